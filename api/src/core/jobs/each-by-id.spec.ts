import { eachById } from './each-by-id';

const ROWS = Array.from({ length: 250 }, (_, n) => ({ id: String(n).padStart(3, '0') }));

it('comes to every row once, also past one that fails, and says which', async () => {
  const seen: string[] = [];
  const failed: string[] = [];
  await eachById(
    (after, take) => Promise.resolve(ROWS.filter(({ id }) => id > after).slice(0, take)),
    ({ id }) => {
      seen.push(id);
      return id === '120' ? Promise.reject(new Error('no')) : Promise.resolve();
    },
    ({ id }) => failed.push(id),
  );
  expect(seen).toEqual(ROWS.map(({ id }) => id));
  expect(failed).toEqual(['120']);
});
