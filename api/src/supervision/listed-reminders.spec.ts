import fc from 'fast-check';
import { daysLeft, LISTED_REMINDERS, reminderAt, remindedAudience, reminderKey } from './listed-reminders';

/** The end of 10 December in Beijing. */
const DEADLINE = new Date('2026-12-10T15:59:59.999Z');
const DAY = 86_400_000;
const after = (days: number) => new Date(DEADLINE.getTime() + days * DAY);
const listed = { state: 'open', deadline: DEADLINE, issuedAt: after(-20) } as const;

describe('reminders of a listed case', () => {
  it.each([
    [-4, null],
    [-3, null],
    [-2.9, 'near'],
    [-0.1, 'near'],
    [0.1, 'due'],
    [6, 'due'],
    [7.1, 'late'],
    [90, 'late'],
  ])('%p days from the deadline: %p', (days, code) =>
    expect(reminderAt(listed, after(days))?.code ?? null).toBe(code),
  );

  it('does not come for what was past when the case was listed', () => {
    const short = { ...listed, issuedAt: after(-1) };
    expect(reminderAt(short, after(-0.5))).toBeNull();
    expect(reminderAt(short, after(0.5))?.code).toBe('due');
  });

  it('comes in no state in which nothing is to be done', () => {
    for (const state of ['proposed', 'lifted', 'declined'] as const)
      expect(reminderAt({ ...listed, state }, after(1))).toBeNull();
    expect(remindedAudience('open')).toEqual(['responsible', 'issuer']);
    expect(remindedAudience('check_requested')).toEqual(['issuer']);
  });

  it('goes through the thresholds in order, each once, as time goes on', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: -30, max: 60, noNaN: true }), { maxLength: 40 }), (days) => {
        const seen = [...days]
          .sort((a, b) => a - b)
          .flatMap((day) => reminderAt(listed, after(day)) ?? [])
          .map((reminder) => reminderKey(reminder, DEADLINE));
        const once = [...new Set(seen)];
        const order = LISTED_REMINDERS.map((reminder) => reminderKey(reminder, DEADLINE));
        expect(once).toEqual(order.filter((key) => once.includes(key)));
      }),
    ));

  it('counts the days that are left', () => {
    expect(daysLeft(listed, after(-2.5))).toBe(2);
    expect(daysLeft(listed, after(-0.5))).toBe(0);
    expect(daysLeft(listed, after(0.5))).toBe(-1);
    expect(daysLeft({ ...listed, state: 'lifted' }, after(0.5))).toBeNull();
  });
});
