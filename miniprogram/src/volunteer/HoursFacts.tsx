import { Text, View } from '@tarojs/components';
import type { Hours } from '../api/volunteers';
import { dateTime } from '../lib/time';
import { minutesText, spanText } from './words';

const TAGS: Record<Hours['state'], string> = {
  reported: 'tag tag-triage',
  vouched: 'tag tag-checking',
  certified: 'tag tag-closed',
  refused: 'tag tag-refused',
  withdrawn: 'tag tag-withdrawn',
};

/** What a record says: time, how it was told, where it stands, and each correction with its reason. */
export function HoursFacts({ record, title }: { record: Hours; title: string }) {
  const now = Date.now();
  const { state, minutes, vouchedMinutes, certifiedMinutes } = record;
  const counts = state === 'certified' ? certifiedMinutes : (vouchedMinutes ?? minutes);
  return (
    <>
      <View className="between">
        <Text className="card-title grow">{title}</Text>
        <Text className={TAGS[state]}>{record.stateName}</Text>
      </View>
      <Text className="shift-time">{minutesText(counts)}</Text>
      <Text className="soft">
        {spanText(record, now)} · {record.selfReported ? '自报' : (record.how ?? '签到签退')}
        {state !== 'certified' && vouchedMinutes !== null && vouchedMinutes < minutes
          ? ` · 报 ${minutesText(minutes)}`
          : ''}
      </Text>
      {record.reason === null ? null : <Text className="error-text">原因：{record.reason}</Text>}
      {record.entries.slice(1).map((entry) => (
        <Text className="hint" key={entry.at}>
          {dateTime(entry.at, now)} 更正为 {minutesText(entry.totalAfter)}：{entry.reason}
        </Text>
      ))}
    </>
  );
}
