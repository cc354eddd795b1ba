import { Injectable } from '@nestjs/common';
import { parseDay, startOfDay } from '../../core/calendar/beijing';
import { Clock } from '../../core/clock';
import { invalid } from '../../core/http/problem';
import { GridsService } from '../../grids/grids.service';
import { DepartmentsService } from '../../identity/departments.service';
import { Categories } from '../categories';
import { holderName } from '../holding';
import { Limits } from '../limits/limits.service';
import { UNMET } from './conditions';
import type { Neighbour, TryQuery, TryView } from './routing.dto';
import { Router } from './router';

/** The dry run: where a tip would go at a time, and why. */
@Injectable()
export class TryRouting {
  constructor(
    private readonly clock: Clock,
    private readonly categories: Categories,
    private readonly limits: Limits,
    private readonly router: Router,
    private readonly grids: GridsService,
    private readonly departments: DepartmentsService,
  ) {}

  /** @throws Problem invalid_input */
  async run({ categoryCode, lng, lat, occurrence, date, time }: TryQuery): Promise<TryView> {
    const category = await this.categories.byCode(categoryCode);
    if (!category) throw invalid('categoryCode', '请选择污染类型');
    const at = this.instant(date, time);
    const { severity } = await this.limits.of(category, at);
    const { verdicts, route } = await this.router.explain(category, { lng, lat, occurrence, severity, at });
    const tree = await this.grids.tree();
    const { reason, rule, gridId, departmentId } = route;
    return {
      triage: gridId === null,
      holderName: holderName(route, tree),
      departmentName: (await this.departments.byId()).get(departmentId ?? '')?.name ?? null,
      gridName: tree.get(gridId ?? '')?.fullName ?? null,
      ruleName: verdicts.find((one) => one.rule.id === rule?.id)?.rule.name ?? null,
      reason,
      neighbours: await this.neighbours(lng, lat),
      tried: verdicts.map(({ rule: { name }, unmet }) => ({
        name,
        applies: unmet === null,
        why: unmet === null ? '符合，按这条派' : UNMET[unmet],
      })),
    };
  }

  /** Other grids within 30 m of a point (degrees, GCJ-02), nearest first. */
  async neighbours(lng: number, lat: number): Promise<Neighbour[]> {
    const tree = await this.grids.tree();
    const located = await this.grids.locate(lng, lat);
    return (located?.neighbours ?? []).flatMap(({ gridId }) => {
      const grid = tree.get(gridId);
      return grid ? [{ id: grid.id, fullName: grid.fullName }] : [];
    });
  }

  /** Without a day today, without a time the time it is. */
  private instant(date: string | undefined, time: string | undefined): Date {
    const now = this.clock.now();
    let start: Date;
    try {
      start = date === undefined ? startOfDay(now) : parseDay(date);
    } catch {
      throw invalid('date', '没有这一天，请重新选择');
    }
    const ms =
      time === undefined
        ? now.getTime() - startOfDay(now).getTime()
        : (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
    return new Date(start.getTime() + ms);
  }
}
