import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Board } from '../../api/dashboard';
import { Columns } from '../../components/charts/Columns';
import { rateText } from '../../lib/rate';
import { daysText, shortDay } from './words';

interface Props {
  board: Board;
  onOpen: (figure: 'received' | 'closed', days: { from: string; to: string }) => void;
}

/** Received and closed by day or week; a column can be pressed. */
export function Trend({ board: { trend, unit }, onOpen }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const point = trend.find(({ from }) => from === chosen) ?? trend.at(-1);
  return (
    <View className="card" id="trend">
      <Text className="card-title">趋势（{unit === 'day' ? '按天' : '按周'}）</Text>
      <Columns
        id="trend-columns"
        names={['受理', '结案']}
        columns={trend.map(({ from, received, closed }) => ({
          key: from,
          label: shortDay(from),
          values: [received, closed],
        }))}
        chosen={point?.from ?? null}
        onChoose={setChosen}
      />
      {point ? (
        <View className="queue-facts">
          <Text>{daysText(point.from, point.to, Date.now())}</Text>
          <View className="between">
            <Text className="link" onClick={() => onOpen('received', point)}>
              受理 {point.received} 件
            </Text>
            <Text className="link" onClick={() => onOpen('closed', point)}>
              结案 {point.closed} 件
            </Text>
          </View>
          <Text className="soft small">
            按期办结率：{rateText(point.onTimeRate)}（应办结 {point.due} 件，按期 {point.onTime} 件）
          </Text>
        </View>
      ) : null}
      <Text className="soft small">点一下柱子，看那{unit === 'day' ? '一天' : '一周'}的数字。</Text>
    </View>
  );
}
