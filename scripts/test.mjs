// npm test: everything a change must pass, on a fresh clone too. Steps go on after a failure, so that all
// failures are seen. The last line counts them: `N passed, N failed`.
import { buildApi, buildH5, buildScripts, buildWeapp } from './lib/builds.mjs';
import { checkNode, ensureInstalled } from './lib/install.mjs';
import { CommandError, run, tool } from './lib/run.mjs';
import { under } from './lib/top.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, quick: boolean, work: () => Promise<Counts | void> }} Step
 */

const quick = process.argv.includes('--quick');
const PROJECTS = ['api', 'scripts', 'miniprogram', 'miniprogram/tsconfig.weapp.json', 'miniprogram/test'];

/** @param {string} script @param {readonly string[]} args */
const node = (script, args) => run(process.execPath, [tool(script), ...args], { show: true });

async function lint() {
  const cache = quick ? ['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/eslint/'] : [];
  await node('eslint/bin/eslint.js', ['.', '--max-warnings', '0', ...cache]);
}

async function format() {
  const cache = quick ? ['--cache', '--cache-location', '.cache/prettier'] : [];
  await node('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.', ...cache]);
}

/** @param {Record<string, string | undefined>} env @param {string} name */
async function integration(name, env) {
  const { jest } = await import('./testing/jest-counts.mjs');
  return jest('integration', name, env);
}

async function onMariaDb() {
  const { startMariaDb } = await import('./mariadb.mjs');
  const database = await startMariaDb();
  try {
    return await integration('mariadb', { TEST_DATABASE: 'mariadb', TEST_DATABASE_URL: database.url });
  } finally {
    await database.stop();
  }
}

async function journeys() {
  const [{ jest }, { chromium }] = [
    await import('./testing/jest-counts.mjs'),
    await import('./lib/system.mjs'),
  ];
  return jest('e2e', 'e2e', { CHROMIUM_PATH: chromium() });
}

async function pages() {
  const [{ jest }, { office }] = [
    await import('./testing/jest-counts.mjs'),
    await import('./lib/system.mjs'),
  ];
  return jest('pages', 'pages', { SOFFICE_PATH: office() });
}

/** @type {Step[]} */
const steps = [
  {
    name: '系统软件（MariaDB、Chromium、LibreOffice、中文字体）',
    quick: false,
    work: async () => (await import('./lib/system.mjs')).ensureSystem(),
  },
  { name: '代码检查（ESLint）', quick: true, work: lint },
  { name: '代码格式（Prettier）', quick: true, work: format },
  ...PROJECTS.map((project) => ({
    name: `类型（${project}）`,
    quick: true,
    work: async () => void (await node('typescript/bin/tsc', ['-p', project])),
  })),
  { name: '编译后端', quick: false, work: async () => void (await buildApi()) },
  { name: '编译工具', quick: false, work: async () => void (await buildScripts()) },
  {
    name: '生成的文件与代码一致',
    quick: false,
    work: async () =>
      void (await run(process.execPath, [under('scripts/generate.mjs'), '--check'], { show: true })),
  },
  {
    name: '单元测试',
    quick: true,
    work: async () => (await import('./testing/jest-counts.mjs')).jest('unit', 'unit'),
  },
  {
    name: '集成测试（SQLite）',
    quick: true,
    work: () => integration('sqlite', { TEST_DATABASE: 'sqlite', TEST_DATABASE_URL: undefined }),
  },
  { name: '集成测试（MariaDB）', quick: false, work: onMariaDb },
  { name: 'Word 文档的版面（LibreOffice）', quick: false, work: pages },
  { name: '编译小程序网页版', quick: false, work: async () => void (await buildH5()) },
  { name: '编译微信小程序', quick: false, work: async () => void (await buildWeapp()) },
  { name: '浏览器中的全程与小程序包检查', quick: false, work: journeys },
];

/** @param {string} name @param {Step['work']} work @returns {Promise<Counts>} */
async function attempt(name, work) {
  console.log(`\n━━ ${name}`);
  const start = performance.now();
  /** @type {Counts} */
  let result = { passed: 0, failed: 1 };
  try {
    result = (await work()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    // Commands that were shown have said why; of the others the whole output is wanted.
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof CommandError && !error.shown) console.error(error.output);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  summary.push(
    `${result.failed === 0 ? '✓' : '✗'} ${name}：${result.passed} 通过，${result.failed} 失败，${seconds} 秒`,
  );
  return result;
}

/** @type {string[]} */
const summary = [];
const total = { passed: 0, failed: 0 };

/** @param {Counts} result */
const add = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

const prepared = await attempt('安装依赖', async () => {
  checkNode();
  console.log((await ensureInstalled()) ? '已安装' : '已经装好');
});
add(prepared);
if (prepared.failed === 0) {
  for (const step of steps) if (step.quick || !quick) add(await attempt(step.name, step.work));
}
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
