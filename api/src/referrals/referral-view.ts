import { DAY_MS } from '../core/calendar/beijing';
import type { WorkCalendar } from '../core/calendar/work-calendar';
import { OUTCOMES } from '../tips';
import { mayChaseByHand, nextChaseAt } from './chase-time';
import { OPEN_REFERRALS, type Referral, type ReferralState } from './referral.entity';
import type { ReferralView } from './referrals.dto';

/** A referral that did not get through for so long is said to be stuck. */
const STUCK_MS = 3_600_000;
const NAMES: Record<ReferralState, string> = {
  sending: '正在送往区平台',
  sent: '已送到，等区平台受理',
  acknowledged: '区平台已受理，等答复',
  answered: '区平台已答复',
  returned: '区平台已退回',
  timed_out: '逾期未答复',
};

interface Context {
  now: Date;
  calendar: WorkCalendar;
  /** A platform is connected; otherwise the office hands the case over and enters the number. */
  connected: boolean;
}

function nameOf({ state, createdAt }: Referral, { now, connected }: Context): string {
  if (state !== 'sending') return NAMES[state];
  if (!connected) return '请人工转送区平台，并登记编号';
  return now.getTime() - createdAt.getTime() > STUCK_MS ? '还没有送到区平台，系统会再试' : NAMES.sending;
}

export function referralView(row: Referral, context: Context): ReferralView {
  const { now, calendar, connected } = context;
  const isOpen = OPEN_REFERRALS.includes(row.state);
  const end = row.answeredAt ?? now;
  return {
    id: row.id,
    tipId: row.tipId,
    tipNumber: row.tipNumber,
    attempt: row.attempt,
    state: row.state,
    stateName: nameOf(row, context),
    open: isOpen,
    reason: row.reason,
    outsideNumber: row.outsideNumber,
    referredAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
    days: Math.max(0, Math.floor((end.getTime() - row.createdAt.getTime()) / DAY_MS)),
    dueAt: row.dueAt.toISOString(),
    overdue: end.getTime() > row.dueAt.getTime(),
    chases: row.chases,
    lastChasedAt: row.lastChasedAt?.toISOString() ?? null,
    nextChaseAt: isOpen ? nextChaseAt(row.chasedOn, now, calendar).toISOString() : null,
    canChase: connected && mayChaseByHand(row, now),
    connected,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    outcomeName: OUTCOMES.find(({ code }) => code === row.outcome)?.label ?? null,
    answerText: row.answerText,
  };
}
