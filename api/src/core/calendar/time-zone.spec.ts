import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { sample } from './testing/sample';

/** Runs the sample in a Node of its own: a process's time zone has to be set before it starts. */
const SCRIPT = `
  const { transformFileSync } = require('@swc/core');
  const options = { swcrc: false, module: { type: 'commonjs' }, jsc: { parser: { syntax: 'typescript' } } };
  require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);
  const { sample } = require(${JSON.stringify(join(__dirname, 'testing/sample.ts'))});
  process.stdout.write(JSON.stringify({ offset: new Date(2026, 6, 1).getTimezoneOffset(), sample: sample() }));
`;

describe('the calendar', () => {
  it.each([
    ['America/New_York', 240],
    ['Asia/Shanghai', -480],
    ['Pacific/Kiritimati', -840],
    ['UTC', 0],
  ])('does not depend on the computer’s time zone: %s', (zone, offset) => {
    const output = execFileSync(process.execPath, ['-e', SCRIPT], {
      cwd: __dirname,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual({ offset, sample: sample() });
  });
});
