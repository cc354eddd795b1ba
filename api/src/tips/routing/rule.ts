import type { DrawnArea } from '../../grids';
import type { Severity } from '../category.entity';
import type { Occurrence } from '../tip.entity';

/** On which days a rule holds, by the working calendar: make-up workdays are workdays, holidays are free days. */
export const DAY_KINDS = ['every_day', 'workdays', 'free_days', 'weekdays'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** Minutes after midnight in Beijing; `to` is not part of it, and comes on the next day when it is not after `from`. */
export interface Hours {
  from: number;
  to: number;
}

/** Grids of any level, with all that lie below them, or an area drawn on the map. */
export type RulePlace = { kind: 'grids'; gridIds: readonly string[] } | DrawnArea;

/** What a tip must be like; what is left out does not matter. */
export interface RuleConditions {
  /** Codes; empty: every category. */
  categories: readonly string[];
  /** null: anywhere within the grids of the subdistrict, but not outside them. */
  place: RulePlace | null;
  days: DayKind;
  /** For `weekdays`: 1 Monday … 7 Sunday. */
  weekdays: readonly number[];
  hours: Hours | null;
  /** Only what the reporter marked as 正在发生. */
  happening: boolean;
  /** Empty: every severity. */
  severities: readonly Severity[];
}

/** Who gets it: a grid or a community, the subdistrict office (level 1), or a department. */
export type RuleTarget =
  { kind: 'grid'; gridId: string } | { kind: 'office' } | { kind: 'department'; departmentId: string };

export interface RoutingRule {
  id: string;
  /** Counts the changes of this rule. */
  version: number;
  name: string;
  enabled: boolean;
  conditions: RuleConditions;
  target: RuleTarget;
  /** Days in Beijing, YYYY-MM-DD, both included; null: open. */
  validFrom: string | null;
  validTo: string | null;
}

/** What the rules look at in a tip. */
export interface TipToRoute {
  categoryCode: string;
  severity: Severity;
  occurrence: Occurrence;
  /** Degrees, GCJ-02. */
  lng: number;
  lat: number;
  /** When it is decided; a correction is decided when it is made. */
  at: Date;
}
