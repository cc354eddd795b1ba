import { Injectable } from '@nestjs/common';
import { GridsService } from '../grids/grids.service';
import { InspectionsService } from '../inspections/inspections.service';
import { TipFiguresService } from '../tips/figures/tip-figures.service';
import { bulletinFigures, type BulletinFigures, type Corrections } from './figures';
import { monthPeriod } from './month';

/** Asks the other features for what a bulletin counts. */
@Injectable()
export class BulletinNumbers {
  constructor(
    private readonly grids: GridsService,
    private readonly tips: TipFiguresService,
    private readonly inspections: InspectionsService,
  ) {}

  /** @param month 'YYYY-MM', Beijing */
  async of(month: string): Promise<BulletinFigures> {
    const period = monthPeriod(month);
    const tree = await this.grids.tree();
    const communityOf = (gridId: string | null) => tree.communityOf(gridId)?.id ?? null;
    const corrections = new Map<string, Corrections>();
    for (const { unitId, good } of await this.inspections.outcomes(period)) {
      const community = communityOf(unitId) ?? '';
      const before = corrections.get(community) ?? { due: 0, inTime: 0 };
      corrections.set(community, { due: before.due + 1, inTime: before.inTime + (good ? 1 : 0) });
    }
    const records = await this.tips.records(null, period);
    return bulletinFigures(records, period, {
      communityOf,
      communities: new Map(tree.communities.map(({ id, fullName }) => [id, fullName])),
      categories: await this.tips.categoryNames(),
      corrections,
    });
  }
}
