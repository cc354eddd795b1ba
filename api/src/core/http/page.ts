import { invalid } from './problem';
import { NumberField, TextField } from './fields';
import { ID_PATTERN } from '../ids';

/** Keyset paging: newest first by ULID; `cursor` is the last id of the page before. At most 50 rows. */
export class PageQuery {
  @TextField('翻页标记', { max: 26, optional: true })
  cursor?: string;

  @NumberField('每页条数', { min: 1, max: 50, integer: true, optional: true })
  limit: number = 20;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export function checkedCursor(query: PageQuery): string | undefined {
  if (query.cursor !== undefined && !ID_PATTERN.test(query.cursor)) throw invalid('cursor', '翻页标记不正确');
  return query.cursor;
}

/** `rows` were fetched with one more than the limit; the extra row only says that there is a next page. */
export function pageOf<R extends { id: string }, T>(
  rows: readonly R[],
  limit: number,
  map: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  return { items: shown.map(map), nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
