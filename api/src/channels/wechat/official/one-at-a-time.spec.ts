import { setTimeout as pause } from 'node:timers/promises';
import { OneAtATime } from './one-at-a-time';

it('runs the same key in order, other keys beside it, and goes on after a failure', async () => {
  const queue = new OneAtATime();
  const done: string[] = [];
  const work =
    (name: string, ms: number, fails = false) =>
    async (): Promise<string> => {
      await pause(ms);
      done.push(name);
      if (fails) throw new Error(name);
      return name;
    };
  const all = await Promise.allSettled([
    queue.run('a', work('a1', 40)),
    queue.run('a', work('a2', 1, true)),
    queue.run('a', work('a3', 1)),
    queue.run('b', work('b1', 1)),
  ]);
  expect(done).toEqual(['b1', 'a1', 'a2', 'a3']);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(queue.size).toBe(0);
});
