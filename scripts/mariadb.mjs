// A MariaDB server of our own for tests and benchmarks: own data folder, own port, loopback only.
// As a program (node scripts/mariadb.mjs) it prints its address and runs until Ctrl-C.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'mysql2/promise';
import { anyFreePort } from './lib/ports.mjs';
import { CommandError, run } from './lib/run.mjs';

const START_MS = 60_000;
const STOP_MS = 30_000;
/** sbin is not on everybody's path. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** @param {string} name @returns {string | undefined} */
const program = (name) => FOLDERS.map((folder) => join(folder, name)).find((file) => existsSync(file));

/** Whether a MariaDB server is installed here. */
export const hasMariaDb = () =>
  program('mariadbd') !== undefined && program('mariadb-install-db') !== undefined;

/**
 * @typedef {object} MariaDb
 * @property {string} url mysql://user:password@127.0.0.1:port/lantian; the user may create further databases
 * @property {number} pid
 * @property {() => Promise<void>} stop ends the server and removes its data
 */

/**
 * Starts a fresh server with an empty utf8mb4 / utf8mb4_bin database named lantian.
 * @param {{ durable?: boolean }} [options] durable: every commit reaches the disk (benchmarks); tests need not
 * @returns {Promise<MariaDb>} throws CommandError with the server's log when it does not come up
 */
export async function startMariaDb({ durable = false } = {}) {
  const [server, install] = [program('mariadbd'), program('mariadb-install-db')];
  if (server === undefined || install === undefined)
    throw new Error('没有找到 MariaDB（mariadbd、mariadb-install-db）');
  const folder = mkdtempSync(join(tmpdir(), 'lantian-mariadb-'));
  const socket = join(folder, 'socket');
  const data = `--datadir=${join(folder, 'data')}`;
  const root = process.getuid?.() === 0 ? ['--user=root'] : [];
  const port = await anyFreePort();
  /** @type {string[]} */
  const log = [];
  await run(install, [
    '--no-defaults',
    data,
    ...root,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const child = spawn(
    server,
    [
      '--no-defaults',
      data,
      ...root,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_bin',
      '--max-connections=300',
      `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
      '--innodb-log-file-size=256M',
      '--skip-log-bin',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => log.push(String(chunk)));
  const gone = new Promise((resolve) => child.once('exit', resolve));

  const abandon = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  const stop = async () => {
    process.off('exit', abandon);
    child.kill('SIGTERM');
    await Promise.race([gone, sleep(STOP_MS, undefined, { ref: false })]);
    abandon();
  };

  const password = randomBytes(12).toString('hex');
  for (const start = performance.now(); ; await sleep(100)) {
    if (child.exitCode !== null || performance.now() - start > START_MS) {
      await stop();
      throw new CommandError('MariaDB 没有启动', log.join(''));
    }
    if (await prepare(socket, password)) break;
  }
  return { url: `mysql://lantian:${password}@127.0.0.1:${port}/lantian`, pid: child.pid ?? 0, stop };
}

/** Makes the database and its user. @param {string} socket @param {string} password @returns {Promise<boolean>} whether the server was up */
async function prepare(socket, password) {
  if (!existsSync(socket)) return false;
  const connection = await createConnection({ socketPath: socket, user: 'root' }).catch(notYet);
  if (connection === null) return false;
  await connection.query('CREATE DATABASE lantian CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
  await connection.query(`CREATE USER lantian@'127.0.0.1' IDENTIFIED BY '${password}'`);
  await connection.query(`GRANT ALL ON *.* TO lantian@'127.0.0.1'`);
  await connection.end();
  return true;
}

/** A server that is still starting refuses connections; anything else is an error. @param {unknown} error */
function notYet(error) {
  if (
    error instanceof Error &&
    /ECONNREFUSED|ENOENT|Lost connection/.test(`${Reflect.get(error, 'code')} ${error.message}`)
  )
    return null;
  throw error;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url, stop } = await startMariaDb();
  console.log(url);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void stop().then(() => process.exit(0)));
}
