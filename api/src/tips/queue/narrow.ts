import {
  And,
  Equal,
  type FindOperator,
  type FindOptionsWhere,
  In,
  InstanceChecker,
  IsNull,
  LessThan,
  LessThanOrEqual,
  Like,
  MoreThan,
  Not,
} from 'typeorm';
import { OPEN_STATES } from '../lifecycle';
import type { Tip } from '../tip.entity';
import type { Mark } from './due-cursor';
import type { Holder, QueueFilters } from './queue.dto';

type Where = FindOptionsWhere<Tip>;
const HOUR_MS = 3_600_000;

const asOperator = (value: unknown): FindOperator<unknown> =>
  InstanceChecker.isFindOperator(value) ? (value as FindOperator<unknown>) : Equal(value);

/** Both conditions at once, also where they speak of the same column. */
export function both(a: Where, b: Where): Where {
  const joined: Record<string, unknown> = { ...a };
  for (const [column, value] of Object.entries(b)) {
    const other = joined[column];
    joined[column] = other === undefined ? value : And(asOperator(other), asOperator(value));
  }
  return joined;
}

const LEVELS: Record<Exclude<Holder, 'department'>, number> = { grid: 3, community: 2, office: 1 };

/**
 * With whom a tip is now: one that a department has is not with the grid it came from, and one that is over is
 * with nobody.
 */
const heldBy = (holder: Holder): Where => ({
  state: In([...OPEN_STATES]),
  ...(holder === 'department'
    ? { departmentId: Not(IsNull()) }
    : { level: LEVELS[holder], departmentId: IsNull() }),
});

export interface Found {
  /** undefined: no such filter; null: there is no such category. */
  categoryId: string | null | undefined;
  /** Grids that the place stands for. */
  gridIds: readonly string[] | undefined;
}

/** The filters as a condition; the scope is another one. Pure. */
export function filtersWhere(filters: QueueFilters, { categoryId, gridIds }: Found, now: Date): Where {
  const { state, severity, overdue, dueWithin, number, holder } = filters;
  const hours = overdue ? 0 : dueWithin;
  const part = number?.toUpperCase().replace(/[^0-9A-Z-]/g, '');
  const where: Where = {
    ...(state ? { state } : {}),
    ...(severity ? { severity } : {}),
    ...(categoryId === undefined ? {} : { categoryId: categoryId ?? In([]) }),
    ...(gridIds ? { gridId: In([...gridIds]) } : {}),
    ...(hours === undefined ? {} : { nextDueAt: LessThanOrEqual(new Date(now.getTime() + hours * HOUR_MS)) }),
    ...(part === undefined ? {} : { number: part === '' ? In([]) : Like(`%${part}%`) }),
  };
  return holder ? both(where, heldBy(holder)) : where;
}

/** What comes after a mark, as alternatives: the later due times, and the same one with a larger id. Pure. */
export function afterMark(mark: Mark | undefined): Where[] {
  if (!mark) return [{}];
  if (!mark.due) return [{ id: LessThan(mark.id) }];
  return [{ nextDueAt: MoreThan(mark.due) }, { nextDueAt: mark.due, id: MoreThan(mark.id) }];
}
