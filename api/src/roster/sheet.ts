import type { Role } from '../core/auth/principal';
import { beijingDay, parseDay } from '../core/calendar/beijing';
import type { RowOf, Value } from '../core/documents/workbook';
import { ROLE_NAMES } from '../identity';

/** The columns of the roster's workbook, as the office sees them. */
export const COLUMNS = {
  id: '编号',
  community: '社区',
  grid: '网格',
  role: '岗位',
  person: '姓名',
  department: '科室（下沉单位）',
  from: '开始日期',
  until: '结束日期',
  deputy: '代理人（AB角）',
} as const;
export type Column = keyof typeof COLUMNS;
export const HEADS = Object.values(COLUMNS);

/** Roles that stand on the roster. */
export const ROSTER_ROLES = [
  'office',
  'community_director',
  'grid_head',
  'patrol_member',
  'department_staff',
] as const satisfies readonly Role[];
export type RosterRole = (typeof ROSTER_ROLES)[number];

const PERSON_NAME = 20;

export interface SheetFault {
  /** As Excel numbers it. */
  row: number;
  column: string;
  message: string;
}

/** A row as it is written, spelling forgiven. */
export interface SheetRow {
  row: number;
  id: string | null;
  community: string;
  grid: string;
  role: RosterRole;
  person: string;
  department: string;
  /** Beijing days. */
  from: string | null;
  until: string | null;
  deputy: string;
}

const text = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : String(value).replace(/\s/gu, '');

/** '2026-3-5', '2026/3/5', '2026.3.5' and '2026年3月5日' are one day; undefined: none of these. Pure. */
export function dayOf(value: Value | undefined): string | null | undefined {
  if (value === null || value === undefined) return null;
  // Excel's dates come as 0:00 UTC of the day that is written.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text(value));
  if (!match) return text(value) === '' ? null : undefined;
  const [, year = '', month = '', day = ''] = match;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  try {
    return beijingDay(parseDay(written));
  } catch {
    return undefined;
  }
}

const roleOf = (name: string): RosterRole | undefined =>
  ROSTER_ROLES.find((role) => ROLE_NAMES[role] === name);

/** Rows that can be understood, and what is wrong with the others, by row and column. Pure. */
export function readRows(rows: readonly RowOf[]): { rows: SheetRow[]; faults: SheetFault[] } {
  const faults: SheetFault[] = [];
  const read = rows.flatMap(({ row, cells }) => {
    const fault = (column: Column, message: string): void => {
      faults.push({ row, column: COLUMNS[column], message });
    };
    const cell = (column: Column) => text(cells[COLUMNS[column]]);
    const day = (column: 'from' | 'until') => {
      const one = dayOf(cells[COLUMNS[column]]);
      if (one === undefined) fault(column, '日期请写成 2026-03-05 的样子');
      return one;
    };
    const role = roleOf(cell('role'));
    if (!role) fault('role', `岗位请填其中之一：${ROSTER_ROLES.map((one) => ROLE_NAMES[one]).join('、')}`);
    const person = cell('person');
    if (person === '') fault('person', '请填写姓名');
    else if (person.length > PERSON_NAME) fault('person', `姓名最多 ${PERSON_NAME} 个字`);
    const [from, until] = [day('from'), day('until')];
    const dated = from !== undefined && until !== undefined;
    const backwards = dated && from !== null && until !== null && until < from;
    if (backwards) fault('until', '结束日期不能早于开始日期');
    if (!role || person === '' || person.length > PERSON_NAME || !dated || backwards) return [];
    return [
      {
        row,
        id: cell('id') || null,
        community: cell('community'),
        grid: cell('grid'),
        role,
        person,
        department: cell('department'),
        from,
        until,
        deputy: cell('deputy'),
      },
    ];
  });
  return { rows: read, faults };
}
