import { withRetries } from './retry';

const noWait = () => Promise.resolve();
const failing = (times: number) => {
  let calls = 0;
  return {
    calls: () => calls,
    attempt: () => (++calls <= times ? Promise.reject(new Error('no answer')) : Promise.resolve(calls)),
  };
};

it('asks again twice when no answer came', async () => {
  const twice = failing(2);
  await expect(withRetries(twice.attempt, true, noWait)).resolves.toBe(3);
  const thrice = failing(3);
  await expect(withRetries(thrice.attempt, true, noWait)).rejects.toThrow('no answer');
  expect(thrice.calls()).toBe(3);
});

it('does not repeat what may not happen twice', async () => {
  const once = failing(1);
  await expect(withRetries(once.attempt, false, noWait)).rejects.toThrow('no answer');
  expect(once.calls()).toBe(1);
});
