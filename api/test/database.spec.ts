import { DataSource } from 'typeorm';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../src/core/ids';
import { openDataSource } from '../src/core/database/data-source';
import { Database, isDuplicate } from '../src/core/database/database';
import { insertRows } from '../src/core/database/insert';
import { Grid } from '../src/grids/grid.entity';
import { Account } from '../src/identity/account.entity';
import { LedgerAccount } from '../src/points/points.entity';
import { schema } from '../src/schema';
import { freshDatabase } from './harness';

describe('database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-db-'));
  let dataSource: DataSource;
  let database: Database;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const fresh = await freshDatabase(folder);
    drop = fresh.drop;
    dataSource = await openDataSource(fresh.url, 10, schema);
    database = new Database(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const account = () => ({
    id: newId(),
    displayName: '王小明😀',
    createdAt: new Date('2026-11-24T01:02:03.456Z'),
  });

  it('has entities and migrations that agree', async () => {
    const log = await dataSource.driver.createSchemaBuilder().log();
    expect(log.upQueries.map((query) => query.query)).toEqual([]);
  });

  it('gives back what it was given: milliseconds in UTC, Chinese text, emoji', async () => {
    const row = account();
    await database.transaction((manager) => insertRows(manager, Account, [row]));
    expect(await database.manager.findOneByOrFail(Account, { id: row.id })).toEqual(row);
  });

  it('keeps 100 transactions at once apart: half commit, half roll back, none is lost', async () => {
    const ids = Array.from({ length: 100 }, () => newId());
    const results = await Promise.allSettled(
      ids.map((id, index) =>
        database.transaction(async (manager) => {
          await insertRows(manager, Account, [{ ...account(), id }]);
          await manager.findOneByOrFail(Account, { id });
          if (index % 2 === 1) throw new Error('on purpose');
        }),
      ),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(50);
    const kept = await Promise.all(ids.map((id) => database.manager.existsBy(Account, { id })));
    expect(kept).toEqual(ids.map((_, index) => index % 2 === 0));
  });

  it('does not show uncommitted rows to outside readers', async () => {
    const row = account();
    let seen: Promise<boolean> | undefined;
    await database.transaction(async (manager) => {
      await insertRows(manager, Account, [row]);
      if (dataSource.options.type !== 'better-sqlite3')
        expect(await outside(() => database.manager.existsBy(Account, { id: row.id }))).toBe(false);
      else seen = outside(() => database.manager.existsBy(Account, { id: row.id }));
    });
    // On SQLite the outside reader waits for the commit instead.
    if (seen) expect(await seen).toBe(true);
  });

  it('refuses a transaction inside a transaction where it would wait for itself', async () => {
    const nested = database.transaction(() => database.transaction(() => Promise.resolve(1)));
    if (dataSource.options.type === 'better-sqlite3') await expect(nested).rejects.toThrow('inside');
    // MySQL is not watched (see context.ts): there it is a second transaction on a second connection.
    else expect(await nested).toBe(1);
  });

  it('runs again after a dead-lock, so that opposite orders both succeed', async () => {
    const [a, b] = [newId(), newId()];
    const NEW = { version: 1, entries: 0, dayEarned: 0, monthEarned: 0 };
    const owner = (id: string) => ({ id, kind: 'person' as const, ownerId: id, balance: 0, ...NEW });
    await database.transaction((manager) => insertRows(manager, LedgerAccount, [owner(a), owner(b)]));
    const add = (first: string, second: string) =>
      database.transaction(async (manager) => {
        for (const id of [first, second]) {
          await manager.query('UPDATE ledger_account SET balance = balance + 1 WHERE id = ?', [id]);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      });
    await Promise.all(Array.from({ length: 8 }, (_, index) => (index % 2 ? add(a, b) : add(b, a))));
    const balances = await database.manager.findBy(LedgerAccount, [{ id: a }, { id: b }]);
    expect(balances.map((row) => row.balance)).toEqual([8, 8]);
  });

  it('knows a duplicate when it meets one', async () => {
    const grid = {
      id: newId(),
      level: 1,
      parentId: null,
      name: '甲',
      fullName: '甲',
      aliases: '',
      position: 0,
    };
    await database.transaction((manager) => insertRows(manager, Grid, [grid]));
    const again = database.transaction((manager) => insertRows(manager, Grid, [{ ...grid, id: newId() }]));
    await expect(again.catch((error: unknown) => isDuplicate(error))).resolves.toBe(true);
  });

  it('goes down and up again without leaving anything behind', async () => {
    await dataSource.undoLastMigration();
    await dataSource.runMigrations();
    expect((await dataSource.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
  });
});

/** Runs outside of the current asynchronous context, as another request would. */
function outside<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    detached.push(() => work().then(resolve, reject));
  });
}
const detached: (() => Promise<void>)[] = [];
const pump = setInterval(() => {
  for (const work of detached.splice(0)) void work();
}, 1);
afterAll(() => clearInterval(pump));
