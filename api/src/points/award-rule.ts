/** Severity of a category (tips). */
export type Severity = 'minor' | 'ordinary' | 'live' | 'major';

/** Terms of a rule, as stored in `points_rule.terms`. Points are whole numbers. */
export interface Terms {
  bySeverity?: Record<string, number>;
  points?: number;
  /** Most a person can earn in a day and in a month (Beijing time). */
  dayCap: number;
  monthCap: number;
}

export interface Earner {
  anonymous: boolean;
  isStaff: boolean;
  earnedToday: number;
  earnedThisMonth: number;
}

/**
 * Points for one verified outcome. Anonymous tips are handled but earn nothing; staff earn nothing; what is
 * over a cap is cut off. Pure.
 */
export function pointsFor(terms: Terms, earner: Earner, severity: Severity | null): number {
  if (earner.anonymous || earner.isStaff) return 0;
  const full = severity === null ? (terms.points ?? 0) : (terms.bySeverity?.[severity] ?? 0);
  const left = Math.min(terms.dayCap - earner.earnedToday, terms.monthCap - earner.earnedThisMonth);
  return Math.max(0, Math.min(full, left));
}
