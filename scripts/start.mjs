// npm start: installs, builds what changed, starts the demo (or, with NODE_ENV=production, the API alone).
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildApi, buildH5, buildScripts } from './lib/builds.mjs';
import { Children } from './lib/children.mjs';
import { demoSettings, districtSecret, payOf, wechat } from './lib/demo.mjs';
import { checkNode, ensureInstalled } from './lib/install.mjs';
import { freePortFrom, isFree } from './lib/ports.mjs';
import { Progress } from './lib/progress.mjs';
import { CommandError, run } from './lib/run.mjs';
import { under } from './lib/top.mjs';

const FIRST_PORT = 3000;
const FIRST_SIMULATOR_PORT = 3100;
const FIRST_DISTRICT_PORT = 3200;
const READY_MS = 120_000;
const production = process.env['NODE_ENV'] === 'production';
const children = new Children();

/** @param {boolean} done */
const built = (done) => (done ? '完成' : '没有变化');

async function prepare() {
  const progress = new Progress(production ? 5 : 7);
  await progress.run(
    '检查 Node.js',
    async () => checkNode(),
    () => process.version,
  );
  await progress.run('安装依赖（第一次要几分钟）', ensureInstalled, (did) => (did ? '完成' : '已经装好'));
  await progress.run('编译后端', buildApi, built);
  await progress.run('编译小程序网页版（第一次约一分钟）', buildH5, built);
  if (production) return progress;
  await buildScripts();
  return progress;
}

/** @param {number} apiPort */
async function startSimulator(apiPort) {
  const env = {
    ...process.env,
    ...wechat(),
    ...payOf(apiPort),
    ...given(Object.keys(wechat())),
  };
  const port = await freePortFrom(FIRST_SIMULATOR_PORT);
  return children.start('微信模拟器', [under('scripts/dist/simulator/main.js'), '--port', String(port)], env);
}

/** @param {number} apiPort where its events go */
async function startDistrict(apiPort) {
  const port = await freePortFrom(FIRST_DISTRICT_PORT);
  const events = `http://127.0.0.1:${apiPort}/api/v1/channels/district/events`;
  const args = [under('scripts/dist/district/main.js'), '--port', String(port), '--events', events];
  const env = { DISTRICT_SECRET: districtSecret(), ...process.env };
  return children.start('区平台模拟器', args, env);
}

/** @param {readonly string[]} names settings that the user gave */
function given(names) {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** @param {Record<string, string | undefined>} env */
function startApi(env) {
  const url = `http://${env['HOST'] ?? '127.0.0.1'}:${env['PORT'] ?? 3000}`;
  return children.start('后端', ['--enable-source-maps', under('api/dist/main.js')], env, async (alive) => {
    for (const start = performance.now(); alive() && performance.now() - start < READY_MS; await sleep(150)) {
      const response = await fetch(`${url}/api/v1/health/ready`).catch((/** @type {Error} */ error) => error);
      if (response instanceof Response && response.ok) return url;
    }
    throw new Error('后端没有在两分钟内就绪');
  });
}

/**
 * What an operator does once at WeChat: enters the server address and puts the menu in place.
 * @param {string} url @param {string} simulator @param {Record<string, string | undefined>} env
 */
async function setUpOfficial(url, simulator, env) {
  const answer = await fetch(`${simulator}/_sim/official/address`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: `${url}/api/v1/wechat/official` }),
  });
  if (!answer.ok) throw new Error('模拟器没有接受公众号的服务器地址');
  await run(process.execPath, [under('api/dist/admin-cli.js'), 'official-menu'], { env });
}

/** The port that was asked for, or the next free one. */
async function choosePort() {
  const asked = process.env['PORT'];
  if (!asked) return freePortFrom(FIRST_PORT);
  const port = Number(asked);
  if (!(await isFree(port))) throw new Error(`端口 ${asked} 已被占用，请换一个：PORT=端口号 npm start`);
  return port;
}

/**
 * Tells the simulator where its pushes go, as the operator would in WeChat's console.
 * @param {string} simulator @param {string} url @param {Record<string, string | undefined>} env
 */
async function setPush(simulator, url, env) {
  const target = {
    url: `${url}/api/v1/wechat/push/mini`,
    token: env['WECHAT_PUSH_TOKEN'],
    aesKey: env['WECHAT_PUSH_AES_KEY'],
  };
  await fetch(`${simulator}/_sim/push`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(target),
  });
}

/** @param {string} url @param {string | null} simulator @param {string | null} district */
function tellDemo(url, simulator, district) {
  const people = JSON.parse(readFileSync(under('scripts/demo/identities.json'), 'utf8'));
  const lines = [
    '',
    '蓝天网格已经启动：',
    `  小程序（网页版）  ${url}/`,
    `  接口说明          ${url}/api/v1/docs`,
    ...(simulator === null
      ? []
      : [`  微信模拟器        ${simulator}/`, `  公众号对话（演示） ${simulator}/official`]),
    ...(district === null ? [] : [`  区平台模拟器      ${district}/`]),
    '',
    '登录时可以选这些演示身份：',
    ...people.map((/** @type {{ name: string, note: string }} */ { name, note }) => `  · ${name}（${note}）`),
    '',
    '按 Ctrl-C 停止。',
    '',
  ];
  console.log(lines.join('\n'));
}

/** npm passes SIGTERM to its shell only, which dies without telling us: then our parent is another. */
function stopWithNpm() {
  if (process.env['npm_lifecycle_event'] !== 'start') return;
  const npmShell = process.ppid;
  setInterval(() => {
    if (process.ppid !== npmShell) children.stop(0);
  }, 300).unref();
}

async function main() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      console.log('\n正在停止…');
      children.stop(0);
    });
  }
  stopWithNpm();
  void children.ended.then((code) => process.exit(code));
  const progress = await prepare();
  if (production) {
    const env = { H5_DIR: under('miniprogram/dist/h5'), ...process.env };
    const url = await progress.run('启动后端', () => startApi(env));
    console.log(`蓝天网格已经启动：${url}/`);
  } else {
    const apiPort = await choosePort();
    const own = process.env['WECHAT_API_BASE'] === undefined;
    const simulator = await progress.run(
      '启动微信模拟器',
      () => (own ? startSimulator(apiPort) : Promise.resolve(null)),
      (at) => at ?? '不需要',
    );
    const district = await progress.run(
      '启动区平台模拟器',
      () => (process.env['DISTRICT_URL'] === undefined ? startDistrict(apiPort) : Promise.resolve(null)),
      (at) => at ?? '不需要',
    );
    const env = { ...demoSettings({ port: apiPort, simulator, district }), ...process.env };
    const url = await progress.run('启动后端', () => startApi(env));
    if (simulator !== null) await setPush(simulator, url, env);
    if (simulator !== null) await setUpOfficial(url, simulator, env);
    tellDemo(url, simulator, district);
  }
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? `\n${error.message}` : error);
  if (error instanceof CommandError) console.error(error.output.split('\n').slice(-200).join('\n'));
  children.stop(1);
});
