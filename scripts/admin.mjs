// npm run admin -- <command>: imports the roster and the boundaries, issues the first administrator's code.
// In production it takes the settings of the environment, as the server does; elsewhere those of the demo.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildApi } from './lib/builds.mjs';
import { demoSettings } from './lib/demo.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { top, under } from './lib/top.mjs';

await ensureInstalled();
await buildApi();
const demo =
  process.env['NODE_ENV'] === 'production' ? {} : demoSettings({ port: 0, simulator: null, district: null });
const child = spawn(
  process.execPath,
  ['--enable-source-maps', under('api/dist/admin-cli.js'), ...process.argv.slice(2)],
  { cwd: top, env: { ...demo, ...process.env }, stdio: 'inherit' },
);
const [code] = await once(child, 'exit');
process.exitCode = code ?? 1;
