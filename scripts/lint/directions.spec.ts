import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const DIRECTION = 'boundaries/dependencies';
const DEVICE = 'no-restricted-syntax';

const cases: [why: string, file: string, line: string, rule: string | undefined][] = [
  ['core knows no feature', 'api/src/core/x.ts', `import '../grids/geometry/locator';`, DIRECTION],
  ['a feature stands on core', 'api/src/grids/x.ts', `import '../core/ids';`, undefined],
  ['a feature knows itself', 'api/src/grids/x.ts', `import './geometry/locator';`, undefined],
  [
    "another feature's insides are closed",
    'api/src/tips/x.ts',
    `import '../grids/geometry/locator';`,
    DIRECTION,
  ],
  ['also to a channel', 'api/src/channels/wechat/x.ts', `import '../../grids/geometry/locator';`, DIRECTION],
  ['also by re-export', 'api/src/tips/x.ts', `export * from '../grids/geometry/locator';`, DIRECTION],
  ['main wires everything', 'api/src/x.ts', `import './grids/geometry/locator';`, undefined],
  ['a test may look inside', 'api/src/tips/x.spec.ts', `import '../grids/geometry/locator';`, undefined],
  ['pages do not touch the device', 'miniprogram/src/pages/x.ts', `Taro.request({});`, DEVICE],
  ['nor by its name', 'miniprogram/src/pages/x.ts', `import { chooseMedia } from '@tarojs/taro';`, DEVICE],
  ['pages may navigate', 'miniprogram/src/pages/x.ts', `Taro.navigateTo({ url: '' });`, undefined],
  ['the platform folder may', 'miniprogram/src/platform/x.ts', `Taro.request({});`, undefined],
];

describe('direction rule', () => {
  const output = execFileSync(
    process.execPath,
    [join(__dirname, 'probe.mjs'), JSON.stringify(cases.map(([, file, line]) => [file, line]))],
    { cwd: join(__dirname, '../..'), encoding: 'utf8' },
  );
  const found = output
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as string[]);

  it.each(cases.map((row, index) => ({ why: row[0], rule: row[3], found: found[index] })))(
    '$why',
    ({ rule, found }) => {
      expect(found).toEqual(rule === undefined ? [] : [rule]);
    },
  );
});
