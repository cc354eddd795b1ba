import { DAY_MS } from '../core/calendar/beijing';
import type { Referral, ReferralState } from './referral.entity';
import type { ReferralView } from './referrals.dto';

const NAMES: Record<ReferralState, string> = {
  sending: '正在送往区平台',
  sent: '已送到，等区平台受理',
  acknowledged: '区平台已受理',
  answered: '区平台已答复',
  returned: '区平台已退回',
  timed_out: '逾期未答复',
};

/** @param byHand no platform is connected: the office hands the case over and enters the number */
export function referralView(row: Referral, now: Date, byHand: boolean): ReferralView {
  const end = row.answeredAt ?? now;
  return {
    id: row.id,
    tipId: row.tipId,
    tipNumber: row.tipNumber,
    attempt: row.attempt,
    state: row.state,
    stateName: row.state === 'sending' && byHand ? '请人工转送区平台，并登记编号' : NAMES[row.state],
    reason: row.reason,
    outsideNumber: row.outsideNumber,
    referredAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    days: Math.max(0, Math.floor((end.getTime() - row.createdAt.getTime()) / DAY_MS)),
    dueAt: row.dueAt.toISOString(),
    overdue: end.getTime() > row.dueAt.getTime(),
    chases: row.chases,
    lastChasedAt: row.lastChasedAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    answerText: row.answerText,
  };
}
