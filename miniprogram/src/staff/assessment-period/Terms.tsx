import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { AssessmentDetail } from '../../api/assessment';

/** By what the period is assessed, and why so. */
export function Terms({ period: { terms, reason } }: { period: AssessmentDetail }) {
  const [shown, setShown] = useState(false);
  return (
    <View className="card">
      <View className="between" id="show-terms" onClick={() => setShown(!shown)}>
        <Text className="card-title">指标和权重</Text>
        <Text className="link">{shown ? '收起' : '查看'}</Text>
      </View>
      {shown ? (
        <>
          {terms.indicators.map(({ code, name, help, weight, minimum, fullAt }) => (
            <View className="seat" key={code}>
              <View className="between">
                <Text className="seat-name">{name}</Text>
                <Text>{weight} 分</Text>
              </View>
              <Text className="soft small">
                {help}。少于 {minimum} 件不计分
                {fullAt < 100 ? `；达到 ${fullAt}% 得满分` : ''}。
              </Text>
            </View>
          ))}
          <Text className="soft small">
            样本不足的指标，权重分给其他指标。公示 {terms.appealDays} 天内可以申诉。{terms.rewardFrom}{' '}
            分以上建议奖励。 计划检查没有发现，{terms.missedHours} 小时内 {terms.missedMetres}{' '}
            米以内又查实群众举报的，列为“应发现未发现”线索。依据：{reason}
          </Text>
        </>
      ) : null}
    </View>
  );
}
