import { Text, View } from '@tarojs/components';
import type { Referral } from '../../api/referrals';
import { dateTime } from '../../lib/time';
import { Fact } from '../../components/Fact';

const inDays = (days: number) => (days === 0 ? '不到 1 天' : `已 ${days} 天`);

/** Where a referral stands: number, days, what is late, what comes next, the answer. */
export function Facts({ referral }: { referral: Referral }) {
  const { open, overdue, connected, chases, lastChasedAt, nextChaseAt, answeredAt } = referral;
  const at = (iso: string | null) => (iso === null ? null : dateTime(iso, Date.now()));
  const asked = connected ? '催办' : '提醒';
  return (
    <View className="facts">
      <Text className={overdue && open ? 'referral-state referral-late' : 'referral-state'}>
        {referral.stateName}
      </Text>
      <Fact name="转办理由" value={referral.reason} />
      <Fact name="区平台编号" value={referral.outsideNumber ?? '还没有'} />
      <Fact name="转出" value={`${at(referral.referredAt)}${open ? `（${inDays(referral.days)}）` : ''}`} />
      <Fact name="答复期限" value={at(referral.dueAt)} alarm={overdue} />
      <Fact name={`已${asked}`} value={chases > 0 ? `${chases} 次，最近 ${at(lastChasedAt)}` : null} />
      <Fact name={`下次${asked}`} value={at(nextChaseAt)} />
      <Fact name={referral.state === 'returned' ? '退回时间' : '答复时间'} value={at(answeredAt)} />
      <Fact name="处置结果" value={referral.outcomeName} />
      <Fact name={referral.state === 'returned' ? '退回理由' : '答复'} value={referral.answerText} />
    </View>
  );
}
