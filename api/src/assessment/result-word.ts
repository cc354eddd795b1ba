import { Injectable } from '@nestjs/common';
import { Database } from '../core/database/database';
import { officialDocument } from '../core/documents/official-document';
import { Problem } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { AssessmentAppeal } from './appeal.entity';
import { unitsOf } from './outcomes';
import { type AssessmentPeriod, AssessmentScore } from './period.entity';
import { AssessmentProposal } from './proposal.entity';
import { documentName, resultDocument } from './result-document';
import { TermsService } from './terms.service';

/** More matters nobody confirms in one period. */
const MOST = 1000;

/** The result as a Word document, once its scores are settled. */
@Injectable()
export class ResultWord {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly terms: TermsService,
  ) {}

  /** @throws Problem move_not_allowed while scores may still change */
  async run(period: AssessmentPeriod): Promise<{ name: string; bytes: Buffer }> {
    const { id: periodId, name, startsAt, endsAt, publishedAt, state } = period;
    if (state !== 'settled' && state !== 'published')
      throw new Problem('move_not_allowed', '申诉处理完、得分定了以后，才能下载通报');
    const { manager } = this.database;
    const tree = await this.grids.tree();
    const { terms } = await this.terms.byId(period.termsId);
    const scores = await manager.findBy(AssessmentScore, { periodId });
    const totals = new Map(scores.map(({ unitId, total }) => [unitId, total]));
    const confirmed = await manager.find(AssessmentProposal, {
      where: { periodId, state: 'confirmed' },
      order: { kind: 'ASC', id: 'ASC' },
      take: MOST,
    });
    const facts = {
      name,
      startsAt,
      endsAt,
      publishedAt,
      issuer: tree.root?.fullName ?? '',
      terms,
      units: unitsOf(tree).flatMap(({ id, fullName, level }) =>
        totals.has(id) ? [{ name: fullName, level, total: totals.get(id) ?? null }] : [],
      ),
      appeals: {
        all: await manager.countBy(AssessmentAppeal, { periodId }),
        granted: await manager.countBy(AssessmentAppeal, { periodId, state: 'granted' }),
      },
      confirmed: confirmed.map(({ kind, unitId, summary, reason }) => ({
        kind,
        unitName: tree.get(unitId)?.fullName ?? '',
        summary,
        reason: reason ?? '',
      })),
    };
    return { name: documentName(facts), bytes: await officialDocument(resultDocument(facts)) };
  }
}
