import { AsyncLocalStorage } from 'node:async_hooks';
import type { QueryRunner } from 'typeorm';

/** The runner of the transaction this piece of work is in, if any. */
export const openTransaction = new AsyncLocalStorage<QueryRunner>();
