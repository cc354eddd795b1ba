import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type Filters, getQueueMap, type QueueMap } from '../../api/queue';
import type { Boundaries } from '../../api/types';
import { Btn } from '../../components/Btn';
import { lookOf } from '../../components/category';
import { GridMap } from '../../components/map';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { bandName, countBands } from './bands';
import { frameOf } from './frame';

function Legend({ pins }: Pick<QueueMap, 'pins'>) {
  return (
    <View className="legend" id="legend">
      {countBands(pins).map(({ band, name, count }) => (
        <View key={band} className="legend-line">
          <Text className={`legend-dot legend-${band}`}>{band === 'overdue' ? '!' : ''}</Text>
          <Text>
            {name} {count} 件
          </Text>
        </View>
      ))}
    </View>
  );
}

function Drawn({ pins, capped }: QueueMap) {
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const [chosen, setChosen] = useState<string | null>(null);
  if (pins.length === 0)
    return <Empty icon="done" title="没有案件" advice="换一个范围或筛选看看，也可以切回列表。" />;
  const { centre, span } = frameOf(pins);
  const pin = pins.find(({ id }) => id === chosen);
  return (
    <View className="card">
      <Text className="soft">{capped ? '案件太多，只画出最急的 200 件。' : '点一下图钉，看是哪一件。'}</Text>
      <View className="map-tall">
        <GridMap
          boundaries={boundaries.data}
          centre={centre}
          span={span}
          // The most urgent come first in the queue and are drawn last, over the others.
          pins={[...pins].reverse().map(({ id, lng, lat, band }) => ({ id, lng, lat, kind: band }))}
          onPin={setChosen}
        />
      </View>
      <Legend pins={pins} />
      {pin ? (
        <View className="chosen-pin" id="chosen-pin">
          <View className="grow">
            <Text className="seat-name">{lookOf(pin.categoryCode, pin.categoryName).name}</Text>
            <Text className="soft small">{bandName(pin.band)}</Text>
          </View>
          <Btn id="open-pin" small onPress={() => open('staff/case', { id: pin.id })}>
            打开案件
          </Btn>
        </View>
      ) : null}
    </View>
  );
}

/** The cases of the queue on the map of the grids. */
export function CaseMap({ filters }: { filters: Filters }) {
  const asked = useAsk<QueueMap>(() => getQueueMap(filters), [JSON.stringify(filters)]);
  return <Answer asked={asked}>{(found) => <Drawn {...found} />}</Answer>;
}
