import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Config } from '../../src/core/config/config';
import type { Order, Reply } from './worker';

const HOOK = join(__dirname, '../../../scripts/testing/typescript-require.cjs');

/** The application as a process of its own (worker.ts), to be killed. */
export class Child {
  private constructor(
    private readonly process: ChildProcess,
    private readonly clock: { offset: number },
  ) {}
  private orders = 0;
  private readonly waiting = new Map<number, { done: (text: string) => void; failed: (e: Error) => void }>();

  /** @param clock shared with the simulator: how far both are ahead of the real time, in ms */
  static async start(config: Partial<Config>, port: number, clock: { offset: number }): Promise<Child> {
    const env = { ...process.env, KILL_CONFIG: JSON.stringify(config), KILL_PORT: String(port) };
    const child = fork(join(__dirname, 'worker.ts'), { execArgv: ['--require', HOOK], env });
    const started = new Child(child, clock);
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the worker ended with ${code ?? 'a signal'}`)));
      child.on('message', (reply: Reply) => {
        if ('ready' in reply) resolve();
        else if ('offset' in reply) clock.offset = Math.max(clock.offset, reply.offset);
        else started.answered(reply);
      });
    });
    return started;
  }

  /** Does it to the end. @throws Error what the worker says went wrong */
  tell(order: Order): Promise<string> {
    const id = (this.orders += 1);
    const answer = new Promise<string>((done, failed) => this.waiting.set(id, { done, failed }));
    this.process.send({ id, offset: this.clock.offset, order });
    return answer;
  }

  /** Begins it and does not wait: the process dies meanwhile, so that no answer is what is to be expected. */
  begin(order: Order): void {
    this.tell(order).catch(() => undefined);
  }

  /** SIGKILL: no handler, no flush, no goodbye. */
  async kill(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }

  private answered({ id, result, error }: Extract<Reply, { id: number }>): void {
    const { done, failed } = this.waiting.get(id) ?? {};
    this.waiting.delete(id);
    if (error === undefined) done?.(result ?? '');
    else failed?.(new Error(error));
  }
}
