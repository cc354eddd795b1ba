import type { EntityManager } from 'typeorm';
import { changeExactlyOne } from '../../core/database/change';
import { isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { newId } from '../../core/ids';
import { Volunteer } from './hours.entity';

/**
 * Locks a person's row for the rest of the transaction, made first where it is missing. It is to be the first statement
 * of the transaction: on MariaDB what is read after it is then current.
 */
export async function lockVolunteer(
  manager: EntityManager,
  accountId: string,
  updatedAt: Date,
): Promise<void> {
  const touch = () => changeExactlyOne(manager, Volunteer, { accountId }, { updatedAt });
  if (await touch()) return;
  try {
    await insertRows(manager, Volunteer, [{ id: newId(), accountId, rankingOn: false, updatedAt }]);
  } catch (error) {
    // Somebody else made it at the same moment.
    if (!isDuplicate(error)) throw error;
    await touch();
  }
}
