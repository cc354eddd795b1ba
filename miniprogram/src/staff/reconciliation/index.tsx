import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getReconciliation, settleDifference, type Reconciliation } from '../../api/rewards';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { dateTime } from '../../lib/time';
import { toast } from '../../lib/ui';
import { For } from '../For';
import { Fact } from '../../components/Fact';
import { Line } from '../../components/fields';

const decides = (me: Me) => me.roles.includes('office');
type Difference = Reconciliation['differences'][number];

function One({ one, onDone }: { one: Difference; onDone: () => Promise<void> }) {
  const [note, setNote] = useState('');
  const settle = async () => {
    if (note.trim() === '') {
      toast('请写明怎样处理的');
      return;
    }
    await settleDifference(one.id, note.trim());
    toast('已记录');
    await onDone();
  };
  return (
    <View className="card">
      <Text className="file-name">{one.outBillNo}</Text>
      <Fact name="日期" value={one.day} />
      <Fact name="本系统" value={one.ours} />
      <Fact name="微信" value={one.theirs} />
      <Line
        id="settle-note"
        title="怎样处理的"
        required
        value={note}
        max={200}
        placeholder="比如：已与财务核对，补记"
        onChange={setNote}
      />
      <Btn id="settle" kind="plain" onPress={settle}>
        处理完毕
      </Btn>
    </View>
  );
}

function Loaded() {
  const asked = useAsk(getReconciliation, []);
  return (
    <Answer asked={asked}>
      {({ days, differences, troubles }) =>
        days.length + troubles.length === 0 ? (
          <Empty icon="done" title="还没有对过账" advice="发放现金的第二天起，每天自动与微信支付核对。" />
        ) : (
          <>
            {troubles.map((one) => (
              <View className="card" key={one.outBillNo}>
                <Text className="error-text">{one.trouble}</Text>
                <Text className="file-name">{one.outBillNo}</Text>
                <Text className="soft small">
                  {one.stateName} · 自 {dateTime(one.since, Date.now())} · 后台会继续用同一单号处理
                </Text>
              </View>
            ))}
            {differences.length === 0 ? (
              <Text className="notice">没有待处理的差异。</Text>
            ) : (
              differences.map((one) => <One key={one.id} one={one} onDone={asked.reload} />)
            )}
            <View className="card">
              <Text className="card-title">每天的核对</Text>
              {days.map(({ day, checked, differences: found, done }) => (
                <View className="between" key={day}>
                  <Text>{day}</Text>
                  <Text className="soft">{done ? `${checked} 笔，差异 ${found} 项` : '正在核对'}</Text>
                </View>
              ))}
            </View>
          </>
        )
      }
    </Answer>
  );
}

export default function ReconciliationPage() {
  return (
    <Page title="现金对账">
      <For who={decides} why="登录后查看对账。">
        {() => <Loaded />}
      </For>
    </Page>
  );
}
