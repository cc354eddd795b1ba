import { Flag, Int, Real, Ref, Str, Time } from '../core/database/columns';
import type { Severity } from './category.entity';
import type { RefusalReason, Request, TipState } from './lifecycle';

/** Where a tip stands in the case loop: the part of `Tip` that moves change. Instants are UTC. */
export abstract class CaseColumns {
  @Str(10) severity!: Severity;
  /** Who holds it: 3 the grid, 2 the community, 1 the subdistrict (also while in triage). */
  @Int() level!: number;
  /** The level of the first dispatch: its accept limit is the whole one, that of levels above is half. */
  @Int() firstLevel!: number;
  /** The department it was assigned to. */
  @Ref({ optional: true }) departmentId!: string | null;
  /** The state it comes back to from `refused`, `appealing` or `merged`. */
  @Str(20, { optional: true }) stateBefore!: TipState | null;
  /** Limits as texts (`parseLimit`), kept as they were when it was filed or corrected. */
  @Str(10) acceptLimit!: string;
  @Str(10) handleLimit!: string;
  @Str(10) checkLimit!: string;
  /** What the extension added, ms of the handle limit's kind. */
  @Real() extraMs!: number;
  @Flag() extended!: boolean;
  /** What was asked and not decided yet. */
  @Str(10, { optional: true }) request!: Request | null;
  @Ref({ optional: true }) requestedBy!: string | null;
  @Time({ optional: true }) requestUntil!: Date | null;
  @Real({ optional: true }) requestMs!: number | null;
  /** Levels that returned it, such as '3,2'. */
  @Str(10) returnedLevels!: string;
  /** Level 1 said whose it is: no further return. */
  @Flag() arbitrated!: boolean;
  @Time({ optional: true }) heldUntil!: Date | null;
  @Time({ optional: true }) rectifyBy!: Date | null;
  @Ref({ optional: true }) refusedBy!: string | null;
  @Str(20, { optional: true }) refusalReason!: RefusalReason | null;
  @Flag() appealed!: boolean;
  @Ref({ optional: true }) mergedInto!: string | null;
  @Time({ optional: true }) majorAt!: Date | null;
  @Time({ optional: true }) judgedAt!: Date | null;
  /** Counts the checks; each has its own clock. */
  @Int() checkRound!: number;
  /** People who reported the same and joined this one. */
  @Int() followers!: number;
  /** When the running clocks are used up; null while a clock does not run. */
  @Time({ optional: true }) acceptDueAt!: Date | null;
  @Time({ optional: true }) handleDueAt!: Date | null;
  @Time({ optional: true }) checkDueAt!: Date | null;
  /** The nearest of the three, `NO_DUE` when no clock runs: the queue is sorted and paged by it. */
  @Time() nextDueAt!: Date;
  /** The next instant at which the scheduler has something to do for this tip. */
  @Time({ optional: true }) alarmAt!: Date | null;
  /** Percent of the handle limit that was used at closing; not above 100: on time. */
  @Int({ optional: true }) handlePercent!: number | null;
}
