import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { GridTree } from '../grids';
import type { Period } from '../tips/figures';
import { AssessmentCase } from './case.entity';
import {
  CHECK_SOURCES,
  type CheckSource,
  INDICATOR_SOURCES,
  type IndicatorSource,
  type NothingFound,
  type Outcome,
  type Outcomes,
} from './outcome';
import { INDICATOR_CODES, type IndicatorCode, type Terms } from './rules/indicators';
import { distinct, type Score, scoreOf, summed, type Tally } from './rules/score';
import { isUnit } from './scope';

/** Outcomes from all features, and what was frozen of them. */
@Injectable()
export class OutcomesService {
  constructor(
    @Inject(INDICATOR_SOURCES) private readonly sources: readonly IndicatorSource[],
    @Inject(CHECK_SOURCES) private readonly checks: readonly CheckSource[],
  ) {}

  /** As they are now. A failing source fails the whole: a score with a part missing would be believed. */
  async of(period: Period, tree: GridTree): Promise<Outcomes> {
    const found: { [code in IndicatorCode]?: Outcome[] } = {};
    for (const source of this.sources) {
      const outcomes = await source.outcomes(period);
      for (const code of INDICATOR_CODES) found[code] = [...(found[code] ?? []), ...(outcomes[code] ?? [])];
    }
    return Object.fromEntries(
      INDICATOR_CODES.map((code) => [code, distinct(found[code] ?? [], (id) => isUnit(tree, id))]),
    );
  }

  async nothingFound(period: Period): Promise<NothingFound[]> {
    const found: NothingFound[] = [];
    for (const source of this.checks) found.push(...(await source.nothingFound(period)));
    return found;
  }

  /** The frozen outcomes of a period that still count, counted. Usable inside a transaction. */
  async frozen(manager: EntityManager, periodId: string): Promise<Map<string, Tally>> {
    const rows = await manager
      .createQueryBuilder(AssessmentCase, 'one')
      .select('one.unitId', 'unitId')
      .addSelect('one.indicator', 'indicator')
      .addSelect('COUNT(*)', 'total')
      .addSelect('SUM(one.good)', 'good')
      .where('one.periodId = :periodId AND one.excludedBy IS NULL', { periodId })
      .groupBy('one.unitId')
      .addGroupBy('one.indicator')
      .getRawMany<{
        unitId: string;
        indicator: IndicatorCode;
        total: string | number;
        good: string | number;
      }>();
    const tallies = new Map<string, Tally>();
    for (const { unitId, indicator, total, good } of rows)
      tallies.set(unitId, {
        ...tallies.get(unitId),
        [indicator]: { total: Number(total), good: Number(good) },
      });
    return tallies;
  }
}

/** The score of a unit from the counts of all units: a community's is made of its grids' and its own. Pure. */
export const unitScore = (
  { indicators }: Pick<Terms, 'indicators'>,
  tallies: ReadonlyMap<string, Tally>,
  unitId: string,
  tree: GridTree,
): Score => scoreOf(indicators, summed(tree.below(unitId).flatMap(({ id }) => tallies.get(id) ?? [])));

/** Everything that is assessed, in the order of the roster. Pure. */
export const unitsOf = (
  tree: GridTree,
): { id: string; level: number; fullName: string; parentId: string | null }[] =>
  (tree.root ? tree.childrenOf(tree.root.id) : []).flatMap(({ id }) => tree.below(id));
