import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataSource } from '../src/core/database/data-source';
import { newId } from '../src/core/ids';
import { checkLedger } from '../src/ledger-check';
import {
  LedgerAccount,
  LedgerEntry,
  LedgerLot,
  LedgerPosting,
  PointsRule,
} from '../src/points/points.entity';
import { schema } from '../src/schema';
import { freshDatabase } from './harness';

const AT = '2026-11-23 02:00:00.000';

describe('a ledger from before lots and chains', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-ledger-migration-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps every posting, and is whole afterwards', async () => {
    const { url, drop } = await freshDatabase(folder);
    const all = schema.migrations as { name: string }[];
    const until = all.findIndex(({ name }) => name.startsWith('Ledger'));
    const migrations = all.slice(0, until) as unknown as typeof schema.migrations & object;
    const before = await openDataSource(url, 2, { ...schema, migrations });
    const [person, house, rule] = [newId(), newId(), newId()];
    await before.query(
      `INSERT INTO points_rule (id, code, name, text, terms, valid_from) VALUES (?, 'verified_tip', '举报核实', '旧', '{}', ?)`,
      [rule, AT],
    );
    for (const [id, kind, owner, balance] of [
      [person, 'person', 'somebody', 15],
      [house, 'issuance', 'issuance', -15],
    ]) {
      await before.query(
        'INSERT INTO ledger_account (id, kind, owner_id, balance, version) VALUES (?, ?, ?, ?, 3)',
        [id, kind, owner, balance],
      );
    }
    let sum = 0;
    for (const amount of [5, 10]) {
      sum += amount;
      const posting = newId();
      await before.query(
        `INSERT INTO ledger_posting (id, rule_code, rule_id, subject_id, memo, at) VALUES (?, 'verified_tip', ?, ?, 'LT-1', ?)`,
        [posting, rule, `tip-${amount}`, AT],
      );
      for (const [account, sign] of [
        [person, 1],
        [house, -1],
      ] as const) {
        await before.query(
          'INSERT INTO ledger_entry (id, posting_id, account_id, amount, balance_after, at) VALUES (?, ?, ?, ?, ?, ?)',
          [newId(), posting, account, sign * amount, sign * sum, AT],
        );
      }
    }
    await before.destroy();

    expect(await checkLedger(url)).toMatchObject({ ok: true });
    const after = await openDataSource(url, 2, schema);
    const { manager } = after;
    const postings = await manager.find(LedgerPosting, { order: { id: 'ASC' } });
    expect(postings.map(({ subjectId, ruleId }) => [subjectId, ruleId])).toEqual([
      ['tip-5', rule],
      ['tip-10', rule],
    ]);
    const entries = await manager.find(LedgerEntry, { where: { accountId: person }, order: { seq: 'ASC' } });
    expect(
      entries.map(({ seq, balanceAfter, subjectId, memo }) => [seq, balanceAfter, subjectId, memo]),
    ).toEqual([
      [1, 5, 'tip-5', 'LT-1'],
      [2, 15, 'tip-10', 'LT-1'],
    ]);
    expect(await manager.findOneByOrFail(LedgerAccount, { id: person })).toMatchObject({
      entries: 2,
      dayEarned: 0,
    });
    expect(await manager.find(LedgerLot)).toMatchObject([{ accountId: person, amount: 15, remaining: 15 }]);
    const terms = (await manager.findOneByOrFail(PointsRule, { id: rule })).terms;
    expect(JSON.parse(terms)).toMatchObject({ ordinary: 10, nearAndFar: 2 });
    await after.destroy();
    await drop();
  });
});
