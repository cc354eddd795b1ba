import type { EntityManager } from 'typeorm';
import { beijingDay } from '../core/calendar/beijing';
import { isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { ListedCaseNumber } from './listed-case.entity';

/**
 * The next number of the register in the Beijing year, such as DB2026-001. Drawn in the caller's transaction:
 * the year's row stays locked until it commits, and a rollback gives the number back, so there are no gaps.
 */
export async function drawListedNumber(manager: EntityManager, now: Date): Promise<string> {
  const year = beijingDay(now).slice(0, 4);
  const drawn = (await countUp(manager, year)) || (await firstOfYear(manager, year));
  if (!drawn) await countUp(manager, year);
  const { lastNumber } = await manager.findOneByOrFail(ListedCaseNumber, { id: year });
  return `DB${year}-${String(lastNumber).padStart(3, '0')}`;
}

async function countUp(manager: EntityManager, id: string): Promise<boolean> {
  const result = await manager.increment(ListedCaseNumber, { id }, 'lastNumber', 1);
  return result.affected === 1;
}

/** False when another transaction was the first one meanwhile. */
async function firstOfYear(manager: EntityManager, id: string): Promise<boolean> {
  try {
    await insertRows(manager, ListedCaseNumber, [{ id, lastNumber: 1 }]);
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
}
