import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { instantOf } from '../core/http/day-fields';
import { forbidden, invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { PatrolCheck } from './checklist.entity';
import { Checklist, isFor } from './checklist';
import { refusedTime, UNDO_MS } from './finding';
import type { DoCheck } from './patrol.dto';
import { patrolGrids } from './todays-plan';

const WHY = {
  future: '时间还没有到，请检查手机的时间',
  too_old: '超过 3 天，不能补记了',
} as const;

/** The time a phone gives for what was done. @throws Problem invalid_input */
export function phoneTime(field: string, text: string, now: Date): Date {
  const at = instantOf(field, text);
  const why = refusedTime(at, now);
  if (why) throw invalid(field, WHY[why]);
  return at;
}

/** Records scheduled checks: "查过，没问题" with one tap. Nobody is asked to record a round without a plan. */
@Injectable()
export class Checks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly checklist: Checklist,
  ) {}

  /**
   * Once for a line, grid and day, whoever of the grid did it; again does nothing.
   * @throws Problem invalid_input, forbidden, not_found
   */
  async do(me: Principal, { key, gridId, lineId, at }: DoCheck): Promise<void> {
    const now = this.clock.now();
    const time = phoneTime('at', at, now);
    const check = await this.checked(me, gridId, lineId, time);
    const row = { ...check, id: newId(), result: 'clear' as const, createKey: key, receivedAt: now };
    try {
      await this.database.transaction((manager) => insertRows(manager, PatrolCheck, [row]));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }

  /** What a finding says of the line that led to it: the same check, with another result. In its transaction. */
  async found(manager: EntityManager, check: Awaited<ReturnType<Checks['checked']>>, createKey: string) {
    const { lineId, gridId, day } = check;
    const earlier = await manager.findOneBy(PatrolCheck, { lineId, gridId, day });
    const result = 'finding' as const;
    // It is now the finding's: undoing that takes it back.
    if (earlier)
      await manager.update(PatrolCheck, { id: earlier.id }, { result, byId: check.byId, createKey });
    else
      await insertRows(manager, PatrolCheck, [
        { ...check, id: newId(), result, createKey, receivedAt: this.clock.now() },
      ]);
  }

  /** The check as it would be recorded. @throws Problem forbidden, not_found */
  async checked(me: Principal, gridId: string, lineId: string, at: Date) {
    const tree = await this.grids.tree();
    if (!patrolGrids(me, tree).some(({ id }) => id === gridId)) throw forbidden('这不是您的网格');
    const day = beijingDay(at);
    const item = (await this.checklist.on(day)).find((one) => one.lineId === lineId);
    if (!item || !isFor(item, gridId, tree)) throw notFound('这一项，清单可能刚刚改过');
    return { lineId, itemId: item.id, gridId, day, byId: me.accountId, at };
  }

  /** Takes a slip back. @throws Problem not_found, move_not_allowed */
  async undo(me: Principal, id: string): Promise<string> {
    const check = await this.database.manager.findOneBy(PatrolCheck, { id, byId: me.accountId });
    if (!check) throw notFound('这次巡查，可能已经撤销');
    const age = this.clock.now().getTime() - check.receivedAt.getTime();
    if (check.result !== 'clear') throw new Problem('move_not_allowed', '请在那条发现里撤销');
    if (age > UNDO_MS) throw new Problem('move_not_allowed', '超过 10 分钟，不能撤销了');
    await this.database.transaction((manager) => manager.delete(PatrolCheck, { id, result: 'clear' }));
    return check.gridId;
  }
}
