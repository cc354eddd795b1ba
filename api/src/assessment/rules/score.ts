import type { Outcome, Outcomes } from '../outcome';
import { INDICATOR_CODES, type IndicatorCode, type IndicatorTerms } from './indicators';

export interface Count {
  total: number;
  good: number;
}
/** How many outcomes a unit has of each indicator: all that a score needs to know. */
export type Tally = Partial<Record<IndicatorCode, Count>>;

const plus = (a: Count, b: Count): Count => ({ total: a.total + b.total, good: a.good + b.good });

/** A community's tally from those of its grids and its own. Pure. */
export const summed = (tallies: readonly Tally[]): Tally =>
  Object.fromEntries(
    INDICATOR_CODES.map((code) => [
      code,
      tallies.map((one) => one[code] ?? { total: 0, good: 0 }).reduce(plus, { total: 0, good: 0 }),
    ]),
  );

/** The outcomes of each unit counted. Pure. */
export function tallied(outcomes: Outcomes): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const code of INDICATOR_CODES)
    for (const { unitId, good } of outcomes[code] ?? []) {
      const tally = tallies.get(unitId) ?? {};
      tally[code] = plus(tally[code] ?? { total: 0, good: 0 }, { total: 1, good: good ? 1 : 0 });
      tallies.set(unitId, tally);
    }
  return tallies;
}

/** Every outcome once, and only of units that are assessed. Pure. */
export function distinct(outcomes: readonly Outcome[], isUnit: (unitId: string) => boolean): Outcome[] {
  const byKey = new Map<string, Outcome>();
  for (const one of outcomes) {
    const key = `${one.unitId} ${one.kind} ${one.id}`;
    if (isUnit(one.unitId) && !byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}

export interface Line {
  code: IndicatorCode;
  weight: number;
  /** The weight with the share of the indicators that have too few outcomes; one decimal. null: too few. */
  share: number | null;
  total: number;
  good: number;
  /** 0 to 100, one decimal; null: too few outcomes to say anything (样本不足), or not counted. */
  score: number | null;
}
export interface Score {
  /** 0 to 100, one decimal; null: too few outcomes everywhere. */
  total: number | null;
  lines: Line[];
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/**
 * The score of a unit from its counts. Each line is the share of good ones, full from `fullAt` percent on; the total
 * is their mean by weight. A line below its minimum sample says nothing, and its weight is shared by the others. Pure.
 */
export function scoreOf(terms: readonly IndicatorTerms[], tally: Tally): Score {
  const lines = terms.map(({ code, weight, minimum, fullAt }) => {
    const { total, good } = tally[code] ?? { total: 0, good: 0 };
    const counts = total >= minimum && weight > 0;
    const score = counts ? Math.min(100, (good / total / fullAt) * 10_000) : null;
    return { code, weight, total, good, score };
  });
  const counted = lines.filter((line) => line.score !== null);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  const points = counted.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0);
  return {
    total: weights === 0 ? null : oneDecimal(points / weights),
    lines: lines.map((line) => ({
      ...line,
      share: line.score === null ? null : oneDecimal((line.weight / weights) * 100),
      score: line.score === null ? null : oneDecimal(line.score),
    })),
  };
}
