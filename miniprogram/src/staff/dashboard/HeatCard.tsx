import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { getHeat, type Looked } from '../../api/dashboard';
import type { Boundaries } from '../../api/types';
import { darkness } from '../../components/charts/scale';
import { GridMap } from '../../components/map';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { reference } from '../../lib/reference';

/** Where how much was reported, in squares counted by the server. */
export function HeatCard({ looked }: { looked: Looked }) {
  const asked = useAsk(() => getHeat(looked), [looked.gridId, looked.from, looked.to]);
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const cells = useMemo(() => {
    const { width = 0, height = 0, cells: all = [] } = asked.data ?? {};
    const most = Math.max(1, ...all.map(({ count }) => count));
    return all.map(({ lng, lat, count }) => ({ lng, lat, width, height, weight: darkness(count, most) }));
  }, [asked.data]);
  const [first] = cells;
  return (
    <View className="card" id="heat">
      <Text className="card-title">在哪里发生</Text>
      <Answer asked={asked}>
        {(heat) => (
          <>
            <View className="map-tall">
              <GridMap
                boundaries={boundaries.data}
                centre={first ?? { lng: 113.7, lat: 34.72 }}
                span={null}
                pins={[]}
                cells={cells}
                gridId={looked.gridId}
              />
            </View>
            <Text className="soft small">
              {heat.cells.length === 0
                ? '这段时间没有举报。'
                : `每格约 ${heat.metres} 米，越深举报越多，最深的一格 ${heat.cells[0]?.count ?? 0} 件。`}
              {heat.complete ? '' : '只画了最多的 300 格。'}
            </Text>
          </>
        )}
      </Answer>
      <Text className="link" id="to-hot-spots" onClick={() => open('staff/hot-spots')}>
        看反复发生的地点
      </Text>
    </View>
  );
}
