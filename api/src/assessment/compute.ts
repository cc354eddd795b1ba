import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, LessThanOrEqual } from 'typeorm';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import type { Job } from '../core/jobs/job';
import { JobsService } from '../core/jobs/jobs.service';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { type Period, within } from '../tips/figures';
import { AssessmentNotices } from './assessment-notices';
import { AssessmentCase } from './case.entity';
import { OutcomesService, unitScore, unitsOf } from './outcomes';
import type { Outcomes } from './outcome';
import { AssessmentPeriod, AssessmentScore } from './period.entity';
import { AssessmentProposal } from './proposal.entity';
import { type Candidate, late, missed, unjudged } from './rules/candidates';
import { INDICATOR_CODES, type Terms } from './rules/indicators';
import { tallied } from './rules/score';
import { isUnit } from './scope';
import { TipSource } from './sources/tip-source';
import { TermsService } from './terms.service';

/** Rows in one statement: bound parameters are limited on both databases. */
const BATCH = 500;
/** What was filed longer than half a year before it was verified says nothing about a check of that day. */
const LOOK_BACK_MS = 183 * 86_400_000;

/** Computes a period when it has ended and freezes it: every line with its cases. Nobody but the office sees it yet. */
@Injectable()
export class ComputePeriod implements Job, OnModuleInit {
  readonly name = 'assessment';
  readonly everyMs = 600_000;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly terms: TermsService,
    private readonly outcomes: OutcomesService,
    private readonly tips: TipSource,
    private readonly notices: AssessmentNotices,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const where = { state: 'open' as const, endsAt: LessThanOrEqual(now) };
    const ended = await this.database.manager.findOne(AssessmentPeriod, { where, order: { endsAt: 'ASC' } });
    if (!ended) return 0;
    await this.compute(ended);
    return 1;
  }

  /** Does nothing when another process has done it. */
  async compute(period: AssessmentPeriod): Promise<void> {
    const tree = await this.grids.tree();
    const { terms } = await this.terms.byId(period.termsId);
    const span = { from: period.startsAt, to: period.endsAt };
    const outcomes = await this.outcomes.of(span, tree);
    const candidates = await this.candidates(span, terms, tree);
    await this.database.transaction(async (manager) => {
      const where = { id: period.id, state: 'open' as const };
      const set = { state: 'computed' as const, computedAt: this.clock.now() };
      if (!(await changeExactlyOne(manager, AssessmentPeriod, where, set))) return;
      await this.freeze(manager, period.id, outcomes);
      await this.scores(manager, period.id, terms, outcomes, tree);
      await storeProposals(manager, period.id, candidates);
      await this.notices.computed(manager, period.name);
    });
  }

  private async candidates(span: Period, terms: Terms, tree: GridTree): Promise<Candidate[]> {
    const cases = await this.tips.records(span);
    const levelOf = (id: string) => tree.get(id)?.level;
    const communityOf = (id: string) => tree.communityOf(id)?.id ?? null;
    const verified = cases.filter(({ events }) => {
      const pass = events.find(({ action }) => action === 'pass');
      return pass !== undefined && within(pass.at, span);
    });
    // Verified in the period, but perhaps filed long before it: back to the check just before that.
    const first = verified.reduce(
      (least, { submittedAt }) => Math.min(least, submittedAt.getTime()),
      span.from.getTime(),
    );
    const from = new Date(
      Math.max(first, span.from.getTime() - LOOK_BACK_MS) - terms.missedHours * 3_600_000,
    );
    const checks = await this.outcomes.nothingFound({ from, to: span.to });
    return [
      ...missed(verified, checks, terms),
      ...cases.flatMap((one) => [...late(one, span, levelOf), ...unjudged(one, span, communityOf)]),
    ].filter(({ unitId }) => isUnit(tree, unitId));
  }

  private async freeze(manager: EntityManager, periodId: string, outcomes: Outcomes): Promise<void> {
    const rows = INDICATOR_CODES.flatMap((indicator) =>
      (outcomes[indicator] ?? []).map(({ unitId, kind, id, label, at, good }) => ({
        id: newId(),
        periodId,
        unitId,
        indicator,
        kind,
        subjectId: id,
        label: label.slice(0, 100),
        at,
        good,
        excludedBy: null,
      })),
    );
    for (let start = 0; start < rows.length; start += BATCH)
      await insertRows(manager, AssessmentCase, rows.slice(start, start + BATCH));
  }

  private async scores(
    manager: EntityManager,
    periodId: string,
    terms: Terms,
    outcomes: Outcomes,
    tree: GridTree,
  ): Promise<void> {
    const tallies = tallied(outcomes);
    const rows = unitsOf(tree).map(({ id: unitId, level }) => {
      const { total, lines } = unitScore(terms, tallies, unitId, tree);
      return { id: newId(), periodId, unitId, level, firstTotal: total, total, lines: JSON.stringify(lines) };
    });
    for (let start = 0; start < rows.length; start += BATCH)
      await insertRows(manager, AssessmentScore, rows.slice(start, start + BATCH));
  }
}

/** Adds what is proposed, as nothing more than that. */
export async function storeProposals(
  manager: EntityManager,
  periodId: string,
  candidates: readonly Candidate[],
): Promise<void> {
  const rows = candidates.map(({ kind, unitId, subject, summary, evidence }) => ({
    id: newId(),
    periodId,
    kind,
    unitId,
    subject,
    summary,
    evidence: JSON.stringify(evidence),
    state: 'proposed' as const,
  }));
  for (let start = 0; start < rows.length; start += BATCH)
    await insertRows(manager, AssessmentProposal, rows.slice(start, start + BATCH));
}
