import { type CaseRecord, figuresBy, type Figures, figuresOf, type Period, share } from '../tips/figures';

/** Findings of inspections that fell due in the month. */
export interface Corrections {
  due: number;
  inTime: number;
}

/** One line of a bulletin's table. Rates in percent with one decimal; null: fewer than five (样本不足). */
export interface BulletinRow {
  name: string;
  received: number;
  filed: number;
  due: number;
  closed: number;
  onTime: number;
  late: number;
  rework: number;
  extended: number;
  handled: number;
  open: number;
  overdue: number;
  onTimeRate: number | null;
  /** Sent back among what was handled. */
  reworkRate: number | null;
  /** Extensions among what was filed. */
  extensionRate: number | null;
  corrections: Corrections;
}

export interface BulletinFigures {
  whole: BulletinRow;
  /** The communities in the order of the roster; what lies in none comes last, if there is any. */
  communities: BulletinRow[];
  /** Only categories with something in the month. */
  categories: BulletinRow[];
}

export interface Names {
  /** Community of a grid; null: none. */
  communityOf: (gridId: string | null) => string | null;
  /** Names by id, in order. */
  communities: ReadonlyMap<string, string>;
  categories: ReadonlyMap<string, string>;
  /** Corrections by community id. */
  corrections: ReadonlyMap<string, Corrections>;
}

const NONE: Corrections = { due: 0, inTime: 0 };

function row(name: string, figures: Figures, corrections: Corrections): BulletinRow {
  const { received, filed, due, closed, onTime, late, rework, extended, handled, open, overdue } = figures;
  return {
    name,
    received,
    filed,
    due,
    closed,
    onTime,
    late,
    rework,
    extended,
    handled,
    open,
    overdue,
    onTimeRate: share(onTime, due),
    reworkRate: share(rework, handled),
    extensionRate: share(extended, filed),
    corrections,
  };
}

/** The tables of a month's bulletin. Pure. */
export function bulletinFigures(
  records: readonly CaseRecord[],
  month: Period,
  names: Names,
): BulletinFigures {
  const nothing = figuresOf([], month);
  const byCommunity = figuresBy(records, month, ({ gridId }) => names.communityOf(gridId) ?? '');
  const elsewhere = byCommunity.get('');
  const byCategory = figuresBy(records, month, ({ categoryCode }) => categoryCode);
  const all = [...names.corrections.values()];
  const sum = (pick: (one: Corrections) => number) => all.reduce((total, one) => total + pick(one), 0);
  const some = ({ received, due, closed, open }: Figures) => received + due + closed + open > 0;
  return {
    whole: row('全街道', figuresOf(records, month), {
      due: sum(({ due }) => due),
      inTime: sum(({ inTime }) => inTime),
    }),
    communities: [
      ...[...names.communities].map(([id, name]) =>
        row(name, byCommunity.get(id) ?? nothing, names.corrections.get(id) ?? NONE),
      ),
      ...(elsewhere && some(elsewhere) ? [row('网格以外', elsewhere, NONE)] : []),
    ],
    categories: [...names.categories].flatMap(([code, name]) => {
      const figures = byCategory.get(code);
      return figures && some(figures) ? [row(name, figures, NONE)] : [];
    }),
  };
}
