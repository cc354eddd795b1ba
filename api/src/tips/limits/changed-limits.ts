import type { CaseFacts } from '../lifecycle';
import type { TipLimits } from './limits';

/**
 * The limits and severity a tip should have, if they differ from those it has; null when all is as it should be.
 * What is or was in the fast lane keeps its severity: level 2 settles that. Pure.
 */
export function changedLimits(
  tip: TipLimits & Pick<CaseFacts, 'majorAt'>,
  wanted: TipLimits,
  now: Date,
): (TipLimits & Pick<CaseFacts, 'majorAt'>) | null {
  const { acceptLimit, handleLimit } = wanted;
  const kept = tip.majorAt !== null;
  const severity = kept ? tip.severity : wanted.severity;
  const checkLimit = kept ? tip.checkLimit : wanted.checkLimit;
  // Risen by an alert: it is in the fast lane from now on.
  const majorAt = !kept && severity === 'major' ? now : tip.majorAt;
  const same =
    tip.acceptLimit === acceptLimit &&
    tip.handleLimit === handleLimit &&
    tip.severity === severity &&
    tip.checkLimit === checkLimit;
  return same ? null : { severity, acceptLimit, handleLimit, checkLimit, majorAt };
}
