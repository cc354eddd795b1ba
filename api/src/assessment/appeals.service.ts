import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { AssessmentAppeal } from './appeal.entity';
import { AssessmentNotices } from './assessment-notices';
import { AssessmentCase } from './case.entity';
import { OutcomesService, unitScore } from './outcomes';
import { type AssessmentPeriod, AssessmentScore } from './period.entity';
import { lockPeriod, PeriodsService } from './periods.service';
import type { RaiseAssessmentAppeal, DecideAssessmentAppeal } from './results.dto';
import { INDICATORS, type Terms } from './rules/indicators';
import { isUnit, mustSpeakFor } from './scope';
import { TermsService } from './terms.service';

export interface Effect {
  unitId: string;
  before: number | null;
  after: number | null;
}

const decided = (): Problem => new Problem('already_done', '这件申诉已经处理过，请刷新后再看');

/** Appeals on lines, and what a decision does: cases that no longer count, scores worked out anew, with a trace. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly periods: PeriodsService,
    private readonly terms: TermsService,
    private readonly outcomes: OutcomesService,
    private readonly notices: AssessmentNotices,
  ) {}

  /**
   * One appeal for each line. The same key does nothing again.
   * @throws Problem not_found, forbidden, invalid_input, move_not_allowed (not the time for it), already_done
   */
  async raise(me: Principal, periodId: string, body: RaiseAssessmentAppeal): Promise<void> {
    const tree = await this.grids.tree();
    await this.periods.visible(me, periodId);
    if (!isUnit(tree, body.unitId)) throw notFound('这个单位');
    mustSpeakFor(me, body.unitId, tree);
    try {
      await this.database.transaction(async (manager) => {
        const period = await lockPeriod(manager, periodId);
        const { unitId, indicator } = body;
        const earlier = await manager.findOneBy(AssessmentAppeal, { periodId, unitId, indicator });
        if (earlier) {
          this.same(me, earlier, body);
          return;
        }
        this.mustBeOpen(period);
        await this.contestable(manager, periodId, body, tree);
        await insertRows(manager, AssessmentAppeal, [this.row(me, periodId, body)]);
        const what = `${tree.get(unitId)?.fullName ?? ''}对“${INDICATORS[indicator].name}”提出申诉，请处理。`;
        await this.notices.office(manager, `${period.name}考核申诉`, `${what}请到工作台「考核」查看。`);
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Problem('already_done', '这一项已经申诉过，每项只能申诉一次');
    }
  }

  /**
   * The same decision by the same person does nothing again.
   * @throws Problem not_found, forbidden (one's own appeal), invalid_input, move_not_allowed, already_done
   */
  async decide(
    me: Principal,
    id: string,
    { excludeIds, note }: DecideAssessmentAppeal,
  ): Promise<AssessmentAppeal> {
    const appeal = await this.database.manager.findOneBy(AssessmentAppeal, { id });
    if (!appeal) throw notFound('这件申诉');
    if (appeal.decidedBy === me.accountId && appeal.note === note) return appeal;
    if (appeal.raisedBy === me.accountId) throw forbidden('自己提出的申诉，要由另一位同事处理');
    const contested = JSON.parse(appeal.caseIds) as string[];
    if (excludeIds.some((one) => !contested.includes(one)))
      throw invalid('excludeIds', '只能排除申诉里写明的案件');
    const tree = await this.grids.tree();
    const { periodId } = appeal;
    const { termsId } = await this.periods.visible(me, periodId);
    const { terms } = await this.terms.byId(termsId);
    await this.database.transaction(async (manager) => {
      const period = await lockPeriod(manager, periodId);
      if (period.state !== 'appealing') throw new Problem('move_not_allowed', '申诉阶段已经结束');
      const effects = await this.exclude(manager, appeal, excludeIds, terms, tree);
      const set = {
        state: excludeIds.length > 0 ? ('granted' as const) : ('kept' as const),
        note,
        decidedBy: me.accountId,
        decidedAt: this.clock.now(),
        effects: JSON.stringify(effects),
      };
      if (!(await changeExactlyOne(manager, AssessmentAppeal, { id, state: 'pending' }, set)))
        throw decided();
      const result = excludeIds.length > 0 ? `${excludeIds.length} 件不再计入` : '维持原来的结果';
      const body = `“${INDICATORS[appeal.indicator].name}”的申诉：${result}。理由：${note}`;
      await this.notices.accounts(manager, [appeal.raisedBy], `${period.name}考核申诉已处理`, body);
    });
    return this.database.manager.findOneByOrFail(AssessmentAppeal, { id });
  }

  private mustBeOpen({ state, appealsUntil }: AssessmentPeriod): void {
    if (state !== 'appealing' || appealsUntil === null || appealsUntil <= this.clock.now())
      throw new Problem('move_not_allowed', '现在不是申诉的时间');
  }

  /** Cases that count against this line. */
  private async contestable(
    manager: EntityManager,
    periodId: string,
    { unitId, indicator, caseIds }: RaiseAssessmentAppeal,
    tree: GridTree,
  ): Promise<void> {
    const found = await manager.countBy(AssessmentCase, {
      id: In(caseIds),
      periodId,
      indicator,
      unitId: In(tree.below(unitId).map(({ id }) => id)),
      good: false,
      excludedBy: IsNull(),
    });
    if (found !== caseIds.length)
      throw invalid('caseIds', '只能对这一项里没有做好的案件提出申诉，请重新选择');
  }

  private same(
    me: Principal,
    { raisedBy, createKey }: AssessmentAppeal,
    { key }: RaiseAssessmentAppeal,
  ): void {
    if (raisedBy !== me.accountId || createKey !== key)
      throw new Problem('already_done', '这一项已经申诉过，每项只能申诉一次');
  }

  private row(me: Principal, periodId: string, body: RaiseAssessmentAppeal): Partial<AssessmentAppeal> {
    const { key, unitId, indicator, caseIds, reason } = body;
    return {
      id: newId(),
      periodId,
      unitId,
      indicator,
      reason,
      caseIds: JSON.stringify(caseIds),
      raisedBy: me.accountId,
      createKey: key,
      raisedAt: this.clock.now(),
      state: 'pending',
    };
  }

  /** The scores of the units whose cases they are, and of their communities, are worked out anew. */
  private async exclude(
    manager: EntityManager,
    { id, periodId }: AssessmentAppeal,
    caseIds: readonly string[],
    terms: Terms,
    tree: GridTree,
  ): Promise<Effect[]> {
    if (caseIds.length === 0) return [];
    const where = { id: In([...caseIds]), periodId, excludedBy: IsNull() };
    const cases = await manager.findBy(AssessmentCase, where);
    await manager.update(AssessmentCase, where, { excludedBy: id });
    const touched = new Set(
      cases.flatMap(({ unitId }) =>
        tree
          .pathUp(unitId)
          .filter(({ level }) => level > 1)
          .map((unit) => unit.id),
      ),
    );
    const tallies = await this.outcomes.frozen(manager, periodId);
    const effects: Effect[] = [];
    for (const unitId of touched) {
      const score = await manager.findOneBy(AssessmentScore, { periodId, unitId });
      if (!score) continue;
      const { total, lines } = unitScore(terms, tallies, unitId, tree);
      await manager.update(AssessmentScore, { id: score.id }, { total, lines: JSON.stringify(lines) });
      effects.push({ unitId, before: score.total, after: total });
    }
    return effects;
  }
}
