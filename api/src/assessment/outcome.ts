import type { IndicatorCode } from './rules/indicators';
import type { Period } from '../tips/figures';

export const OUTCOME_KINDS = {
  tip: '举报',
  patrol_check: '巡查',
  weekly_report: '周报',
  inspection_finding: '督查问题',
} as const;
export type OutcomeKind = keyof typeof OUTCOME_KINDS;

/** One thing that went well or badly, and whose it was: all that a score is made from. */
export interface Outcome {
  /** Id of a grid of level 2 or 3: a unit, never a person. */
  unitId: string;
  kind: OutcomeKind;
  /** Id of the tip, check, report or finding, at most 80 characters. */
  id: string;
  /** What people call it, at most 100 characters: its number, or its day. */
  label: string;
  at: Date;
  good: boolean;
}

export type Outcomes = Partial<Record<IndicatorCode, Outcome[]>>;

/** A feature whose outcomes are assessed. Asked once for each period, when it has ended. */
export interface IndicatorSource {
  outcomes(period: Period): Promise<Outcomes>;
}

/** A source of one indicator, from a service that simply lists its outcomes. */
export const sourceOf = (
  code: IndicatorCode,
  service: { outcomes(period: Period): Promise<Outcome[]> },
): IndicatorSource => ({
  outcomes: async (period) => ({ [code]: await service.outcomes(period) }),
});

/** A scheduled check that found nothing of one kind. */
export interface NothingFound {
  id: string;
  gridId: string;
  at: Date;
  /** null: of no kind that people report. */
  categoryCode: string | null;
  /** Degrees, GCJ-02; null: the whole grid was looked at. */
  lat: number | null;
  lng: number | null;
}

export interface CheckSource {
  nothingFound(period: Period): Promise<NothingFound[]>;
}

/** Where the outcomes come from: a list, so that a feature is added in one line of the module. */
export const INDICATOR_SOURCES = Symbol('INDICATOR_SOURCES');
export const CHECK_SOURCES = Symbol('CHECK_SOURCES');
