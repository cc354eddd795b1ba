import { type EntityManager, QueryFailedError } from 'typeorm';

/** The part of a mysql2 connection that is used here. */
interface PreparingConnection {
  execute(sql: string, values: unknown[], done: Done): void;
  query(sql: string, done: Done): void;
}
type Done = (error: (Error & { code?: string }) | null, rows: unknown) => void;

/**
 * Runs fixed SQL with `?` values inside a transaction. On MySQL it is a prepared statement on the
 * transaction's own connection, which costs less than half of TypeORM's text query; errors are wrapped as
 * TypeORM wraps them, so `isDuplicate` and the retry of `transaction()` know them. Same SQL on SQLite.
 * @throws QueryFailedError
 */
export async function runSql<T = unknown>(
  manager: EntityManager,
  sql: string,
  values: unknown[],
): Promise<T> {
  const runner = manager.queryRunner;
  if (!runner || manager.dataSource.options.type === 'better-sqlite3') return manager.query<T>(sql, values);
  const connection = (await runner.connect()) as PreparingConnection;
  return new Promise<T>((resolve, reject) => {
    const done: Done = (error, rows) => {
      if (error) reject(new QueryFailedError(sql, values, error));
      else resolve(rows as T);
    };
    // Not everything without values can be prepared on MySQL (START TRANSACTION cannot).
    if (values.length === 0) connection.query(sql, done);
    else connection.execute(sql, values, done);
  });
}
