import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { addReward, changeReward, getStaffRewards, type StaffReward } from '../../api/rewards';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { newKey } from '../../lib/key';
import { goBack, parameter } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { KINDS, yuan } from '../../rewards/words';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { Chips, Field, Line, Words } from '../../components/fields';
import { type Draft, draftOf, EMPTY, fault, toAdd, toChange } from './draft';

const keeps = (me: Me) => me.roles.includes('office');

function Form({ reward }: { reward: StaffReward | null }) {
  const [key] = useState(() => newKey());
  const [draft, setDraft] = useState<Draft>(() => (reward ? draftOf(reward) : EMPTY));
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const line = (id: keyof Draft, title: string, placeholder: string, max = 6, required = true) => (
    <Line
      id={id}
      title={title}
      required={required}
      value={String(draft[id])}
      max={max}
      placeholder={placeholder}
      onChange={(text) => set({ [id]: text })}
    />
  );
  const save = async () => {
    const wrong = fault(draft, reward === null);
    if (wrong) {
      toast(wrong);
      return;
    }
    const saved = reward
      ? await orConflict(() => changeReward(reward.id, toChange(draft, reward.version)))
      : await addReward(toAdd(draft, key));
    if (saved) toast('已保存');
    goBack();
  };
  return (
    <View className="card">
      {reward ? (
        <Text className="soft">
          {reward.cents === null ? '' : `现金 ${yuan(reward.cents)}，`}
          {reward.points} 积分，剩 {reward.stock} 份。积分和金额定了就不改，要改请另加一件。
        </Text>
      ) : (
        <Field title="种类" required>
          <Chips name="kind" options={KINDS} value={draft.kind} onChange={(kind) => set({ kind })} />
        </Field>
      )}
      {line('name', '名称', '比如：环保布袋', 40)}
      <Words
        id="text"
        title="说明"
        value={draft.text}
        max={300}
        placeholder="样子、规格、注意的事"
        onChange={(text) => set({ text })}
      />
      {reward ? (
        line('addStock', '增减数量', '补货填 20，减少填 -5')
      ) : (
        <>
          {line('points', '所需积分', '比如：50')}
          {draft.kind === 'cash' ? line('yuan', '金额（元）', '0.3 到 20，比如：1.50') : null}
          {line('stock', '数量', '有几份')}
        </>
      )}
      {draft.kind === 'cash' ? null : line('place', '领取地点', '比如：映月路社区服务台', 100)}
      {draft.kind === 'cash' ? null : line('holdDays', '几天内领取', '7')}
      {line('perMonth', '每人每月限兑', '不限填 0')}
      <Field title="对象">
        <Chips
          name="audience"
          options={[
            ['everybody', '所有居民'],
            ['volunteers', '志愿者'],
          ]}
          value={draft.audience}
          onChange={(audience) => set({ audience })}
        />
      </Field>
      <Field title="上架">
        <Chips
          name="open"
          options={[
            ['yes', '上架'],
            ['no', '先不上架'],
          ]}
          value={draft.open ? 'yes' : 'no'}
          onChange={(value) => set({ open: value === 'yes' })}
        />
      </Field>
      <Btn id="save-reward" kind="good" onPress={save}>
        保存
      </Btn>
    </View>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk(getStaffRewards, []);
  return (
    <Answer asked={asked}>
      {({ items }) => {
        const reward = items.find((one) => one.id === id);
        return reward ? (
          <Form key={reward.version} reward={reward} />
        ) : (
          <Empty title="没有这件奖品" advice="请返回目录再选。" />
        );
      }}
    </Answer>
  );
}

export default function RewardEditPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title={id === '' ? '添加奖品' : '修改奖品'}>
      <For who={keeps} why="登录后管理奖品。">
        {() => (id === '' ? <Form reward={null} /> : <Loaded id={id} />)}
      </For>
    </Page>
  );
}
