import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_MS = 60_000;

export interface Server {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

function stopper(child: ChildProcess): () => Promise<void> {
  const exited = once(child, 'exit');
  process.once('exit', () => child.kill());
  return async () => {
    child.kill('SIGTERM');
    await exited;
  };
}

/** The API, as `npm start` runs it, ready to serve at `url`. */
export async function startApi(
  url: string,
  settings: Record<string, string>,
  execArgv: string[] = [],
): Promise<Server> {
  const child = fork(join(__dirname, '../../../../api/dist/main.js'), { env: settings, execArgv });
  const stop = stopper(child);
  const start = performance.now();
  while (child.exitCode === null && performance.now() - start < READY_MS) {
    if (await answers(`${url}/api/v1/health/ready`)) return { url, pid: child.pid ?? 0, stop };
    await sleep(100);
  }
  child.kill();
  throw new Error('the API did not start');
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch (error) {
    // Not listening yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The bare server of floor.ts. */
export async function startFloor(settings: Record<string, string>): Promise<Server> {
  const child = fork(join(__dirname, 'floor.js'), { env: settings });
  const stop = stopper(child);
  const [message] = (await once(child, 'message')) as [{ ready: string }];
  return { url: message.ready, pid: child.pid ?? 0, stop };
}
