import fc from 'fast-check';
import { expiryOf, expiryOfReturned, takeFifo } from './lots';

const at = (text: string) => new Date(text);

describe('lots of points', () => {
  it('expire at the end of the following calendar year in Beijing', () => {
    expect(expiryOf(at('2026-03-01T00:00:00Z'), 1)).toEqual(at('2027-12-31T16:00:00Z'));
    // Half past midnight on New Year's Day in Beijing belongs to the new year.
    expect(expiryOf(at('2026-12-31T16:30:00Z'), 1)).toEqual(at('2028-12-31T16:00:00Z'));
  });

  it('come back with their date, or with 30 days if that is later', () => {
    const end = at('2027-12-31T16:00:00Z');
    expect(expiryOfReturned(end, at('2027-06-01T00:00:00Z'))).toEqual(end);
    expect(expiryOfReturned(end, at('2028-01-05T03:00:00Z'))).toEqual(at('2028-02-04T16:00:00Z'));
  });

  it('are used up first come first, to the point, or not at all', () => {
    const lot = fc.record({
      id: fc.uuid(),
      remaining: fc.integer({ min: 0, max: 50 }),
      expiresAt: fc.integer({ min: 0, max: 5 }).map((day) => new Date(day * 86_400_000)),
    });
    fc.assert(
      fc.property(fc.uniqueArray(lot, { selector: ({ id }) => id }), fc.nat(400), (lots, amount) => {
        const there = lots.reduce((sum, one) => sum + one.remaining, 0);
        if (there < amount) {
          expect(() => takeFifo(lots, amount)).toThrow();
          return;
        }
        const taken = amount === 0 ? [] : takeFifo(lots, amount);
        expect(taken.reduce((sum, one) => sum + one.amount, 0)).toBe(amount);
        const left = new Map(lots.map((one) => [one.id, one.remaining]));
        for (const one of taken) left.set(one.lotId, (left.get(one.lotId) ?? 0) - one.amount);
        expect([...left.values()].every((points) => points >= 0)).toBe(true);
        // Nothing is left in a lot that expires before one that was used.
        const last = Math.max(
          ...taken.map(({ lotId }) => lots.find(({ id }) => id === lotId)!.expiresAt.getTime()),
        );
        for (const one of lots) if (one.expiresAt.getTime() < last) expect(left.get(one.id)).toBe(0);
      }),
    );
  });
});
