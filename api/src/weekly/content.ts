import { FIGURE_NAMES, type Figures, type FigureName } from '../tips/figures';
import { type CountedCase, figuresOfCases, figuresOfCasesBy } from './counted';

/** Figures of one category, grid, source or community. */
export interface Row {
  code: string;
  name: string;
  figures: Figures;
  /** Received in the same stretch of the week before. */
  lastReceived: number;
}

/** What another feature tells in a report: hot spots, listed cases, patrol findings, campaigns … */
export interface Section {
  code: string;
  title: string;
  items: SectionItem[];
}

export interface SectionItem {
  text: string;
  /** The case behind it, if there is one. */
  tipId: string | null;
}

/** All that a report says in figures. Stored as it is when the report is sent, and never changed after. */
export interface Content {
  /** Up to when it counts, ISO 8601 UTC. */
  countedTo: string;
  total: Figures;
  last: Figures;
  categories: Row[];
  /** Grids of a community; communities of the subdistrict. */
  units: Row[];
  sources: { code: string; name: string; received: number }[];
  refusals: { code: string; name: string; count: number }[];
  sections: Section[];
  /** Of a roll-up: the communities' reports it is built from, and the missing ones. */
  members: Member[];
}

/** A community in a roll-up. */
export interface Member {
  gridId: string;
  name: string;
  /** Null: its report was missing when the roll-up was sent. */
  reportId: string | null;
  /** Who owns the cases counted: its report, or the figures of the whole week added to it. */
  ownerId: string | null;
  late: boolean;
  zero: boolean;
}

/** Names for codes; an unknown code stands for itself. */
export interface Names {
  category: (code: string) => string;
  unit: (code: string) => string;
  source: (code: string) => string;
  refusal: (code: string) => string;
}

/** The same stretch a week before: all figures, and what was received by category and by unit. */
export interface Last {
  total: Figures;
  categories: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, number>;
}

export interface ContentInput {
  cases: readonly CountedCase[];
  last: Last;
  /** The unit (grid or community) of a grid. */
  unitOf: (gridId: string | null) => string;
  /** Units in their order; those without any case are rows of zeros. */
  units: readonly string[];
  names: Names;
  sections: readonly Section[];
  countedTo: Date;
  members?: readonly Member[];
}

const NONE = figuresOfCases([]);

/** Pure. */
export function lastOf(cases: readonly CountedCase[], unitOf: ContentInput['unitOf']): Last {
  const received = (keyOf: (one: CountedCase) => string) =>
    new Map([...figuresOfCasesBy(cases, keyOf)].map(([key, figures]) => [key, figures.received]));
  return {
    total: figuresOfCases(cases),
    categories: received(({ categoryCode }) => categoryCode),
    units: received(({ gridId }) => unitOf(gridId)),
  };
}

function rows(
  cases: readonly CountedCase[],
  last: ReadonlyMap<string, number>,
  keyOf: (one: CountedCase) => string,
  name: (code: string) => string,
  codes: readonly string[],
): Row[] {
  const now = figuresOfCasesBy(cases, keyOf);
  return [...new Set([...codes, ...now.keys(), ...last.keys()])].map((code) => ({
    code,
    name: name(code),
    figures: now.get(code) ?? NONE,
    lastReceived: last.get(code) ?? 0,
  }));
}

/** Most received first, then by the most open; the order of equals is kept. Pure. */
const byWeight = (a: Row, b: Row): number =>
  b.figures.received - a.figures.received || b.figures.open - a.figures.open;

/** The figures of a report from the cases behind them. Pure. */
export function contentOf(input: ContentInput): Content {
  const { cases, last, unitOf, units, names, sections, countedTo, members = [] } = input;
  const counted = (
    name: FigureName,
    keyOf: (one: CountedCase) => string,
    words: (code: string) => string,
  ) => {
    const groups = figuresOfCasesBy(
      cases.filter(({ figures }) => figures.includes(name)),
      keyOf,
    );
    return [...groups]
      .map(([code, figures]) => ({ code, name: words(code), count: figures[name] }))
      .sort((a, b) => b.count - a.count);
  };
  return {
    countedTo: countedTo.toISOString(),
    total: figuresOfCases(cases),
    last: last.total,
    categories: rows(cases, last.categories, ({ categoryCode }) => categoryCode, names.category, [])
      .filter(
        ({ figures, lastReceived }) => lastReceived > 0 || FIGURE_NAMES.some((name) => figures[name] > 0),
      )
      .sort(byWeight),
    units: rows(cases, last.units, ({ gridId }) => unitOf(gridId), names.unit, units),
    sources: counted('received', ({ source }) => source, names.source).map(({ count, ...one }) => ({
      ...one,
      received: count,
    })),
    refusals: counted('refused', ({ refusalReason }) => refusalReason ?? '', names.refusal),
    sections: sections.filter(({ items }) => items.length > 0),
    members: [...members],
  };
}
