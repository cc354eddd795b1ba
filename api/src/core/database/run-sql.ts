import { type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';

/** The part of a mysql2 connection that is used here. */
interface Connection {
  execute(sql: string, values: unknown[], done: Done): void;
  query(sql: string, done: Done): void;
}
type Done = (error: (Error & { code?: string }) | null, rows: unknown) => void;

/** The MySQL connections that are in a transaction, by their runner. */
const inTransaction = new WeakMap<QueryRunner, Connection>();

/** On MySQL without TypeORM's wrapping, which costs more than the statement itself; see `runSql`. */
export async function begin(runner: QueryRunner): Promise<void> {
  if (isSqlite(runner)) return runner.startTransaction();
  const connection = (await runner.connect()) as Connection;
  // Not a prepared statement: MySQL does not prepare START TRANSACTION.
  await settled((done) => connection.query('START TRANSACTION', done), 'START TRANSACTION');
  inTransaction.set(runner, connection);
  // What TypeORM would have noted: its own rollback asks for it.
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
}

export async function commit(runner: QueryRunner): Promise<void> {
  const connection = inTransaction.get(runner);
  if (!connection) return runner.commitTransaction();
  await settled((done) => connection.query('COMMIT', done), 'COMMIT');
  inTransaction.delete(runner);
  Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
}

/**
 * Runs fixed SQL with `?` values inside a transaction. On MySQL it is a prepared statement on the
 * transaction's own connection, which costs less than half of TypeORM's text query; errors are wrapped as
 * TypeORM wraps them, so `isDuplicate` and the retry of `transaction()` know them. Same SQL on SQLite.
 * @throws QueryFailedError
 */
export function runSql<T = unknown>(manager: EntityManager, sql: string, values: unknown[]): Promise<T> {
  const connection = manager.queryRunner && inTransaction.get(manager.queryRunner);
  if (!connection) return manager.query<T>(sql, values);
  return settled<T>((done) => connection.execute(sql, values, done), sql, values);
}

function isSqlite(runner: QueryRunner): boolean {
  return runner.dataSource.options.type === 'better-sqlite3';
}

function settled<T>(start: (done: Done) => void, sql: string, values: unknown[] = []): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    start((error, rows) => {
      if (error) reject(new QueryFailedError(sql, values, error));
      else resolve(rows as T);
    });
  });
}
