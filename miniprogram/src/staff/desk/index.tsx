import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { handOver, lookUpCode, takeBack, type Redemption } from '../../api/rewards';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { confirm, toast } from '../../lib/ui';
import { canScan, scan } from '../../platform/scan';
import { codeIn } from '../../rewards/qr';
import { For } from '../For';
import { Fact } from '../../components/Fact';
import { Line } from '../../components/fields';

const enters = (me: Me) => me.roles.some((role) => role === 'office' || role === 'community_director');

function TakeBack({ one, onChange }: { one: Redemption; onChange: (after: Redemption) => void }) {
  const [note, setNote] = useState('');
  const press = async () => {
    if (note.trim() === '') {
      toast('请写明取消的理由，居民会看到');
      return;
    }
    const sure = await confirm({
      title: '取消这份兑换',
      content: '积分退回给居民，库存加回一份。',
      yes: '取消',
    });
    if (sure) onChange(await takeBack(one.id, note.trim()));
  };
  return (
    <>
      <Line
        id="take-back-note"
        title="发不了，退回积分"
        value={note}
        max={200}
        placeholder="理由，比如：到货有破损"
        onChange={setNote}
      />
      <Btn id="take-back" kind="danger" onPress={press}>
        取消并退回积分
      </Btn>
    </>
  );
}

function Found({ me, one, onChange }: { me: Me; one: Redemption; onChange: (after: Redemption) => void }) {
  const press = async () => {
    const sure = await confirm({
      title: '确认核销',
      content: `已把「${one.rewardName}」交给居民？核销后不能撤回。`,
      yes: '已交付',
    });
    if (sure) onChange(await handOver(one.id));
  };
  return (
    <View className="card" id="found">
      <View className="between">
        <Text className="card-title grow">{one.rewardName}</Text>
        <Text className={one.state === 'done' ? 'tag tag-closed' : 'tag'}>{one.stateName}</Text>
      </View>
      <Fact name="领取地点" value={one.place} />
      <Fact name="最后一天" value={one.lastDay} />
      {one.state === 'held' ? (
        <>
          <Btn id="hand-over" kind="good" onPress={press}>
            交给居民，核销
          </Btn>
          {me.roles.includes('office') && !one.isPrize ? <TakeBack one={one} onChange={onChange} /> : null}
        </>
      ) : (
        <Text className="hint">{one.state === 'done' ? '这份奖品已经领走。' : '这份兑换不能领取。'}</Text>
      )}
    </View>
  );
}

function Desk({ me }: { me: Me }) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Redemption | null>(null);
  const lookUp = async (given: string) => {
    const code = codeIn(given);
    setFound(null);
    if (code === null) {
      toast('领取码是 8 位数字');
      return;
    }
    setFound(await lookUpCode(code));
  };
  const scanNow = async () => {
    const result = await scan();
    if (result !== null) await lookUp(result);
  };
  return (
    <>
      <View className="card">
        <Text className="card-title">居民出示的领取码</Text>
        {canScan ? (
          <Btn id="scan" kind="good" onPress={scanNow}>
            扫码
          </Btn>
        ) : null}
        <Input
          className="input input-code"
          id="code"
          type="number"
          value={text}
          maxlength={9}
          placeholder="8 位数字"
          onInput={({ detail }) => setText(detail.value)}
        />
        <Btn id="look-up" kind={canScan ? 'plain' : 'main'} onPress={() => lookUp(text)}>
          查找
        </Btn>
      </View>
      {found ? <Found key={found.id} me={me} one={found} onChange={setFound} /> : null}
    </>
  );
}

export default function DeskPage() {
  return (
    <Page title="核销">
      <For who={enters} why="登录后核销。">
        {(me) => <Desk me={me} />}
      </For>
    </Page>
  );
}
