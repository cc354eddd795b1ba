import { ago, dateTime, distance, elapsed, limit } from './time';

const NOW = Date.parse('2026-11-24T04:30:00.000Z'); // 12:30 in Beijing

describe('ago', () => {
  it.each([
    ['2026-11-24T04:29:40.000Z', '刚刚'],
    ['2026-11-24T04:30:20.000Z', '刚刚'], // the phone's clock is slow
    ['2026-11-24T04:25:00.000Z', '5分钟前'],
    ['2026-11-24T01:29:00.000Z', '3小时前'],
    ['2026-11-23T16:05:00.000Z', '今天 00:05'],
    ['2026-11-23T15:55:00.000Z', '昨天 23:55'],
    ['2026-11-22T15:59:00.000Z', '11月22日 23:59'],
    ['2025-12-31T15:59:00.000Z', '2025年12月31日 23:59'],
  ])('%s is %s', (iso, text) => expect(ago(iso, NOW)).toBe(text));
});

it('gives the date and time of Beijing, wherever the phone is', () => {
  expect(dateTime('2026-12-31T16:00:00.000Z', Date.parse('2027-01-01T00:00:00Z'))).toBe('1月1日 00:00');
});

it.each([
  [0, '不到1分钟'],
  [59, '不到1分钟'],
  [60, '1分钟'],
  [3599, '59分钟'],
  [3600, '1小时'],
  [12_000, '3小时20分'],
  [86_400, '1天'],
  [187_200, '2天4小时'],
])('%i seconds is %s', (seconds, text) => expect(elapsed(seconds)).toBe(text));

it.each([
  ['2wh', '2个工作小时'],
  ['15min', '15分钟'],
  ['24h', '24小时'],
  ['3wd', '3个工作日'],
  ['尽快', '尽快'],
])('limit %s is %s', (code, text) => expect(limit(code)).toBe(text));

it.each([
  [3, '10米'],
  [147, '150米'],
  [1240, '1.2公里'],
])('%i metres is %s', (metres, text) => expect(distance(metres)).toBe(text));
