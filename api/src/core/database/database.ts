import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';
import { openTransaction } from './context';
import { begin, commit } from './run-sql';

const ATTEMPTS = 6;
/** Dead-lock, lock wait time-out, and the write conflicts of TiDB and Galera clusters: safe to run again. */
const RETRIABLE = new Set([1213, 1205, 8002, 9007]);

function driverError(error: unknown): { code?: string; errno?: number } {
  return error instanceof QueryFailedError ? (error.driverError as { code?: string; errno?: number }) : {};
}

export function isRetriable(error: unknown): boolean {
  return RETRIABLE.has(driverError(error).errno ?? 0);
}

/** True when a unique index refused the row (SQLite and MySQL say it differently). */
export function isDuplicate(error: unknown): boolean {
  const { code, errno } = driverError(error);
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads go through `manager`; every write goes through `transaction()`. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** For reading outside a transaction. */
  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  /**
   * The one way to write. `work` gets the manager of its own transaction and must use only that; it may run
   * again after a dead-lock, so it has no side effects outside the database. On SQLite callers queue, and
   * a transaction inside a transaction is refused.
   */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (openTransaction.getStore())
      throw new Error('transaction() inside transaction(): pass the manager on');
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        if (!isRetriable(error) || attempt >= ATTEMPTS) throw error;
        await pause(Math.random() * 10 * 2 ** attempt);
      }
    }
  }

  private async once<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await begin(runner);
      const inside = () => work(runner.manager);
      const result = await (this.isSqlite ? openTransaction.run(runner, inside) : inside());
      await commit(runner);
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await this.rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private get isSqlite(): boolean {
    return this.dataSource.options.type === 'better-sqlite3';
  }

  private async rollBack(runner: QueryRunner): Promise<void> {
    try {
      await runner.rollbackTransaction();
    } catch {
      // The connection is gone and the server rolls back by itself; the first error is the one that tells.
    }
  }
}
