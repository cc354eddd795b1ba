import { Text, View } from '@tarojs/components';
import { endLeave, type Leave } from '../../api/roster';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';
import { dayText } from '../../lib/days';

/** Who is away, who stands in, and how it is ended early. */
export function Leaves({ leaves, onEnded }: { leaves: Leave[]; onEnded: () => Promise<void> }) {
  const end = async ({ id, running }: Leave) => {
    const sure = {
      title: running ? '提前结束请假' : '取消请假',
      content: running ? '从现在起由本人办理，代理人不再代理。' : '这次请假作废。',
      yes: running ? '结束' : '取消请假',
    };
    if (!(await confirm(sure))) return;
    await endLeave(id);
    toast(running ? '请假已结束' : '已取消');
    await onEnded();
  };
  const now = Date.now();
  return (
    <>
      {leaves.map((leave) => (
        <View className="seat" key={leave.id}>
          <Text className="seat-name">{leave.who}</Text>
          <Text className="soft small">
            {dayText(leave.from, now)}—{dayText(leave.until, now)} {leave.running ? '请假中' : '将要请假'}
          </Text>
          <Text className={leave.standIn && !leave.covered ? 'error-text small' : 'soft small'}>
            {leave.standIn
              ? `代理：${leave.standIn}${leave.covered ? '' : '（已不在岗，请另安排）'}`
              : '没有安排代理人，由同网格的人继续办'}
          </Text>
          {leave.mayEnd ? (
            <Btn id={`end-leave-${leave.id}`} kind="plain" small onPress={() => end(leave)}>
              {leave.running ? '提前回来' : '取消请假'}
            </Btn>
          ) : null}
        </View>
      ))}
    </>
  );
}
