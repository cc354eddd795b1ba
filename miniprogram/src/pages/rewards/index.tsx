import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getRewards, redeem, type Catalogue, type CatalogueItem } from '../../api/rewards';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { newKey } from '../../lib/key';
import { open } from '../../lib/navigate';
import { confirm } from '../../lib/ui';
import { kindName, yuan } from '../../rewards/words';

function Item({ item, onDone }: { item: CatalogueItem; onDone: () => Promise<void> }) {
  // The same key while it is tried again: a lost answer never redeems twice.
  const [key, setKey] = useState(() => newKey());
  const press = async () => {
    const where = item.kind === 'cash' ? '要在微信里确认收款' : `${item.holdDays} 天内到 ${item.place} 领取`;
    const sure = await confirm({
      title: '确认兑换',
      content: `用 ${item.points} 积分兑换「${item.name}」，${where}。没领之前可以取消，积分退回。`,
      yes: '兑换',
    });
    if (!sure) return;
    try {
      const redemption = await redeem(item.id, key);
      setKey(newKey());
      open('pages/redemption', { id: redemption.id });
    } finally {
      await onDone();
    }
  };
  return (
    <View className="card reward">
      <View className="between">
        <Text className="card-title grow">{item.name}</Text>
        <Text className="tag">{item.cents === null ? kindName(item.kind) : yuan(item.cents)}</Text>
      </View>
      {item.text ? <Text className="soft">{item.text}</Text> : null}
      <View className="between">
        <View>
          <Text className="reward-points">{item.points} 积分</Text>
          <Text className="soft small">
            还有 {item.stock} 份{item.perMonth > 0 ? `，每人每月限 ${item.perMonth} 份` : ''}
          </Text>
        </View>
        {item.why === null ? (
          <Btn small kind="good" id={`redeem-${item.id}`} onPress={press}>
            兑换
          </Btn>
        ) : null}
      </View>
      {item.why === null ? null : <Text className="hint">{item.why}</Text>}
    </View>
  );
}

function Rewards({ accountId }: { accountId: string }) {
  const asked = useAsk<Catalogue>(getRewards, [accountId]);
  return (
    <Answer asked={asked}>
      {({ balance, items, rules }) => (
        <>
          <View className="card between">
            <Text className="grow">可用积分 {balance}</Text>
            <Btn small kind="plain" id="mine" onPress={() => open('pages/redemptions')}>
              我的兑换
            </Btn>
          </View>
          {items.length === 0 ? (
            <Empty icon="gift" title="现在没有奖品" advice="上新后会出现在这里，积分会一直留着。" />
          ) : (
            items.map((item) => <Item key={item.id} item={item} onDone={asked.reload} />)
          )}
          {rules.map((rule) => (
            <Text className="soft small" key={rule}>
              {rule}
            </Text>
          ))}
        </>
      )}
    </Answer>
  );
}

export default function RewardsPage() {
  return (
    <Page title="积分兑换">
      <NeedLogin why="登录后用积分兑换。">{(me) => <Rewards key={me.id} accountId={me.id} />}</NeedLogin>
    </Page>
  );
}
