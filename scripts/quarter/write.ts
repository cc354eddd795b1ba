import type { DataSource, EntityManager } from 'typeorm';
import { Database } from '@lantian/api/core/database/database';
import { insertRows } from '@lantian/api/core/database/insert';
import { TipAlarm, TipClockSpan } from '@lantian/api/tips/clocks/clock.entity';
import { Tip, TipEvent } from '@lantian/api/tips/tip.entity';
import type { Life } from './life';

/** Rows of one statement: bound parameters are limited on both databases, and a tip has some sixty. */
const ROWS = 200;
/** Lives of one transaction. */
const BATCH = 1000;

/** Stores lives, a thousand at a time. Gives their number. */
export async function write(dataSource: DataSource, lives: Iterable<Life>): Promise<number> {
  const database = new Database(dataSource);
  let count = 0;
  let batch: Life[] = [];
  const store = async () => {
    const now = batch;
    batch = [];
    await database.transaction((manager) => storeAll(manager, now));
    count += now.length;
  };
  for (const life of lives) {
    batch.push(life);
    if (batch.length === BATCH) await store();
  }
  await store();
  return count;
}

async function storeAll(manager: EntityManager, lives: readonly Life[]): Promise<void> {
  for (const rows of pieces(lives.map(({ tip }) => tip))) await insertRows(manager, Tip, rows);
  for (const rows of pieces(lives.flatMap(({ events }) => events))) await insertRows(manager, TipEvent, rows);
  for (const rows of pieces(lives.flatMap(({ spans }) => spans)))
    await insertRows(manager, TipClockSpan, rows);
  for (const rows of pieces(lives.flatMap(({ alarms }) => alarms))) await insertRows(manager, TipAlarm, rows);
}

function* pieces<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS) yield rows.slice(start, start + ROWS);
}
