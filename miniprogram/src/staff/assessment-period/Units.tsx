import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { AssessmentDetail, UnitScore } from '../../api/assessment';
import { Icon } from '../../components/Icon';
import { open } from '../../lib/navigate';
import { scoreText } from '../assessment/words';

function Unit({ periodId, unit }: { periodId: string; unit: UnitScore }) {
  const changed = unit.total !== unit.firstTotal;
  return (
    <View
      className={`unit-row ${unit.level === 3 ? 'unit-grid' : ''}`}
      id={`unit-${unit.unitId}`}
      onClick={() => open('staff/assessment-unit', { id: periodId, unit: unit.unitId })}
    >
      <View className="grow">
        <Text className="unit-name">{unit.name}</Text>
        {changed ? <Text className="soft small">申诉前 {scoreText(unit.firstTotal)}</Text> : null}
      </View>
      <Text className={unit.total === null ? 'soft' : 'unit-score'}>{scoreText(unit.total)}</Text>
      <Icon name="next" size="s" color="#8a99a5" />
    </View>
  );
}

/** In the order of the roster, not of the scores: this is no ranking. Many communities are folded. */
export function Units({ period }: { period: AssessmentDetail }) {
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const communities = period.units.filter(({ level }) => level === 2);
  const few = communities.length <= 1;
  const toggle = (id: string) =>
    setUnfolded(unfolded.includes(id) ? unfolded.filter((one) => one !== id) : [...unfolded, id]);
  if (period.units.length === 0) return null;
  return (
    <View className="card" id="units">
      <Text className="card-title">得分</Text>
      <Text className="soft small">按名单顺序列出。点开能看每一项和背后的案件。</Text>
      {communities.map((community) => {
        const grids = period.units.filter(({ parentId }) => parentId === community.unitId);
        const shown = few || unfolded.includes(community.unitId);
        return (
          <View key={community.unitId}>
            <Unit periodId={period.id} unit={community} />
            {shown ? grids.map((grid) => <Unit key={grid.unitId} periodId={period.id} unit={grid} />) : null}
            {few || grids.length === 0 ? null : (
              <Text className="link unit-fold" onClick={() => toggle(community.unitId)}>
                {shown ? '收起网格' : `看 ${grids.length} 个网格`}
              </Text>
            )}
          </View>
        );
      })}
    </View>
  );
}
