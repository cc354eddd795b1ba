import type { EntityManager } from 'typeorm';
import { isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { newId } from '../../core/ids';
import { LedgerAccount } from '../points.entity';

/** Accounts with an owner: what a person has, what a redemption of theirs holds, what a squad has gathered. */
export const OWNED = ['person', 'held', 'squad'] as const;
/** The house's own: points come from issuance and end in one of the others. */
export const HOUSE = ['issuance', 'redeemed', 'expired', 'penalty'] as const;
export type LedgerAccountKind = (typeof OWNED)[number] | (typeof HOUSE)[number];
const ORDER: readonly LedgerAccountKind[] = [...OWNED, ...HOUSE];

export interface Leg {
  kind: LedgerAccountKind;
  /** The kind itself for the house's own accounts. */
  ownerId: string;
  /** Whole points, not zero; positive raises the balance. */
  amount: number;
}

export const house = (kind: (typeof HOUSE)[number], amount: number): Leg => ({ kind, ownerId: kind, amount });
export const isOwned = (kind: LedgerAccountKind): boolean => (OWNED as readonly string[]).includes(kind);

/** People first, the house last, always in the same order: postings that share accounts wait and seldom dead-lock. */
export const inOrder = (legs: readonly Leg[]): Leg[] =>
  [...legs].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.ownerId < b.ownerId ? -1 : 1));

/**
 * Locks the account for the rest of the transaction, made first where it is missing, and reads it. The write comes
 * before the read: on MariaDB a transaction sees a row as it is now only after it has changed it.
 */
export async function lockAccount(
  manager: EntityManager,
  kind: LedgerAccountKind,
  ownerId: string,
): Promise<LedgerAccount> {
  const touch = () =>
    manager.query('UPDATE ledger_account SET version = version + 1 WHERE kind = ? AND owner_id = ?', [
      kind,
      ownerId,
    ]);
  await touch();
  const found = await manager.findOneBy(LedgerAccount, { kind, ownerId });
  if (found) return found;
  try {
    await insertRows(manager, LedgerAccount, [
      { id: newId(), kind, ownerId, balance: 0, entries: 0, version: 1, dayEarned: 0, monthEarned: 0 },
    ]);
  } catch (error) {
    // Somebody else made it at the same moment.
    if (!isDuplicate(error)) throw error;
  }
  await touch();
  return manager.findOneByOrFail(LedgerAccount, { kind, ownerId });
}
