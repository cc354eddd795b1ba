import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { DAY_MS, startOfDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { notFound, Problem } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { AssessmentAppeal } from './appeal.entity';
import { AssessmentNotices } from './assessment-notices';
import { ComputePeriod, storeProposals } from './compute';
import { unitsOf } from './outcomes';
import { AssessmentPeriod, AssessmentScore } from './period.entity';
import { lockPeriod } from './periods.service';
import { AssessmentProposal } from './proposal.entity';
import { rewards, type Standing } from './rules/candidates';
import type { Terms } from './rules/indicators';
import { nextMove, PERIOD_STATES, type PeriodMove } from './rules/period';
import type { Line } from './rules/score';
import { TermsService } from './terms.service';

/** The office takes a period one step further: made public for appeals, settled, published. Each is a person's step. */
@Injectable()
export class MovePeriod {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly terms: TermsService,
    private readonly computing: ComputePeriod,
    private readonly notices: AssessmentNotices,
  ) {}

  /** Making a step that was made already does nothing. @throws Problem not_found, move_not_allowed */
  async run(me: Principal, id: string, move: PeriodMove): Promise<void> {
    const period = await this.database.manager.findOneBy(AssessmentPeriod, { id });
    if (!period) throw notFound('这一期考核');
    const { terms } = await this.terms.byId(period.termsId);
    if (move === 'compute') {
      if (await this.allowed(this.database.manager, period, move)) await this.computing.compute(period);
      return;
    }
    const tree = await this.grids.tree();
    const units = unitsOf(tree).map((unit) => unit.id);
    await this.database.transaction(async (manager) => {
      const now = await lockPeriod(manager, id);
      if (!(await this.allowed(manager, now, move))) return;
      const set = await this.step(manager, now, move, terms, units, me.accountId);
      await changeExactlyOne(manager, AssessmentPeriod, { id, state: now.state }, set);
    });
  }

  /** False: made already. */
  private async allowed(
    manager: EntityManager,
    period: AssessmentPeriod,
    move: PeriodMove,
  ): Promise<boolean> {
    const where = { periodId: period.id, state: 'pending' as const };
    const appeals = period.state === 'appealing' ? await manager.countBy(AssessmentAppeal, where) : 0;
    const next = nextMove(period, { appeals }, this.clock.now());
    const order: PeriodMove[] = ['compute', 'open_appeals', 'settle', 'publish'];
    if (next === null || order.indexOf(move) < order.indexOf(next.move)) return false;
    if (next.move === move && next.notYet === null) return true;
    throw new Problem(
      'move_not_allowed',
      next.move === move ? (next.notYet ?? '') : '还没有到这一步，请刷新后再看',
      {
        current: { stateName: PERIOD_STATES[period.state] },
      },
    );
  }

  private async step(
    manager: EntityManager,
    period: AssessmentPeriod,
    move: Exclude<PeriodMove, 'compute'>,
    terms: Terms,
    units: readonly string[],
    accountId: string,
  ): Promise<Partial<AssessmentPeriod>> {
    const now = this.clock.now();
    const { name } = period;
    switch (move) {
      case 'open_appeals': {
        // To the end of the last day in Beijing.
        const appealsUntil = new Date(startOfDay(now).getTime() + (terms.appealDays + 1) * DAY_MS);
        const body = `得分和每项的案件可以查看了。有不同意见，请在 ${terms.appealDays} 天内申诉或说明。请到工作台「考核」查看。`;
        await this.notices.units(manager, units, `${name}考核结果公示`, body);
        return { state: 'appealing', appealsUntil };
      }
      case 'settle':
        await this.proposeRewards(manager, period, terms);
        return { state: 'settled', settledAt: now };
      case 'publish':
        await this.notices.units(manager, units, `${name}考核结果已发布`, '请到工作台「考核」查看。');
        return { state: 'published', publishedAt: now, publishedBy: accountId };
    }
  }

  private async proposeRewards(manager: EntityManager, { id: periodId }: AssessmentPeriod, terms: Terms) {
    const scores = await manager.find(AssessmentScore, { where: { periodId }, order: { id: 'ASC' } });
    const standings = scores.map(({ unitId, level, total, lines }): Standing => {
      const known = (JSON.parse(lines) as Line[]).filter(({ score }) => score !== null);
      return { unitId, level, total, covered: known.reduce((sum, { weight }) => sum + weight, 0) };
    });
    const against = await manager.findBy(AssessmentProposal, { periodId, state: 'confirmed' });
    const confirmed = new Set(against.map(({ unitId }) => unitId));
    await storeProposals(manager, periodId, rewards(standings, terms.rewardFrom, confirmed));
  }
}
