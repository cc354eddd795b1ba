import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { invalid, notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { AlertPeriod } from './alert-period.entity';
import type { StartAlert } from './alerts.dto';
import { AlertMode } from './limits.service';

const SHOWN = 50;
const DAY_MS = 86_400_000;
const LONGEST_DAYS = 60;

/** Switches the heavy-pollution alert on and off. The current level is `AlertMode`'s to say. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mode: AlertMode,
  ) {}

  /** The latest 50. */
  list(): Promise<AlertPeriod[]> {
    return this.database.manager.find(AlertPeriod, { order: { startsAt: 'DESC', id: 'DESC' }, take: SHOWN });
  }

  /** @throws Problem invalid_input, key_reused */
  async start(body: StartAlert): Promise<AlertPeriod> {
    const now = this.clock.now();
    const startsAt = body.startsAt ? instant('startsAt', body.startsAt) : now;
    const endsAt = body.endsAt ? instant('endsAt', body.endsAt) : null;
    const earlier = await this.byKey(body.key);
    if (earlier) return same(earlier, body);
    if (!body.reason.trim()) throw invalid('reason', '请填写依据');
    if (startsAt.getTime() < now.getTime() - DAY_MS) throw invalid('startsAt', '开始时间最早是一天以前');
    if (endsAt && endsAt <= startsAt) throw invalid('endsAt', '结束时间应晚于开始时间');
    if (endsAt && endsAt <= now) throw invalid('endsAt', '结束时间应在以后');
    if ((endsAt ?? startsAt).getTime() > now.getTime() + LONGEST_DAYS * DAY_MS)
      throw invalid('endsAt', `最多安排 ${LONGEST_DAYS} 天以内的应急`);
    const period: AlertPeriod = {
      id: newId(),
      level: body.level,
      reason: body.reason.trim(),
      startsAt,
      endsAt,
      cancelledAt: null,
      startKey: body.key,
    };
    try {
      await this.database.transaction((manager) => insertRows(manager, AlertPeriod, [period]));
    } catch (error) {
      const other = isDuplicate(error) ? await this.byKey(body.key) : null;
      if (!other) throw error;
      return same(other, body);
    }
    this.mode.forget();
    return period;
  }

  /** Ends what is on, cancels what has not begun; what is over stays as it is. */
  async end(id: string): Promise<AlertPeriod> {
    const now = this.clock.now();
    const period = await this.database.manager.findOneBy(AlertPeriod, { id });
    if (!period) throw notFound('这次应急');
    const isOver = period.cancelledAt !== null || (period.endsAt !== null && period.endsAt <= now);
    if (isOver) return period;
    const set = period.startsAt > now ? { cancelledAt: now } : { endsAt: now };
    const where = { id, cancelledAt: IsNull(), endsAt: period.endsAt ?? IsNull() };
    await this.database.transaction((manager) => changeExactlyOne(manager, AlertPeriod, where, set));
    this.mode.forget();
    // When somebody else was faster, theirs is the answer: it is over either way.
    return this.database.manager.findOneByOrFail(AlertPeriod, { id });
  }

  private byKey(startKey: string): Promise<AlertPeriod | null> {
    return this.database.manager.findOneBy(AlertPeriod, { startKey });
  }
}

function same(period: AlertPeriod, { level, reason }: StartAlert): AlertPeriod {
  if (period.level === level && period.reason === reason.trim()) return period;
  throw new Problem('key_reused', '这次应急已经提交过，请刷新后再看');
}

function instant(field: string, text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || at.toISOString() !== text) throw invalid(field, '时间不正确');
  return at;
}
