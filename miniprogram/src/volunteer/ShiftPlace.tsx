import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { messageOf } from '../api/problem';
import type { Boundaries, Place } from '../api/types';
import { Btn } from '../components/Btn';
import { GridMap, type Pin } from '../components/map';
import { useAsk } from '../lib/ask';
import { findMe, myPlace } from '../lib/my-place';
import { reference } from '../lib/reference';
import { toast } from '../lib/ui';
import { LocationRefused } from '../platform/location';
import { canChooseOnSystemMap, choosePlace } from '../platform/position';
import { middleOf } from '../report/middle';

const NEAR = 900;

interface Props {
  place: Place | null;
  /** A grid of the squad: the map opens there. */
  gridId: string | null;
  onChange: (place: Place, name: string) => void;
}

/** Where the shift meets: here, on WeChat's map, or by a tap on ours. */
export function ShiftPlace({ place, gridId, onChange }: Props) {
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const settings = useAsk(reference.settings, []);
  const [jump, setJump] = useState<Place | null>(place ?? myPlace.get()?.place ?? null);
  const choose = async (ask: () => Promise<{ place: Place; name: string } | null>) => {
    try {
      const chosen = await ask();
      if (chosen === null) return;
      onChange(chosen.place, chosen.name);
      setJump(chosen.place);
    } catch (error) {
      toast(error instanceof LocationRefused ? error.message : messageOf(error));
    }
  };
  const here = async () => ({ place: (await findMe()).place, name: '' });
  const onMap = async () => {
    const chosen = await choosePlace(place ?? undefined);
    return chosen && { place: { lng: chosen.lng, lat: chosen.lat }, name: chosen.name };
  };
  const middle = boundaries.data && gridId !== null ? middleOf(boundaries.data, gridId) : null;
  const centre = jump ?? middle ?? settings.data?.mapCentre ?? null;
  const pins: Pin[] = place ? [{ id: 'here', kind: 'here', ...place }] : [];
  return (
    <>
      <View className="buttons">
        <Btn kind="plain" id="use-here" onPress={() => choose(here)}>
          用我现在的位置
        </Btn>
        {canChooseOnSystemMap ? (
          <Btn kind="plain" id="use-map" onPress={() => choose(onMap)}>
            在地图上选
          </Btn>
        ) : null}
      </View>
      <Text className="soft small">{place ? '点地图可以改位置' : '或者在下面的地图上点一下集合地点'}</Text>
      {centre && boundaries.data ? (
        <GridMap
          boundaries={boundaries.data}
          centre={centre}
          span={NEAR}
          pins={pins}
          gridId={gridId}
          onPick={(picked) => onChange(picked, '')}
        />
      ) : null}
      {boundaries.error === null ? null : (
        <Text className="error-text" onClick={() => void boundaries.reload()}>
          地图没有加载出来，点这里重试
        </Text>
      )}
    </>
  );
}
