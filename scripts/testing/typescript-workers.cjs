/**
 * Jest compiles what it requires itself, but not what a worker thread requires: threads whose file is TypeScript
 * (compiled everywhere else) get the hook that compiles it.
 */
const threads = require('node:worker_threads');
const { join } = require('node:path');

const hook = join(__dirname, 'typescript-require.cjs');
const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(file, options = {}) {
    const execArgv = String(file).endsWith('.ts') ? ['--require', hook] : options.execArgv;
    super(file, { ...options, ...(execArgv ? { execArgv } : {}) });
  }
};
