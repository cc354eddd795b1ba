import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const TOP = join(__dirname, '../../..');
const READY_MS = 60_000;

export interface Servers {
  /** Address of the API, which serves the h5 build too. */
  url: string;
  /** Address of the WeChat simulator. */
  wechat: string;
  /** Does what the operator does once: puts the official account's menu in place. */
  publishMenu: () => Promise<void>;
  /** Address of the district platform's stand-in: its page shows what came in. */
  district: string;
  /** The SQLite file, for what only time or many people bring about. */
  database: string;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function start(file: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const path = join(TOP, file);
  if (!existsSync(path)) throw new Error(`${file} is missing: build first (npm run build)`);
  return fork(path, args, { cwd: TOP, env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

async function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exited(child);
  clearTimeout(hard);
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (const from = performance.now(); performance.now() - from < READY_MS;) {
    await sleep(150);
    if (child.exitCode !== null) throw new Error(`the API ended with code ${child.exitCode}`);
    const answer = await fetch(`${url}/api/v1/health/ready`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error('the API did not get ready');
}

/** A stand-in for another system; it tells its address when it is ready. */
async function startStandIn(
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; url: string }> {
  const child = start(file, args, env);
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: { ready: string }) => {
      resolve(message.ready);
    });
    child.once('exit', (code) => reject(new Error(`${file} ended with code ${code ?? 'none'}`)));
  });
  return { child, url };
}

/** What an identity of the demo does on another phone: it logs in, and the call is made as that person. */
export async function callAs(
  { url, wechat }: Servers,
  openid: string,
  path: string,
  body: object,
): Promise<void> {
  const post = async (address: string, sent: object, token?: string) => {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(sent) });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return (await answer.json()) as { code?: string; accessToken?: string };
  };
  const { code } = await post(`${wechat}/_sim/codes`, { openid });
  const { accessToken } = await post(`${url}/api/v1/auth/wechat`, { code });
  await post(`${url}/api/v1${path}`, body, accessToken);
}

/** A switch of the simulator, such as where its pushes go. */
export async function tellSimulator(wechat: string, what: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${wechat}/_sim/${what}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`the simulator refused ${what}`);
}

/** The built API with demo data in a fresh SQLite file, and the WeChat simulator, on free ports. */
export async function startServers(): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-journey-'));
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const secret = () => randomBytes(32).toString('hex');
    const wechat = {
      WECHAT_APPID: 'wx00000000000demo0',
      WECHAT_SECRET: secret(),
      WECHAT_TEMPLATE_PROGRESS: 'demo-progress',
      WECHAT_TEMPLATE_TASK: 'demo-task',
      WECHAT_OFFICIAL_APPID: 'wx00000official00',
      WECHAT_OFFICIAL_SECRET: secret(),
      WECHAT_OFFICIAL_TOKEN: secret().slice(0, 20),
      WECHAT_OFFICIAL_AES_KEY: secret().slice(0, 43),
      WECHAT_OFFICIAL_TEMPLATE: 'demo-official-progress',
    };
    const push = { token: 'JourneyToken1', aesKey: secret().slice(0, 43) };
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const pay = { WECHAT_PAY_FILE: join(folder, 'pay.json') };
    const simulator = await startStandIn('scripts/dist/simulator/main.js', [], {
      ...process.env,
      ...wechat,
      ...pay,
      PAY_NOTIFY_URL: `${url}/api/v1/wechat/pay/notify`,
    });
    children.push(simulator.child);
    const signed = { DISTRICT_SECRET: secret() };
    const events = `${url}/api/v1/channels/district/events`;
    const district = await startStandIn('scripts/dist/district/main.js', ['--events', events], {
      ...process.env,
      ...signed,
    });
    children.push(district.child);
    const env = {
      ...process.env,
      ...wechat,
      ...pay,
      ...signed,
      DISTRICT_URL: `${district.url}/referrals`,
      NODE_ENV: 'development',
      DEMO: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_BASE_URL: url,
      DATABASE_URL: `sqlite:${join(folder, 'journey.sqlite')}`,
      MEDIA_DIR: join(folder, 'media'),
      H5_DIR: join(TOP, 'miniprogram/dist/h5'),
      DEMO_BOUNDARIES: join(TOP, 'scripts/demo/boundaries.geojson'),
      LOG_LEVEL: 'warn',
      WECHAT_API_BASE: simulator.url,
      WECHAT_PUSH_TOKEN: push.token,
      WECHAT_PUSH_AES_KEY: push.aesKey,
      WECOM_API_BASE: simulator.url,
      H5_LOGIN_URL: `${simulator.url}/oauth/authorize`,
      ACCESS_TOKEN_SECRET: secret(),
      MEDIA_URL_SECRET: secret(),
      FIELD_KEY: randomBytes(32).toString('base64'),
    };
    const api = start('api/dist/main.js', [], env);
    children.push(api);
    await untilReady(url, api);
    await tellSimulator(simulator.url, 'push', { url: `${url}/api/v1/wechat/push/mini`, ...push });
    await fetch(`${simulator.url}/_sim/official/address`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: `${url}/api/v1/wechat/official` }),
    });
    const publishMenu = () => exited(start('api/dist/admin-cli.js', ['official-menu'], env));
    const database = join(folder, 'journey.sqlite');
    return { url, wechat: simulator.url, district: district.url, publishMenu, database, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
