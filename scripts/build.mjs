// npm run build: everything that is delivered – the API, the scripts, the h5 and the weapp build.
import { buildApi, buildH5, buildScripts, buildWeapp } from './lib/builds.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { Progress } from './lib/progress.mjs';
import { CommandError } from './lib/run.mjs';

const progress = new Progress(5);
/** @param {boolean} done */
const built = (done) => (done ? '完成' : '没有变化');

try {
  await progress.run('安装依赖', ensureInstalled, (did) => (did ? '完成' : '已经装好'));
  await progress.run('编译后端', buildApi, built);
  await progress.run('编译工具', buildScripts, built);
  await progress.run('编译小程序网页版', buildH5, built);
  await progress.run('编译微信小程序', buildWeapp, built);
} catch (error) {
  console.error(error instanceof CommandError ? `${error.message}\n${error.output}` : error);
  process.exitCode = 1;
}
