import type { ChineseCalendar } from '@lantian/api/core/calendar/work-calendar';
import { newId } from '@lantian/api/core/ids';
import { actionOf, alarmKey } from '@lantian/api/tips/clocks/alarm-actions';
import type { TipAlarm, TipClockSpan } from '@lantian/api/tips/clocks/clock.entity';
import { type Alarm, alarmsOf, duesOf, handlePercent } from '@lantian/api/tips/clocks/dues';
import { afterChange, runClocks } from '@lantian/api/tips/clocks/run-clocks';
import {
  applyMove,
  type Move,
  type MoveInput,
  type Person,
  refusal,
  ruleOf,
  SYSTEM,
} from '@lantian/api/tips/lifecycle/index';
import { systemLine } from '@lantian/api/tips/system-line';
import type { Tip, TipEvent } from '@lantian/api/tips/tip.entity';

/** Who makes a step, and for which grid; the reporter and the system act for none. */
export interface Actor extends Person {
  gridId: string | null;
}

/** The written time is over before the next step. */
export class TimeIsUp extends Error {}

/**
 * One tip and its rows, led through the case loop by its own rules but without a database: thousands of lives a
 * second. Time limits that were reached between two steps are acted on as the scheduler would.
 */
export class Life {
  readonly events: TipEvent[] = [];
  readonly alarms: TipAlarm[] = [];
  spans: TipClockSpan[];

  constructor(
    readonly tip: Tip,
    private readonly calendar: ChineseCalendar,
    /** Nothing is written that happens at or after this instant. */
    private readonly end: Date,
  ) {
    this.spans = [];
    this.tick(tip.submittedAt);
    this.event(
      'submit',
      null,
      'triage',
      { accountId: tip.reporterId, isReporter: true, gridId: null },
      tip.submittedAt,
    );
    if (tip.gridId !== null)
      this.event(
        'dispatch',
        'triage',
        'dispatched',
        { ...SYSTEM, gridId: null },
        tip.submittedAt,
        tip.routing,
      );
  }

  /**
   * `who` is asked when the limits before the step were acted on: they may have raised the case by a level.
   * @throws TimeIsUp; Error when the rules do not let this person make the move then: the scenario is wrong
   */
  step(at: Date, move: Move, who: () => Actor, input: MoveInput = {}, note: string | null = null): void {
    if (at >= this.end) {
      this.finish();
      throw new TimeIsUp();
    }
    this.until(at);
    const by = who();
    const why = refusal(ruleOf(move), this.tip, by, at);
    if (why !== null) throw new Error(`${move} in ${this.tip.state} at level ${this.tip.level}: ${why}`);
    this.apply(at, move, by, input, note);
  }

  /** Acts on the time limits up to the end of the written time. */
  finish(): void {
    this.until(new Date(this.end.getTime() - 1));
  }

  /** Acts on the time limits that are reached up to an instant. */
  until(at: Date): void {
    for (;;) {
      const [alarm] = alarmsOf(this.tip, this.spans, this.alarms, this.calendar, at);
      if (!alarm || alarm.at > at) return;
      this.fire(alarm);
    }
  }

  private fire(alarm: Alarm): void {
    const { tip } = this;
    const action = actionOf(alarm);
    const { clock, round, percent, at } = alarm;
    if (action.move && refusal(ruleOf(action.move), tip, SYSTEM, at) === null)
      this.apply(at, action.move, { ...SYSTEM, gridId: null }, {}, action.title);
    this.alarms.push({ id: newId(), tipId: tip.id, clock, round, percent, firedAt: at });
    if (action.onTimeline)
      this.events.push(systemLine(tip, { key: alarmKey(alarm), action: 'alarm', detail: action.title, at }));
    Object.assign(tip, duesOf(tip, this.spans, this.alarms, this.calendar, at));
  }

  private apply(at: Date, move: Move, by: Actor, input: MoveInput, note: string | null): void {
    const { tip } = this;
    const before = tip.state;
    const asOffice = by.rolesInScope.has('office');
    const patch = applyMove(ruleOf(move), tip, input, { now: at, actorId: by.accountId, asOffice });
    Object.assign(tip, patch, { version: tip.version + 1, updatedAt: at });
    this.tick(at);
    if (tip.state === 'closed' && before !== 'closed')
      tip.handlePercent = handlePercent(tip, this.spans, this.calendar, at);
    this.event(move, before, tip.state, by, at, null, note, input.outcome ?? null);
  }

  private tick(at: Date): void {
    const { tip } = this;
    const ended = afterChange(this.spans, runClocks(this.spans, tip, at), newId);
    this.spans = ended.map((span) => ({ ...span, tipId: tip.id }));
    Object.assign(tip, duesOf(tip, this.spans, this.alarms, this.calendar, at));
  }

  private event(
    action: TipEvent['action'],
    fromState: TipEvent['fromState'],
    toState: TipEvent['toState'],
    by: Omit<Actor, 'rolesInScope'>,
    at: Date,
    detail: string | null = null,
    note: string | null = null,
    outcome: string | null = null,
  ): void {
    this.events.push({
      id: newId(),
      tipId: this.tip.id,
      moveKey: `${action}-${this.events.length}`,
      action,
      fromState,
      toState,
      actorKind: by.accountId === null ? 'system' : by.isReporter ? 'reporter' : 'staff',
      actorId: by.accountId,
      actorGridId: by.gridId,
      note,
      outcome,
      detail,
      at,
    });
  }
}
