// npm run bench -- <name>: runs a benchmark; its last line is one line of JSON.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildApi, buildScripts } from './lib/builds.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { top, under } from './lib/top.mjs';

const NAMES = ['submit', 'locate', 'ledger'];
const [name = '', ...args] = process.argv.slice(2);
await ensureInstalled();
await buildApi();
await buildScripts();
if (!NAMES.includes(name)) {
  console.error(`用法：npm run bench -- ${NAMES.join(' | ')}`);
  process.exit(2);
}
const file = under('scripts/dist/bench', `${name}.js`);
// The submissions must be durable: this server flushes its log at every commit.
const database =
  name === 'submit' ? await (await import('./mariadb.mjs')).startMariaDb({ durable: true }) : null;
const env = { ...process.env, BENCH_DATABASE_URL: database?.url };
const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
  cwd: top,
  env,
  stdio: 'inherit',
});
const [code] = await once(child, 'exit');
await database?.stop();
process.exitCode = code ?? 1;
