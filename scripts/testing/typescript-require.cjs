/** Lets a worker thread started from a test require TypeScript, which Node 20 cannot; see typescript-workers.cjs. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const configFile = join(__dirname, '../../.swcrc');
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    configFile,
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};
