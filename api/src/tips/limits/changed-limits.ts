import type { CaseFacts } from '../lifecycle';
import type { TipLimits } from './limits';

/**
 * The limits and severity a tip should have, if they differ from those it has; null when all is as it should be.
 * What staff marked as major stays major. Pure.
 */
export function changedLimits(
  tip: TipLimits & Pick<CaseFacts, 'majorAt'>,
  wanted: TipLimits,
): TipLimits | null {
  const { acceptLimit, handleLimit } = wanted;
  const kept = tip.majorAt !== null;
  const severity = kept ? tip.severity : wanted.severity;
  const checkLimit = kept ? tip.checkLimit : wanted.checkLimit;
  const same =
    tip.acceptLimit === acceptLimit &&
    tip.handleLimit === handleLimit &&
    tip.severity === severity &&
    tip.checkLimit === checkLimit;
  return same ? null : { severity, acceptLimit, handleLimit, checkLimit };
}
