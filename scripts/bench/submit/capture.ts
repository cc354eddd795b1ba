/**
 * Loaded before the real server (`node --require`) for a few requests only: writes every statement that
 * goes through mysql2 to the file named by CAPTURE_FILE, so that the floor replays exactly the SQL that
 * the server runs and the two can never drift apart.
 */
import { appendFileSync } from 'node:fs';
import { Connection } from 'mysql2';
import { pack } from './statement';

const file = process.env['CAPTURE_FILE'];
if (!file) throw new Error('CAPTURE_FILE is missing');

type Call = (this: unknown, sql: unknown, values: unknown, ...rest: unknown[]) => unknown;

/** mysql2 declares query() on the class that its connections extend. */
function owner(method: string): Record<string, Call> {
  let prototype: unknown = (Connection as unknown as { prototype: unknown }).prototype;
  while (typeof prototype === 'object' && prototype !== null && !Object.hasOwn(prototype, method)) {
    prototype = Object.getPrototypeOf(prototype);
  }
  return prototype as Record<string, Call>;
}

for (const method of ['query', 'execute']) {
  const prototype = owner(method);
  const original = prototype[method];
  if (original === undefined) throw new Error(`mysql2 has no ${method}()`);
  prototype[method] = function (sql, values, ...rest) {
    const command =
      typeof sql === 'object' && sql !== null
        ? (sql as { sql: string; values?: unknown })
        : { sql: String(sql), values };
    const list = Array.isArray(values) ? values : Array.isArray(command.values) ? command.values : [];
    appendFileSync(file, `${pack({ sql: command.sql, values: list as unknown[] })}\n`);
    return original.call(this, sql, values, ...rest);
  };
}
