import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { CalendarDay } from './calendar-day.entity';
import type { SetDays } from './calendar.dto';
import { type DayRefusal, daysFrom, MOST_DAYS, refusedDays } from './office-calendar';
import { OfficeDays } from './office-days';

const WHY: Record<DayRefusal, string> = {
  order: '结束日期不能早于开始日期',
  too_many: `一次最多设置 ${MOST_DAYS} 天`,
  year: '只能设置今年和明年的日子',
};

/** The office sets days of the working calendar, and takes that back. Every change stays on record, with a reason. */
@Injectable()
export class ChangeDays {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly days: OfficeDays,
  ) {}

  /** Repeating it with the same key does nothing. @throws Problem invalid_input, key_reused, stale_version */
  async set(me: Principal, body: SetDays): Promise<void> {
    const days = this.checked(body);
    for (let attempt = 1; ; attempt++) {
      if (await this.repeated(me, body, days)) break;
      try {
        await this.database.transaction((manager) => this.store(manager, me, body, days));
        break;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        // A colleague set one of the days at this moment: theirs is in force now, and ours follows.
        if (attempt > 2) throw new Problem('stale_version', '刚刚有人改了同一天，请看过最新情况再操作');
      }
    }
    await this.days.reload();
  }

  /** The day is again as it was published. Repeating it does nothing. @throws Problem not_found */
  async takeBack(me: Principal, id: string): Promise<number> {
    const row = await this.database.manager.findOneBy(CalendarDay, { id });
    if (!row) throw notFound('这一天的设置');
    const { day } = row;
    await this.database.transaction((manager) => this.end(manager, me, day, id));
    await this.days.reload();
    return Number(day.slice(0, 4));
  }

  private checked({ from, to, reason }: SetDays): string[] {
    if (reason.trim() === '') throw invalid('reason', '请写明依据');
    let days: string[];
    try {
      days = daysFrom(from, to ?? from);
    } catch {
      throw invalid('from', '没有这一天，请重新选择日期');
    }
    const why = refusedDays(days, this.clock.now());
    if (why) throw invalid('to', WHY[why]);
    return days;
  }

  private async repeated(me: Principal, body: SetDays, days: readonly string[]): Promise<boolean> {
    const rows = await this.database.manager.findBy(CalendarDay, {
      createdBy: me.accountId,
      createKey: body.key,
    });
    if (rows.length === 0) return false;
    const same =
      rows.length === days.length &&
      rows.every(({ day, worked }) => days.includes(day) && worked === body.worked);
    if (!same) throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
    return true;
  }

  private async store(manager: EntityManager, me: Principal, body: SetDays, days: readonly string[]) {
    for (const day of days) await this.end(manager, me, day);
    const common = {
      worked: body.worked,
      reason: body.reason.trim(),
      createdBy: me.accountId,
      createKey: body.key,
      createdAt: this.clock.now(),
    };
    await insertRows(
      manager,
      CalendarDay,
      days.map((day) => ({ ...common, id: newId(), day, currentDay: day })),
    );
  }

  private end(manager: EntityManager, me: Principal, day: string, id?: string): Promise<boolean> {
    const set = { currentDay: null, endedAt: this.clock.now(), endedBy: me.accountId };
    return changeExactlyOne(manager, CalendarDay, { currentDay: day, ...(id ? { id } : {}) }, set);
  }
}
