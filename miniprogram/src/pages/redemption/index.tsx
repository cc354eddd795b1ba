import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { cancelRedemption, getRedemption, type Redemption } from '../../api/rewards';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk, type Asked } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { inHalves, qrUrl } from '../../rewards/qr';
import { yuan } from '../../rewards/words';
import { Cash } from './Cash';

function Code({ code }: { code: string }) {
  return (
    <View className="pick-up">
      <View className="pick-up-qr" id="qr" style={{ backgroundImage: `url("${qrUrl(code)}")` }} />
      <Text className="pick-up-code" id="pick-up-code">
        {inHalves(code)}
      </Text>
      <Text className="soft">领取时请出示这个码</Text>
    </View>
  );
}

function Detail({ asked, one }: { asked: Asked<Redemption>; one: Redemption }) {
  const cancel = async () => {
    const sure = await confirm(
      one.isPrize
        ? { title: '放弃奖品', content: '奖品让给候补的居民，不能反悔。', yes: '放弃' }
        : { title: '取消兑换', content: `退回 ${one.points} 积分。`, yes: '取消兑换' },
    );
    if (!sure) return;
    try {
      asked.replace(await cancelRedemption(one.id));
      toast(one.isPrize ? '已放弃' : '已取消，积分已退回');
    } catch (error) {
      await asked.reload();
      throw error;
    }
  };
  return (
    <>
      <View className="card">
        <View className="between">
          <Text className="card-title grow">{one.rewardName}</Text>
          <Text className={one.isOpen ? 'tag tag-triage' : 'tag'}>{one.stateName}</Text>
        </View>
        {one.code ? <Code code={one.code} /> : null}
        {one.state === 'held' ? (
          <Text>
            请到 {one.place} 领取，{one.lastDay} 为止。
            {one.isPrize ? '逾期让给候补的居民。' : '逾期积分自动退回。'}
          </Text>
        ) : null}
        {one.state === 'approving' ? <Text>金额较大，等两位工作人员审批后发放。</Text> : null}
        {one.note ? <Text className="hint">{one.note}</Text> : null}
        <Text className="soft">
          {one.isPrize
            ? '抽奖得到'
            : `${one.points} 积分${one.cents === null ? '' : `，${yuan(one.cents)}`} · 兑换`}
          于 {dateTime(one.createdAt, Date.now())}
        </Text>
        {one.endedAt ? <Text className="soft">结束于 {dateTime(one.endedAt, Date.now())}</Text> : null}
      </View>
      {one.state === 'paying' ? <Cash id={one.id} onEnded={asked.reload} /> : null}
      {one.state === 'held' || one.state === 'approving' ? (
        <Btn id="cancel" kind="quiet" onPress={cancel}>
          {one.isPrize ? '放弃奖品' : '取消兑换，退回积分'}
        </Btn>
      ) : null}
    </>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk<Redemption>(() => getRedemption(id), [id]);
  return <Answer asked={asked}>{(one) => <Detail asked={asked} one={one} />}</Answer>;
}

export default function RedemptionPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="领取">
      <NeedLogin why="登录后查看您的兑换。">{() => <Loaded id={id} />}</NeedLogin>
    </Page>
  );
}
