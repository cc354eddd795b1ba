import type { Outcome } from '../outcome';
import type { IndicatorCode, IndicatorTerms } from './indicators';

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
 * The score of a unit from its outcomes. Each line is the share of good ones, full from `fullAt` percent on; the total
 * is their mean by weight. A line below its minimum sample says nothing, and its weight is shared by the others.
 * Only counts matter, so no order does. Pure.
 */
export function scoreOf(
  terms: readonly IndicatorTerms[],
  outcomes: Readonly<Partial<Record<IndicatorCode, readonly Pick<Outcome, 'good'>[]>>>,
): Score {
  const lines = terms.map(({ code, weight, minimum, fullAt }) => {
    const all = outcomes[code] ?? [];
    const good = all.filter((one) => one.good).length;
    const counts = all.length >= minimum && weight > 0;
    const score = counts ? Math.min(100, (good / all.length / fullAt) * 10_000) : null;
    return { code, weight, total: all.length, good, score };
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
