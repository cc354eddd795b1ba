import { type EntityManager, In, MoreThan } from 'typeorm';
import { currentRead } from '../../core/database/current-read';
import { insertRows } from '../../core/database/insert';
import { Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { LedgerAccount, LedgerEntry, LedgerLot, LedgerLotUse, LedgerPosting } from '../points.entity';
import { inOrder, isOwned, type Leg, lockAccount } from './accounts';
import { expiryOfReturned, takeFifo } from './lots';

/** Kinds of posting that are no rule of the office. */
export const OWN_POSTINGS = {
  redemption_hold: '兑换预扣',
  redemption_release: '兑换取消，退回',
  redemption_done: '兑换完成',
  expiry: '积分到期',
  reversal: '更正',
  accounts_joined: '账户合并',
} as const;

export interface PostingDraft {
  ruleCode: string;
  ruleId?: string | null;
  /** What it is about; with the rule it makes the posting unique. At most 64 characters. */
  subjectId: string;
  tipId?: string | null;
  memo: string;
  detail?: string | null;
  byId?: string | null;
  at: Date;
  legs: readonly Leg[];
  /** When points that a person gets expire. */
  expiresAt?: Date;
  /** The posting whose points come back to the person, with the dates they had. */
  returns?: string;
  /** The lots to be used up, instead of those that expire first. */
  fromLots?: readonly LedgerLot[];
}

/**
 * Books one posting: entries that add up to zero, and the lots of people. Does nothing and returns null when this rule
 * was applied to this subject before. A person, a hold or a squad never goes below zero.
 * @returns the posting's id
 * @throws Problem move_not_allowed when there are not enough points
 */
export async function post(manager: EntityManager, draft: PostingDraft): Promise<string | null> {
  checkLegs(draft.legs);
  const { legs, expiresAt, returns, fromLots, ...facts } = draft;
  const known = { ruleCode: draft.ruleCode, subjectId: draft.subjectId };
  if (await manager.existsBy(LedgerPosting, known)) return null;
  const postingId = newId();
  await insertRows(manager, LedgerPosting, [{ id: postingId, ...facts }]);
  const entries: Partial<LedgerEntry>[] = [];
  for (const leg of inOrder(legs)) {
    const account = await change(manager, leg);
    const { id: accountId, entries: seq, balance: balanceAfter } = account;
    const { ruleCode, subjectId, tipId = null, memo } = draft;
    const line = leg.kind === 'person' ? { ruleCode, subjectId, tipId, memo } : {};
    const entry = { id: newId(), postingId, accountId, seq, amount: leg.amount, balanceAfter };
    entries.push({ ...entry, at: draft.at, ...line });
    if (leg.kind !== 'person') continue;
    if (leg.amount < 0) await spend(manager, accountId, -leg.amount, postingId, fromLots);
    else if (returns !== undefined) await giveBack(manager, accountId, returns, postingId, draft.at);
    else if (expiresAt) await addLot(manager, { accountId, postingId, amount: leg.amount, expiresAt });
    else throw new Error('points of a person need a date of expiry');
  }
  await insertRows(manager, LedgerEntry, entries);
  return postingId;
}

function checkLegs(legs: readonly Leg[]): void {
  if (legs.length < 2 || legs.some(({ amount }) => !Number.isInteger(amount) || amount === 0))
    throw new Error('a posting moves whole points between accounts');
  if (legs.reduce((sum, { amount }) => sum + amount, 0) !== 0) throw new Error('a posting adds up to zero');
}

/** Moves a balance and reads it back; inside a transaction nobody else can come between. */
async function change(manager: EntityManager, { kind, ownerId, amount }: Leg): Promise<LedgerAccount> {
  const before = await lockAccount(manager, kind, ownerId);
  if (isOwned(kind) && before.balance + amount < 0) {
    throw new Problem('move_not_allowed', `积分不够：现有 ${before.balance} 分，需要 ${-amount} 分`);
  }
  await manager.query('UPDATE ledger_account SET balance = balance + ?, entries = entries + 1 WHERE id = ?', [
    amount,
    before.id,
  ]);
  return Object.assign(before, { balance: before.balance + amount, entries: before.entries + 1 });
}

async function addLot(
  manager: EntityManager,
  lot: Pick<LedgerLot, 'accountId' | 'postingId' | 'amount' | 'expiresAt'>,
): Promise<void> {
  await insertRows(manager, LedgerLot, [{ id: newId(), ...lot, remaining: lot.amount }]);
}

/** The account is locked, so nobody else uses its lots; but what was read before the lock may be old. */
async function spend(
  manager: EntityManager,
  accountId: string,
  amount: number,
  postingId: string,
  from?: readonly LedgerLot[],
): Promise<void> {
  const where = { accountId, remaining: MoreThan(0) };
  const lots = from ?? (await manager.find(LedgerLot, { where, ...currentRead(manager) }));
  const taken = takeFifo(lots, amount);
  for (const { lotId, amount: some } of taken) {
    await manager.query('UPDATE ledger_lot SET remaining = remaining - ? WHERE id = ?', [some, lotId]);
  }
  await insertRows(
    manager,
    LedgerLotUse,
    taken.map((one) => ({ id: newId(), postingId, ...one })),
  );
}

async function giveBack(
  manager: EntityManager,
  accountId: string,
  fromPosting: string,
  postingId: string,
  now: Date,
): Promise<void> {
  const uses = await manager.find(LedgerLotUse, { where: { postingId: fromPosting }, order: { id: 'ASC' } });
  const lots = await manager.findBy(LedgerLot, { id: In(uses.map(({ lotId }) => lotId)) });
  const expiry = new Map(lots.map(({ id, expiresAt }) => [id, expiresAt]));
  for (const { lotId, amount } of uses) {
    const expiresAt = expiryOfReturned(expiry.get(lotId) ?? now, now);
    await addLot(manager, { accountId, postingId, amount, expiresAt });
  }
}
