import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../core/config/config';
import { Problem } from '../core/http/problem';
import type { BoundaryReport } from './geometry/boundary-report';
import type { BoundaryTask } from './geometry/boundary-worker';

const MEMORY_MB = 768;

/**
 * Runs `checkBoundaries` in a thread of its own, one file at a time, with limits on time
 * (BOUNDARY_CHECK_SECONDS) and memory. How large a file may be is the check's own rule (boundary-file.ts).
 */
@Injectable()
export class BoundaryChecker implements OnApplicationShutdown {
  private worker: Worker | undefined;

  constructor(private readonly config: Config) {}

  /** A file is being checked. */
  get busy(): boolean {
    return this.worker !== undefined;
  }

  /** @throws Problem too_many_requests while another file is checked, too_large when time or memory run out */
  async check(task: BoundaryTask): Promise<BoundaryReport> {
    if (this.busy) throw new Problem('too_many_requests', '正在检查另一份边界文件，请稍后再试');
    const worker = new Worker(require.resolve('./geometry/boundary-worker'), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    this.worker = worker;
    const seconds = this.config.BOUNDARY_CHECK_SECONDS;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<BoundaryReport>((resolve, reject) => {
        timer = setTimeout(() => reject(tooMuch(`检查超过 ${seconds} 秒`)), seconds * 1000);
        worker.once('message', resolve);
        worker.once('error', (error: Error & { code?: string }) =>
          reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('检查需要的内存太多') : error),
        );
        worker.once('exit', () => reject(new Problem('upstream_unavailable', '边界检查中断，请再试一次')));
      });
    } finally {
      clearTimeout(timer);
      await worker.terminate();
      this.worker = undefined;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.terminate();
  }
}

const tooMuch = (what: string): Problem =>
  new Problem('too_large', `边界文件太复杂，${what}，没有导入。请先简化边界线（减少顶点）再试`);
