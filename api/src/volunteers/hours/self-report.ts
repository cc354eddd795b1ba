import { Injectable } from '@nestjs/common';
import { startOfDay } from '../../core/calendar/beijing';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database } from '../../core/database/database';
import { invalid, notFound, Problem } from '../../core/http/problem';
import { ShiftPlaces } from '../shifts/shift-places';
import { HOUR, LONGEST } from '../shifts/shift-times';
import { SquadsService } from '../squads/squads.service';
import { ServiceRecord } from './hours.entity';
import type { ReportHours } from './hours.dto';
import type { Span } from './overlap';
import { ServiceRecords } from './records';
import { lockVolunteer } from './volunteer-lock';

const BACK = 30 * 24 * HOUR;
const SHORTEST = 10 * 60_000;

/** What is wrong with the times, in Chinese; null when nothing is. Pure. */
export function reportFault({ startsAt, endsAt }: Span, now: Date): string | null {
  const length = endsAt.getTime() - startsAt.getTime();
  if (!(length >= SHORTEST)) return '结束时间要比开始时间至少晚 10 分钟';
  if (length > LONGEST) return '一次最长 12 小时';
  if (endsAt > now) return '结束时间还没到，做完再报';
  return startsAt.getTime() < now.getTime() - BACK ? '只能补报 30 天以内的' : null;
}

/** Time that a person tells by themselves. It stays apart from certified time until two people have certified it. */
@Injectable()
export class SelfReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly squads: SquadsService,
    private readonly places: ShiftPlaces,
    private readonly records: ServiceRecords,
  ) {}

  /** The same key changes nothing. @throws Problem invalid_input, move_not_allowed (overlaps) */
  async report(accountId: string, { key, text, ...times }: ReportHours): Promise<void> {
    const { manager: outside } = this.database;
    if (await outside.existsBy(ServiceRecord, { accountId, reportKey: key })) return;
    const span = { startsAt: new Date(times.startsAt), endsAt: new Date(times.endsAt) };
    const now = this.clock.now();
    const fault = reportFault(span, now);
    if (fault) throw invalid('startsAt', fault);
    if (text.trim() === '') throw invalid('text', '请写做了什么');
    await this.database.transaction(async (manager) => {
      await lockVolunteer(manager, accountId, now);
      if (await manager.existsBy(ServiceRecord, { accountId, reportKey: key })) return;
      const mine = await this.squads.mine(accountId, manager);
      if (mine?.squad.state !== 'active') throw new Problem('move_not_allowed', '加入小分队后才能报时间');
      if (span.startsAt < startOfDay(mine.member.joinedAt))
        throw invalid('startsAt', '只能报加入小分队以后的时间');
      const [other] = await this.records.over(manager, accountId, span);
      if (other) throw new Problem('move_not_allowed', `和「${other.text}」的时间重叠，同一段时间只算一次`);
      const shift = await this.places.overlapping(manager, accountId, span);
      if (shift)
        throw new Problem('move_not_allowed', `这段时间您报名了「${shift.title}」，请在活动里签到签退`);
      const served = {
        ...span,
        accountId,
        squadId: mine.squad.id,
        shiftId: null,
        reportKey: key,
        text: text.trim(),
      };
      await this.records.add(manager, served);
    });
  }

  /** Repeating it changes nothing. @throws Problem not_found, move_not_allowed */
  async withdraw(accountId: string, id: string): Promise<void> {
    const record = await this.database.manager.findOneBy(ServiceRecord, { id, accountId });
    if (!record) throw notFound('这条记录');
    if (record.state === 'withdrawn') return;
    if (record.shiftId !== null || record.state !== 'reported')
      throw new Problem('move_not_allowed', '只有还没核对的自报时间能撤回');
    const where = { id, version: record.version };
    const done = await this.database.transaction((manager) =>
      changeExactlyOne(manager, ServiceRecord, where, { state: 'withdrawn' }),
    );
    if (!done) throw new Problem('stale_version', '这条记录刚刚有变化，请看过最新情况再操作');
  }
}
