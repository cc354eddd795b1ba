import { NO_DUE } from './clocks/dues';
import type { TipLimits } from './limits/limits';
import type { Route } from './routing/router';
import type { Tip } from './tip.entity';
import type { CaseColumns } from './case-columns';

/** The fields alone, so that they can be spread. */
type Beginning = Pick<Tip, keyof CaseColumns | 'gridId' | 'routing' | 'state' | 'dispatchedAt'>;

/** Where a tip stands when it is filed: with the one who was found for it, or in triage. */
export function fresh(limits: TipLimits, route: Route, now: Date): Beginning {
  return {
    ...limits,
    gridId: route.gridId,
    routing: route.reason,
    state: route.gridId ? 'dispatched' : 'triage',
    dispatchedAt: route.gridId ? now : null,
    level: route.level,
    firstLevel: route.level,
    departmentId: null,
    stateBefore: null,
    extraMs: 0,
    extended: false,
    request: null,
    requestedBy: null,
    requestUntil: null,
    requestMs: null,
    returnedLevels: '',
    arbitrated: false,
    heldUntil: null,
    rectifyBy: null,
    refusedBy: null,
    refusalReason: null,
    appealed: false,
    mergedInto: null,
    majorAt: limits.severity === 'major' ? now : null,
    judgedAt: null,
    checkRound: 0,
    followers: 0,
    acceptDueAt: null,
    handleDueAt: null,
    checkDueAt: null,
    nextDueAt: NO_DUE,
    alarmAt: null,
    handlePercent: null,
  };
}
