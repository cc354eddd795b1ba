import { chineseDay, officialDocument } from '../core/documents/official-document';
import { type Value, workbook } from '../core/documents/workbook';
import { TOO_FEW } from '../tips/figures';
import type { BulletinFigures, BulletinRow } from './figures';

interface Column {
  head: string;
  of: (row: BulletinRow) => Value;
  /** In the workbook only: a page is narrow. */
  more?: true;
  /** In the document the sign stands with each number, in the workbook with the head. */
  percent?: true;
}
/** Percent; text where there are too few cases for a rate. */
const rate = (value: number | null): Value => value ?? TOO_FEW;
const COLUMNS: readonly Column[] = [
  { head: '受理', of: ({ received }) => received },
  { head: '立案', of: ({ filed }) => filed },
  { head: '应办结', of: ({ due }) => due },
  { head: '结案', of: ({ closed }) => closed },
  { head: '按期', of: ({ onTime }) => onTime },
  { head: '超期', of: ({ late }) => late, more: true },
  { head: '返工', of: ({ rework }) => rework, more: true },
  { head: '延期', of: ({ extended }) => extended, more: true },
  { head: '按期率', of: ({ onTimeRate }) => rate(onTimeRate), percent: true },
  { head: '返工率', of: ({ reworkRate }) => rate(reworkRate), percent: true },
  { head: '延期率', of: ({ extensionRate }) => rate(extensionRate), percent: true },
];
const CORRECTIONS: Column = {
  head: '督查整改',
  of: ({ corrections: { due, inTime } }) => (due === 0 ? '—' : `${inTime}/${due}`),
};

interface Table {
  heads: string[];
  rows: Value[][];
}
const table = (first: string, columns: readonly Column[], rows: readonly BulletinRow[]): Table => ({
  heads: [first, ...columns.map(({ head }) => head)],
  rows: rows.map((row) => [row.name, ...columns.map(({ of }) => of(row))]),
});
/** The two tables: by community with the whole at the end, by category. */
const tables = ({ whole, communities, categories }: BulletinFigures, columns: readonly Column[]) => ({
  communities: table('社区', [...columns, CORRECTIONS], [...communities, whole]),
  categories: table('类别', columns, categories),
});

export interface Printed {
  month: string;
  title: string;
  text: string;
  figures: BulletinFigures;
  notes: readonly string[];
  publishedAt: Date | null;
  /** Name of the subdistrict. */
  issuer: string;
}

const HEADING = /^[一二三四五六七八九十]+、/;

/** The bulletin as an official document (GB/T 9704), with both tables as attachments. */
export function bulletinWord(bulletin: Printed): Promise<Buffer> {
  const { title, text, figures, notes, publishedAt, issuer } = bulletin;
  const columns = COLUMNS.filter(({ more }) => !more).map(({ of, percent, ...column }): Column => ({
    ...column,
    of: (row) => (percent && typeof of(row) === 'number' ? `${String(of(row))}%` : of(row)),
  }));
  const { communities, categories } = tables(figures, columns);
  // Millimetres of the 156 between the margins: counts of four digits, rates; the names have the rest.
  const printed = ({ heads, rows }: Table) => {
    const numbers = heads.slice(1).map((_head, column) => (column < 5 ? 13 : 14));
    const widths = [156 - numbers.reduce((sum, width) => sum + width, 0), ...numbers];
    return { table: { heads, rows: rows.map((row) => row.map(String)), widths } };
  };
  return officialDocument({
    title: title.replace('防治网格化', '防治\n网格化'),
    blocks: [
      ...text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) =>
          HEADING.test(line) ? { heading: 1 as const, text: line, number: false as const } : { text: line },
        ),
      ...notes.map((note) => ({ text: `更正说明：${note}` })),
    ],
    attachments: [
      { title: '各社区情况', blocks: [printed(communities)] },
      { title: '各类问题情况', blocks: [printed(categories)] },
    ],
    signature: `${issuer}督查室、长效办`,
    ...(publishedAt ? { date: chineseDay(publishedAt) } : {}),
  });
}

/** Both tables as a workbook. */
export function bulletinWorkbook({ figures }: Printed): Promise<Buffer> {
  const columns = COLUMNS.map(({ head, percent, of }) => ({ head: percent ? `${head}%` : head, of }));
  const { communities, categories } = tables(figures, columns);
  return workbook([
    { name: '各社区', ...communities },
    { name: '各类问题', ...categories },
  ]);
}
