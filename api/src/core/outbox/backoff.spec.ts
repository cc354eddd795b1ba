import fc from 'fast-check';
import { backoffMs, MAX_ATTEMPTS } from './backoff';

describe('back-off of the outbox', () => {
  it('starts at about 5 s, grows and ends at about 6 h', () => {
    expect(backoffMs(1, 0.5)).toBe(5_000);
    expect(backoffMs(2, 0.5)).toBe(15_000);
    expect(backoffMs(MAX_ATTEMPTS, 0.5)).toBe(6 * 3_600_000);
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, random) => {
          const ms = backoffMs(attempts, random);
          expect(ms).toBeGreaterThanOrEqual(4_000);
          expect(ms).toBeLessThanOrEqual(6 * 3_600_000 * 1.2);
        },
      ),
    );
  });
});
