import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { REFUSAL_REASONS, SOURCES } from '../tips';
import type { Period } from '../tips/figures';
import { TipFiguresService } from '../tips/figures/tip-figures.service';

import { type Content, contentOf, lastOf, type Names, type Section } from './content';
import { type CountedCase, countedCases } from './counted';
import { bounded, WEEKLY_SECTIONS, type WeeklySection } from './sections';
import { unitsOf } from './units';
import { lastWeekOf } from './week';

type Grid = GridTree['grids'][number];

/** A report's figures and the cases behind them. */
export interface Counted {
  content: Content;
  cases: CountedCase[];
}

/** Counts a community's week from the cases as they are now. */
@Injectable()
export class Drafts {
  constructor(
    private readonly figures: TipFiguresService,
    private readonly grids: GridsService,
    @Inject(WEEKLY_SECTIONS) private readonly contributors: readonly WeeklySection[],
  ) {}

  /** @param sections what other features tell; without, they are asked on behalf of `me` */
  async community(
    grid: Grid,
    period: Period,
    sections: { me: Principal } | { kept: readonly Section[] },
  ): Promise<Counted> {
    const tree = await this.grids.tree();
    const gridIds = tree.below(grid.id).map(({ id }) => id);
    const units = unitsOf(grid, tree);
    const cases = await this.cases(gridIds, period);
    const lastCases = await this.cases(gridIds, lastWeekOf(period));
    const content = contentOf({
      cases,
      last: lastOf(lastCases, units.unitOf),
      unitOf: units.unitOf,
      units: units.codes,
      names: await this.names(units.name),
      sections: 'kept' in sections ? sections.kept : await this.sections(sections.me, gridIds, period),
      countedTo: period.to,
    });
    return { content, cases };
  }

  /** What lies in no community: the subdistrict's own, counted with no report. */
  own(subdistrictId: string, period: Period): Promise<CountedCase[]> {
    return this.cases([null, subdistrictId], period);
  }

  async names(unit: (code: string) => string): Promise<Names> {
    const categories = await this.figures.categoryNames();
    return {
      category: (code) => categories.get(code) ?? code,
      unit,
      source: (code) => SOURCES[code as keyof typeof SOURCES],
      refusal: (code) => REFUSAL_REASONS.find((reason) => reason.code === code)?.label ?? code,
    };
  }

  private async cases(gridIds: readonly (string | null)[], period: Period): Promise<CountedCase[]> {
    return countedCases(await this.figures.records(gridIds, period), period);
  }

  private async sections(me: Principal, gridIds: readonly string[], period: Period): Promise<Section[]> {
    const made: Section[] = [];
    for (const contributor of this.contributors)
      made.push(bounded(await contributor.section({ me, gridIds, period })));
    return made;
  }
}
