import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../core/clock';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { DomainEvents } from '../../core/events/domain-events';
import { Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import type { Job } from '../../core/jobs/job';
import { JobsService } from '../../core/jobs/jobs.service';
import { Log } from '../../core/log/log';
import { GridsService } from '../../grids/grids.service';
import { NoticesService } from '../../notices/notices.service';
import { CasesService } from '../cases.service';
import { refusal, ruleOf, SYSTEM } from '../lifecycle';
import { SeatHolders } from '../seat-holders';
import { systemLine } from '../system-line';
import { Tip, TipEvent } from '../tip.entity';
import { tipAlarmed } from '../tips.events';
import { actionOf, type AlarmAction, alarmKey } from './alarm-actions';
import type { Alarm } from './dues';

const BATCH = 50;

/**
 * Acts on time limits: reminds, tells the level above, escalates (see the table in `alarm-actions.ts`). Each
 * threshold is acted on once, whatever number of processes is up; what was missed while all were down is made
 * up for in order.
 */
@Injectable()
export class Alarms implements Job, OnModuleInit {
  readonly name = 'tip-alarms';
  readonly everyMs = 5_000;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: CasesService,
    private readonly grids: GridsService,
    private readonly holders: SeatHolders,
    private readonly notices: NoticesService,
    private readonly events: DomainEvents,
    private readonly jobs: JobsService,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    let acted = 0;
    for (const { id } of await this.cases.due(now, BATCH)) {
      try {
        if (await this.attend(id)) acted += 1;
      } catch (error) {
        // One case that fails must not keep the others from being attended to; it is tried again next time.
        this.log.failure('alarm failed', error, { tipId: id });
      }
    }
    return acted;
  }

  /** Acts on the first alarm of a tip that is due. False when somebody changed the tip at this moment. */
  private async attend(tipId: string): Promise<boolean> {
    const { manager } = this.database;
    const now = this.clock.now();
    const before = await manager.findOneByOrFail(Tip, { id: tipId });
    const [alarm] = await this.cases.alarms(before, now);
    if (!alarm) return this.clockMoved(before, now);
    const action = actionOf(alarm);
    // The move first: if the process dies before the alarm is noted, the move's key keeps it from being made twice.
    if (!(await this.move(before, action, alarm, now))) return false;
    const tip = await manager.findOneByOrFail(Tip, { id: tipId });
    const told = await this.told(action, tip);
    try {
      return await this.database.transaction((tx) => this.note(tx, tip, alarm, action, told, now));
    } catch (error) {
      // Another process has acted on this alarm: the unique row is the last word, whatever a lease says.
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  /** The stored instant was early, as after a change of the calendar: only it is set right. */
  private clockMoved(tip: Tip, now: Date): Promise<boolean> {
    return this.database.transaction((manager) => this.cases.fire(manager, tip, [], now));
  }

  private async move(tip: Tip, action: AlarmAction, alarm: Alarm, now: Date): Promise<boolean> {
    if (!action.move || refusal(ruleOf(action.move), tip, SYSTEM, now) !== null) return true;
    try {
      await this.cases.moveBySystem(tip.id, action.move, {
        key: `${alarmKey(alarm)}-move`,
        note: action.title,
      });
      return true;
    } catch (error) {
      // Somebody acted at this very moment: looked at again in the next run.
      if (error instanceof Problem) return false;
      throw error;
    }
  }

  private async told(action: AlarmAction, tip: Tip): Promise<string[]> {
    const tree = await this.grids.tree();
    const accounts = new Set<string>();
    for (const audience of action.tells)
      for (const account of await this.holders.ofAudience(audience, tip, tip, tree)) accounts.add(account);
    accounts.delete(tip.reporterId);
    return [...accounts];
  }

  private async note(
    manager: EntityManager,
    tip: Tip,
    alarm: Alarm,
    action: AlarmAction,
    told: readonly string[],
    now: Date,
  ): Promise<boolean> {
    if (!(await this.cases.fire(manager, tip, [alarm], now))) return false;
    const causeId = newId();
    if (action.onTimeline) {
      const line = {
        id: causeId,
        key: alarmKey(alarm),
        action: 'alarm' as const,
        detail: action.title,
        at: now,
      };
      await insertRows(manager, TipEvent, [systemLine(tip, line)]);
    }
    await this.notices.add(
      manager,
      told.map((accountId) => ({
        accountId,
        causeId,
        kind: 'task',
        title: action.title,
        body: `编号 ${tip.number}：${action.title}，请尽快办理。`,
        tipId: tip.id,
        push: true,
      })),
    );
    await this.events.emit(manager, tipAlarmed, { tip, alarm, propose: action.propose ?? false, at: now });
    return true;
  }
}
