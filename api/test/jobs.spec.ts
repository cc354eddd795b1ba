import { Clock } from '../src/core/clock';
import { Config } from '../src/core/config/config';
import { Database } from '../src/core/database/database';
import type { Job } from '../src/core/jobs/job';
import { JobsService, LEASE_MS } from '../src/core/jobs/jobs.service';
import { Log } from '../src/core/log/log';
import { Harness } from './harness';

class MovedClock extends Clock {
  at = new Date('2026-03-02T01:00:00.000Z');
  override now(): Date {
    return new Date(this.at);
  }
  pass(ms: number): void {
    this.at = new Date(this.at.getTime() + ms);
  }
}

/** Counts down what is left to do, and how many run at once. */
function pile(name: string, things: number): Job & { left: number; done: number; most: number } {
  let busy = 0;
  return {
    name,
    everyMs: 1000,
    left: things,
    done: 0,
    most: 0,
    async run() {
      busy += 1;
      this.most = Math.max(this.most, busy);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy -= 1;
      const some = Math.min(3, this.left);
      this.left -= some;
      this.done += some;
      return some;
    },
  };
}

describe('repeated jobs', () => {
  let h: Harness;
  const clock = new MovedClock();
  const process = (): JobsService =>
    new JobsService(h.app.get(Database), clock, h.app.get(Config), h.app.get(Log));
  beforeAll(async () => {
    h = await Harness.start();
  });
  afterAll(() => h.stop());

  it('are done by one of several processes, to the end, and again after their pause', async () => {
    const work = pile('several', 10);
    const processes = [process(), process(), process()];
    for (const one of processes) one.register(work);
    await Promise.all(processes.map((one) => one.runDue()));
    expect(work).toMatchObject({ done: 10, left: 0, most: 1 });

    work.left = 4;
    await processes[0]!.runDue();
    expect(work.left).toBe(4);
    clock.pass(1000);
    await processes[1]!.runDue();
    expect(work.left).toBe(0);
  });

  it('go to another process when the one that held them died', async () => {
    const stuck: Job = { name: 'dead', everyMs: 1000, run: () => new Promise(() => undefined) };
    const dying = process();
    dying.register(stuck);
    void dying.runDue();
    const work = pile('dead', 3);
    const heir = process();
    heir.register(work);
    while ((await h.app.get(Database).manager.query<unknown[]>(HELD)).length === 0);
    await heir.runDue();
    expect(work.done).toBe(0);
    clock.pass(LEASE_MS);
    await heir.runDue();
    expect(work.done).toBe(3);
  });

  it('do not keep each other from running when one fails', async () => {
    const failing: Job = { name: 'failing', everyMs: 1000, run: () => Promise.reject(new Error('broken')) };
    const work = pile('after', 1);
    const one = process();
    one.register(failing);
    one.register(work);
    await one.runDue();
    expect(work.done).toBe(1);
    expect(() => one.register(work)).toThrow('twice');
  });
});

const HELD = "SELECT id FROM job_lease WHERE name = 'dead' AND holder IS NOT NULL";
