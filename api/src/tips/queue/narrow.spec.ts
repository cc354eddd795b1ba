import * as fc from 'fast-check';
import { FindOperator, type FindOptionsWhere, In } from 'typeorm';
import { OPEN_STATES } from '../lifecycle';
import type { Tip } from '../tip.entity';
import { afterMark, both, filtersWhere } from './narrow';
import type { QueueFilters } from './queue.dto';

const NOW = new Date('2026-11-24T08:00:00.000Z');
const filters = (more: Partial<QueueFilters> = {}): QueueFilters => ({ scope: 'all', sort: 'due', ...more });
const OPEN = { in: [...OPEN_STATES] };
const NONE = { categoryId: undefined, gridIds: undefined };
const where = (more: Partial<QueueFilters>, found: Parameters<typeof filtersWhere>[1] = NONE) =>
  filtersWhere(filters(more), found, NOW);
/** What a condition compares with: type and value of operators, plain values as they are. */
const plain = (condition: unknown): unknown =>
  condition instanceof FindOperator
    ? { [condition.type]: Array.isArray(condition.value) ? condition.value.map(plain) : condition.value }
    : condition;
const plainly = (condition: FindOptionsWhere<Tip>) =>
  Object.fromEntries(Object.entries(condition).map(([column, value]) => [column, plain(value)]));

describe('filters of the queue', () => {
  it('without any: no condition', () => expect(where({})).toEqual({}));

  it.each<[Partial<QueueFilters>, object]>([
    [{ state: 'handling' }, { state: 'handling' }],
    [{ severity: 'major' }, { severity: 'major' }],
    [{ overdue: 'yes' }, { nextDueAt: { lessThanOrEqual: NOW } }],
    [{ overdue: 'yes', dueWithin: 8 }, { nextDueAt: { lessThanOrEqual: NOW } }],
    [{ dueWithin: 2 }, { nextDueAt: { lessThanOrEqual: new Date('2026-11-24T10:00:00.000Z') } }],
    [{ number: 'lt-2611%_' }, { number: { like: '%LT-2611%' } }],
    [{ number: '%_' }, { number: { in: [] } }],
    [{ holder: 'grid' }, { state: OPEN, level: 3, departmentId: { isNull: undefined } }],
    [{ holder: 'office' }, { state: OPEN, level: 1, departmentId: { isNull: undefined } }],
    [
      { holder: 'grid', state: 'handling' },
      { state: { and: [{ equal: 'handling' }, OPEN] }, level: 3, departmentId: { isNull: undefined } },
    ],
  ])('%j', (more, condition) => expect(plainly(where(more))).toStrictEqual(condition));

  it('an unknown category and an empty place find nothing', () => {
    const found = { categoryId: null, gridIds: [] };
    expect(plainly(where({}, found))).toEqual({ categoryId: { in: [] }, gridId: { in: [] } });
  });

  it('of two conditions on one column both hold', () => {
    const joined = both({ state: In(['triage', 'handling']), level: 3 }, { state: 'handling', level: 2 });
    expect(plainly(joined)).toEqual({
      state: { and: [{ in: ['triage', 'handling'] }, { equal: 'handling' }] },
      level: { and: [{ equal: 3 }, { equal: 2 }] },
    });
  });
});

interface Row {
  id: string;
  nextDueAt: Date;
}
const isAfter = (row: Row, condition: FindOptionsWhere<Tip>): boolean =>
  (['nextDueAt', 'id'] as const).every((column) => {
    const wanted: unknown = condition[column];
    if (wanted === undefined) return true;
    const value = row[column].valueOf();
    if (!(wanted instanceof FindOperator)) return value === (wanted as Date | string).valueOf();
    const other = (wanted.value as Date | string).valueOf();
    return wanted.type === 'moreThan' ? value > other : value < other;
  });

it('pages of any size show every row once, in order, however many are due at the same instant', () => {
  const rows = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1000, max: 9999 }).map(String),
      nextDueAt: fc.integer({ min: 0, max: 3 }).map((ms) => new Date(ms)),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 5 }), (all, size) => {
      const sorted = [...all].sort(
        (a, b) => a.nextDueAt.getTime() - b.nextDueAt.getTime() || (a.id < b.id ? -1 : 1),
      );
      const seen: Row[] = [];
      for (let last: Row | undefined, page = 0; page <= all.length; page++) {
        const after = afterMark(last && { id: last.id, due: last.nextDueAt });
        const rest = sorted.filter((row) => after.some((condition) => isAfter(row, condition)));
        seen.push(...rest.slice(0, size));
        if (rest.length <= size) break;
        last = seen.at(-1);
      }
      expect(seen).toEqual(sorted);
    }),
  );
});
