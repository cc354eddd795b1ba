import { spawn } from 'node:child_process';
import { top } from './top.mjs';

const GRACE_MS = 10_000;

/** Server processes that live and die together. */
export class Children {
  /** @type {Map<string, import('node:child_process').ChildProcess>} */
  #running = new Map();
  #stopping = false;
  /** @type {(code: number) => void} */
  #ended = () => undefined;
  /** Becomes the exit code: 0 after stop(), 1 after a crash. @type {Promise<number>} */
  ended = new Promise((resolve) => (this.#ended = resolve));

  /**
   * Starts a Node program and waits until it says that it is ready (`process.send({ready})`), or until
   * `ready` resolves.
   * @param {string} name Chinese, for messages
   * @param {readonly string[]} args the program and its arguments
   * @param {Record<string, string | undefined>} env
   * @param {(alive: () => boolean) => Promise<string>} [ready]
   * @returns {Promise<string>} what it said, usually its address
   */
  start(name, args, env, ready) {
    const child = spawn(process.execPath, args, {
      cwd: top,
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#running.set(name, child);
    const said = new Promise((/** @type {(text: string) => void} */ resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        this.#running.delete(name);
        reject(new Error(`${name}没有启动成功（${signal ?? code}）`));
        this.#exited(name, code, signal);
      });
      child.on('message', (message) => {
        if (typeof message === 'object' && message !== null && 'ready' in message)
          resolve(String(message.ready));
      });
    });
    if (ready === undefined) return said;
    const alive = () => this.#running.get(name) === child;
    return Promise.race([ready(alive), said]);
  }

  /** Ends all, politely first. @param {number} code what `ended` becomes */
  stop(code = 0) {
    if (this.#stopping) return;
    this.#stopping = true;
    for (const child of this.#running.values()) child.kill('SIGTERM');
    const hard = setTimeout(() => {
      for (const child of this.#running.values()) child.kill('SIGKILL');
    }, GRACE_MS);
    const wait = setInterval(() => {
      if (this.#running.size > 0) return;
      clearInterval(wait);
      clearTimeout(hard);
      this.#ended(code);
    }, 20);
  }

  /** @param {string} name @param {number | null} code @param {NodeJS.Signals | null} signal */
  #exited(name, code, signal) {
    if (this.#stopping) return;
    console.error(`\n${name}意外停止（${signal ?? `代码 ${code}`}），原因见上面几行。其余部分也已停止。`);
    this.stop(1);
  }
}
