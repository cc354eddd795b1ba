import { spawn } from 'node:child_process';
import { top } from './top.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to (or, when undefined, taken from) our own
 * @property {string} [cwd]
 * @property {boolean | 'stderr'} [show] let the output (or stderr alone) through while it comes; otherwise it is only collected
 */

/** A command that did not end well; `output` is what it printed. */
export class CommandError extends Error {
  /** @param {string} message @param {string} output @param {boolean} [shown] whether the user has seen it */
  constructor(message, output, shown = false) {
    super(message);
    this.output = output;
    this.shown = shown;
  }
}

/**
 * Runs a command to its end and gives what it printed (stdout and stderr, in order).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} throws CommandError when it cannot start or ends with another code than 0
 */
export function run(command, args, { env = {}, cwd = top, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.on('data', (/** @type {Buffer} */ chunk) => {
        chunks.push(chunk);
        if (show === true || (show === 'stderr' && to === process.stderr)) to.write(chunk);
      });
    }
    const abandon = () => child.kill();
    process.once('exit', abandon);
    const output = () => Buffer.concat(chunks).toString('utf8');
    child.once('error', (error) => reject(new CommandError(`${command}: ${error.message}`, output())));
    child.once('close', (code, signal) => {
      process.off('exit', abandon);
      if (code === 0) resolve(output());
      else
        reject(
          new CommandError(`${[command, ...args].join(' ')} → ${code ?? signal}`, output(), show === true),
        );
    });
  });
}

/** The npm that started us, or the one on the path. @returns {[string, string[]]} */
export function npm() {
  const own = process.env['npm_execpath'];
  return own?.endsWith('.js') || own?.endsWith('.cjs') ? [process.execPath, [own]] : ['npm', []];
}

/** Path of a tool's script among the installed packages. @param {string} file */
export const tool = (file) => `${top}/node_modules/${file}`;
