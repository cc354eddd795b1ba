/**
 * The floor: a bare Fastify route that runs the captured SQL with mysql2's prepared `execute` on a pool of
 * the same size, and nothing else – no validation, no login, no rules.
 */
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { createPool } from 'mysql2/promise';
import { replayer, unpack } from './statement';

const { DATABASE_URL = '', DATABASE_POOL = '10', PLAN_FILE = '' } = process.env;
const packed = JSON.parse(readFileSync(PLAN_FILE, 'utf8')) as {
  statements: string[];
  varies: boolean[][];
  answer: unknown;
};
const replay = replayer({ statements: packed.statements.map(unpack), varies: packed.varies });
const pool = createPool({
  uri: DATABASE_URL,
  connectionLimit: Number(DATABASE_POOL),
  timezone: 'Z',
  charset: 'utf8mb4',
});
const CONTROL = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SET )/i;

const app = Fastify();
app.post('/api/v1/tips', async (_request, reply) => {
  const connection = await pool.getConnection();
  try {
    for (const { sql, values } of replay(new Date())) {
      if (CONTROL.test(sql)) await connection.query(sql);
      else await connection.execute(sql, values);
    }
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
  return reply.code(201).send(packed.answer);
});

app
  .listen({ host: '127.0.0.1', port: 0 })
  .then((url) => process.send?.({ ready: url }))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
process.once(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => pool.end())
      .then(() => process.exit(0)),
);
