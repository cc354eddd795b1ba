import { newId } from '../core/ids';
import { entersFastLane } from './lifecycle';
import { NO_DUE } from './clocks/dues';
import type { TipLimits } from './limits/limits';
import { trackingNumber } from './numbering';
import type { Route } from './routing/router';
import type { TipOrigin } from './origin';
import type { TipSource } from './source';
import type { Tip } from './tip.entity';
import type { SubmitTip } from './tips.dto';

export interface Filing {
  reporterId: string;
  source: TipSource;
  categoryId: string;
  body: SubmitTip;
  bodyHash: string;
  origin: TipOrigin;
  limits: TipLimits;
  route: Route;
  now: Date;
}

/**
 * A tip as it is filed: with the one who was found for it, or in triage. Every field is named in one literal: put
 * together from parts, an object of this size costs more than its SQL.
 */
export function newTip(filing: Filing): Tip {
  const { reporterId, source, origin, categoryId, body, bodyHash, limits, route, now } = filing;
  const dispatched = route.gridId !== null;
  return {
    id: newId(),
    number: trackingNumber(now),
    reporterId,
    submitKey: body.key,
    bodyHash,
    anonymous: body.anonymous,
    origin,
    categoryId,
    text: body.text,
    placeText: body.placeText,
    lng: body.lng,
    lat: body.lat,
    occurrence: body.occurrence,
    source,
    gridId: route.gridId,
    routing: route.reason,
    routingRuleId: route.rule?.id ?? null,
    routingRuleVersion: route.rule?.version ?? null,
    state: dispatched ? 'dispatched' : 'triage',
    version: 1,
    handlerId: null,
    submittedAt: now,
    updatedAt: now,
    dispatchedAt: dispatched ? now : null,
    closedAt: null,
    feedback: null,
    outcome: null,
    severity: limits.severity,
    level: route.level,
    firstLevel: route.level,
    departmentId: route.departmentId,
    stateBefore: null,
    acceptLimit: limits.acceptLimit,
    handleLimit: limits.handleLimit,
    checkLimit: limits.checkLimit,
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
    majorAt: entersFastLane(limits.severity, body.occurrence) ? now : null,
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
