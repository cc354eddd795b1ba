import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { type Page, pageOf } from '../core/http/page';
import { forbidden, notFound, Problem } from '../core/http/problem';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { AssessmentNotices } from './assessment-notices';
import type { AssessmentPeriod } from './period.entity';
import { lockPeriod, PeriodsService } from './periods.service';
import { AssessmentProposal, PROPOSAL_STATES } from './proposal.entity';
import type { DecideProposal, ProposalEvidence, AssessmentProposalView } from './results.dto';
import { PROPOSAL_KINDS } from './rules/candidates';
import { SHOWN_STATES } from './rules/period';
import { mustSpeakFor, ownUnits, speaksFor } from './scope';

/** Rewards and matters of accountability: proposed from data, decided by a person, after the unit could explain. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly periods: PeriodsService,
    private readonly notices: AssessmentNotices,
  ) {}

  /** Of a person's own units, newest first. */
  async list(
    me: Principal,
    period: AssessmentPeriod,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<AssessmentProposalView>> {
    const tree = await this.grids.tree();
    const rows = await this.database.manager.find(AssessmentProposal, {
      where: {
        periodId: period.id,
        unitId: In([...ownUnits(me, tree)]),
        ...(cursor ? { id: LessThan(cursor) } : {}),
      },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return pageOf(rows, limit, (row) => this.view(me, row, period, tree));
  }

  /** What the unit says to it: once. @throws Problem not_found, forbidden, move_not_allowed, already_done */
  async explain(me: Principal, id: string, explanation: string): Promise<AssessmentProposalView> {
    const { proposal, period, tree } = await this.find(me, id);
    mustSpeakFor(me, proposal.unitId, tree);
    if (proposal.explainedBy === me.accountId && proposal.explanation === explanation)
      return this.view(me, proposal, period, tree);
    if (!this.explainable(proposal, period)) throw new Problem('move_not_allowed', '这一条不能再说明了');
    await this.database.transaction(async (manager) => {
      const where = { id, state: 'proposed' as const, explainedBy: IsNull() };
      const set = { explanation, explainedBy: me.accountId, explainedAt: this.clock.now() };
      if (!(await changeExactlyOne(manager, AssessmentProposal, where, set)))
        throw new Problem('already_done', '这一条已经有说明或已经决定，请刷新后再看');
      const body = `${tree.get(proposal.unitId)?.fullName ?? ''}对“${PROPOSAL_KINDS[proposal.kind]}”作了说明。请到工作台「考核」查看。`;
      await this.notices.office(manager, `${period.name}考核：有单位作了说明`, body);
    });
    return this.now(me, id);
  }

  /** @throws Problem not_found, forbidden, move_not_allowed (the unit may still explain), already_done */
  async decide(
    me: Principal,
    id: string,
    { confirm, reason }: DecideProposal,
  ): Promise<AssessmentProposalView> {
    const { proposal, period, tree } = await this.find(me, id);
    const state = confirm ? ('confirmed' as const) : ('dropped' as const);
    if (proposal.decidedBy === me.accountId && proposal.state === state && proposal.reason === reason)
      return this.view(me, proposal, period, tree);
    if (proposal.explainedBy === me.accountId) throw forbidden('作说明的人不能自己决定，请由另一位同事决定');
    const notYet = this.notYet(proposal, period);
    if (notYet) throw new Problem('move_not_allowed', notYet);
    await this.database.transaction(async (manager) => {
      // With the row of the period held, no reward and no accountability of one unit are confirmed at once.
      await lockPeriod(manager, period.id);
      if (confirm && proposal.kind === 'reward') {
        const where = { periodId: period.id, unitId: proposal.unitId, state: 'confirmed' as const };
        if ((await manager.countBy(AssessmentProposal, where)) > 0)
          throw new Problem('move_not_allowed', '这个单位本期有已确认的问责事项，不能列入奖励');
      }
      const set = { state, reason, decidedBy: me.accountId, decidedAt: this.clock.now() };
      if (!(await changeExactlyOne(manager, AssessmentProposal, { id, state: 'proposed' }, set)))
        throw new Problem('already_done', '这一条已经决定过，请刷新后再看');
      const name = PROPOSAL_KINDS[proposal.kind];
      const body = `“${name}”：${PROPOSAL_STATES[state]}。理由：${reason}`;
      await this.notices.units(manager, [proposal.unitId], `${period.name}考核：${name}`, body);
    });
    return this.now(me, id);
  }

  private async now(me: Principal, id: string): Promise<AssessmentProposalView> {
    const { proposal, period, tree } = await this.find(me, id);
    return this.view(me, proposal, period, tree);
  }

  private async find(me: Principal, id: string) {
    const proposal = await this.database.manager.findOneBy(AssessmentProposal, { id });
    const tree = await this.grids.tree();
    if (!proposal || !ownUnits(me, tree).has(proposal.unitId)) throw notFound('这一条');
    return { proposal, tree, period: await this.periods.visible(me, proposal.periodId) };
  }

  private explainable({ kind, state, explainedBy }: AssessmentProposal, period: AssessmentPeriod): boolean {
    const shown = SHOWN_STATES.includes(period.state);
    return kind !== 'reward' && state === 'proposed' && explainedBy === null && shown;
  }

  /** Why the office cannot decide yet; null: it can. */
  private notYet({ kind, explainedBy }: AssessmentProposal, period: AssessmentPeriod): string | null {
    if (kind === 'reward') return null;
    if (!SHOWN_STATES.includes(period.state)) return '公示以后，等这个单位说明了再决定';
    const over = period.appealsUntil !== null && period.appealsUntil <= this.clock.now();
    return explainedBy !== null || over ? null : '这个单位还可以说明，说明后或公示期满再决定';
  }

  private view(
    me: Principal,
    row: AssessmentProposal,
    period: AssessmentPeriod,
    tree: GridTree,
  ): AssessmentProposalView {
    const { id, kind, unitId, summary, state, explanation, reason } = row;
    const office = me.roles.has('office') && state === 'proposed' && row.explainedBy !== me.accountId;
    const notYet = office ? this.notYet(row, period) : null;
    return {
      id,
      kind,
      kindName: PROPOSAL_KINDS[kind],
      unitId,
      unitName: tree.get(unitId)?.fullName ?? '',
      summary,
      evidence: JSON.parse(row.evidence) as ProposalEvidence[],
      state,
      stateName: PROPOSAL_STATES[state],
      explanation,
      reason,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      explainable: speaksFor(me, unitId, tree) && this.explainable(row, period),
      decidable: office && notYet === null,
      notYet,
    };
  }
}
