import { trackingNumber } from './numbering';

describe('tracking number', () => {
  const at = new Date('2026-01-01T16:30:00.000Z');

  it('names the day in Beijing and uses every letter that cannot be miscopied', () => {
    const drawn = Array.from({ length: 2000 }, () => trackingNumber(at));
    for (const number of drawn) expect(number).toMatch(/^LT260102-[2-9A-HJKMNP-Z]{6}$/);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(new Set(drawn.map((number) => number.slice(-6)).join('')).size).toBe(31);
  });
});
