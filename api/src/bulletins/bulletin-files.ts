import { chineseDay, DOCX, officialDocument } from '../core/documents/official-document';
import { type Value, workbook, XLSX } from '../core/documents/workbook';
import type { BulletinFigures, BulletinRow } from './figures';

const percent = (rate: number | null): string => (rate === null ? '样本不足' : `${rate}%`);

interface Column {
  head: string;
  of: (row: BulletinRow) => string | number;
}
const COMMON: readonly Column[] = [
  { head: '受理', of: ({ received }) => received },
  { head: '立案', of: ({ filed }) => filed },
  { head: '应办结', of: ({ due }) => due },
  { head: '结案', of: ({ closed }) => closed },
  { head: '按期', of: ({ onTime }) => onTime },
  { head: '按期率', of: ({ onTimeRate }) => percent(onTimeRate) },
  { head: '返工', of: ({ rework }) => rework },
  { head: '返工率', of: ({ reworkRate }) => percent(reworkRate) },
  { head: '延期', of: ({ extended }) => extended },
  { head: '延期率', of: ({ extensionRate }) => percent(extensionRate) },
];
const CORRECTIONS: Column = {
  head: '督查整改',
  of: ({ corrections: { due, inTime } }) => (due === 0 ? '—' : `${inTime}/${due}`),
};

const table = (first: string, columns: readonly Column[], rows: readonly BulletinRow[]) => ({
  heads: [first, ...columns.map(({ head }) => head)],
  rows: rows.map((row) => [row.name, ...columns.map(({ of }) => of(row))]),
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
export async function bulletinWord(bulletin: Printed): Promise<{ type: string; bytes: Buffer }> {
  const { title, text, figures, notes, publishedAt, issuer } = bulletin;
  const strings = (one: ReturnType<typeof table>) => ({
    ...one,
    rows: one.rows.map((row) => row.map(String)),
  });
  const bytes = await officialDocument({
    title,
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
      {
        title: '各社区情况',
        blocks: [
          {
            table: strings(table('社区', [...COMMON, CORRECTIONS], [...figures.communities, figures.whole])),
          },
        ],
      },
      { title: '各类问题情况', blocks: [{ table: strings(table('类别', COMMON, figures.categories)) }] },
    ],
    signature: `${issuer}督查室、长效办`,
    ...(publishedAt ? { date: chineseDay(publishedAt) } : {}),
  });
  return { type: DOCX, bytes };
}

/** Both tables as a workbook. */
export async function bulletinWorkbook({ figures }: Printed): Promise<{ type: string; bytes: Buffer }> {
  const rows = (one: ReturnType<typeof table>): (readonly Value[])[] => one.rows;
  const communities = table('社区', [...COMMON, CORRECTIONS], [...figures.communities, figures.whole]);
  const categories = table('类别', COMMON, figures.categories);
  const bytes = await workbook([
    { name: '各社区', heads: communities.heads, rows: rows(communities) },
    { name: '各类问题', heads: categories.heads, rows: rows(categories) },
  ]);
  return { type: XLSX, bytes };
}
