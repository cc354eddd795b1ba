import {
  type CaseRecord,
  FIGURE_NAMES,
  type FigureName,
  FIGURES,
  type Figures,
  type Period,
  rateText,
  share,
} from '../tips/figures';

/** One case of a report and the figures it counts in: figures are made of these rows, so each opens its cases. */
export interface CountedCase {
  tipId: string;
  gridId: string | null;
  categoryCode: string;
  source: CaseRecord['source'];
  refusalReason: string | null;
  figures: readonly FigureName[];
}

/** The cases that count in a period at all. Pure. */
export const countedCases = (records: readonly CaseRecord[], period: Period): CountedCase[] =>
  records.flatMap(({ id, gridId, categoryCode, source, refusalReason, ...rest }) => {
    const record = { id, gridId, categoryCode, source, refusalReason, ...rest };
    const figures = FIGURE_NAMES.filter((name) => FIGURES[name].holds(record, period));
    return figures.length === 0 ? [] : [{ tipId: id, gridId, categoryCode, source, refusalReason, figures }];
  });

/** Pure. */
export const figuresOfCases = (cases: readonly CountedCase[]): Figures => {
  const counts = Object.fromEntries(FIGURE_NAMES.map((name) => [name, 0])) as Figures;
  for (const { figures } of cases) for (const name of figures) counts[name]++;
  return counts;
};

/** Figures by a property of the cases. Pure. */
export function figuresOfCasesBy(
  cases: readonly CountedCase[],
  keyOf: (one: CountedCase) => string,
): Map<string, Figures> {
  const groups = new Map<string, CountedCase[]>();
  for (const one of cases) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return new Map([...groups].map(([key, group]) => [key, figuresOfCases(group)]));
}

/**
 * Each case once: one that moved from a community to another between their reports stands in both. It stays with the
 * first and counts in the figures of either. Pure.
 */
export function countedOnce(cases: readonly CountedCase[]): CountedCase[] {
  const byTip = new Map<string, CountedCase>();
  for (const one of cases) {
    const earlier = byTip.get(one.tipId);
    const figures = earlier
      ? FIGURE_NAMES.filter((name) => earlier.figures.includes(name) || one.figures.includes(name))
      : one.figures;
    byTip.set(one.tipId, { ...(earlier ?? one), figures });
  }
  return [...byTip.values()];
}

/** Adds figures up. Pure. */
export const sumOf = (parts: readonly Figures[]): Figures =>
  Object.fromEntries(
    FIGURE_NAMES.map((name) => [name, parts.reduce((sum, part) => sum + part[name], 0)]),
  ) as Figures;

/** Nothing happened and nothing is open: what may be reported as 零报告. Pure. */
export const isZero = (figures: Figures): boolean => FIGURE_NAMES.every((name) => figures[name] === 0);

export interface Change {
  difference: number;
  /** Percent of last week with one decimal; null: too few last week to say. */
  percent: number | null;
}

/** From last week's figure to this week's. Pure. */
export const changeOf = (now: number, last: number): Change => ({
  difference: now - last,
  percent: share(now - last, last),
});

/** 增加 5 件（20%）, 减少 2 件, 持平. Pure. */
export function changeWords({ difference, percent }: Change): string {
  if (difference === 0) return '持平';
  const rate = percent === null ? '' : `（${Math.abs(percent)}%）`;
  return `${difference > 0 ? '增加' : '减少'} ${Math.abs(difference)} 件${rate}`;
}

/** 93.1%; 样本不足 when there are less than five, whose share says nothing. Pure. */
export function rateWords(part: number, whole: number): string {
  return rateText(share(part, whole));
}

/** Which cases of a report are asked for. */
export interface CaseFilter {
  figure: FigureName;
  categoryCode?: string | undefined;
  source?: string | undefined;
  unit?: string | undefined;
}

/** Ids of the cases behind a figure, in their order, after one; one more than the limit. Pure. */
export function casesBehind(
  cases: readonly CountedCase[],
  { figure, categoryCode, source, unit }: CaseFilter,
  unitOf: (gridId: string | null) => string,
  after: string | undefined,
  limit: number,
): string[] {
  return cases
    .filter(
      (one) =>
        one.figures.includes(figure) &&
        (categoryCode === undefined || one.categoryCode === categoryCode) &&
        (source === undefined || one.source === source) &&
        (unit === undefined || unitOf(one.gridId) === unit),
    )
    .map(({ tipId }) => tipId)
    .sort()
    .filter((tipId) => after === undefined || tipId > after)
    .slice(0, limit + 1);
}
