import { nextKinds, upwardName } from './upward-kinds';

const SENT = new Date('2026-11-24T06:00:00.000Z');

describe('reports of a case, one after another', () => {
  it('are numbered', () => {
    expect(upwardName({ kind: 'first', sequence: 1 })).toBe('初报');
    expect(upwardName({ kind: 'continued', sequence: 3 })).toBe('续报（第 2 次）');
    expect(upwardName({ kind: 'final', sequence: 4 })).toBe('终报');
  });

  it.each([
    ['nothing yet', null, 0],
    ['the first, not sent', { sequence: 1, kind: 'first', sentAt: null }, 0],
    ['the first, sent', { sequence: 1, kind: 'first', sentAt: SENT }, 2],
    ['a continued one, not sent', { sequence: 2, kind: 'continued', sentAt: null }, 2],
    ['a continued one, sent', { sequence: 2, kind: 'continued', sentAt: SENT }, 2],
    ['the final one, not sent', { sequence: 3, kind: 'final', sentAt: null }, 2],
    ['the final one, sent', { sequence: 3, kind: 'final', sentAt: SENT }, 0],
  ] as const)('after %s', (_, latest, count) => expect(nextKinds(latest)).toHaveLength(count));
});
