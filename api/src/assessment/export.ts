import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { type SheetOf, type Value, workbook } from '../core/documents/workbook';
import { GridsService } from '../grids/grids.service';
import { TOO_FEW } from '../tips/figures';
import { APPEAL_STATES, AssessmentAppeal } from './appeal.entity';
import { AssessmentCase } from './case.entity';
import { OUTCOME_KINDS } from './outcome';
import { unitsOf } from './outcomes';
import { type AssessmentPeriod, AssessmentScore } from './period.entity';
import { AssessmentProposal } from './proposal.entity';
import { PROPOSAL_KINDS } from './rules/candidates';
import { INDICATOR_CODES, INDICATORS } from './rules/indicators';
import type { Line } from './rules/score';
import { ownUnits, seenUnits } from './scope';

/** Rows of a sheet: more nobody reads, and the file has to fit on a phone. */
const MOST = 20_000;

/** The result as an Excel file: scores, what was not done well, appeals, and what was confirmed. */
@Injectable()
export class AssessmentExport {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
  ) {}

  async run(me: Principal, period: AssessmentPeriod): Promise<Buffer> {
    return workbook([
      await this.scores(me, period.id),
      await this.cases(me, period.id),
      await this.appeals(me, period.id),
      await this.proposals(me, period.id),
    ]);
  }

  private async scores(me: Principal, periodId: string): Promise<SheetOf> {
    const tree = await this.grids.tree();
    const seen = seenUnits(me, tree);
    const rows = new Map(
      (await this.database.manager.findBy(AssessmentScore, { periodId })).map((row) => [row.unitId, row]),
    );
    return {
      name: '得分',
      heads: ['单位', '得分', '申诉前', ...INDICATOR_CODES.map((code) => INDICATORS[code].name)],
      rows: unitsOf(tree).flatMap(({ id, fullName }): Value[][] => {
        const row = rows.get(id);
        if (!row || !seen.has(id)) return [];
        const lines = JSON.parse(row.lines) as Line[];
        const score = (code: string) => lines.find((line) => line.code === code)?.score ?? TOO_FEW;
        return [[fullName, row.total ?? TOO_FEW, row.firstTotal ?? TOO_FEW, ...INDICATOR_CODES.map(score)]];
      }),
    };
  }

  private async cases(me: Principal, periodId: string): Promise<SheetOf> {
    const tree = await this.grids.tree();
    const cases = await this.database.manager.find(AssessmentCase, {
      where: { periodId, good: false, unitId: In([...ownUnits(me, tree)]) },
      order: { unitId: 'ASC', indicator: 'ASC', id: 'ASC' },
      take: MOST,
    });
    return {
      name: '扣分案件',
      heads: ['单位', '指标', '种类', '编号', '时间', '申诉后'],
      rows: cases.map(({ unitId, indicator, kind, label, at, excludedBy }) => [
        tree.get(unitId)?.fullName ?? '',
        INDICATORS[indicator].name,
        OUTCOME_KINDS[kind],
        label,
        at,
        excludedBy === null ? '计入' : '不再计入',
      ]),
    };
  }

  private async appeals(me: Principal, periodId: string): Promise<SheetOf> {
    const tree = await this.grids.tree();
    const appeals = await this.database.manager.find(AssessmentAppeal, {
      where: { periodId, unitId: In([...ownUnits(me, tree)]) },
      order: { id: 'ASC' },
      take: MOST,
    });
    return {
      name: '申诉',
      heads: ['单位', '指标', '理由', '提出时间', '结果', '处理的理由', '处理时间'],
      rows: appeals.map((one) => [
        tree.get(one.unitId)?.fullName ?? '',
        INDICATORS[one.indicator].name,
        one.reason,
        one.raisedAt,
        APPEAL_STATES[one.state],
        one.note,
        one.decidedAt,
      ]),
    };
  }

  /** Only what a person has confirmed: a proposal is nobody's business outside. */
  private async proposals(me: Principal, periodId: string): Promise<SheetOf> {
    const tree = await this.grids.tree();
    const rows = await this.database.manager.find(AssessmentProposal, {
      where: { periodId, state: 'confirmed', unitId: In([...ownUnits(me, tree)]) },
      order: { kind: 'ASC', id: 'ASC' },
      take: MOST,
    });
    return {
      name: '奖励和问责',
      heads: ['事项', '单位', '情况', '单位说明', '决定的理由', '决定时间'],
      rows: rows.map((one) => [
        PROPOSAL_KINDS[one.kind],
        tree.get(one.unitId)?.fullName ?? '',
        one.summary,
        one.explanation,
        one.reason,
        one.decidedAt,
      ]),
    };
  }
}
