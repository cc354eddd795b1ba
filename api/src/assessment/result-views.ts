import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { type Page, pageOf } from '../core/http/page';
import { notFound } from '../core/http/problem';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { APPEAL_STATES, AssessmentAppeal } from './appeal.entity';
import type { Effect } from './appeals.service';
import { AssessmentCase } from './case.entity';
import { OUTCOME_KINDS } from './outcome';
import { type AssessmentPeriod, AssessmentScore } from './period.entity';
import type {
  AssessmentAppealView,
  CasesQuery,
  AssessedCaseView,
  AssessedLine,
  AssessedUnit,
} from './results.dto';
import { INDICATORS, type Terms } from './rules/indicators';
import { PERIOD_STATES } from './rules/period';
import type { Line } from './rules/score';
import { ownUnits, seenUnits, speaksFor } from './scope';
import { TermsService } from './terms.service';

const nameOf = (tree: GridTree, id: string): string => tree.get(id)?.fullName ?? '';

/** Lines, the cases behind them, and appeals, within what a person may see. */
@Injectable()
export class ResultViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly terms: TermsService,
  ) {}

  /** @throws Problem not_found for a unit that this person may not see */
  async unit(me: Principal, period: AssessmentPeriod, unitId: string): Promise<AssessedUnit> {
    const tree = await this.grids.tree();
    const score = await this.database.manager.findOneBy(AssessmentScore, { periodId: period.id, unitId });
    if (!score || !seenUnits(me, tree).has(unitId)) throw notFound('这个单位的得分');
    const { terms } = await this.terms.byId(period.termsId);
    const appeals = await this.appealViews(
      me,
      await this.database.manager.findBy(AssessmentAppeal, { periodId: period.id, unitId }),
    );
    const own = ownUnits(me, tree).has(unitId);
    return {
      periodId: period.id,
      periodName: period.name,
      stateName: PERIOD_STATES[period.state],
      unitId,
      name: nameOf(tree, unitId),
      total: score.total,
      firstTotal: score.firstTotal,
      appealsUntil: period.appealsUntil?.toISOString() ?? null,
      partly: !own,
      lines: this.lines(score, terms, own ? appeals : [], this.mayAppeal(me, period, unitId, tree)),
    };
  }

  /** Newest first by id; only cases of units that are the person's own. One page. */
  async cases(me: Principal, period: AssessmentPeriod, query: CasesQuery): Promise<Page<AssessedCaseView>> {
    const tree = await this.grids.tree();
    if (!seenUnits(me, tree).has(query.unitId)) throw notFound('这个单位的得分');
    const own = ownUnits(me, tree);
    const units = tree.below(query.unitId).flatMap(({ id }) => (own.has(id) ? [id] : []));
    const common = { periodId: period.id, indicator: query.indicator, unitId: In(units) };
    const { manager } = this.database;
    // What went wrong first: that is what somebody wants to know of a score.
    const after = query.cursor
      ? await manager.findOneBy(AssessmentCase, { ...common, id: query.cursor })
      : null;
    const past = after ? { id: MoreThan(after.id) } : {};
    const take = query.limit + 1;
    const bad =
      after?.good === true
        ? []
        : await manager.find(AssessmentCase, {
            where: { ...common, good: false, ...past },
            order: { id: 'ASC' },
            take,
          });
    const good =
      bad.length >= take
        ? []
        : await manager.find(AssessmentCase, {
            where: { ...common, good: true, ...(after?.good === true ? past : {}) },
            order: { id: 'ASC' },
            take: take - bad.length,
          });
    return pageOf([...bad, ...good], query.limit, (one) => caseView(one, tree));
  }

  async appealViews(me: Principal, appeals: readonly AssessmentAppeal[]): Promise<AssessmentAppealView[]> {
    if (appeals.length === 0) return [];
    const tree = await this.grids.tree();
    const contested = appeals.map(({ caseIds }) => JSON.parse(caseIds) as string[]);
    const cases = await this.database.manager.findBy(AssessmentCase, { id: In(contested.flat()) });
    return appeals.map((appeal, index) => ({
      id: appeal.id,
      periodId: appeal.periodId,
      unitId: appeal.unitId,
      unitName: nameOf(tree, appeal.unitId),
      indicator: appeal.indicator,
      indicatorName: INDICATORS[appeal.indicator].name,
      reason: appeal.reason,
      raisedAt: appeal.raisedAt.toISOString(),
      state: appeal.state,
      stateName: APPEAL_STATES[appeal.state],
      note: appeal.note,
      decidedAt: appeal.decidedAt?.toISOString() ?? null,
      cases: cases.filter(({ id }) => contested[index]?.includes(id)).map((one) => caseView(one, tree)),
      effects: (JSON.parse(appeal.effects ?? '[]') as Effect[]).map(({ unitId, before, after }) => ({
        unitName: nameOf(tree, unitId),
        before,
        after,
      })),
      decidable: appeal.state === 'pending' && me.roles.has('office') && appeal.raisedBy !== me.accountId,
    }));
  }

  private mayAppeal(
    me: Principal,
    { state, appealsUntil }: AssessmentPeriod,
    unitId: string,
    tree: GridTree,
  ): boolean {
    const open = state === 'appealing' && appealsUntil !== null && appealsUntil > this.clock.now();
    return open && speaksFor(me, unitId, tree);
  }

  private lines(
    score: AssessmentScore,
    terms: Terms,
    appeals: readonly AssessmentAppealView[],
    mayAppeal: boolean,
  ): AssessedLine[] {
    return (JSON.parse(score.lines) as Line[]).map((line) => {
      const { name, help } = INDICATORS[line.code];
      const own = terms.indicators.find(({ code }) => code === line.code);
      const appeal = appeals.find(({ indicator }) => indicator === line.code) ?? null;
      return {
        ...line,
        name,
        help,
        minimum: own?.minimum ?? 0,
        fullAt: own?.fullAt ?? 100,
        appeal,
        appealable: mayAppeal && appeal === null && line.score !== null && line.good < line.total,
      };
    });
  }
}

const caseView = (one: AssessmentCase, tree: GridTree): AssessedCaseView => ({
  id: one.id,
  unitId: one.unitId,
  unitName: nameOf(tree, one.unitId),
  kind: one.kind,
  kindName: OUTCOME_KINDS[one.kind],
  subjectId: one.subjectId,
  label: one.label,
  at: one.at.toISOString(),
  good: one.good,
  excluded: one.excludedBy !== null,
});
