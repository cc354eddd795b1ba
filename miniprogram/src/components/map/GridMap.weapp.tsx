import { Map, Text, View, type MapProps as WechatMap } from '@tarojs/components';
import { useMemo } from 'react';
import { ringsOf } from './plane';
import type { Cell, MapProps, Pin } from './types';

const ICONS: Record<Pin['kind'], string> = {
  tip: '/icons/pins/tip.png',
  here: '/icons/pins/here.png',
  me: '/icons/pins/me.png',
  overdue: '/icons/pins/overdue.png',
  soon: '/icons/pins/soon.png',
  later: '/icons/pins/later.png',
  none: '/icons/pins/none.png',
};

/** Zoom level of WeChat's map that shows about `span` metres across a phone. */
const zoomLevel = (span: number | null) =>
  Math.max(3, Math.min(19, Math.round(25.2 - Math.log2(span ?? 5000))));

/** A square as WeChat draws it: its darkness is the alpha of the colour. */
function square({ lng, lat, width, height, weight }: Cell): WechatMap.polygon {
  const [west, east] = [lng - width / 2, lng + width / 2];
  const [south, north] = [lat - height / 2, lat + height / 2];
  const alpha = Math.round(weight * 255)
    .toString(16)
    .padStart(2, '0');
  return {
    points: [
      { longitude: west, latitude: north },
      { longitude: east, latitude: north },
      { longitude: east, latitude: south },
      { longitude: west, latitude: south },
    ],
    strokeWidth: 0,
    strokeColor: '#B9322600',
    fillColor: `#B93226${alpha}`,
  };
}

/** WeChat's own map with the grids drawn over it. Places are GCJ-02, as WeChat draws them. */
export default function GridMap(props: MapProps) {
  const { boundaries, centre, span, pins, gridId, area, cells = [], onPick, onPin } = props;
  const polygons = useMemo<WechatMap.polygon[]>(
    () =>
      (boundaries?.collection.features ?? []).map((shape) => ({
        points: (ringsOf(shape)[0] ?? []).map(([longitude = 0, latitude = 0]) => ({ longitude, latitude })),
        strokeWidth: shape.properties.gridId === gridId ? 3 : 1,
        strokeColor: '#1769AA',
        fillColor: shape.properties.gridId === gridId ? '#1769AA33' : '#1769AA0D',
      })),
    [boundaries, gridId],
  );
  const drawn = (area ?? []).map(({ lng: longitude, lat: latitude }) => ({ longitude, latitude }));
  const shape: WechatMap.polygon = {
    points: drawn,
    strokeWidth: 2,
    strokeColor: '#C2540A',
    fillColor: '#C2540A38',
  };
  // WeChat draws no polygon of fewer than three corners; they are shown as small circles.
  const corners = drawn.map((at) => ({ ...at, radius: 6, color: '#C2540A', fillColor: '#C2540A' }));
  // Markers are told apart by number; the position in the list serves.
  const markers: WechatMap.marker[] = pins.map((pin, id) => ({
    id,
    longitude: pin.lng,
    latitude: pin.lat,
    iconPath: ICONS[pin.kind],
    width: 32,
    height: 32,
  }));
  return (
    <View className="map">
      <Map
        className="map-native"
        longitude={centre.lng}
        latitude={centre.lat}
        scale={zoomLevel(span)}
        polygons={[...polygons, ...cells.map(square), ...(drawn.length > 2 ? [shape] : [])]}
        circles={drawn.length < 30 ? corners : []}
        markers={markers}
        onTap={(event) => {
          const { longitude, latitude } = event.detail as { longitude?: number; latitude?: number };
          if (longitude !== undefined && latitude !== undefined) onPick?.({ lng: longitude, lat: latitude });
        }}
        onMarkerTap={(event) => {
          const pin = pins[Number(event.detail.markerId)];
          if (pin) onPin?.(pin.id);
        }}
        onError={() => undefined}
      />
      {boundaries?.schematic ? <Text className="map-note">网格边界为示意</Text> : null}
    </View>
  );
}
