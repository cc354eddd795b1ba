import type { Occurrence } from '../tip.entity';
import type { Severity } from '../category.entity';
import type { CaseFacts } from './facts';

/** A major or sudden event is judged by level 2 within so long (notice, item 5). ms */
export const JUDGE_MS = 15 * 60_000;
/** Reported to the superior authority within so long. ms */
export const UPWARD_MS = 60 * 60_000;

/** Since when, and whether it has been judged. */
export type FastLane = Pick<CaseFacts, 'majorAt' | 'judgedAt'>;

/**
 * Whether a tip enters the fast lane as it is filed: what is major by its category or by the alert, and what the
 * resident sees happening now ("正在发生") if it is of a kind that is gone in half an hour. Ordinary and minor
 * kinds go on for days: alerting three levels for each would make nobody look. Pure.
 */
export const entersFastLane = (severity: Severity, occurrence: Occurrence): boolean =>
  severity === 'major' || (severity === 'live' && occurrence === 'now');

/** In the fast lane and still to be judged. */
export const inFastLane = (tip: FastLane): boolean => tip.majorAt !== null && tip.judgedAt === null;

/** Until when level 2 has to judge; null when there is nothing to judge. */
export const judgeBy = (tip: FastLane): Date | null =>
  inFastLane(tip) && tip.majorAt ? new Date(tip.majorAt.getTime() + JUDGE_MS) : null;

/**
 * What remains of a severity when level 2 finds the case neither major nor sudden: that of its category, and
 * ordinary for a category that counts as major before anybody has looked. Pure.
 */
export const severityAfter = (category: Severity): Severity => (category === 'major' ? 'ordinary' : category);
