import { Text, Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { decidePenalty, getPenalties, type StaffPenalty } from '../../api/points';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';

const keeps = (me: Me) => me.roles.includes('office');

function Decision({ penalty, onDone }: { penalty: StaffPenalty; onDone: () => Promise<void> }) {
  const [note, setNote] = useState('');
  if (penalty.own) return <Text className="hint">这是您作的认定，申诉要由另一位同事处理。</Text>;
  const decide = async (reverse: boolean) => {
    if (note.trim() === '') {
      toast('请写明理由，举报人会看到');
      return;
    }
    const asked = reverse
      ? { title: '撤销认定', content: `退回 ${penalty.amount} 积分。`, yes: '撤销' }
      : { title: '维持认定', content: '维持扣分，不能再申诉。', yes: '维持' };
    if (!(await confirm(asked))) return;
    await orConflict(() => decidePenalty(penalty.id, reverse, note.trim()));
    await onDone();
  };
  return (
    <>
      <Textarea
        className="textarea"
        id="decision-note"
        value={note}
        maxlength={500}
        placeholder="处理的理由"
        onInput={({ detail }) => setNote(detail.value)}
      />
      <View className="buttons">
        <Btn id="reverse" kind="good" onPress={() => decide(true)}>
          撤销
        </Btn>
        <Btn id="uphold" kind="danger" onPress={() => decide(false)}>
          维持
        </Btn>
      </View>
    </>
  );
}

function Penalty({ penalty, onDone }: { penalty: StaffPenalty; onDone: () => Promise<void> }) {
  return (
    <View className="card">
      <View className="between">
        <Text className="link" onClick={() => open('staff/case', { id: penalty.tipId })}>
          {penalty.tipNumber}
        </Text>
        <Text className="tag">{penalty.stateName}</Text>
      </View>
      <Text>
        扣 {penalty.amount} 分：{penalty.reason}
      </Text>
      <Text className="soft small">{dateTime(penalty.imposedAt, Date.now())}</Text>
      {penalty.appeal ? <Text>举报人申诉：{penalty.appeal}</Text> : null}
      {penalty.decision ? <Text className="soft">处理：{penalty.decision}</Text> : null}
      {penalty.state === 'appealed' ? <Decision penalty={penalty} onDone={onDone} /> : null}
    </View>
  );
}

function Penalties() {
  const list = usePages<StaffPenalty>(getPenalties, []);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty
            icon="done"
            title="没有认定"
            advice="以“内容虚假”不予受理的举报，可以在案件页认定为恶意举报。"
          />
        ) : (
          <>
            {list.items.map((penalty) => (
              <Penalty key={penalty.id} penalty={penalty} onDone={list.reload} />
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

export default function PenaltiesPage() {
  return (
    <Page title="恶意举报认定">
      <For who={keeps} why="登录后处理认定和申诉。">
        {() => <Penalties />}
      </For>
    </Page>
  );
}
