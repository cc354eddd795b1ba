import type { EntityManager } from 'typeorm';
import { LedgerPosting } from './points.entity';

/** What other features may use of points besides its services. */
export { house, type Leg, lockAccount } from './ledger/accounts';
export { expiryOf } from './ledger/lots';
export { post, type PostingDraft } from './ledger/post';

/** Id of the posting of a rule on a subject. @throws EntityNotFoundError */
export async function postingOf(
  manager: EntityManager,
  ruleCode: string,
  subjectId: string,
): Promise<string> {
  return (await manager.findOneByOrFail(LedgerPosting, { ruleCode, subjectId })).id;
}
