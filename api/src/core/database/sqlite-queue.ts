import type { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { openTransaction } from './context';

/** First in, first out. `acquire` resolves with the function that lets the next one in. */
class FairLock {
  private tail: Promise<void> = Promise.resolve();

  async acquire(): Promise<() => void> {
    let release!: () => void;
    const mine = new Promise<void>((resolve) => {
      release = resolve;
    });
    const before = this.tail;
    this.tail = mine;
    await before;
    return release;
  }
}

/**
 * TypeORM gives all callers of a SQLite data source one shared query runner, so that one request's BEGIN
 * swallows the writes of another. Here every caller has its own runner over the one connection; a lock is
 * held for one statement, or from BEGIN to COMMIT/ROLLBACK.
 */
class QueuedQueryRunner extends BetterSqlite3QueryRunner {
  private letNextIn: (() => void) | undefined;

  constructor(
    driver: BetterSqlite3Driver,
    private readonly lock: FairLock,
    statements: Map<string, unknown>,
  ) {
    super(driver);
    // Prepared statements belong to the connection, so all runners share them.
    Object.assign(this, { stmtCache: statements });
  }

  // The signature is the driver's own: three overloads behind one implementation.
  override async query(query: string, parameters?: never[], useStructuredResult = false): Promise<never> {
    if (this.letNextIn) return (await super.query(query, parameters, useStructuredResult)) as never;
    const outer = openTransaction.getStore();
    if (outer && outer !== this) {
      throw new Error('Inside a transaction use its own manager: the outer repository would wait for itself');
    }
    const release = await this.lock.acquire();
    try {
      return (await super.query(query, parameters, useStructuredResult)) as never;
    } finally {
      release();
    }
  }

  override async startTransaction(
    ...args: Parameters<BetterSqlite3QueryRunner['startTransaction']>
  ): Promise<void> {
    this.letNextIn ??= await this.lock.acquire();
    try {
      await super.startTransaction(...args);
    } catch (error) {
      this.letGo();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    if (!this.isTransactionActive) this.letGo();
  }

  override async rollbackTransaction(): Promise<void> {
    try {
      await super.rollbackTransaction();
    } finally {
      if (!this.isTransactionActive) this.letGo();
    }
  }

  private letGo(): void {
    this.letNextIn?.();
    this.letNextIn = undefined;
  }
}

/** Call once, before the data source is initialised. */
export function queueSqlite(dataSource: DataSource): void {
  const driver = dataSource.driver as BetterSqlite3Driver;
  const lock = new FairLock();
  const statements = new Map<string, unknown>();
  driver.createQueryRunner = () => new QueuedQueryRunner(driver, lock, statements);
}
