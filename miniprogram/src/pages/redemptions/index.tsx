import { Text, View } from '@tarojs/components';
import { getRedemptions, type Redemption } from '../../api/rewards';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open, openInstead } from '../../lib/navigate';
import { dateTime } from '../../lib/time';

function Row({ one }: { one: Redemption }) {
  return (
    <View className="card redemption-card" onClick={() => open('pages/redemption', { id: one.id })}>
      <View className="between">
        <Text className="card-title grow">{one.rewardName}</Text>
        <Text className={one.isOpen ? 'tag tag-triage' : 'tag'}>{one.stateName}</Text>
      </View>
      <Text className="soft">
        {one.isPrize ? '抽奖奖品' : `${one.points} 积分`} · {dateTime(one.createdAt, Date.now())}
      </Text>
      {one.state === 'held' ? (
        <Text>
          到 {one.place} 领取，{one.lastDay} 为止
        </Text>
      ) : null}
    </View>
  );
}

function Redemptions({ accountId }: { accountId: string }) {
  const list = usePages<Redemption>(getRedemptions, [accountId]);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty icon="gift" title="还没有兑换过" advice="积分够了就可以兑换。">
            <Btn kind="plain" onPress={() => openInstead('pages/rewards')}>
              去看奖品
            </Btn>
          </Empty>
        ) : (
          <>
            {list.items.map((one) => (
              <Row key={one.id} one={one} />
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

export default function RedemptionsPage() {
  return (
    <Page title="我的兑换">
      <NeedLogin why="登录后查看您的兑换。">
        {(me) => <Redemptions key={me.id} accountId={me.id} />}
      </NeedLogin>
    </Page>
  );
}
