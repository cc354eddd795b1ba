import { Text, View } from '@tarojs/components';
import type { FindingSummary } from '../../api/inspections';
import { open } from '../../lib/navigate';
import { dayOf } from '../../lib/days';

/** What an inspection found, in a list. */
export function FindingCard({ finding }: { finding: FindingSummary }) {
  const { id, unitName, text, placeText, state, stateName, dueAt, overdue } = finding;
  return (
    <View className="card finding-card" onClick={() => open('staff/finding', { id })}>
      <View className="between">
        <Text className="card-title">{unitName}</Text>
        <Text className={`tag finding-${state}`}>{stateName}</Text>
      </View>
      <Text className="tip-place">{text}</Text>
      {placeText ? <Text className="soft small">{placeText}</Text> : null}
      {state === 'open' ? (
        <Text className={overdue ? 'error-text' : 'soft small'}>
          {dayOf(dueAt, Date.now())}前整改{overdue ? '（已超期）' : ''}
        </Text>
      ) : null}
    </View>
  );
}
