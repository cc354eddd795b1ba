import { OPEN_STATES } from '../../src/tips/lifecycle';
import type { Tip } from '../../src/tips/tip.entity';

/**
 * Why a tip is where it is and what it waits for; null when nothing explains it: then it would lie there for
 * ever without anybody being reminded.
 */
export function explain(tip: Tip, now: Date): string | null {
  const alarmed = tip.alarmAt !== null && tip.alarmAt > now;
  switch (tip.state) {
    case 'triage':
    case 'dispatched':
    case 'handling':
    case 'checking':
    case 'reopen_requested':
    case 'appealing':
      if (alarmed) return `waits for its holder until ${tip.alarmAt?.toISOString() ?? ''}`;
      return overdueAtTop(tip) ? 'overdue; every level has been told' : null;
    case 'on_hold':
      return tip.heldUntil && alarmed ? 'on account until a day' : null;
    case 'referred':
      return tip.level === 1 ? 'with the district' : null;
    case 'closed':
      return tip.closedAt && tip.handlePercent !== null ? 'closed' : null;
    case 'merged':
      return tip.mergedInto && tip.handleDueAt === null ? 'merged' : null;
    case 'refused':
      return tip.refusalReason && tip.refusedBy ? 'refused' : null;
    case 'withdrawn':
      return 'withdrawn';
  }
}

/** All thresholds have been acted on: nothing is left to remind of. */
const overdueAtTop = (tip: Tip): boolean => OPEN_STATES.includes(tip.state) && tip.alarmAt === null;
