import type { FigureName, Figures } from '../tips/figures';
import { type Content, contentOf, lastOf } from './content';
import type { CountedCase } from './counted';
import { suggestedTexts, summaryOf } from './suggestions';

const names = {
  category: (code: string) => ({ waste_burning: '垃圾焚烧', other: '其他' })[code] ?? code,
  unit: (code: string) => `${code}网格`,
  source: (code: string) => ({ resident: '居民', patrol: '网格巡查' })[code] ?? code,
  refusal: (code: string) => ({ not_air: '不属于大气污染' })[code] ?? code,
};
let next = 0;
const one = (figures: FigureName[], more: Partial<CountedCase> = {}): CountedCase => ({
  tipId: `t${next++}`,
  gridId: 'g1',
  categoryCode: 'waste_burning',
  source: 'resident',
  refusalReason: null,
  figures,
  ...more,
});
const content = (cases: CountedCase[], more: Partial<Content> = {}): Content => ({
  ...contentOf({
    cases,
    last: lastOf(
      [one(['received']), one(['received'], { categoryCode: 'other' })],
      (gridId) => gridId ?? 'none',
    ),
    unitOf: (gridId) => gridId ?? 'none',
    units: ['g1', 'g2'],
    names,
    sections: [{ code: 'empty', title: '空', items: [] }],
    countedTo: new Date('2026-11-26T08:40:00.000Z'),
  }),
  ...more,
});
const many = (count: number, figures: FigureName[], more: Partial<CountedCase> = {}) =>
  Array.from({ length: count }, () => one(figures, more));

it('counts by category, grid and source, with last week beside; units without a case stay, empty sections go', () => {
  const made = content([
    ...many(4, ['received', 'handled']),
    one(['received', 'refused'], { source: 'patrol', categoryCode: 'other', refusalReason: 'not_air' }),
    one(['open', 'overdue'], { gridId: 'g2' }),
  ]);
  const of = (name: FigureName) => (figures: Figures) => figures[name];
  expect(made.total).toMatchObject({ received: 5, handled: 4, open: 1, overdue: 1 });
  expect(
    made.categories.map(({ name, figures, lastReceived }) => [name, of('received')(figures), lastReceived]),
  ).toEqual([
    ['垃圾焚烧', 4, 1],
    ['其他', 1, 1],
  ]);
  expect(made.units.map(({ name, figures }) => [name, figures.received, figures.open])).toEqual([
    ['g1网格', 5, 0],
    ['g2网格', 0, 1],
  ]);
  expect(made.sources).toEqual([
    { code: 'resident', name: '居民', received: 4 },
    { code: 'patrol', name: '网格巡查', received: 1 },
  ]);
  expect(made.refusals).toEqual([{ code: 'not_air', name: '不属于大气污染', count: 1 }]);
  expect(made.sections).toEqual([]);
  expect(summaryOf(made)[0]).toContain(
    '受理大气污染问题 5 件（居民 4 件、网格巡查 1 件），较上周同期增加 3 件；',
  );
  expect(summaryOf(made)[1]).toContain('按期办结 0 件，样本不足，不算比率');
  expect(summaryOf(made)[2]).toContain('不予受理 1 件（不属于大气污染 1 件）');
});

it('drafts problems, proposals and the outlook from what stands out', () => {
  const texts = suggestedTexts(
    content(
      [
        ...many(4, ['received', 'due', 'onTime']),
        ...many(2, ['due', 'late', 'open', 'overdue'], { gridId: 'g2' }),
        one(['returned', 'rework', 'referred']),
      ],
      {
        sections: [
          { code: 'hot_spots', title: '反复发生的地点', items: [{ text: '甲', tipId: null }] },
          { code: 'listed', title: '挂牌督办', items: [{ text: '乙', tipId: null }] },
        ],
      },
    ),
  );
  expect(texts.problems.split('\n')).toEqual([
    '1.垃圾焚烧问题较多，本周 4 件，较上周同期增加 3 件。',
    '2.有 2 件超期未办结：g2网格（2 件）。',
    '3.按期办结率 66.7%，有 2 件没有按期办结。',
    '4.处置一次不到位：核查退回重办 1 件，群众反映没解决而重办 0 件。',
    '5.退回 1 件，职责边界需要进一步明确。',
    '6.有 1 处地点反复发生同类问题。',
  ]);
  expect(texts.proposals).toContain('垃圾焚烧：对垃圾堆放点早晚各看一次');
  expect(texts.proposals).toContain('转区平台的 1 件请街道催办答复');
  expect(texts.proposals).toContain('挂牌督办的 1 件');
  expect(texts.outlook).toContain('跟进在办的 2 件：g2网格（2 件），按期办结。');
});

it('says plainly that nothing stands out', () => {
  expect(suggestedTexts(content([one(['received'])]))).toEqual({
    problems: '本周没有发现突出问题。',
    proposals: '暂无。',
    outlook: '保持日常巡查，发现问题及时劝阻、及时上报。',
  });
});
