import { startOfDay, startOfMonth } from './beijing-day';

describe('day and month in Beijing', () => {
  it.each([
    ['2026-11-24T15:59:59.999Z', '2026-11-23T16:00:00.000Z', '2026-10-31T16:00:00.000Z'],
    ['2026-11-24T16:00:00.000Z', '2026-11-24T16:00:00.000Z', '2026-10-31T16:00:00.000Z'],
    ['2026-12-31T16:00:00.000Z', '2026-12-31T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
  ])('%s', (now, day, month) => {
    expect(startOfDay(new Date(now)).toISOString()).toBe(day);
    expect(startOfMonth(new Date(now)).toISOString()).toBe(month);
  });
});
