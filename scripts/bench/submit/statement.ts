import { randomUUID } from 'node:crypto';
import { ulid } from 'ulid';

export type Value = string | number | boolean | null | Date | Buffer;

/** One SQL statement that the real server sent, with the values it sent. */
export interface Statement {
  sql: string;
  values: Value[];
}

interface Packed {
  sql: string;
  values: (string | number | boolean | null | { date: string } | { bytes: string })[];
}

/** One line of text for a statement, types of the values kept. Throws for a value that `execute` cannot take. */
export function pack({ sql, values }: { sql: string; values: readonly unknown[] }): string {
  const packed = values.map((value) => {
    if (value instanceof Date) return { date: value.toISOString() };
    if (Buffer.isBuffer(value)) return { bytes: value.toString('base64') };
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
    throw new Error(`a ${typeof value} cannot be replayed: ${sql}`);
  });
  return JSON.stringify({ sql, values: packed });
}

export function unpack(line: string): Statement {
  const { sql, values } = JSON.parse(line) as Packed;
  const unpacked = values.map((value) => {
    if (typeof value !== 'object' || value === null) return value;
    return 'date' in value ? new Date(value.date) : Buffer.from(value.bytes, 'base64');
  });
  return { sql, values: unpacked };
}

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

let counter = 0;
const ulidHead = ulid().slice(0, 18);
const uuidHead = randomUUID().slice(0, 24);
const textHead = `F${Date.now().toString(36).slice(-5)}`;

/** A value of the same shape that no row has yet, as cheaply as can be: the floor is to cost next to nothing. */
function fresh(value: Value, now: Date): Value {
  if (value instanceof Date) return now;
  if (typeof value !== 'string') return value;
  counter += 1;
  if (ULID.test(value)) return ulidHead + counter.toString(32).padStart(8, '0').toUpperCase();
  if (UUID.test(value)) return uuidHead + counter.toString(16).padStart(12, '0');
  return textHead + counter.toString(36).padStart(Math.max(value.length - textHead.length, 8), '0');
}

/** Two requests of the same kind and what stayed the same between them: the plan of what a request does. */
export interface Plan {
  statements: Statement[];
  /** For each statement, for each value: is it another one in each request? */
  varies: boolean[][];
}

/** Throws when the two requests did not run the same SQL. */
export function planFrom(first: readonly Statement[], second: readonly Statement[]): Plan {
  const [one, two] = [first, second].map((list) => list.map(({ sql }) => sql).join('\n'));
  if (one !== two || first.length === 0)
    throw new Error(`two submissions ran different SQL:\n${one}\n--\n${two}`);
  const key = (value: Value | undefined): string => pack({ sql: '', values: [value] });
  const varies = first.map(({ values }, row) =>
    values.map((value, column) => key(value) !== key(second[row]?.values[column])),
  );
  return { statements: [...first], varies };
}

/**
 * A function that gives the plan's statements with fresh values; a value that stood in several places
 * stands there again.
 */
export function replayer({ statements, varies }: Plan): (now: Date) => Statement[] {
  const samples: Value[] = [];
  const slots = statements.map(({ values }, row) =>
    values.flatMap((value, column) => {
      if (varies[row]?.[column] !== true) return [];
      if (!samples.includes(value)) samples.push(value);
      return [{ column, slot: samples.indexOf(value) }];
    }),
  );
  return (now) => {
    const made = samples.map((sample) => fresh(sample, now));
    return statements.map(({ sql, values }, row) => {
      const renewed = values.slice();
      for (const { column, slot } of slots[row] ?? []) renewed[column] = made[slot] ?? null;
      return { sql, values: renewed };
    });
  };
}
