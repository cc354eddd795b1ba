import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSimulator, type Simulator } from '../simulator/simulator';
import type { Identity } from '../simulator/types';
import { freePort } from './free-port';

const TOP = join(__dirname, '../..');
const READY_MS = 60_000;
const PUSH = { token: 'StackToken1', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' };

export interface Stack {
  /** Where the app and its API answer, such as http://127.0.0.1:40001. */
  url: string;
  simulator: Simulator;
  /** Ends both and removes their data. */
  stop(): Promise<void>;
}

/**
 * Starts the compiled API in demo mode on a fresh SQLite file, with the h5 build and its own WeChat
 * simulator, for journeys in a browser. Throws with the API's output when it does not come up.
 */
export async function startStack(): Promise<Stack> {
  const main = join(TOP, 'api/dist/main.js');
  if (!existsSync(main)) throw new Error('api/dist is missing: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'lantian-stack-'));
  const secret = randomBytes(16).toString('hex');
  const appId = 'wx00000000000demo0';
  const identities = JSON.parse(
    readFileSync(join(TOP, 'scripts/demo/identities.json'), 'utf8'),
  ) as Identity[];
  const simulator = await startSimulator({ appId, secret, identities });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  simulator.usePush({ url: `${url}/api/v1/wechat/push/mini`, ...PUSH });
  const settings = {
    DEMO: '1',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_BASE_URL: url,
    DATABASE_URL: `sqlite:${join(folder, 'lantian.sqlite')}`,
    MEDIA_DIR: join(folder, 'media'),
    H5_DIR: join(TOP, 'miniprogram/dist/h5'),
    DEMO_BOUNDARIES: join(TOP, 'scripts/demo/boundaries.geojson'),
    LOG_LEVEL: 'warn',
    ACCESS_TOKEN_SECRET: randomBytes(32).toString('hex'),
    MEDIA_URL_SECRET: randomBytes(32).toString('hex'),
    FIELD_KEY: randomBytes(32).toString('base64'),
    WECHAT_APPID: appId,
    WECHAT_SECRET: secret,
    WECHAT_API_BASE: simulator.url,
    WECHAT_TEMPLATE_PROGRESS: 'demo-progress',
    WECHAT_TEMPLATE_MESSAGE: 'demo-message',
    WECHAT_TEMPLATE_TASK: 'demo-task',
    WECHAT_PUSH_TOKEN: PUSH.token,
    WECHAT_PUSH_AES_KEY: PUSH.aesKey,
    H5_LOGIN_URL: `${simulator.url}/oauth/authorize`,
  };
  const { PATH, HOME } = process.env;
  const api = spawn(process.execPath, ['--enable-source-maps', main], {
    cwd: TOP,
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [api.stdout, api.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
  const exited = once(api, 'exit');

  const stop = async (): Promise<void> => {
    api.kill('SIGTERM');
    await exited;
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const start = performance.now();
  for (;;) {
    if (api.exitCode !== null || performance.now() - start > READY_MS) {
      await stop();
      throw new Error(`the API did not start:\n${output.join('')}`);
    }
    if (await answers(`${url}/api/v1/health/ready`)) return { url, simulator, stop };
    await sleep(100);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch (error) {
    // Not listening yet; anything else is a mistake of ours.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
