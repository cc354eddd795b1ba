// npm run quarter -- <tips>: writes a made-up quarter of tips into the demo's database, to try reports and scores on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildApi, buildScripts } from './lib/builds.mjs';
import { demoSettings } from './lib/demo.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { top, under } from './lib/top.mjs';

if (process.env['NODE_ENV'] === 'production') {
  console.error('演示数据不能写进正式环境');
  process.exit(2);
}
await ensureInstalled();
await buildApi();
await buildScripts();
const child = spawn(
  process.execPath,
  ['--enable-source-maps', under('scripts/dist/quarter/main.js'), ...process.argv.slice(2)],
  {
    cwd: top,
    env: { ...demoSettings({ port: 0, simulator: null, district: null }), ...process.env },
    stdio: 'inherit',
  },
);
const [code] = await once(child, 'exit');
process.exitCode = code ?? 1;
