import type { EntityManager, FindOneOptions } from 'typeorm';

/**
 * Options for `find` inside a transaction that must see rows as they are now and keep them so. On MySQL a plain read
 * shows the state at the transaction's first read; SQLite has one writer at a time and knows no locking read.
 */
export function currentRead(manager: EntityManager): Pick<FindOneOptions, 'lock'> {
  return manager.dataSource.options.type === 'better-sqlite3' ? {} : { lock: { mode: 'pessimistic_write' } };
}
