import { Text, View } from '@tarojs/components';
import type { ListedSummary } from '../../api/supervision';
import { open } from '../../lib/navigate';
import { dayOf } from '../../lib/days';
import { isPressing, leftText } from './left';

/** A listed case in a list. */
export function ListedCard({ listed }: { listed: ListedSummary }) {
  const { id, number, stateName, state, reason, responsible, deadline } = listed;
  const left = leftText(listed);
  return (
    <View className="card listed-card" onClick={() => open('staff/listed-case', { id })}>
      <View className="between">
        <Text className="card-title">{number ?? '挂牌提议'}</Text>
        <Text className={`tag listed-${state}`}>{stateName}</Text>
      </View>
      <Text className="tip-place">{reason}</Text>
      <Text className="soft small">责任：{responsible}</Text>
      {deadline ? (
        <Text className={isPressing(listed) ? 'error-text' : 'soft small'}>
          {left ? `${left}，` : ''}期限 {dayOf(deadline, Date.now())}
        </Text>
      ) : null}
    </View>
  );
}
