import { Injectable } from '@nestjs/common';
import { CalendarService } from '../core/calendar/calendar.service';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { DepartmentsService } from '../identity/departments.service';
import { clockFacts } from './clocks/clock-views';
import { TipClocks } from './clocks/tip-clocks';
import { holderName } from './holding';
import { judgeBy, REFUSAL_REASONS } from './lifecycle';
import { Tip } from './tip.entity';
import type { StaffTip, TipDetail } from './tips.dto';

export type Standing = Pick<
  StaffTip,
  'severity' | 'level' | 'holderName' | 'departmentName' | 'clocks' | 'dueAt' | 'overdue'
>;
type DetailOfCase = Standing &
  Pick<TipDetail, 'request' | 'mergedInto' | 'refusal' | 'heldUntil' | 'rectifyBy' | 'judgeBy'>;

/** Where tips stand in the case loop: who has them, how much time is left. */
@Injectable()
export class CaseViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly grids: GridsService,
    private readonly departments: DepartmentsService,
    private readonly clocks: TipClocks,
  ) {}

  async of(tips: readonly Tip[]): Promise<Map<string, Standing>> {
    const tree = await this.grids.tree();
    const departments = await this.departments.byId();
    const spans = await this.clocks.spansOf(
      this.database.manager,
      tips.map((tip) => tip.id),
    );
    const now = this.clock.now();
    return new Map(
      tips.map((tip) => [
        tip.id,
        {
          severity: tip.severity,
          level: tip.level,
          holderName: holderName(tip, tree),
          departmentName: departments.get(tip.departmentId ?? '')?.name ?? null,
          ...clockFacts(
            tip,
            spans.filter((span) => span.tipId === tip.id),
            this.calendars.current(),
            now,
          ),
        },
      ]),
    );
  }

  async detail(tip: Tip): Promise<DetailOfCase> {
    const standing = (await this.of([tip])).get(tip.id);
    if (!standing) throw new Error(`no standing of tip ${tip.id}`);
    const target = tip.mergedInto ? await this.database.manager.findOneBy(Tip, { id: tip.mergedInto }) : null;
    const reason = REFUSAL_REASONS.find(({ code }) => code === tip.refusalReason);
    return {
      ...standing,
      ...(tip.request
        ? { request: { kind: tip.request, until: tip.requestUntil?.toISOString() ?? null } }
        : {}),
      ...(target ? { mergedInto: { id: target.id, number: target.number } } : {}),
      ...(reason ? { refusal: { code: reason.code, label: reason.label } } : {}),
      heldUntil: tip.heldUntil?.toISOString() ?? null,
      rectifyBy: tip.rectifyBy?.toISOString() ?? null,
      judgeBy: judgeBy(tip)?.toISOString() ?? null,
    };
  }
}
