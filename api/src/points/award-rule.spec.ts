import fc from 'fast-check';
import { pointsFor, type Severity, type Terms } from './award-rule';

const terms: Terms = {
  bySeverity: { minor: 5, ordinary: 10, live: 20, major: 20 },
  dayCap: 60,
  monthCap: 600,
};
const fresh = { anonymous: false, isStaff: false, earnedToday: 0, earnedThisMonth: 0 };

describe('points for a verified tip', () => {
  it.each([
    ['minor', 5],
    ['ordinary', 10],
    ['live', 20],
    ['major', 20],
  ] as const)('%s: %i', (severity, points) => {
    expect(pointsFor(terms, fresh, severity)).toBe(points);
  });

  it('gives nothing for anonymous tips and to staff', () => {
    expect(pointsFor(terms, { ...fresh, anonymous: true }, 'live')).toBe(0);
    expect(pointsFor(terms, { ...fresh, isStaff: true }, 'live')).toBe(0);
  });

  it('never goes over a cap, whatever the order, and never takes points', () => {
    const severity = fc.constantFrom<Severity>('minor', 'ordinary', 'live', 'major');
    fc.assert(
      fc.property(
        fc.array(severity, { maxLength: 200 }),
        fc.integer({ min: 0, max: 700 }),
        (severities, before) => {
          let today = 0;
          let month = before;
          for (const one of severities) {
            const points = pointsFor(terms, { ...fresh, earnedToday: today, earnedThisMonth: month }, one);
            expect(points).toBeGreaterThanOrEqual(0);
            today += points;
            month += points;
          }
          expect(today).toBeLessThanOrEqual(60);
          expect(month).toBeLessThanOrEqual(Math.max(600, before));
          const wanted = severities.reduce((sum, one) => sum + (terms.bySeverity?.[one] ?? 0), 0);
          expect(today).toBe(Math.min(wanted, 60, Math.max(0, 600 - before)));
        },
      ),
    );
  });
});
