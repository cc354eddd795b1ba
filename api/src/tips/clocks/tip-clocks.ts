import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { CalendarService } from '../../core/calendar/calendar.service';
import { changeExactlyOne } from '../../core/database/change';
import { insertRows } from '../../core/database/insert';
import { newId } from '../../core/ids';
import type { Patch } from '../lifecycle';
import { Tip } from '../tip.entity';
import { TipAlarm, TipClockSpan } from './clock.entity';
import { type Dues, duesOf, type Fired, handlePercent } from './dues';
import { afterChange, type ClockChange, type ClockSpan, runClocks } from './run-clocks';

export interface Ticking {
  patch: Dues & { handlePercent?: number };
  change: ClockChange;
  opened: TipClockSpan[];
}

/** Keeps the clocks of tips: spans, due instants, fired alarms. */
@Injectable()
export class TipClocks {
  constructor(private readonly calendars: CalendarService) {}

  /** The clocks of a tip that is being filed; the spans are to be inserted with it. */
  atStart(tip: Tip): { patch: Dues; spans: TipClockSpan[] } {
    const now = tip.submittedAt;
    const spans = runClocks([], tip, now).open.map((span) => ({
      ...span,
      id: newId(),
      tipId: tip.id,
      endedAt: null,
    }));
    return { patch: duesOf(tip, spans, [], this.calendars.current(), now), spans };
  }

  /** Within the transaction of a move and before its compare-and-set: what the move does to the clocks. */
  async plan(manager: EntityManager, tip: Tip, patch: Patch, now: Date): Promise<Ticking> {
    const calendar = this.calendars.current();
    const spans = await this.spansOf(manager, [tip.id]);
    const fired = await manager.findBy(TipAlarm, { tipId: tip.id });
    const next = Object.assign({}, tip, patch);
    const change = runClocks(spans, next, now);
    const after = afterChange(spans, change, newId);
    const opened = after.filter((span) => !spans.some(({ id }) => id === span.id));
    return {
      change,
      opened: opened.map((span) => ({ ...span, tipId: tip.id })),
      patch: {
        ...duesOf(next, after, fired, calendar, now),
        ...(next.state === 'closed' && tip.state !== 'closed'
          ? { handlePercent: handlePercent(next, after, calendar, now) }
          : {}),
      },
    };
  }

  /** Stores what `plan` found, after the compare-and-set. */
  async store(manager: EntityManager, { change, opened }: Ticking): Promise<void> {
    for (const { id, endedAt } of change.close)
      await manager.update(TipClockSpan, { id, endedAt: IsNull() }, { endedAt });
    await insertRows(manager, TipClockSpan, opened);
  }

  /** Spans by time of start. Tips have some ten spans; at most 50 tips at once. */
  async spansOf(manager: EntityManager, tipIds: readonly string[]): Promise<TipClockSpan[]> {
    if (tipIds.length === 0) return [];
    return manager.find(TipClockSpan, {
      where: { tipId: In([...tipIds]) },
      order: { startedAt: 'ASC', id: 'ASC' },
    });
  }

  /**
   * Notes alarms as acted on and finds the next one. Call it within the transaction that acts. False when the
   * tip moved meanwhile: then nothing was changed and the caller reads it again. Does not count as a move.
   */
  async fire(manager: EntityManager, tip: Tip, fired: readonly Fired[], now: Date): Promise<boolean> {
    const before: Fired[] = await manager.findBy(TipAlarm, { tipId: tip.id });
    const spans: ClockSpan[] = await this.spansOf(manager, [tip.id]);
    const dues = duesOf(tip, spans, [...before, ...fired], this.calendars.current(), now);
    // The version is written as it was: people who look at the tip need not look again.
    const set = { ...dues, version: tip.version };
    if (!(await changeExactlyOne(manager, Tip, { id: tip.id, version: tip.version }, set))) return false;
    await insertRows(
      manager,
      TipAlarm,
      fired.map(({ clock, round, percent }) => ({
        id: newId(),
        tipId: tip.id,
        clock,
        round,
        percent,
        firedAt: now,
      })),
    );
    return true;
  }
}
