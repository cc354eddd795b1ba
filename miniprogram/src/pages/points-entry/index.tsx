import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getPointsEntry, type PointsEntryDetail } from '../../api/points';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { Appeal } from './Appeal';

function Line({ name, value }: { name: string; value: string | null }) {
  if (!value) return null;
  return (
    <View className="fact">
      <Text className="fact-name">{name}</Text>
      <Text className="fact-value">{value}</Text>
    </View>
  );
}

function Entry({ entry }: { entry: PointsEntryDetail }) {
  const { amount, rule, tipId, tipNumber, followed } = entry;
  return (
    <>
      <View className="card">
        <Text className="card-title">{entry.ruleName}</Text>
        <Text className={amount < 0 ? 'entry-big entry-minus' : 'entry-big'} id="amount">
          {amount > 0 ? `+${amount}` : amount} 分
        </Text>
        <Line name="怎么算的" value={entry.detail} />
        <Line name="用于" value={entry.memo} />
        <Line name="举报编号" value={tipNumber} />
        <Line name="时间" value={dateTime(entry.at, Date.now())} />
        <Line name="之后余额" value={`${entry.balanceAfter} 分`} />
        <Line name="有效期至" value={entry.lastDay} />
        {tipId ? (
          <Btn
            id="to-tip"
            kind="plain"
            onPress={() => open(followed ? 'pages/followed' : 'pages/tip', { id: tipId })}
          >
            看这件举报
          </Btn>
        ) : null}
      </View>
      {rule ? (
        <View className="card">
          <Text className="card-title">按哪条规则</Text>
          <Text>{rule.text}</Text>
          <Text className="soft" id="rule-version">
            第 {rule.version} 版，自 {rule.from} 起
          </Text>
        </View>
      ) : null}
      {entry.penaltyId ? <Appeal id={entry.penaltyId} /> : null}
    </>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk<PointsEntryDetail>(() => getPointsEntry(id), [id]);
  return <Answer asked={asked}>{(entry) => <Entry entry={entry} />}</Answer>;
}

export default function PointsEntryPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="积分说明">
      <NeedLogin why="登录后查看您的积分。">{() => <Loaded id={id} />}</NeedLogin>
    </Page>
  );
}
