import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { BODY, type Font, SIZES, TEXT_WIDTH, widthOf } from './official-measures';

export interface TableOf {
  heads: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Shares of the page's width, one a column; without, by the longest text of each. */
  widths?: readonly number[];
}

/** From this many columns on the text is 小四 instead of 四号. */
const MANY_COLUMNS = 6;
/** Text longer than this many characters begins at the left; what is shorter stands in the middle. */
const LONG = 8;
/** Columns get no less and no more than these many characters' share by themselves. */
const SHARE = { min: 3, max: 16 };

const sharesOf = ({ heads, rows, widths }: TableOf): readonly number[] =>
  widths ??
  heads.map((head, column) =>
    Math.min(
      SHARE.max,
      Math.max(SHARE.min, ...[head, ...rows.map((row) => String(row[column] ?? ''))].map(widthOf)) + 1,
    ),
  );

/** The columns' widths in twips, together the page's text width. Pure. */
export function columnWidths(table: TableOf): number[] {
  const shares = sharesOf(table);
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / sum));
  const rest = TEXT_WIDTH - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

interface CellStyle {
  font: Font;
  /** Half-points. */
  size: number;
  middle: boolean;
  /** Its row does not stand without the next one. */
  keepNext: boolean;
}

function cell(text: string, width: number, { font, size, middle, keepNext }: CellStyle): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: middle ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { line: size * 10 + 80, lineRule: 'exact' },
          keepNext,
          children: [new TextRun({ text: line, font, size })],
        }),
    ),
  });
}

/** The last rows stay together, so that no sum stands alone on a page. */
const TOGETHER = 3;

/** A bordered table as wide as the text; its heads stand again on every page, and no row is torn in two. */
export function officialTable(table: TableOf): Table {
  const widths = columnWidths(table);
  const size = table.heads.length >= MANY_COLUMNS ? SIZES.smallFour : SIZES.four;
  const cells = (row: readonly (string | number)[], font: Font, head: boolean, keepNext: boolean) =>
    widths.map((width, column) => {
      const text = String(row[column] ?? '');
      return cell(text, width, { font, size, middle: head || widthOf(text) <= LONG, keepNext });
    });
  const last = table.rows.length - 1;
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(table.heads, '黑体', true, true) }),
      ...table.rows.map((row, index) => {
        const keepNext = index < last && index > last - TOGETHER;
        return new TableRow({ cantSplit: true, children: cells(row, BODY, false, keepNext) });
      }),
    ],
  });
}
