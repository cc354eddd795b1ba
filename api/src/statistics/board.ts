import {
  behind,
  type CaseRecord,
  type Figures,
  type FigureName,
  figuresBy,
  figuresOf,
  type Period,
  share,
} from '../tips/figures';
import { type Bucket, bucketsOf } from './period';

/** Figures of a row of a table, with the two rates; null: too few to say (样本不足). */
export interface Row {
  key: string;
  figures: Figures;
  onTimeRate: number | null;
  satisfaction: number | null;
}

const TREND = ['received', 'closed', 'due', 'onTime'] as const satisfies readonly FigureName[];
export interface TrendPoint extends Record<(typeof TREND)[number], number> {
  bucket: Bucket;
  onTimeRate: number | null;
}

export interface Board {
  total: Row;
  unit: 'day' | 'week';
  trend: TrendPoint[];
  byCategory: Row[];
  byPlace: Row[];
}

const rowOf = (key: string, figures: Figures): Row => ({
  key,
  figures,
  onTimeRate: share(figures.onTime, figures.due),
  satisfaction: share(figures.satisfied, figures.answered),
});

/** Nothing of it happened in the period: such a row says nothing. */
const isEmpty = ({ figures }: Row): boolean => Object.values(figures).every((count) => count === 0);

/**
 * Everything a board shows of a period, from the same records.
 * @param placeOf the key of the part that a case belongs to; null: parts are not shown
 */
export function boardOf(
  records: readonly CaseRecord[],
  period: Period,
  placeOf: ((record: CaseRecord) => string) | null,
): Board {
  const rows = (keyOf: (record: CaseRecord) => string): Row[] =>
    [...figuresBy(records, period, keyOf)]
      .map(([key, figures]) => rowOf(key, figures))
      .filter((row) => !isEmpty(row))
      .sort((a, b) => b.figures.received - a.figures.received || (a.key < b.key ? -1 : 1));
  const { unit, buckets } = bucketsOf(period);
  return {
    total: rowOf('', figuresOf(records, period)),
    unit,
    trend: buckets.map((bucket) => {
      const counts = Object.fromEntries(
        TREND.map((name) => [name, behind(records, bucket, name).length]),
      ) as Record<(typeof TREND)[number], number>;
      return { bucket, ...counts, onTimeRate: share(counts.onTime, counts.due) };
    }),
    byCategory: rows(({ categoryCode }) => categoryCode),
    byPlace: placeOf ? rows(placeOf) : [],
  };
}
