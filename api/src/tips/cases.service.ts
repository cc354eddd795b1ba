import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThanOrEqual } from 'typeorm';
import { CalendarService } from '../core/calendar/calendar.service';
import { Database } from '../core/database/database';
import { TipAlarm } from './clocks/clock.entity';
import { type Alarm, alarmsOf, type Fired } from './clocks/dues';
import { TipClocks } from './clocks/tip-clocks';
import type { Move } from './lifecycle';
import { MakeMove, type SystemMove } from './make-move';
import { Tip } from './tip.entity';

/** What the scheduler, channels and other features may do with cases. */
@Injectable()
export class CasesService {
  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarService,
    private readonly clocks: TipClocks,
    private readonly moves: MakeMove,
  ) {}

  find(id: string): Promise<Tip | null> {
    return this.database.manager.findOneBy(Tip, { id });
  }

  /** A move that needs no person (`bySystem`, or actor `system`). See `MakeMove.runSystem` for its errors. */
  moveBySystem(tipId: string, move: Move, request: SystemMove): Promise<void> {
    return this.moves.runSystem(tipId, move, request);
  }

  /** Tips whose alarm is due, longest waiting first. */
  due(now: Date, limit: number): Promise<Tip[]> {
    const where = { alarmAt: LessThanOrEqual(now) };
    return this.database.manager.find(Tip, { where, order: { alarmAt: 'ASC' }, take: limit });
  }

  /** The alarms of a tip that are due at `now` and were not acted on, earliest first. */
  async alarms(tip: Tip, now: Date): Promise<Alarm[]> {
    const { manager } = this.database;
    const fired = await manager.findBy(TipAlarm, { tipId: tip.id });
    const spans = await this.clocks.spansOf(manager, [tip.id]);
    return alarmsOf(tip, spans, fired, this.calendars.current(), now).filter(({ at }) => at <= now);
  }

  /**
   * Notes alarms as acted on (none: only computes the due instants anew), in the caller's transaction. False: the
   * tip moved meanwhile, nothing was noted; roll back and read it again.
   */
  fire(manager: EntityManager, tip: Tip, fired: readonly Fired[], now: Date): Promise<boolean> {
    return this.clocks.fire(manager, tip, fired, now);
  }
}
