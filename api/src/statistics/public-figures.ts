import { Injectable } from '@nestjs/common';
import { beijingDay, DAY_MS, startOfDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { GridsService } from '../grids/grids.service';
import { figuresBy, figuresOf, share } from '../tips/figures';
import { TipFiguresService } from '../tips/figures/tip-figures.service';
import { TipsService } from '../tips/tips.service';
import type { PublicCount, PublicFiguresView } from './public-figures.dto';
import { Remembered } from './remembered';
import { LEAST_PUBLIC, suppressed } from './suppress';

const DAYS = 30;
const HOUR_MS = 3_600_000;

/**
 * Figures for everybody: of whole days up to yesterday, by category and by community; no place nearer than that, and
 * nothing that is about fewer than five cases.
 */
@Injectable()
export class PublicFigures {
  private readonly answers: Remembered<PublicFiguresView>;

  constructor(
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly figures: TipFiguresService,
    private readonly tips: TipsService,
  ) {
    this.answers = new Remembered(clock, HOUR_MS);
  }

  view(): Promise<PublicFiguresView> {
    const to = startOfDay(this.clock.now());
    return this.answers.get(beijingDay(to), () => this.count(to));
  }

  private async count(to: Date): Promise<PublicFiguresView> {
    const period = { from: new Date(to.getTime() - DAYS * DAY_MS), to };
    const records = await this.figures.records(null, period);
    const tree = await this.grids.tree();
    const names = await this.tips.categoryNames();
    const { received, closed, due, onTime, answered, satisfied } = figuresOf(records, period);
    const counts = (keyOf: (record: (typeof records)[number]) => string): PublicCount[] => {
      const rows = [...figuresBy(records, period, keyOf)]
        .map(([name, figures]) => ({ name, count: figures.received }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
      const shown = suppressed(rows.map(({ count }) => count));
      return rows.map(({ name }, index) => ({ name, count: shown[index] ?? null }));
    };
    const whole = (count: number) => (count > 0 && count < LEAST_PUBLIC ? null : count);
    return {
      from: beijingDay(period.from),
      to: beijingDay(new Date(to.getTime() - 1)),
      received: whole(received),
      closed: whole(closed),
      onTimeRate: share(onTime, due),
      satisfaction: share(satisfied, answered),
      byCategory: counts(({ categoryCode }) => names.get(categoryCode) ?? categoryCode),
      byCommunity: counts(({ gridId }) => tree.communityOf(gridId)?.fullName ?? '社区以外'),
    };
  }
}
