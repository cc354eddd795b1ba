/**
 * Durable tip submissions: the real API beside a bare Fastify + mysql2 server that runs the same SQL on the
 * same MariaDB with the same pool, in turn, under the same load. `ratio` is processor time per request,
 * floor ÷ ours: 1 would be as cheap as the bare server. BENCH_DATABASE_URL is set by scripts/bench.mjs.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { startSimulator } from '../simulator/simulator';
import { Subject, rounded } from './submit/figures';
import { freePort } from '../testing/free-port';
import { reporter, submission, type Reporter } from './submit/reporters';
import { startApi, startFloor } from './submit/servers';
import { pack, planFrom, unpack, type Plan, type Statement } from './submit/statement';

const CONNECTIONS = 32;
const POOL = '10';
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 6);
const WARM_UP = 300;
const APP_ID = 'wx00000000000bench';

const databaseUrl = process.env['BENCH_DATABASE_URL'] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'lantian-bench-'));
const captureFile = join(folder, 'statements');
const planFile = join(folder, 'plan.json');

async function submit(url: string, person: Reporter): Promise<unknown> {
  const { path, headers, body } = submission(person);
  const response = await fetch(url + path, { method: 'POST', headers, body });
  if (response.status !== 201) throw new Error(`${String(response.status)} ${await response.text()}`);
  return response.json();
}

/** The statements of one submission, with the caches of the server warm. */
async function captured(url: string, person: Reporter): Promise<Statement[]> {
  writeFileSync(captureFile, '');
  await submit(url, person);
  return readFileSync(captureFile, 'utf8').trim().split('\n').map(unpack);
}

async function tips(): Promise<number> {
  const connection = await createConnection(databaseUrl);
  const [rows] = await connection.query<RowDataPacket[]>('SELECT COUNT(*) AS n FROM tip');
  await connection.end();
  return Number(rows[0]?.['n']);
}

function show(subjects: readonly Subject[]): void {
  console.table(Object.fromEntries(subjects.map((subject) => [subject.name, subject.figures()])));
}

async function main(): Promise<void> {
  const secret = randomBytes(16).toString('hex');
  const identities = Array.from({ length: CONNECTIONS }, (_, i) => ({
    openid: `o-bench-${String(i)}`,
    name: '居民',
  }));
  const simulator = await startSimulator({ appId: APP_ID, secret, identities });
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const { PATH = '' } = process.env;
  const settings: Record<string, string> = {
    PATH,
    DEMO: '1',
    HOST: '127.0.0.1',
    PORT: port,
    PUBLIC_BASE_URL: url,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: POOL,
    MEDIA_DIR: join(folder, 'media'),
    DEMO_BOUNDARIES: join(__dirname, '../../demo/boundaries.geojson'),
    LOG_LEVEL: 'warn',
    // The worker sends what was submitted; the floor has none, so neither runs while the submissions are measured.
    OUTBOX_POLL_MS: '0',
    JOBS_POLL_MS: '0',
    // One bench person reports more in a second than a real one in a year; counting stays on, at a limit out of reach.
    RATE_ACCOUNT: '9999999/60',
    RATE_SUBMIT: '9999999/600',
    ACCESS_TOKEN_SECRET: randomBytes(32).toString('hex'),
    MEDIA_URL_SECRET: randomBytes(32).toString('hex'),
    FIELD_KEY: randomBytes(32).toString('base64'),
    WECHAT_APPID: APP_ID,
    WECHAT_SECRET: secret,
    WECHAT_API_BASE: simulator.url,
  };

  const watched = await startApi(url, { ...settings, CAPTURE_FILE: captureFile }, [
    '--require',
    join(__dirname, 'submit/capture.js'),
  ]);
  const people: Reporter[] = [];
  for (const { openid } of identities) people.push(await reporter(url, simulator, openid));
  const person = people[0] as Reporter;
  const answer = await submit(url, person);
  // Places vary, and the first tip of a grid also looks up its seats: warm them all.
  for (let i = 0; i < WARM_UP; i += 1) await submit(url, person);
  const plan: Plan = planFrom(await captured(url, person), await captured(url, person));
  await watched.stop();
  console.log(`A submission runs ${String(plan.statements.length)} statements:`);
  for (const { sql } of plan.statements) console.log(`  ${sql.length > 150 ? `${sql.slice(0, 150)}…` : sql}`);
  writeFileSync(
    planFile,
    JSON.stringify({ statements: plan.statements.map(pack), varies: plan.varies, answer }),
  );

  const api = await startApi(url, settings);
  const bare = await startFloor({
    PATH,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: POOL,
    PLAN_FILE: planFile,
  });
  const ours = new Subject('ours', api, (connection) => submission(people[connection] as Reporter));
  const floor = new Subject('floor', bare, (connection) => submission(people[connection] as Reporter));
  const before = await tips();
  let submitted = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = round % 2 === 0 ? [ours, floor] : [floor, ours];
    for (const subject of pair) submitted += await subject.round(CONNECTIONS, SECONDS, round > 0);
  }
  const stored = (await tips()) - before;
  await Promise.all([api.stop(), bare.stop(), simulator.close()]);
  if (stored !== submitted) throw new Error(`${String(submitted)} answered 201, ${String(stored)} stored`);

  show([ours, floor]);
  const ratio = rounded(floor.figures().cpu / ours.figures().cpu);
  console.log(JSON.stringify({ bench: 'submit', ratio, ours: ours.figures(), floor: floor.figures() }));
}

main().then(
  () => end(0),
  (error: unknown) => {
    console.error(error);
    end(1);
  },
);

/** Ends at once and with it, through their exit handlers, the servers that a failure left running. */
function end(code: number): void {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
