import type { EntityManager } from 'typeorm';
import { runSql } from '../../core/database/run-sql';

/**
 * Holds the rows of tips until the end of the transaction, so that followers are counted and numbered one after
 * another, and a move (which changes the row first) tells exactly those who joined before it. Writing a value over
 * itself locks a row on MySQL and is harmless on SQLite, where transactions queue; FOR UPDATE is not portable.
 * It has to come before any read of the transaction, or the reads after it would see an older state.
 */
export async function lockTips(manager: EntityManager, ...tipIds: string[]): Promise<void> {
  // Always in the same order, so that two who want both do not wait for each other.
  for (const id of [...tipIds].sort()) {
    await runSql(manager, 'UPDATE tip SET state = state WHERE id = ?', [id]);
  }
}
