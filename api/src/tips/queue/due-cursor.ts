import { invalid } from '../../core/http/problem';
import { ID_PATTERN } from '../../core/ids';

/** Where a page ended. `due` only when sorted by time left. */
export interface Mark {
  id: string;
  due?: Date;
}

/** Latest instant that the databases store. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** `<ms since 1970>-<id>`: equal due times are told apart by the id, so no tip is left out or shown twice. */
export const dueCursor = ({ nextDueAt, id }: { nextDueAt: Date; id: string }): string =>
  `${nextDueAt.getTime()}-${id}`;

/** @throws Problem invalid_input */
export function readCursor(text: string | undefined, sort: 'due' | 'newest'): Mark | undefined {
  if (text === undefined) return undefined;
  const wrong = () => invalid('cursor', '翻页标记不正确，请回到列表开头');
  if (sort === 'newest') {
    if (!ID_PATTERN.test(text)) throw wrong();
    return { id: text };
  }
  const [, ms, id] = /^(\d{1,15})-(.{26})$/.exec(text) ?? [];
  if (ms === undefined || id === undefined || !ID_PATTERN.test(id) || Number(ms) > LAST_MS) throw wrong();
  return { id, due: new Date(Number(ms)) };
}
