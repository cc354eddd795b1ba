import type { CaseRecord } from '../tips/figures';
import { bulletinDraft, bulletinTitle } from './draft';
import { bulletinFigures } from './figures';
import { lastMonth, monthPeriod } from './month';

const MONTH = monthPeriod('2026-03');
const at = (day: number) => new Date(MONTH.from.getTime() + day * 86_400_000);

const closed = (id: number, gridId: string | null, late: boolean): CaseRecord => ({
  id: `tip-${id}`,
  gridId,
  categoryCode: id % 2 === 0 ? 'road_dust' : 'waste_burning',
  source: 'resident',
  submittedAt: at(1),
  refusalReason: null,
  handlePercent: late ? 150 : 50,
  lateAt: late ? at(2) : null,
  events: [
    { action: 'submit', toState: 'triage', outcome: null, at: at(1) },
    { action: 'dispatch', toState: 'dispatched', outcome: null, at: at(1) },
    { action: 'handle', toState: 'checking', outcome: 'fixed', at: at(3) },
    { action: 'pass', toState: 'closed', outcome: null, at: at(4) },
  ],
});
const many = (count: number, gridId: string | null, late: number): CaseRecord[] =>
  Array.from({ length: count }, (_, i) => closed(i, gridId, i < late));

const NAMES = {
  communityOf: (gridId: string | null) => (gridId === null ? null : gridId.slice(0, 1)),
  communities: new Map([
    ['a', '甲社区'],
    ['b', '乙社区'],
    ['c', '丙社区'],
  ]),
  categories: new Map([
    ['road_dust', '路面积尘'],
    ['waste_burning', '垃圾焚烧'],
    ['other', '其他'],
  ]),
  corrections: new Map([['b', { due: 3, inTime: 2 }]]),
};
const figures = bulletinFigures(
  [...many(20, 'a1', 0), ...many(10, 'b1', 4), ...many(4, 'c1', 4), ...many(1, null, 0)],
  MONTH,
  NAMES,
);

it('has a line for every community, and one for what lies in none', () => {
  expect(figures.communities.map(({ name, due, onTimeRate }) => [name, due, onTimeRate])).toEqual([
    ['甲社区', 20, 100],
    ['乙社区', 10, 60],
    ['丙社区', 4, null],
    ['网格以外', 1, null],
  ]);
  expect(figures.whole).toMatchObject({ due: 35, onTime: 27, corrections: { due: 3, inTime: 2 } });
  expect(figures.categories.map(({ name }) => name)).toEqual(['路面积尘', '垃圾焚烧']);
});

it('drafts what the figures say, and names nobody who has too few cases', () => {
  const text = bulletinDraft('2026-03', figures);
  expect(bulletinTitle('2026-03')).toBe('2026年3月大气污染防治网格化工作督查通报');
  expect(text).toContain('应按期办结35件，按期办结27件，按期办结率77.1%');
  expect(text).toContain('按期办结率在95%以上的有：甲社区。');
  expect(text).toContain('乙社区按期办结率60%，超期4件。');
  expect(text).not.toContain('丙社区按期');
  expect(text).toContain('没有按期整改的有：乙社区。');
});

it('says so when nothing happened', () => {
  const nothing = bulletinFigures([], MONTH, { ...NAMES, corrections: new Map() });
  const text = bulletinDraft('2026-03', nothing);
  expect(text).toContain('本月没有受理举报');
  expect(text).toContain('按期办结率样本不足');
  expect(nothing.communities).toHaveLength(3);
});

it('knows the months of Beijing', () => {
  expect(monthPeriod('2025-12').to.toISOString()).toBe('2025-12-31T16:00:00.000Z');
  expect(lastMonth(new Date('2025-12-31T16:00:00.000Z'))).toBe('2025-12');
  expect(lastMonth(new Date('2025-12-31T15:59:59.999Z'))).toBe('2025-11');
  for (const wrong of ['2025-13', '2025-00', 'x', '2025-1'])
    expect(() => monthPeriod(wrong)).toThrow('请选择月份');
});
