import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import writeXlsx from 'write-excel-file/node';
import { wallClock } from '../calendar/beijing';
import { Problem } from '../http/problem';

/** Media type of .xlsx files. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An instant is written as the time in Beijing. */
export type Value = string | number | Date | null;

export interface SheetOf {
  /** At most 31 characters, without \ / ? * [ ] : (Excel refuses them). */
  name: string;
  heads: readonly string[];
  rows: readonly (readonly Value[])[];
  /** Widths of the columns in characters; without, wide enough for the head and the first rows. */
  widths?: readonly number[];
}

/** Chinese characters take two columns. Pure. */
const wide = (value: Value): number =>
  Array.from(String(value ?? '')).reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);

const widthsOf = ({ heads, rows }: SheetOf): number[] =>
  heads.map((head, column) =>
    Math.min(40, 2 + Math.max(wide(head), ...rows.slice(0, 50).map((row) => wide(row[column] ?? null)))),
  );

const cell = (value: Value) =>
  value instanceof Date
    ? { type: Date, value: wallClock(value), format: 'yyyy-mm-dd hh:mm' }
    : value === null
      ? null
      : typeof value === 'number'
        ? { type: Number, value }
        : { type: String, value };

/** An .xlsx file. Text stays text, also when it begins with "=": a cell is never a formula. */
export function workbook(sheets: readonly SheetOf[]): Promise<Buffer> {
  return writeXlsx(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      columns: (sheet.widths ?? widthsOf(sheet)).map((width) => ({ width })),
      stickyRowsCount: 1,
      data: [
        sheet.heads.map((head) => ({ type: String, value: head, fontWeight: 'bold' as const })),
        ...sheet.rows.map((row) => row.map(cell)),
      ],
    })),
  ).toBuffer();
}

/** Bytes that an uploaded workbook may have when unpacked: 5,000 rows need about a tenth of it. */
const UNPACKED = 20_000_000;

function unpackedSize(file: Uint8Array): number {
  let size = 0;
  unzipSync(file, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

export interface RowOf {
  /** As Excel numbers it: the row of heads is 1. */
  row: number;
  /** By the head of the column; empty cells are null, text is trimmed, dates are Date at 0:00 UTC. */
  cells: Record<string, Value>;
}

/**
 * The rows of the first sheet, empty ones left out.
 * @throws Problem invalid_input when it is no workbook, a head is missing or there are more than `limit` rows;
 *   too_large when it unpacks to more than 20 MB (a file can be packed a thousandfold)
 */
export async function readWorkbook(file: Buffer, heads: readonly string[], limit = 2000): Promise<RowOf[]> {
  const sheets = await parsed(file);
  const [first = [], ...rest] = sheets[0]?.data ?? [];
  const found = first.map((head) => String(head ?? '').trim());
  const missing = heads.filter((head) => !found.includes(head));
  if (missing.length > 0) throw new Problem('invalid_input', `表格第一行缺少这些列：${missing.join('、')}`);
  const rows = rest
    .map((cells, index) => ({ row: index + 2, cells: named(found, cells) }))
    .filter(({ cells }) => Object.values(cells).some((value) => value !== null));
  if (rows.length > limit)
    throw new Problem('invalid_input', `一次最多 ${limit} 行，这个表格有 ${rows.length} 行`);
  return rows;
}

async function parsed(file: Buffer) {
  const broken = new Problem('invalid_input', '打不开这个文件，请用 Excel 另存为 .xlsx 后再传');
  let size: number;
  try {
    size = unpackedSize(file);
  } catch {
    throw broken;
  }
  if (size > UNPACKED) throw new Problem('too_large', '表格太大，请分成几个文件');
  try {
    // The reader that unpacks no more than the sizes just added up.
    return await readXlsx(new Uint8Array(file).buffer);
  } catch {
    throw broken;
  }
}

const named = (heads: readonly string[], cells: readonly unknown[]): Record<string, Value> =>
  Object.fromEntries(heads.flatMap((head, column) => (head === '' ? [] : [[head, valueOf(cells[column])]])));

function valueOf(value: unknown): Value {
  if (value === null || value === undefined) return null;
  // Excel keeps times as fractions of a day, which come back a millisecond off.
  if (value instanceof Date) return new Date(Math.round(value.getTime() / 1000) * 1000);
  if (typeof value === 'number') return value;
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).trim();
  return text === '' ? null : text;
}
