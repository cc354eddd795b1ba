import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { CYCLE_CODES, CYCLES } from '../core/calendar/frequency';
import { Clock } from '../core/clock';
import { type RowOf, readWorkbook, type Value, workbook } from '../core/documents/workbook';
import { Problem } from '../core/http/problem';
import { sha256 } from '../core/sealed';
import { ChangeSource } from './change-source';
import { SOURCE_KIND_CODES, SOURCE_KINDS } from './kinds';
import { ReadSources } from './read-sources';
import type { SourceFields, SourceFilter } from './sources.dto';
import { SourceViews } from './source-views';

const MOST = 2000;
const MOST_IN = 500;
const NEEDED = ['种类', '名称', '经度', '纬度'] as const;
const LENGTHS = {
  名称: 60,
  责任单位: 60,
  联系人: 20,
  联系电话: 20,
  地点说明: 100,
  其他防治措施: 500,
} as const;
type Column = keyof typeof LENGTHS;

export interface CellError {
  row: number;
  column: string;
  message: string;
}

/** What an import came to: all rows, or none when there are errors. */
export interface Imported {
  rows: number;
  added: number;
  errors: CellError[];
}

const textOf = (value: Value | undefined): string => (value == null ? '' : String(value).trim());

/** The fields of one row, or what is wrong with it by column. Pure. */
export function readRow({ row, cells }: RowOf, key: string): SourceFields | CellError[] {
  const errors: CellError[] = [];
  const wrong = (column: string, message: string) => errors.push({ row, column, message });
  const text = (column: Column): string => {
    const found = textOf(cells[column]);
    if (found.length > LENGTHS[column]) wrong(column, `最多 ${LENGTHS[column]} 个字`);
    return found;
  };
  const degrees = (column: '经度' | '纬度', max: number): number => {
    const value = Number(textOf(cells[column]) || Number.NaN);
    if (!(Math.abs(value) <= max)) wrong(column, '应是度数，例如 113.7012');
    return value;
  };
  const kind = SOURCE_KIND_CODES.find((code) => SOURCE_KINDS[code].name === textOf(cells['种类']));
  if (!kind) wrong('种类', `应是：${SOURCE_KIND_CODES.map((code) => SOURCE_KINDS[code].name).join('；')}`);
  const asked = textOf(cells['检查频次']);
  const cycle = CYCLE_CODES.find((code) => CYCLES[code] === asked);
  if (asked !== '' && !cycle) wrong('检查频次', `应是：${Object.values(CYCLES).join('、')}`);
  const times = Number(textOf(cells['次数']) || 1);
  if (!Number.isInteger(times) || times < 1 || times > 7) wrong('次数', '应是 1 到 7 的整数');
  const name = text('名称');
  if (name === '') wrong('名称', '请填写名称');
  const fields = {
    key,
    name,
    unit: text('责任单位'),
    contactName: text('联系人'),
    contactPhone: text('联系电话'),
    placeText: text('地点说明'),
    measures: text('其他防治措施'),
    lng: degrees('经度', 180),
    lat: degrees('纬度', 90),
    ...(cycle ? { cycle, times } : {}),
  };
  return errors.length > 0 || !kind ? errors : { ...fields, kind };
}

/** The register as an Excel workbook, out and in. */
@Injectable()
export class SourcesFile {
  constructor(
    private readonly clock: Clock,
    private readonly sources: ReadSources,
    private readonly views: SourceViews,
    private readonly changes: ChangeSource,
  ) {}

  /** At most 2,000 rows. Contacts are personal data and stay out of it. */
  async out(me: Principal, filter: SourceFilter): Promise<{ name: string; bytes: Buffer }> {
    const rows = (await this.sources.list(me, filter, undefined, MOST)).slice(0, MOST);
    const views = await this.views.summaries(rows);
    const heads = [
      ...['种类', '名称', '责任单位', '网格', '地点说明', '经度', '纬度'],
      ...['检查频次', '次数', '其他防治措施', '状态', '最近检查'],
    ];
    const bytes = await workbook([
      {
        name: '重点污染源',
        heads,
        rows: views.map((view, index) => [
          view.kindName,
          view.name,
          view.unit,
          view.gridName,
          view.placeText,
          view.lng,
          view.lat,
          view.frequency?.split(' ')[0] ?? null,
          view.frequency ? Number(view.frequency.split(' ')[1] ?? 1) : null,
          rows[index]?.measures ?? '',
          view.stateName,
          view.inspectedAt ? beijingDay(new Date(view.inspectedAt)) : null,
        ]),
      },
    ]);
    return { name: `重点污染源-${beijingDay(this.clock.now())}.xlsx`, bytes };
  }

  /**
   * Enters all rows, or none when one has an error. Rows of the same file are not entered again.
   * @throws Problem invalid_input, too_large when the file is no such workbook
   */
  async in(me: Principal, file: Buffer): Promise<Imported> {
    const rows = await readWorkbook(file, NEEDED, MOST_IN);
    if (rows.length === 0) throw new Problem('invalid_input', '表格里没有内容');
    const stamp = sha256(file).slice(0, 32);
    const read = rows.map((row) => ({ row, fields: readRow(row, `xlsx-${stamp}-${row.row}`) }));
    const errors = read.flatMap(({ fields }) => (Array.isArray(fields) ? fields : []));
    const good = read.flatMap(({ row, fields }) => (Array.isArray(fields) ? [] : [{ row, fields }]));
    const places = await Promise.all(
      good.map(async ({ row, fields }) => ({ row, fields, place: await this.changes.placeOf(me, fields) })),
    );
    for (const { row, place } of places)
      if (!place.mine)
        errors.push({ row: row.row, column: '经度', message: '这个地点不在您的网格里（坐标应是 GCJ-02）' });
    if (errors.length > 0) {
      return { rows: rows.length, added: 0, errors: errors.sort((a, b) => a.row - b.row).slice(0, 100) };
    }
    const added = await this.changes.addAll(
      me,
      places.map(({ fields, place }) => ({ fields, gridId: place.gridId })),
    );
    return { rows: rows.length, added, errors: [] };
  }
}
