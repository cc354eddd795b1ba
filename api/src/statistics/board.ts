import {
  type CaseRecord,
  FIGURE_NAMES,
  type FigureName,
  FIGURES,
  type Figures,
  type Period,
  share,
  within,
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
type TrendCounts = Record<(typeof TREND)[number], number>;
export interface TrendPoint extends TrendCounts {
  bucket: Bucket;
  onTimeRate: number | null;
}

/** A case that counts in at least one figure: enough to list the cases behind any number of the board. */
export interface Counted {
  id: string;
  categoryCode: string;
  outside: boolean;
  /** One bit for each figure, in the order of FIGURE_NAMES. */
  held: number;
}

export interface Board {
  total: Row;
  unit: 'day' | 'week';
  trend: TrendPoint[];
  byCategory: Row[];
  byPlace: Row[];
  /** Newest first. */
  cases: Counted[];
}

/** Whether a case counts in a figure. */
export const counts = ({ held }: Pick<Counted, 'held'>, figure: FigureName): boolean =>
  (held & (1 << FIGURE_NAMES.indexOf(figure))) !== 0;

const bits = (names: readonly FigureName[]): number =>
  names.reduce((sum, name) => sum | (1 << FIGURE_NAMES.indexOf(name)), 0);

const none = <K extends string>(names: readonly K[]): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;

const rowOf = (key: string, figures: Figures): Row => ({
  key,
  figures,
  onTimeRate: share(figures.onTime, figures.due),
  satisfaction: share(figures.satisfied, figures.answered),
});

/**
 * Everything a board shows of a period, in one pass over the records: each is asked once for every figure, and then
 * counts for the whole and for its parts. The counts are those of `figuresOf` and `figuresBy`. Pure.
 * @param placeOf the key of the part that a case belongs to; null: parts are not shown
 */
export function boardOf(
  records: readonly CaseRecord[],
  period: Period,
  placeOf: ((record: CaseRecord) => string) | null,
): Board {
  const total = none(FIGURE_NAMES);
  const categories = new Map<string, Figures>();
  const places = new Map<string, Figures>();
  const cases: Counted[] = [];
  for (const record of records) {
    const held = FIGURE_NAMES.filter((name) => FIGURES[name].holds(record, period));
    if (held.length === 0) continue;
    const { id, categoryCode, gridId } = record;
    cases.push({ id, categoryCode, outside: gridId === null, held: bits(held) });
    add(total, held);
    add(groupOf(categories, categoryCode), held);
    if (placeOf) add(groupOf(places, placeOf(record)), held);
  }
  const { unit, buckets } = bucketsOf(period);
  return {
    total: rowOf('', total),
    unit,
    trend: trendOf(records, buckets),
    byCategory: sorted(categories),
    byPlace: sorted(places),
    cases: cases.sort((a, b) => (a.id < b.id ? 1 : -1)),
  };
}

/** What happened belongs to the bucket of its instant, so a case is asked only for those it has an instant in. */
function trendOf(records: readonly CaseRecord[], buckets: readonly Bucket[]): TrendPoint[] {
  const points = buckets.map((bucket) => ({ bucket, counts: none(TREND) }));
  for (const record of records) {
    const instants = [record.submittedAt, record.lateAt, ...record.events.map(({ at }) => at)];
    const touched = new Set(instants.map((at) => points.find(({ bucket }) => within(at, bucket))));
    for (const point of touched)
      if (point)
        add(
          point.counts,
          TREND.filter((name) => FIGURES[name].holds(record, point.bucket)),
        );
  }
  return points.map(({ bucket, counts }) => ({
    bucket,
    ...counts,
    onTimeRate: share(counts.onTime, counts.due),
  }));
}

function add<K extends string>(counts: Record<K, number>, names: readonly K[]): void {
  for (const name of names) counts[name] += 1;
}

function groupOf(groups: Map<string, Figures>, key: string): Figures {
  const known = groups.get(key) ?? none(FIGURE_NAMES);
  groups.set(key, known);
  return known;
}

const sorted = (groups: ReadonlyMap<string, Figures>): Row[] =>
  [...groups]
    .map(([key, figures]) => rowOf(key, figures))
    .sort((a, b) => b.figures.received - a.figures.received || (a.key < b.key ? -1 : 1));
