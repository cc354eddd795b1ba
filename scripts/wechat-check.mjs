// npm run wechat:check: tries the WeChat settings of the environment step by step and says what is missing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildApi } from './lib/builds.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { top, under } from './lib/top.mjs';

await ensureInstalled();
await buildApi();
const child = spawn(process.execPath, ['--enable-source-maps', under('api/dist/wechat-check-cli.js')], {
  cwd: top,
  env: process.env,
  stdio: 'inherit',
});
const [code] = await once(child, 'exit');
process.exitCode = code ?? 1;
