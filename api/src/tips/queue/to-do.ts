import { type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import type { Role } from '../../core/auth/principal';
import { type MoveRule, MOVES, rolesFor, type TipState } from '../lifecycle';
import type { Tip } from '../tip.entity';

/** Tips of one level in which somebody has the next move. */
export interface ToDo {
  level: number;
  states: TipState[];
  what: NonNullable<MoveRule['todo']>;
}
const LEVELS = [1, 2, 3];

/** What these roles have to do, by level: a director has tips of level 2, checks of all, requests of level 3. */
export function toDo(roles: ReadonlySet<Role>): ToDo[] {
  const found = new Map<string, ToDo>();
  for (const level of LEVELS) {
    for (const { todo, actor, from } of MOVES) {
      // Department staff are asked for apart: what they have follows from the tip's department.
      if (todo === undefined || !rolesFor(actor, level, null).some((role) => roles.has(role))) continue;
      const key = `${level} ${String(todo)}`;
      const known = found.get(key)?.states ?? [];
      found.set(key, { level, what: todo, states: [...new Set([...known, ...from])] });
    }
  }
  return [...found.values()];
}

/** What a department's people have to do with the tips assigned to it. */
export const HOLDER_STATES: TipState[] = [
  ...new Set(MOVES.filter(({ todo, actor }) => todo && actor === 'holder').flatMap(({ from }) => from)),
];

/** Conditions on the tip besides its grid. */
export function whereToDo({ level, states, what }: ToDo): FindOptionsWhere<Tip> {
  const where: FindOptionsWhere<Tip> = { level, state: In(states) };
  if (what === true) return where;
  if (what === 'unjudged') return { ...where, majorAt: Not(IsNull()), judgedAt: IsNull() };
  return { ...where, request: what };
}
