import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getSourceMap, type SourceFilters } from '../../api/sources';
import type { Boundaries } from '../../api/types';
import { GridMap } from '../../components/map';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { reference } from '../../lib/reference';
import { frameOf } from '../queue/frame';
import { SourceCard } from './SourceCard';

/** The sources on the map of the grids. */
export function SourcesMap({ filters }: { filters: SourceFilters }) {
  const asked = useAsk(() => getSourceMap(filters), [JSON.stringify(filters)]);
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Answer asked={asked}>
      {({ items, capped }) => {
        if (items.length === 0) return <Empty title="没有污染源" advice="换一个筛选看看，也可以切回列表。" />;
        const source = items.find(({ id }) => id === chosen);
        return (
          <>
            <View className="card">
              <Text className="soft">
                {capped ? '太多了，只画出最近登记的 300 个。' : '点一下图钉，看是哪一个。'}
              </Text>
              <View className="map-tall">
                <GridMap
                  boundaries={boundaries.data}
                  {...frameOf(items)}
                  pins={items.map(({ id, lng, lat, due }) => ({
                    id,
                    lng,
                    lat,
                    kind: due === 'must' ? 'overdue' : due === 'open' ? 'soon' : 'later',
                  }))}
                  onPin={setChosen}
                />
              </View>
              <View className="legend">
                <View className="legend-line">
                  <Text className="legend-dot legend-overdue">!</Text>
                  <Text>今天要查</Text>
                </View>
                <View className="legend-line">
                  <Text className="legend-dot legend-soon" />
                  <Text>本期还要查</Text>
                </View>
                <View className="legend-line">
                  <Text className="legend-dot legend-later" />
                  <Text>查过了或不用查</Text>
                </View>
              </View>
            </View>
            {source ? <SourceCard source={source} /> : null}
          </>
        );
      }}
    </Answer>
  );
}
