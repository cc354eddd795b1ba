import { effectsOf, spanOf } from './words';

const NOW = Date.parse('2026-11-24T06:00:00.000Z');

it('says from when to when, in Beijing time', () => {
  const startsAt = '2026-11-24T06:05:00.000Z';
  expect(spanOf({ startsAt, endsAt: null }, NOW)).toBe('11月24日 14:05 到 宣布结束为止');
  expect(spanOf({ startsAt, endsAt: '2026-11-26T16:00:00.000Z' }, NOW)).toBe(
    '11月24日 14:05 到 11月27日 00:00',
  );
});

it('raises the urgency from orange on', () => {
  expect(effectsOf('yellow').join('')).toContain('紧急程度不变');
  for (const level of ['orange', 'red'] as const) expect(effectsOf(level).join('')).toContain('升一级');
});
