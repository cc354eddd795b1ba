import fc from 'fast-check';
import { beijingDay, DAY_MS } from '../core/calendar/beijing';
import { chineseCalendar } from '../core/calendar/work-calendar';
import { chaseDay, mayChaseByHand, nextChaseAt } from './chase-time';
import { REFERRAL_STATES } from './referral.entity';

const calendar = chineseCalendar();
const at = (text: string): Date => new Date(`${text}+08:00`);

it.each([
  ['2026-03-02T08:59:59.999', null],
  ['2026-03-02T09:00:00.000', '2026-03-02'],
  ['2026-03-02T23:59:59.999', '2026-03-02'],
  // Saturday; then a Saturday that is worked for the Spring Festival.
  ['2026-03-07T12:00:00.000', null],
  ['2026-02-14T12:00:00.000', '2026-02-14'],
  ['2026-10-01T12:00:00.000', null],
])('the chase at %s in Beijing is that of %s', (now, day) => expect(chaseDay(at(now), calendar)).toBe(day));

it.each([
  ['2026-03-02', '2026-03-02T10:00:00.000', '2026-03-03T09:00:00.000'],
  ['2026-03-06', '2026-03-06T10:00:00.000', '2026-03-09T09:00:00.000'],
  ['2026-03-02', '2026-03-03T08:00:00.000', '2026-03-03T09:00:00.000'],
  // The job was down: due since this morning.
  ['2026-03-02', '2026-03-04T11:00:00.000', '2026-03-04T09:00:00.000'],
  ['2026-09-30', '2026-09-30T18:00:00.000', '2026-10-08T09:00:00.000'],
])('after a chase on %s, seen at %s, the next is at %s', (chasedOn, now, next) =>
  expect(nextChaseAt(chasedOn, at(now), calendar)).toEqual(at(next)),
);

it('announces exactly the instant from which the job does it', () => {
  fc.assert(
    fc.property(
      fc.date({ min: at('2026-01-01T00:00:00'), max: at('2027-12-31T00:00:00'), noInvalidDate: true }),
      fc.nat(20),
      (now, days) => {
        const chasedOn = beijingDay(new Date(now.getTime() - days * DAY_MS));
        const next = nextChaseAt(chasedOn, now, calendar);
        const day = chaseDay(next, calendar);
        expect(day !== null && day > chasedOn).toBe(true);
        expect(chaseDay(new Date(next.getTime() - 1), calendar)).toBeNull();
        const due = chaseDay(now, calendar);
        expect(next <= now).toBe(due !== null && due > chasedOn);
      },
    ),
  );
});

it('lets a person ask once an hour, while an answer is owed', () => {
  const now = at('2026-03-02T10:00:00.000');
  const hourAgo = (ms: number) => new Date(now.getTime() - 3_600_000 + ms);
  const open = REFERRAL_STATES.filter((state) => mayChaseByHand({ state, lastChasedAt: null }, now));
  expect(open).toEqual(['sending', 'sent', 'acknowledged', 'timed_out']);
  const asked = (lastChasedAt: Date) => mayChaseByHand({ state: 'sent', lastChasedAt }, now);
  expect([asked(hourAgo(0)), asked(hourAgo(1))]).toEqual([true, false]);
});
