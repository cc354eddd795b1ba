import { Text, View } from '@tarojs/components';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';
import { flush, giveUp, useOutbox } from './outbox';
import type { Waiting } from './waiting';

function Refused({ waiting }: { waiting: Waiting }) {
  const drop = async () => {
    const sure = await confirm({
      title: '删掉这一条',
      content: '这一条没有被收下，删掉后手机里不再保留。确定吗？',
      yes: '删掉',
    });
    if (sure) await giveUp(waiting);
  };
  return (
    <View className="linked">
      <Text className="linked-title">{waiting.label}</Text>
      <Text className="error-text">没有收下：{waiting.problem}</Text>
      <Btn kind="plain" small onPress={drop}>
        删掉这一条
      </Btn>
    </View>
  );
}

/** What was recorded without a network and is still on this phone. */
export function WaitingCard() {
  const all = useOutbox();
  if (all.length === 0) return null;
  const hopeful = all.filter(({ problem }) => problem === null);
  const now = async () => {
    await flush();
    toast('已再试一次');
  };
  return (
    <View className="card" id="outbox">
      <Text className="card-title">还没发出去（{all.length}）</Text>
      {hopeful.length > 0 ? (
        <Text className="soft small">存在手机里，有网时自动发出，不用再填。请不要删除小程序。</Text>
      ) : null}
      {hopeful.map(({ key, label }) => (
        <Text key={key}>{label}</Text>
      ))}
      {all.map((one) => (one.problem === null ? null : <Refused key={one.key} waiting={one} />))}
      {hopeful.length > 0 ? (
        <Btn id="send-now" kind="plain" small onPress={now}>
          现在发
        </Btn>
      ) : null}
    </View>
  );
}
