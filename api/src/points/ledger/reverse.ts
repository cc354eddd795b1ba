import type { EntityManager } from 'typeorm';
import { currentRead } from '../../core/database/current-read';
import { LedgerAccount, LedgerEntry, LedgerPosting } from '../points.entity';
import { inOrder, isOwned, type Leg, lockAccount } from './accounts';
import { expiryOf } from './lots';
import { post } from './post';

export interface Reversal {
  byId: string;
  reason: string;
  at: Date;
}

/**
 * Takes a posting back by a new one with its entries turned round; what is written stays. Of points that were spent meanwhile
 * only what is left is taken: nobody goes below zero. Once per posting: later calls do nothing.
 * @returns points taken back; null when it was reversed before
 */
export async function reverse(
  manager: EntityManager,
  posting: LedgerPosting,
  { byId, reason, at }: Reversal,
): Promise<number | null> {
  const entries = await manager.findBy(LedgerEntry, { postingId: posting.id });
  const turned: Leg[] = [];
  for (const { accountId, amount } of entries) {
    const { kind, ownerId } = await manager.findOneByOrFail(LedgerAccount, { id: accountId });
    turned.push({ kind, ownerId, amount: -amount });
  }
  let share = Infinity;
  for (const leg of inOrder(turned)) {
    if (!isOwned(leg.kind) || leg.amount > 0) continue;
    const { balance } = await lockAccount(manager, leg.kind, leg.ownerId);
    share = Math.min(share, balance, -leg.amount);
  }
  // After the locks, and as it is now: somebody else may have done it meanwhile.
  const where = { ruleCode: 'reversal', subjectId: posting.id };
  if (await manager.findOne(LedgerPosting, { where, ...currentRead(manager) })) return null;
  const [whole] = turned.filter(({ amount }) => amount > 0).map(({ amount }) => amount);
  const taken = Math.min(share, whole ?? 0);
  // Only postings between two accounts are reversed in part; others are reversed whole or refused.
  const legs =
    turned.length === 2 ? turned.map((leg) => ({ ...leg, amount: Math.sign(leg.amount) * taken })) : turned;
  if (taken === 0) return 0;
  const full = taken === whole;
  const done = await post(manager, {
    ruleCode: 'reversal',
    subjectId: posting.id,
    tipId: posting.tipId,
    memo: posting.memo,
    detail: `${reason}${full ? '' : `（应退 ${whole ?? 0} 分，只剩 ${taken} 分）`}`.slice(0, 200),
    byId,
    at,
    legs,
    expiresAt: expiryOf(at, 1),
  });
  return done === null ? null : taken;
}
