import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/**
 * Compare-and-set: updates the one row that still matches `where` (which names the version or state that was
 * read). False when somebody else was faster. Works alike on both databases, without FOR UPDATE.
 */
export async function changeExactlyOne<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  where: FindOptionsWhere<T>,
  set: QueryDeepPartialEntity<T>,
): Promise<boolean> {
  const result = await manager.update(entity, where, set);
  return result.affected === 1;
}
