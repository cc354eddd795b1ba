import { rmSync } from 'node:fs';
import { npm, run, tool } from './run.mjs';
import { whenChanged } from './stamp.mjs';
import { under } from './top.mjs';

/**
 * Compiles a folder's TypeScript with swc, without its tests; JSON data is copied along.
 * @param {string} from @param {string} to relative to the top
 * @param {readonly string[]} ignore
 */
async function swc(from, to, ignore) {
  rmSync(under(to), { recursive: true, force: true });
  const leftOut = ['**/*.spec.ts', `${to}/**`, ...ignore].join(',');
  const options = [
    '-d',
    to,
    '--strip-leading-paths',
    '--copy-files',
    '--ignore',
    leftOut,
    '--config-file',
    '.swcrc',
  ];
  // swc strips one leading folder only, so the folder's parent is where it runs.
  const [parent, folder] = from.includes('/') ? from.split('/') : ['.', from];
  const inside = (/** @type {string} */ path) => (parent === '.' ? path : path.replace(`${parent}/`, ''));
  options[1] = inside(to);
  options[options.length - 1] = parent === '.' ? '.swcrc' : '../.swcrc';
  await run(process.execPath, [tool('@swc/cli/bin/swc.js'), folder ?? '', ...options], {
    cwd: under(parent ?? '.'),
  });
}

/** @returns {Promise<boolean>} whether there was something to do (so do all below) */
export const buildApi = () =>
  whenChanged({ name: 'api', inputs: ['api/src', '.swcrc'], outputs: ['api/dist/main.js'] }, () =>
    swc('api/src', 'api/dist', []),
  );

export const buildScripts = () =>
  whenChanged(
    {
      name: 'scripts',
      inputs: ['scripts', '.swcrc'],
      outputs: ['scripts/dist/simulator/main.js', 'scripts/dist/district/main.js'],
    },
    () =>
      swc('scripts', 'scripts/dist', [
        'scripts/**/*.mjs',
        'scripts/**/*.cjs',
        'scripts/**/*.json',
        'scripts/**/*.geojson',
      ]),
  );

const MINIPROGRAM = [
  'miniprogram/src',
  'miniprogram/config',
  'miniprogram/types',
  'miniprogram/package.json',
  'miniprogram/babel.config.js',
  'miniprogram/tsconfig.json',
  'project.config.json',
  'package-lock.json',
];

/** @param {'h5' | 'weapp'} platform @param {string} page a file the build must produce */
function taro(platform, page) {
  const [command, args] = npm();
  const outputs = [`miniprogram/dist/${platform}/${page}`];
  return whenChanged({ name: platform, inputs: MINIPROGRAM, outputs }, () =>
    run(command, [...args, 'run', `build:${platform}`, '-w', 'miniprogram'], {
      env: { NODE_ENV: 'production' },
    }),
  );
}

export const buildH5 = () => taro('h5', 'index.html');
export const buildWeapp = () => taro('weapp', 'app.json');
