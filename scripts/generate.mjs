// npm run generate: writes the files that are made from the code. With --check it writes nothing and fails
// when one of them differs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { demoBoundaries } from './generate/boundaries.mjs';
import { stateDiagram } from './generate/diagram.mjs';
import { openApi } from './generate/openapi.mjs';
import { buildApi, buildScripts } from './lib/builds.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { under } from './lib/top.mjs';

/** @type {{ name: string, run: () => Promise<Record<string, string>> }[]} each gives content by file */
const generators = [
  { name: '接口说明与小程序的类型', run: openApi },
  { name: '办理流程图', run: stateDiagram },
  { name: '示意边界', run: demoBoundaries },
];

const check = process.argv.includes('--check');
await ensureInstalled();
await buildApi();
await buildScripts();
for (const { name, run } of generators) {
  for (const [file, text] of Object.entries(await run())) {
    const path = under(file);
    const same = existsSync(path) && readFileSync(path, 'utf8') === text;
    if (check && !same) {
      console.error(`${name}：${file} 与代码不一致，请运行 npm run generate 并提交`);
      process.exitCode = 1;
    } else if (!same) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    if (same || !check) console.log(`${name}：${file} ${same ? '没有变化' : '已更新'}`);
  }
}
