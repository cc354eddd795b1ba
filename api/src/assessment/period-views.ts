import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { AssessmentAppeal } from './appeal.entity';
import { unitsOf } from './outcomes';
import { type AssessmentPeriod, AssessmentScore } from './period.entity';
import type { NewAssessment, AssessmentDetail, AssessmentSummary, AssessmentTermsView } from './periods.dto';
import { AssessmentProposal } from './proposal.entity';
import { INDICATORS, type Terms } from './rules/indicators';
import {
  nextMove,
  openable,
  PERIOD_KINDS,
  PERIOD_MOVES,
  PERIOD_STATES,
  type PeriodKind,
} from './rules/period';
import { ownUnits, seenUnits } from './scope';
import { TermsService } from './terms.service';

export const termsView = (terms: Terms): AssessmentTermsView => ({
  ...terms,
  indicators: terms.indicators.map((one) => {
    const { name, help } = INDICATORS[one.code];
    return { ...one, name, help };
  }),
});

/** The fields alone, so that they can be spread into larger views. */
type Summary = Pick<AssessmentSummary, keyof AssessmentSummary>;

export const periodSummary = ({ id, name, kind, startsAt, endsAt, state }: AssessmentPeriod): Summary => ({
  id,
  name,
  kind,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  state,
  stateName: PERIOD_STATES[state],
});

/** What staff see of periods; grids their own score and their community's, communities their grids, the office all. */
@Injectable()
export class PeriodViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly terms: TermsService,
  ) {}

  async fresh(): Promise<NewAssessment> {
    const now = this.clock.now();
    const kinds = Object.keys(PERIOD_KINDS) as PeriodKind[];
    return {
      terms: termsView(await this.terms.newest()),
      spans: kinds.flatMap((kind) =>
        openable(kind, now).map(({ name, from }) => ({ kind, name, from: from.toISOString() })),
      ),
    };
  }

  async detail(me: Principal, period: AssessmentPeriod): Promise<AssessmentDetail> {
    const { manager } = this.database;
    const tree = await this.grids.tree();
    const seen = seenUnits(me, tree);
    const mine = In([...ownUnits(me, tree)]);
    const now = this.clock.now();
    const { terms, reason } = await this.terms.byId(period.termsId);
    const scores = new Map(
      (await manager.findBy(AssessmentScore, { periodId: period.id })).map((score) => [score.unitId, score]),
    );
    const waiting = { periodId: period.id, unitId: mine };
    const appeals = await manager.countBy(AssessmentAppeal, { ...waiting, state: 'pending' });
    const next = me.roles.has('office') ? nextMove(period, { appeals }, now) : null;
    return {
      ...periodSummary(period),
      version: period.version,
      terms: termsView(terms),
      reason,
      changeable: me.roles.has('office') && period.startsAt > now,
      appealsUntil: period.appealsUntil?.toISOString() ?? null,
      publishedAt: period.publishedAt?.toISOString() ?? null,
      next: next && { ...next, label: PERIOD_MOVES[next.move] },
      appealsPending: appeals,
      proposalsPending: await manager.countBy(AssessmentProposal, { ...waiting, state: 'proposed' }),
      units: unitsOf(tree).flatMap(({ id, fullName, level, parentId }) => {
        const score = scores.get(id);
        if (!score || !seen.has(id)) return [];
        const { total, firstTotal } = score;
        return [
          { unitId: id, name: fullName, level, parentId: level === 3 ? parentId : null, total, firstTotal },
        ];
      }),
    };
  }
}
