import { standing, standingSince } from './standing';

const now = Date.parse('2026-11-26T08:00:00.000Z');
const facts = {
  state: 'draft' as const,
  late: false,
  sentAt: null,
  dueAt: '2026-11-26T09:00:00.000Z',
  zero: false,
};
const sent = { ...facts, state: 'sent' as const, sentAt: '2026-11-26T08:40:00.000Z' };

it('says where a report stands and since when', () => {
  expect([
    standing(facts),
    standing({ ...facts, late: true }),
    standing(sent),
    standing({ ...sent, zero: true }),
    standing({ ...sent, late: true }),
  ]).toEqual(['未报送', '逾期未报', '已报送', '零报告', '逾期报送']);
  expect(standingSince(facts, now)).toBe('11月26日 17:00 前报送');
  expect(standingSince(sent, now)).toBe('11月26日 16:40 报送');
  expect(standingSince({ ...facts, dueAt: null }, now)).toBe('');
});
