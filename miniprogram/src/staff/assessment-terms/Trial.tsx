import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { AssessmentTrial } from '../../api/assessment';
import { changeText } from '../assessment/words';

/** What these weights would have made of the last period, community by community. */
export function Trial({ trial }: { trial: AssessmentTrial }) {
  const [all, setAll] = useState(false);
  const known = trial.units.filter(({ before, after }) => before !== null || after !== null);
  const shown = known.filter(({ level, before, after }) => all || level === 2 || before !== after);
  return (
    <View className="card" id="trial-result">
      <Text className="card-title">试算：{trial.name}会怎样</Text>
      <Text className="soft small">
        {trial.frozen ? '按那一期固定下来的案件计算。' : '还没有考核过，按现有的案件计算。'}
        只是试算，什么也不改变。
      </Text>
      {known.length === 0 ? <Text>样本不足，没有可比的得分。</Text> : null}
      {shown.map(({ unitId, name, before, after }) => (
        <View className="between" key={unitId}>
          <Text className="grow">{name}</Text>
          <Text className={before === after ? 'soft' : 'unit-score'}>{changeText(before, after)}</Text>
        </View>
      ))}
      {known.length > shown.length || all ? (
        <Text className="link" onClick={() => setAll(!all)}>
          {all ? '只看社区和有变化的网格' : '看全部网格'}
        </Text>
      ) : null}
    </View>
  );
}
