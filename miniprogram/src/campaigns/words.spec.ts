import { codeText, digitsIn, sessionTime, stateText } from './words';

const NOW = Date.parse('2026-03-05T02:00:00.000Z');

it.each([
  ['2026-03-06T01:00:00.000Z', '2026-03-06T03:00:00.000Z', '3月6日（周五）09:00–11:00'],
  ['2027-01-01T01:00:00.000Z', '2027-01-01T03:30:00.000Z', '2027年1月1日（周五）09:00–11:30'],
  ['2026-03-06T15:00:00.000Z', '2026-03-06T16:30:00.000Z', '3月6日（周五）23:00–3月7日00:30'],
])('a session from %s to %s: %s', (from, to, text) => expect(sessionTime(from, to, NOW)).toBe(text));

it.each([
  ['planned', '10:30', '即将开始'],
  ['planned', '09:00', '进行中'],
  ['planned', '08:00', '已结束'],
  ['closed', '09:00', '已结束'],
  ['cancelled', '10:30', '已取消'],
])('%s from %s is %s', (state, from, text) => {
  const start = Date.parse(`2026-03-05T${from}:00.000+08:00`);
  const times = {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + 90 * 60_000).toISOString(),
  };
  expect(stateText({ state, ...times }, NOW)).toBe(text);
});

it('reads the digits that were scanned or typed, and nothing else', () => {
  expect(digitsIn(codeText('012345'))).toBe('012345');
  expect(digitsIn('012 345')).toBe('012345');
  for (const text of ['', '12345', '1234567', 'LTHX:12345678', 'https://example.com/123456']) {
    expect(digitsIn(text)).toBeNull();
  }
});
