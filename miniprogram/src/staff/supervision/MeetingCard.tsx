import { Text, View } from '@tarojs/components';
import type { MeetingSummary } from '../../api/supervision';
import { open } from '../../lib/navigate';
import { dateTime } from '../../lib/time';

/** A meeting in a list, with what is still to be done. */
export function MeetingCard({ meeting }: { meeting: MeetingSummary }) {
  const { id, kindName, topic, gridName, heldAt, concluded, tasksOpen, tasksOverdue } = meeting;
  return (
    <View className="card meeting-card" onClick={() => open('staff/meeting', { id })}>
      <View className="between">
        <Text className="card-title">{topic}</Text>
        <Text className="tag">{kindName}</Text>
      </View>
      <Text className="soft small">
        {dateTime(heldAt, Date.now())} · {gridName}
      </Text>
      <Text className={tasksOverdue > 0 ? 'error-text' : 'soft small'}>
        {concluded ? '已有结论' : '还没有填结论'}
        {tasksOpen > 0 ? ` · ${tasksOpen} 项任务未完成` : ''}
        {tasksOverdue > 0 ? `，${tasksOverdue} 项超期` : ''}
      </Text>
    </View>
  );
}
