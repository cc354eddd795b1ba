import type { EntityManager } from 'typeorm';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { checkLedger } from '../src/ledger-check';
import { house, post } from '../src/points';
import { LedgerAccount, LedgerEntry } from '../src/points/points.entity';
import { Harness } from './harness';

const AT = new Date('2026-03-02T02:00:00.000Z');

describe('the proof of the ledger', () => {
  let h: Harness;
  let database: Database;
  beforeAll(async () => {
    h = await Harness.start();
    database = h.app.get(Database);
  });
  afterAll(() => h.stop());

  const inside = <T>(work: (manager: EntityManager) => Promise<T>) => database.transaction(work);
  const move = (ownerId: string, amount: number, from = house('issuance', -amount)) =>
    inside((manager) =>
      post(manager, {
        ruleCode: 'campaign',
        subjectId: newId(),
        memo: '活动',
        at: AT,
        legs: [{ kind: 'person', ownerId, amount }, from],
        expiresAt: new Date('2027-12-31T16:00:00.000Z'),
      }),
    );
  const earn = (ownerId: string, amount: number) => move(ownerId, amount);

  it('is proved wrong, by the account, after any row was tampered with', async () => {
    const person = newId();
    await earn(person, 10);
    await earn(person, 3);
    const account = await database.manager.findOneByOrFail(LedgerAccount, {
      kind: 'person',
      ownerId: person,
    });
    const [first] = await database.manager.find(LedgerEntry, {
      where: { accountId: account.id },
      order: { seq: 'ASC' },
    });
    const url = h.config.DATABASE_URL;
    expect(await checkLedger(url)).toMatchObject({ ok: true });
    const tampering: [string, string][] = [
      [`UPDATE ledger_account SET balance = balance + 1 WHERE id = '${account.id}'`, 'balance - 1'],
      [`UPDATE ledger_entry SET amount = amount + 1 WHERE id = '${first!.id}'`, 'amount - 1'],
      [
        `UPDATE ledger_entry SET balance_after = balance_after + 1 WHERE id = '${first!.id}'`,
        'balance_after - 1',
      ],
      [`UPDATE ledger_lot SET remaining = remaining + 1 WHERE account_id = '${account.id}'`, 'remaining - 1'],
      [`UPDATE ledger_account SET entries = entries + 1 WHERE id = '${account.id}'`, 'entries - 1'],
      [`UPDATE ledger_entry SET memo = '别的' WHERE id = '${first!.id}'`, ''],
    ];
    for (const [sql, undo] of tampering) {
      await inside((manager) => manager.query(sql));
      const { ok, lines } = await checkLedger(url);
      expect([ok, lines.join('\n').includes(person)]).toEqual([false, true]);
      const back = sql.replace(/= (\w+) \+ 1/, `= ${undo}`).replace('别的', '活动');
      await inside((manager) => manager.query(back));
    }
    await inside((manager) => manager.query(`DELETE FROM ledger_entry WHERE id = '${first!.id}'`));
    const { ok, lines } = await checkLedger(url);
    expect(ok).toBe(false);
    expect(lines.filter((line) => line.includes(person)).length).toBeGreaterThan(1);
    expect(lines.some((line) => line.includes('不平'))).toBe(true);
  });

  it('also finds what a redemption should hold and does not', async () => {
    const person = newId();
    await earn(person, 10);
    await move(person, -4, { kind: 'held', ownerId: person, amount: 4 });
    const { ok, lines } = await checkLedger(h.config.DATABASE_URL);
    expect([ok, lines.some((line) => line.includes(`held ${person} 预扣 4，未结束的兑换合计 0`))]).toEqual([
      false,
      true,
    ]);
  });
});
