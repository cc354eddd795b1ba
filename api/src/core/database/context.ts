import { AsyncLocalStorage } from 'node:async_hooks';
import type { QueryRunner } from 'typeorm';

/**
 * The runner of the transaction this piece of work is in, if any. Kept on SQLite only, where using the outer
 * manager inside a transaction would wait for itself. Elsewhere it would only find transaction() inside
 * transaction(), which the same tests find on SQLite, and it is dear: the first use makes Node 20 call a
 * hook for every promise of the process (see ADR 5).
 */
export const openTransaction = new AsyncLocalStorage<QueryRunner>();
