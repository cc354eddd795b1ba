import { inFours, minutesText, monthBefore, monthText, spanText } from './words';

it.each([
  [0, '0分钟'],
  [45, '45分钟'],
  [60, '1小时'],
  [90, '1小时30分'],
  [1565, '26小时5分'],
])('%i minutes are %s', (minutes, text) => expect(minutesText(minutes)).toBe(text));

it('says from when to when, with the second day when it is another', () => {
  const now = Date.parse('2026-11-24T04:00:00Z');
  const span = (endsAt: string) => spanText({ startsAt: '2026-11-21T01:00:00.000Z', endsAt }, now);
  expect(span('2026-11-21T03:00:00.000Z')).toBe('11月21日 09:00—11:00');
  expect(span('2026-11-21T17:00:00.000Z')).toBe('11月21日 09:00—11月22日 01:00');
});

it('reads codes in fours', () => {
  expect(inFours('ABCDEFGH')).toBe('ABCD EFGH');
  expect(inFours('ABCDEFGHJKLMNPQR')).toBe('ABCD EFGH JKLM NPQR');
});

it('counts months in Beijing', () => {
  const now = Date.parse('2026-12-31T17:00:00Z');
  expect([0, 1, 13].map((months) => monthBefore(now, months))).toEqual(['2027-01', '2026-12', '2025-12']);
  expect(monthText('2026-09')).toBe('2026年9月');
});
