import { Injectable } from '@nestjs/common';
import { CalendarService } from '../../core/calendar/calendar.service';
import { GridsService } from '../../grids/grids.service';
import type { Category } from '../category.entity';
import type { TipToRoute } from './rule';
import { judge, type Route, type Verdict } from './rules';
import { RoutingRules } from './routing-rules';

export type { Route } from './rules';

/** Decides who gets a tip: by the first rule that fits, else by place and by whose duty the category is. */
@Injectable()
export class Router {
  constructor(
    private readonly grids: GridsService,
    private readonly rules: RoutingRules,
    private readonly calendars: CalendarService,
  ) {}

  /** @param highest level at or above which it has to go, when no rule says otherwise */
  async route(category: Category, tip: Omit<TipToRoute, 'categoryCode'>, highest = 3): Promise<Route> {
    return (await this.explain(category, tip, highest)).route;
  }

  /** The decision with how every rule was judged on the way to it. */
  async explain(
    category: Category,
    { severity, occurrence, lng, lat, at }: Omit<TipToRoute, 'categoryCode'>,
    highest = 3,
  ): Promise<{ verdicts: Verdict[]; route: Route }> {
    const { rules, departments } = await this.rules.current();
    const world = {
      tree: await this.grids.tree(),
      calendar: this.calendars.current(),
      departments,
      located: await this.grids.locate(lng, lat),
      duty: Math.min(category.firstLevel, highest),
      handedUp: highest < category.firstLevel,
    };
    return judge(rules, { categoryCode: category.code, severity, occurrence, lng, lat, at }, world);
  }
}
