import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getPoints, getPointsEntries, type Points, type PointsEntry } from '../../api/points';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { More } from '../../components/More';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk, usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { dateTime } from '../../lib/time';

function Balance({ points }: { points: Points }) {
  return (
    <View className="balance">
      <Text className="balance-name">我的积分</Text>
      <Text className="balance-number" id="balance">
        {points.balance}
      </Text>
      <Text className="balance-name">
        本月得到 {points.earnedThisMonth} 分{points.held > 0 ? `，兑换预扣 ${points.held} 分` : ''}
      </Text>
    </View>
  );
}

function Entry({ entry }: { entry: PointsEntry }) {
  const { amount } = entry;
  // What it was for: the tip's number says it, or the words beside it.
  const about = entry.tipNumber ?? entry.memo;
  return (
    <View className="entry" onClick={() => open('pages/points-entry', { id: entry.id })}>
      <View className="grow">
        <Text className="entry-name">{entry.ruleName}</Text>
        {about ? <Text className="soft small">{about}</Text> : null}
        <Text className="soft small">{dateTime(entry.at, Date.now())}</Text>
      </View>
      <View>
        <Text className={amount < 0 ? 'entry-amount entry-minus' : 'entry-amount'}>
          {amount > 0 ? `+${amount}` : amount}
        </Text>
        <Text className="soft small">余 {entry.balanceAfter}</Text>
      </View>
      <Icon name="next" size="s" color="#8a99a5" />
    </View>
  );
}

function Entries({ accountId }: { accountId: string }) {
  const entries = usePages<PointsEntry>(getPointsEntries, [accountId]);
  return (
    <View className="card">
      <Text className="card-title">积分明细</Text>
      <Answer asked={entries}>
        {() =>
          entries.items.length === 0 ? (
            <Empty icon="gift" title="还没有积分" advice="举报核实后就会给您加分。">
              <Btn kind="plain" onPress={() => open('pages/report')}>
                去举报
              </Btn>
            </Empty>
          ) : (
            <>
              {entries.items.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
              <More list={entries} />
            </>
          )
        }
      </Answer>
    </View>
  );
}

/** Folded: whoever knows how to earn comes for the statement. */
function Rules({ rules }: { rules: Points['rules'] }) {
  const [shown, setShown] = useState(false);
  return (
    <View className="card">
      <View className="between" id="rules" onClick={() => setShown(!shown)}>
        <Text className="card-title">怎样得积分</Text>
        <Text className="link">{shown ? '收起' : '展开'}</Text>
      </View>
      {shown ? (
        <>
          {rules.map(({ code, name, text }) => (
            <View className="rule" key={code}>
              <Text className="rule-name">{name}</Text>
              <Text className="soft">{text}</Text>
            </View>
          ))}
          <Text className="soft small">匿名举报没有积分；工作人员不参加积分。</Text>
        </>
      ) : null}
    </View>
  );
}

function MyPoints({ accountId }: { accountId: string }) {
  const points = useAsk<Points>(getPoints, [accountId]);
  return (
    <>
      <Answer asked={points}>
        {(data) => (
          <>
            <Balance points={data} />
            <Btn id="to-rewards" kind="good" onPress={() => open('pages/rewards')}>
              用积分兑换
            </Btn>
            <Btn id="to-draws" kind="plain" onPress={() => open('draws/list')}>
              参与奖抽奖
            </Btn>
            {data.expiring ? (
              <Text className="notice" id="expiring">
                有 {data.expiring.amount} 分最早到 {data.expiring.lastDay} 为止，请及时兑换。
              </Text>
            ) : null}
            <Rules rules={data.rules} />
            <Entries accountId={accountId} />
          </>
        )}
      </Answer>
    </>
  );
}

export default function PointsPage() {
  return (
    <Page title="积分" tab>
      <NeedLogin why="登录后查看您的积分。">{(me) => <MyPoints key={me.id} accountId={me.id} />}</NeedLogin>
    </Page>
  );
}
