import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { BulletinDetail, BulletinRow } from '../../api/inspections';
import { rateText } from '../../lib/rate';
import { Chips } from '../../components/fields';

/** One unit or category: the rate as a bar, the numbers in words below. */
function Row({ row }: { row: BulletinRow }) {
  const { name, onTimeRate, received, due, closed, onTime, late, rework, extended, corrections } = row;
  const nothing = received + due + closed + corrections.due === 0;
  return (
    <View className="bulletin-row">
      <View className="between">
        <Text className="grow">{name}</Text>
        {nothing ? null : (
          <Text className={onTimeRate === null ? 'soft small' : 'bulletin-rate'}>{rateText(onTimeRate)}</Text>
        )}
      </View>
      {nothing ? (
        <Text className="soft small">本月没有</Text>
      ) : (
        <>
          <View className="bulletin-bar">
            <View className="bulletin-part" style={{ width: `${onTimeRate ?? 0}%` }} />
          </View>
          <Text className="soft small">
            受理 {received}，结案 {closed}，应办结 {due}，按期 {onTime}，超期 {late}，返工 {rework}，延期{' '}
            {extended}
            {corrections.due > 0 ? `，督查整改 ${corrections.inTime}/${corrections.due}` : ''}
          </Text>
        </>
      )}
    </View>
  );
}

const VIEWS = [
  ['communities', '按社区'],
  ['categories', '按类别'],
] as const;

/** On-time rates (按期办结率) of the month. */
export function Figures({ figures }: Pick<BulletinDetail, 'figures'>) {
  const [view, setView] = useState<(typeof VIEWS)[number][0]>('communities');
  return (
    <View className="card">
      <Text className="card-title">按期办结率</Text>
      <Chips name="view" options={VIEWS} value={view} onChange={setView} />
      <Row row={figures.whole} />
      {figures[view].map((row) => (
        <Row key={row.name} row={row} />
      ))}
      <Text className="soft small">应办结少于 5 件的不算比率。已合并、撤回、不予受理的不算应办结。</Text>
    </View>
  );
}
