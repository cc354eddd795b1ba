import fc from 'fast-check';
import { codeAt, isCurrentCode, STEP_MS } from './sign-in-code';

const SECRET = 'a secret of the server';
const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const instant = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2036-01-01') });

describe('the code on the screen', () => {
  it('has six digits, counts while it is shown and half a minute longer, and not after a minute', () =>
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 10 * STEP_MS }), (at, later) => {
        const { digits, until } = codeAt(SECRET, ID, new Date(at));
        expect(digits).toMatch(/^\d{6}$/);
        expect(until.getTime() - at).toBeGreaterThan(0);
        expect(until.getTime() - at).toBeLessThanOrEqual(STEP_MS);
        const then = at + later;
        const shown = codeAt(SECRET, ID, new Date(then)).digits;
        // Two steps give the same digits once in a million; then the code is simply good.
        const counts =
          then < until.getTime() + STEP_MS ||
          [shown, codeAt(SECRET, ID, new Date(then - STEP_MS)).digits].includes(digits);
        expect(isCurrentCode(SECRET, ID, digits, new Date(then))).toBe(counts);
      }),
    ));

  it('does not count before it is shown, at another session or with another secret', () => {
    const now = new Date('2026-03-05T02:00:10.000Z');
    const { digits } = codeAt(SECRET, ID, now);
    expect(isCurrentCode(SECRET, ID, digits, new Date(now.getTime() - STEP_MS))).toBe(false);
    expect(isCurrentCode(SECRET, '01ARZ3NDEKTSV4RRFFQ69G5FAW', digits, now)).toBe(false);
    expect(isCurrentCode('another', ID, digits, now)).toBe(false);
  });

  it('takes the digits with spaces between, and refuses anything else without failing', () => {
    const now = new Date('2026-03-05T02:00:10.000Z');
    const { digits } = codeAt(SECRET, ID, now);
    expect(isCurrentCode(SECRET, ID, `${digits.slice(0, 3)} ${digits.slice(3)}`, now)).toBe(true);
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(text.replace(/\s/g, '') !== digits);
        const before = codeAt(SECRET, ID, new Date(now.getTime() - STEP_MS)).digits;
        fc.pre(text.replace(/\s/g, '') !== before);
        expect(isCurrentCode(SECRET, ID, text, now)).toBe(false);
      }),
    );
  });
});
