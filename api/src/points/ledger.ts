import type { EntityManager } from 'typeorm';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { LedgerAccount, type LedgerAccountKind, LedgerEntry, LedgerPosting } from './points.entity';

export interface PostingDraft {
  ruleCode: string;
  ruleId: string;
  /** What earned the points; with the rule it makes the posting unique. */
  subjectId: string;
  tipId: string | null;
  memo: string;
  at: Date;
  /** Account of the person who gets the points. */
  toAccountId: string;
  /** Whole points, above zero. */
  amount: number;
}

/**
 * Books points from issuance to a person: one posting, two entries that add up to zero. Does nothing and
 * returns false when this rule has been applied to this subject before.
 */
export async function post(manager: EntityManager, draft: PostingDraft): Promise<boolean> {
  if (!Number.isInteger(draft.amount) || draft.amount <= 0)
    throw new Error('a posting moves whole points above zero');
  if (await manager.existsBy(LedgerPosting, { ruleCode: draft.ruleCode, subjectId: draft.subjectId }))
    return false;
  const { toAccountId, amount, ...facts } = draft;
  const postingId = newId();
  await insertRows(manager, LedgerPosting, [{ id: postingId, ...facts }]);
  // Always the person first: two postings that share both accounts then wait and never dead-lock.
  const person = await change(manager, 'person', toAccountId, amount);
  const issuance = await change(manager, 'issuance', 'issuance', -amount);
  await insertRows(manager, LedgerEntry, [
    { id: newId(), postingId, accountId: person.id, amount, balanceAfter: person.balance, at: draft.at },
    {
      id: newId(),
      postingId,
      accountId: issuance.id,
      amount: -amount,
      balanceAfter: issuance.balance,
      at: draft.at,
    },
  ]);
  return true;
}

/** Moves a balance and reads it back; inside a transaction nobody else can come between. */
async function change(
  manager: EntityManager,
  kind: LedgerAccountKind,
  ownerId: string,
  amount: number,
): Promise<LedgerAccount> {
  if (!(await manager.existsBy(LedgerAccount, { kind, ownerId }))) {
    await insertRows(manager, LedgerAccount, [{ id: newId(), kind, ownerId, balance: 0, version: 1 }]);
  }
  await manager.query(
    'UPDATE ledger_account SET balance = balance + ?, version = version + 1 WHERE kind = ? AND owner_id = ?',
    [amount, kind, ownerId],
  );
  return manager.findOneByOrFail(LedgerAccount, { kind, ownerId });
}

/** Proves the ledger: every posting adds up to zero and every balance equals its entries. */
export async function ledgerDifferences(manager: EntityManager): Promise<string[]> {
  const found: string[] = [];
  const unbalanced = await manager.query<{ id: string }[]>(
    'SELECT posting_id AS id FROM ledger_entry GROUP BY posting_id HAVING SUM(amount) <> 0 OR COUNT(*) < 2',
  );
  found.push(...unbalanced.map(({ id }) => `posting ${id} does not add up to zero`));
  for (const account of await manager.find(LedgerAccount)) {
    const entries = await manager.find(LedgerEntry, {
      where: { accountId: account.id },
      order: { id: 'ASC' },
    });
    const sum = entries.reduce((total, entry) => total + entry.amount, 0);
    if (sum !== account.balance)
      found.push(`account ${account.id} says ${account.balance}, its entries say ${sum}`);
    if (account.kind === 'person' && account.balance < 0) found.push(`account ${account.id} is below zero`);
  }
  return found;
}
