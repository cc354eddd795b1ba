import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { locate } from '../api/endpoints';
import { messageOf } from '../api/problem';
import type { Boundaries, Located, Place } from '../api/types';
import { Btn } from '../components/Btn';
import { GridMap, type Pin } from '../components/map';
import { useAsk } from '../lib/ask';
import { findPlace, myPlace } from '../lib/my-place';
import { reference } from '../lib/reference';
import { toast } from '../lib/ui';
import { LocationRefused } from '../platform/location';
import { canChooseOnSystemMap, choosePlace } from '../platform/position';
import { PLACE_TEXT_LIMIT } from './draft';
import type { ScannedGrid } from './scanned';

interface Props {
  place: Place | null;
  placeText: string;
  /** The grid whose code was scanned; the map opens there. */
  scanned: ScannedGrid | null;
  onChange: (change: { place?: Place; placeText?: string }) => void;
}

/** What the map shows at first. */
interface Framing {
  centre: Place;
  /** Metres across; null shows all grids. */
  span: number | null;
}

const NEAR = 900;
const AROUND = 1500;

function firstView(place: Place | null, mine: Place | null): Framing | null {
  if (place) return { centre: place, span: NEAR };
  return mine ? { centre: mine, span: AROUND } : null;
}

/** Whose grid the place is in, as soon as it is chosen. */
function Responsible({ place }: { place: Place }) {
  const located = useAsk<Located>(() => locate(place), [place.lng, place.lat]);
  if (located.loading) return <Text className="verdict">正在查找负责的网格…</Text>;
  if (located.data === null) {
    return <Text className="verdict">暂时查不到负责的网格（{messageOf(located.error)}），不影响提交。</Text>;
  }
  const { grid, neighbours } = located.data;
  if (grid === null) {
    return (
      <Text className="verdict verdict-outside" id="responsible">
        不在本街道网格内，将由街道办人工分派。
      </Text>
    );
  }
  return (
    <View className="verdict verdict-good" id="responsible">
      <Text className="verdict-grid">由「{grid.fullName}」负责</Text>
      {neighbours.length > 0 ? (
        <Text className="soft small">紧邻{neighbours.map(({ fullName }) => fullName).join('、')}</Text>
      ) : null}
    </View>
  );
}

export function PlacePicker({ place, placeText, scanned, onChange }: Props) {
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const settings = useAsk(reference.settings, []);
  // The map stays where the user left it; it only jumps when asked for the position.
  const [start] = useState<Framing | null>(() =>
    firstView(place, scanned?.centre ?? myPlace.get()?.place ?? null),
  );
  const [jump, setJump] = useState<Framing | null>(null);
  const view = jump ?? start ?? (settings.data ? { centre: settings.data.mapCentre, span: null } : null);

  const failed = (error: unknown) =>
    toast(error instanceof LocationRefused ? error.message : messageOf(error));
  const useHere = async () => {
    try {
      const here = await findPlace();
      onChange({ place: here });
      setJump({ centre: here, span: NEAR });
    } catch (error) {
      failed(error);
    }
  };
  const useMap = async () => {
    try {
      const chosen = await choosePlace(place ?? myPlace.get()?.place);
      if (chosen === null) return;
      const { name, ...at } = chosen;
      onChange({ place: at, placeText: name.slice(0, PLACE_TEXT_LIMIT) });
      setJump({ centre: at, span: NEAR });
    } catch (error) {
      failed(error);
    }
  };

  const pins: Pin[] = place ? [{ id: 'here', kind: 'here', ...place }] : [];
  return (
    <>
      <View className="buttons">
        <Btn kind="plain" id="use-here" onPress={useHere}>
          用我现在的位置
        </Btn>
        {canChooseOnSystemMap ? (
          <Btn kind="plain" id="use-map" onPress={useMap}>
            在地图上选
          </Btn>
        ) : null}
      </View>
      <Text className="soft small">{place ? '点地图可以改位置' : '或者在下面的地图上点一下'}</Text>
      {view ? (
        <GridMap
          boundaries={boundaries.data}
          {...view}
          pins={pins}
          gridId={scanned?.gridId ?? null}
          onPick={(picked) => onChange({ place: picked })}
        />
      ) : null}
      {boundaries.error === null ? null : (
        <Text className="error-text" onClick={() => void boundaries.reload()}>
          地图没有加载出来，点这里重试
        </Text>
      )}
      {place ? <Responsible place={place} /> : null}
      <Input
        className="input"
        id="place-text"
        value={placeText}
        maxlength={PLACE_TEXT_LIMIT}
        placeholder="补充地点（可以不填）"
        onInput={({ detail }) => onChange({ placeText: detail.value })}
      />
    </>
  );
}
