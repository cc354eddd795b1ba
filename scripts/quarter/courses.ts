import { inFastLane, type Move, type MoveInput, type Outcome } from '@lantian/api/tips/lifecycle/index';
import { type Actor, type Life, TimeIsUp } from './life';
import { drawn } from './season';
import { actorAt, reporterOf, type World } from './world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Leads one life: knows who acts and when a limit is used up. */
class Guide {
  /** Time of the last step. */
  private at: Date;

  constructor(
    private readonly life: Life,
    private readonly world: World,
    readonly random: () => number,
    /** For a merge: another tip. */
    readonly targetId: string | null,
  ) {
    this.at = life.tip.submittedAt;
  }

  get tip() {
    return this.life.tip;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.random();
  }

  readonly reporter = () => reporterOf(this.tip);
  readonly office = () => actorAt(this.world, this.tip, 1);
  readonly holder = () => actorAt(this.world, this.tip, this.tip.level);
  readonly above = () => actorAt(this.world, this.tip, Math.max(1, this.tip.level - 1));
  readonly manager = () => actorAt(this.world, this.tip, Math.min(2, this.tip.level));
  /** Another than the one who handled: the director, or the office where the director did. */
  readonly checker = () => {
    const director = actorAt(this.world, this.tip, 2);
    return director.accountId === this.tip.handlerId ? this.office() : director;
  };

  /** A step so many ms after the last. */
  make(ms: number, move: Move, who: () => Actor, input: MoveInput = {}, note: string | null = null): void {
    this.at = new Date(this.at.getTime() + Math.max(1000, Math.round(ms / 1000) * 1000));
    this.life.step(this.at, move, who, input, note);
  }

  judge(): void {
    if (inFastLane(this.tip)) this.make(this.between(2, 14) * MINUTE, 'judge', this.checker, {}, '已研判');
  }

  /** Signs for it when such a share of the time to the due instant is over. */
  accept(share: number): void {
    this.make(this.part(this.tip.acceptDueAt, share), 'accept', this.holder);
  }

  handle(share: number, outcome: Outcome): void {
    this.make(this.part(this.tip.handleDueAt, share), 'handle', this.holder, { outcome }, '已到现场处置');
  }

  check(move: 'pass' | 'rework'): void {
    const note = move === 'rework' ? '没有清理干净' : null;
    this.make(this.part(this.tip.checkDueAt, this.between(0.1, 0.9)), move, this.checker, {}, note);
  }

  /** Some time if the limit is over already. */
  private part(due: Date | null, share: number): number {
    const left = (due ?? this.at).getTime() - this.at.getTime();
    return left > 0 ? left * share : this.between(1, 5) * HOUR;
  }
}

const outcomeOf = ({ tip, random }: Guide): Outcome =>
  tip.severity === 'live'
    ? drawn([['not_found', 35] as const, ['dissuaded', 40] as const, ['fixed', 25] as const], random())
    : drawn([['fixed', 85] as const, ['dissuaded', 10] as const, ['not_found', 5] as const], random());

/** Shares of the accept and the handle limit that it takes. */
function closed(guide: Guide, accept: number, handle: number, outcome = outcomeOf(guide)): void {
  guide.judge();
  guide.accept(accept);
  guide.handle(handle, outcome);
  guide.check('pass');
}
const inTime = (guide: Guide, outcome?: Outcome): void =>
  closed(guide, guide.between(0.1, 0.9), guide.between(0.1, 0.85), outcome);

function notFixed(guide: Guide): void {
  guide.make(guide.between(0.1, 5) * DAY, 'say_not_fixed', guide.reporter, {}, '又开始了');
  const move = guide.random() < 0.6 ? 'reopen' : 'uphold';
  guide.make(guide.between(1, 20) * HOUR, move, guide.checker, {}, '已复核');
  if (move === 'uphold') return;
  guide.make(guide.between(2, 30) * HOUR, 'handle', guide.holder, { outcome: 'fixed' }, '再次清理');
  guide.check('pass');
}

/** What becomes of a tip, as a table. A course begins where the tip was filed. */
export const COURSES = {
  in_time: (guide) => inTime(guide),
  fixed: (guide) => inTime(guide, 'fixed'),
  not_found: (guide) => inTime(guide, 'not_found'),
  satisfied: (guide) => {
    inTime(guide, 'fixed');
    guide.make(guide.between(0.1, 2) * DAY, 'confirm_fixed', guide.reporter);
  },
  not_fixed: (guide) => {
    inTime(guide, 'fixed');
    notFixed(guide);
  },
  late_accept: (guide) => closed(guide, guide.between(1.1, 2.5), 0.5),
  late: (guide) => closed(guide, guide.between(0.2, 0.9), guide.between(1.1, 2.6)),
  rework: (guide) => {
    guide.judge();
    guide.accept(0.3);
    guide.handle(0.2, 'fixed');
    guide.check('rework');
    guide.handle(0.3, 'fixed');
    guide.check('pass');
  },
  escalated: (guide) => {
    guide.judge();
    guide.accept(0.4);
    if (guide.tip.level > 1) guide.make(20 * MINUTE, 'escalate', guide.holder, {}, '超出职责范围');
    guide.handle(0.4, 'fixed');
    guide.check('pass');
  },
  returned: (guide) => {
    guide.judge();
    if (guide.tip.level === 3) {
      guide.make(10 * MINUTE, 'return', guide.holder, {}, '不在本网格');
      const place = { gridId: guide.tip.gridId ?? '', level: 3, departmentId: null };
      guide.make(20 * MINUTE, 'assign', guide.holder, { place }, '由原网格办理');
    }
    guide.handle(0.6, 'fixed');
    guide.check('pass');
  },
  extended: (guide) => {
    guide.judge();
    guide.accept(0.4);
    if (guide.tip.level > 1) {
      guide.make(5 * MINUTE, 'request_extension', guide.holder, { extraMs: 4 * HOUR }, '等待材料');
      guide.make(10 * MINUTE, 'approve_extension', guide.above, {}, '同意');
    }
    guide.handle(0.7, 'fixed');
    guide.check('pass');
  },
  referred: (guide) => {
    guide.judge();
    while (guide.tip.level > 1) guide.make(10 * MINUTE, 'escalate', guide.holder, {}, '超出职责范围');
    guide.make(10 * MINUTE, 'refer', guide.office, {}, '请区里协调');
    guide.make(guide.between(1, 6) * DAY, 'refer_answer', guide.office, { outcome: 'fixed' }, '已查处');
    guide.check('pass');
  },
  refused: (guide) => {
    const reason = drawn(
      [['not_air', 4] as const, ['unclear', 3] as const, ['outside', 2] as const, ['repeated', 1] as const],
      guide.random(),
    );
    guide.make(guide.between(2, 9) * MINUTE, 'refuse', guide.manager, { reason }, '经核实不予受理');
  },
  withdrawn: (guide) => guide.make(guide.between(1, 9) * MINUTE, 'withdraw', guide.reporter),
  merged: (guide) => {
    const { targetId } = guide;
    if (targetId !== null)
      guide.make(guide.between(2, 9) * MINUTE, 'merge', guide.manager, { targetId }, '同一处');
  },
  /** Nobody does anything; the time limits go by. */
  left_alone: () => undefined,
} as const satisfies Record<string, (guide: Guide) => void>;
export type Course = keyof typeof COURSES;

/** Leads a life along a course, up to the end of the time that is written. */
export function lead(
  life: Life,
  course: Course,
  world: World,
  random: () => number,
  targetId: string | null = null,
): void {
  try {
    COURSES[course](new Guide(life, world, random, targetId));
  } catch (error) {
    if (!(error instanceof TimeIsUp)) throw error;
    return;
  }
  life.finish();
}
