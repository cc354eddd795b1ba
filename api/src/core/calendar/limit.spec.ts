import fc from 'fast-check';
import { formatLimit, parseLimit, scaleLimit } from './limit';
import { hours } from './testing/dates';

describe('time limits', () => {
  it.each([
    ['15min', 'clock', hours(0.25), '15 分钟'],
    ['2h', 'clock', hours(2), '2 小时'],
    ['48h', 'clock', hours(48), '48 小时'],
    ['90min', 'clock', hours(1.5), '1 小时 30 分'],
    ['2wh', 'work', hours(2), '2 个工作小时'],
    ['3wd', 'work', hours(21), '3 个工作日'],
    ['30wmin', 'work', hours(0.5), '30 分钟工作时间'],
    ['630wmin', 'work', hours(10.5), '1 个工作日 3 小时 30 分'],
  ] as const)('%s', (text, kind, ms, chinese) => {
    expect(parseLimit(text)).toEqual({ kind, ms, text });
    expect(formatLimit(parseLimit(text))).toBe(chinese);
  });

  it.each(['', '2', 'h', '0h', '-1h', '1.5h', '2 h', ' 2h', '2d', '2H', '02h', '2h3', '1e3h', '２h', '2h\n'])(
    'refuses “%s”',
    (text) => expect(() => parseLimit(text)).toThrow('看不懂'),
  );

  it('refuses more than 366 days', () => {
    expect(parseLimit('366wd').ms).toBe(hours(366 * 7));
    for (const text of ['367wd', '8785h', '999999min', '153721wmin']) {
      expect(() => parseLimit(text)).toThrow('太长');
    }
  });

  it.each([
    ['24h', 0.5, '12h'],
    ['1h', 0.5, '30min'],
    ['15min', 0.5, '8min'],
    ['1min', 0.5, '1min'],
    ['2wh', 0.5, '1wh'],
    ['1wh', 0.5, '30wmin'],
    ['3wd', 0.5, '630wmin'],
    ['2wd', 0.5, '1wd'],
    ['14wh', 1, '14wh'],
    ['60min', 2, '120min'],
    ['15min', 1e-9, '1min'],
  ])('%s × %d = %s', (text, factor, scaled) => {
    expect(scaleLimit(parseLimit(text), factor)).toEqual(parseLimit(scaled));
  });

  it.each([0, -1, NaN, Infinity])('refuses the factor %d', (factor) =>
    expect(() => scaleLimit(parseLimit('2h'), factor)).toThrow(RangeError),
  );

  it('scales to a text of the same kind that fits its column and reads the same, within half a minute', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('min', 'h', 'wmin', 'wh', 'wd'),
        fc.integer({ min: 1, max: 366 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (unit, count, factor) => {
          const limit = parseLimit(`${count}${unit}`);
          const scaled = scaleLimit(limit, factor);
          expect(parseLimit(scaled.text)).toEqual(scaled);
          expect(scaled.text.length).toBeLessThanOrEqual(10);
          expect(scaled.kind).toBe(limit.kind);
          expect(scaled.ms).toBeGreaterThanOrEqual(60_000);
          const exact = Math.max(60_000, limit.ms * factor);
          expect(Math.abs(scaled.ms - exact)).toBeLessThanOrEqual(30_000);
          expect(formatLimit(scaled)).toMatch(/^\d+ \S+( \d+ \S+)*$/);
        },
      ),
    );
  });
});
