import { DAY_MS, parseDay } from '../../core/calendar/beijing';
import type { CashTransfer } from './cash.entity';
import type { Outgoing } from './transfer-provider';

/** WeChat makes the statement of a day from nine o'clock on the next day and asks to fetch it after ten. */
const READY_MS = 10 * 3_600_000;

export const statementReadyAt = (day: string): Date => new Date(parseDay(day).getTime() + DAY_MS + READY_MS);

/**
 * What left the account and is none of our bills, each line once. A line is ours when one of its numbers is our bill's or
 * WeChat's own number of it: which of the two columns holds which is not documented for these transfers. Pure.
 */
export function strangersIn(
  outgoings: readonly Outgoing[],
  ours: readonly Pick<CashTransfer, 'outBillNo' | 'transferBillNo'>[],
): Outgoing[] {
  const known = new Set(ours.flatMap(({ outBillNo, transferBillNo }) => [outBillNo, transferBillNo]));
  const seen = new Set<string>();
  return outgoings.filter(({ flowNo, numbers }) => {
    if (seen.has(flowNo) || numbers.some((number) => known.has(number))) return false;
    seen.add(flowNo);
    return true;
  });
}
