import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getApprovals, sayApproval, type CashApproval } from '../../api/rewards';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { yuan } from '../../rewards/words';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { Line } from '../../components/fields';

const decides = (me: Me) => me.roles.includes('office');

function Approval({ one, onDone }: { one: CashApproval; onDone: () => Promise<void> }) {
  const [note, setNote] = useState('');
  const say = async (approve: boolean) => {
    if (note.trim() === '') {
      toast('请写一句意见');
      return;
    }
    const asked = approve
      ? { title: '同意发放', content: `${yuan(one.cents)}，两人同意后发给居民。`, yes: '同意' }
      : { title: '不同意', content: '取消这份兑换，积分退回居民，居民会看到您的意见。', yes: '不同意' };
    if (!(await confirm(asked))) return;
    await orConflict(() => sayApproval(one.id, approve, note.trim()));
    await onDone();
  };
  return (
    <View className="card">
      <View className="between">
        <Text className="card-title grow">{one.rewardName}</Text>
        <Text className="tag">
          已同意 {one.agreed} / {one.needed}
        </Text>
      </View>
      <Text>
        {yuan(one.cents)} · {one.points} 积分 · {dateTime(one.createdAt, Date.now())}
      </Text>
      {one.mine ? (
        <Text className="hint">您已同意，等另一位同事。</Text>
      ) : (
        <>
          <Line
            id="approval-note"
            title="意见"
            required
            value={note}
            max={200}
            placeholder="比如：情况属实，同意"
            onChange={setNote}
          />
          <View className="buttons">
            <Btn id="approve" kind="good" onPress={() => say(true)}>
              同意
            </Btn>
            <Btn id="refuse" kind="danger" onPress={() => say(false)}>
              不同意
            </Btn>
          </View>
        </>
      )}
    </View>
  );
}

function Approvals() {
  const list = usePages<CashApproval>(getApprovals, []);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty icon="done" title="没有要审批的" advice="超过限额的现金兑换会出现在这里。" />
        ) : (
          <>
            {list.items.map((one) => (
              <Approval key={one.id} one={one} onDone={list.reload} />
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

export default function CashPage() {
  return (
    <Page title="现金审批">
      <For who={decides} why="登录后审批。">
        {() => <Approvals />}
      </For>
    </Page>
  );
}
