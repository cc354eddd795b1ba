import { Text, View } from '@tarojs/components';
import type { AssessmentAppeal } from '../../api/assessment';
import { dateTime } from '../../lib/time';
import { changeText } from './words';

/** An appeal as everybody concerned reads it, with what its decision did. */
export function AppealFacts({ appeal }: { appeal: AssessmentAppeal }) {
  const now = Date.now();
  return (
    <View className="appeal-facts">
      <View className="between">
        <Text className="seat-name">申诉</Text>
        <Text className={`tag tag-appeal-${appeal.state}`}>{appeal.stateName}</Text>
      </View>
      <Text>{appeal.reason}</Text>
      <Text className="soft small">{dateTime(appeal.raisedAt, now)} 提出</Text>
      {appeal.note ? (
        <Text>
          处理：{appeal.note}
          {appeal.decidedAt ? `（${dateTime(appeal.decidedAt, now)}）` : ''}
        </Text>
      ) : null}
      {appeal.effects.map(({ unitName, before, after }) => (
        <Text className="appeal-effect" key={unitName}>
          {unitName}：{changeText(before, after)}
        </Text>
      ))}
    </View>
  );
}
