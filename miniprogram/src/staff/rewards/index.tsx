import { Text, View } from '@tarojs/components';
import { getStaffRewards, type StaffReward } from '../../api/rewards';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { kindName, yuan } from '../../rewards/words';
import { For } from '../For';

const keeps = (me: Me) => me.roles.includes('office');

function Row({ reward }: { reward: StaffReward }) {
  return (
    <View className="card staff-reward" onClick={() => open('staff/reward-edit', { id: reward.id })}>
      <View className="between">
        <Text className="card-title grow">{reward.name}</Text>
        <Text className={reward.open ? 'tag tag-closed' : 'tag'}>{reward.open ? '已上架' : '未上架'}</Text>
      </View>
      <Text>
        {reward.cents === null ? kindName(reward.kind) : `现金 ${yuan(reward.cents)}`} · {reward.points} 积分
        · 剩 {reward.stock} 份
      </Text>
    </View>
  );
}

function Rewards() {
  const asked = useAsk(getStaffRewards, []);
  return (
    <>
      <Btn id="add-reward" kind="good" onPress={() => open('staff/reward-edit')}>
        添加奖品
      </Btn>
      <Answer asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="gift" title="还没有奖品" advice="添加并上架后，居民就能用积分兑换。" />
          ) : (
            items.map((reward) => <Row key={reward.id} reward={reward} />)
          )
        }
      </Answer>
    </>
  );
}

export default function StaffRewardsPage() {
  return (
    <Page title="奖品目录">
      <For who={keeps} why="登录后管理奖品。">
        {() => <Rewards />}
      </For>
    </Page>
  );
}
