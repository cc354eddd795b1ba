import {
  isForLater,
  mediaIdsOf,
  newWaiting,
  nextPhoto,
  restoredWaiting,
  waitingLines,
  withPhoto,
} from './waiting';

const check = { key: 'key-0001', gridId: 'g', lineId: 'l', at: '2026-11-25T02:00:00.000Z' };
const one = newWaiting('me', '查过', { kind: 'check', body: check }, ['a', 'b']);

it('sends each photo once, also after a break', () => {
  expect(nextPhoto(one)).toBe('a');
  const half = withPhoto(one, 'a', 'A');
  expect(nextPhoto(restoredWaiting(JSON.parse(JSON.stringify([half])))[0]!)).toBe('b');
  const all = withPhoto(half, 'b', 'A');
  expect([nextPhoto(all), mediaIdsOf(all)]).toEqual([null, ['A']]);
});

it('restores nothing from rubbish', () => {
  expect(restoredWaiting(null)).toEqual([]);
  expect(restoredWaiting(['x', {}, one])).toEqual([one]);
});

it.each([
  [0, true],
  [401, true],
  [503, true],
  [409, false],
  [422, false],
])('of status %i: later is %s', (status, later) => {
  expect(isForLater(status)).toBe(later);
});

it('knows which lines are done on this device', () => {
  expect(waitingLines([one], 'g')).toEqual(new Set(['l']));
  expect(waitingLines([one], 'other').size).toBe(0);
  expect(waitingLines([{ ...one, problem: '不行' }], 'g').size).toBe(0);
});
