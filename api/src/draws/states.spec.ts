import { daysFault, digitsOf, drawableFrom, eachPrize, lateFault, listFault } from './states';

const now = new Date('2026-03-10T03:00:00.000Z');
const days = (more: Partial<Record<'fromDay' | 'toDay' | 'lateDay', string>>) =>
  daysFault(
    { fromDay: '2026-01-01', toDay: '2026-03-10', lateDay: '2026-03-12', lateSource: '', ...more },
    now,
  );

describe('a draw', () => {
  it('is published before anybody can know the public number, on what has been', () => {
    expect(days({})).toBeNull();
    expect(days({ fromDay: '2026-03-11' })?.[0]).toBe('toDay');
    expect(days({ toDay: '2026-03-11' })?.[0]).toBe('toDay');
    expect(days({ lateDay: '2026-03-10' })?.[0]).toBe('lateDay');
    expect(days({ lateDay: '2026-05-09' })).toBeNull();
    expect(days({ lateDay: '2026-05-10' })?.[0]).toBe('lateDay');
    expect(days({ fromDay: '2026-02-30' })?.[0]).toBe('fromDay');
    // 00:30 in Beijing is already the next day.
    const night = new Date('2026-03-11T16:30:00.000Z');
    const terms = { fromDay: '2026-01-01', toDay: '2026-03-10', lateDay: '2026-03-12', lateSource: '' };
    expect(daysFault(terms, night)?.[0]).toBe('lateDay');
    expect(drawableFrom('2026-03-12').toISOString()).toBe('2026-03-12T16:00:00.000Z');
  });

  it('takes the public number as it is read out, and no other', () => {
    expect(digitsOf('01 05 09 13 22 28 + 07')).toBe('01050913222807');
    expect(digitsOf('０１，０５')).toBe('0105');
    expect(lateFault('01050913222807', 14)).toBeNull();
    expect(lateFault('0105091322280', 14)).toContain('13 位');
    expect(lateFault('1e5', 3)).toBe('公开号码只有数字');
    expect(lateFault('', 5)).toBe('公开号码只有数字');
  });

  it('has a prize at least, and somebody for each', () => {
    expect(listFault(3, 0)).toBe('还没有奖品');
    expect(listFault(2, 3)).toContain('只有 2 人');
    expect(listFault(3, 3)).toBeNull();
    expect(listFault(10_001, 3)).toContain('10000 人');
    expect(eachPrize([{ count: 1 }, { count: 2 }])).toHaveLength(3);
  });
});
