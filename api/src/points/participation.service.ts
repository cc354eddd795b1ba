import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LedgerPosting, PointsClaim } from './points.entity';
import { RULE_CODES } from './rules/rules';

export interface Taking {
  /** Only for the person's own verified reports; otherwise for everything that gave points. */
  tipsOnly: boolean;
  from: Date;
  /** Not included. */
  until: Date;
  /** How often at least. */
  times: number;
}

/** Who has taken part: people with points for verified outcomes, those that were taken back left out. */
@Injectable()
export class ParticipationService {
  /** Accounts in the order of their ids. `limit`: at most so many, to be asked for with one more than can be used. */
  async people(
    manager: EntityManager,
    { tipsOnly, from, until, times }: Taking,
    limit: number,
  ): Promise<string[]> {
    const rows = await manager
      .createQueryBuilder(PointsClaim, 'claim')
      .innerJoin(
        LedgerPosting,
        'posting',
        'posting.ruleCode = claim.ruleCode AND posting.subjectId = claim.subjectId',
      )
      .leftJoin(LedgerPosting, 'back', "back.ruleCode = 'reversal' AND back.subjectId = posting.id")
      .select('claim.accountId', 'person')
      .where('claim.at >= :from AND claim.at < :until', { from, until })
      .andWhere('claim.amount > 0 AND back.id IS NULL')
      .andWhere('claim.ruleCode IN (:...rules)', { rules: tipsOnly ? ['verified_tip'] : RULE_CODES })
      .groupBy('claim.accountId')
      .having('COUNT(*) >= :times', { times })
      .orderBy('claim.accountId')
      .limit(limit)
      .getRawMany<{ person: string }>();
    return rows.map(({ person }) => person);
  }
}
