import { type Rendered, renderedPages } from '../../scripts/testing/rendered-pages';
import { bulletinWord } from '../src/bulletins/bulletin-files';
import { bulletinDraft, bulletinTitle } from '../src/bulletins/draft';
import type { BulletinRow } from '../src/bulletins/figures';
import { layoutFaults, textOf } from './official-pages';

const MONTH = '2026-11';
const COMMUNITIES = Array.from(
  { length: 12 },
  (_, index) => `第${'甲乙丙丁戊己庚辛壬癸子丑'[index]}花园社区`,
);
const CATEGORIES = ['小街巷道路扬尘', '居民区内小修小建扬尘', '垃圾焚烧', '落叶、秸秆焚烧', '餐饮油烟'];

const row = (name: string, n: number): BulletinRow => ({
  name,
  received: 1000 + n,
  filed: 990 + n,
  due: 900 + n,
  closed: 905 + n,
  onTime: 700 + n,
  late: 200,
  rework: 30,
  extended: 20,
  handled: 910,
  open: 90,
  overdue: 12,
  onTimeRate: n === 3 ? null : 70 + (n % 30),
  reworkRate: 3.3,
  extensionRate: 2.1,
  corrections: { due: n % 2, inTime: 0 },
});

describe('the pages of a bulletin', () => {
  let rendered: Rendered | undefined;

  beforeAll(async () => {
    const figures = {
      whole: row('全街道', 8888),
      communities: COMMUNITIES.map(row),
      categories: CATEGORIES.map(row),
    };
    const bytes = await bulletinWord({
      month: MONTH,
      title: bulletinTitle(MONTH),
      text: bulletinDraft(MONTH, figures),
      figures,
      notes: ['受理数应为 9889 件'],
      publishedAt: new Date('2026-12-02T02:00:00.000Z'),
      issuer: '某某东路街道',
    });
    rendered = (await renderedPages({ bulletin: bytes }, process.env['KEEP_PAGES']))['bulletin'];
  });

  it('lie as GB/T 9704-2012 says, the title parted where its sense parts', () => {
    expect(layoutFaults(rendered!, ['2026年11月大气污染防治', '网格化工作督查通报'])).toEqual([]);
  });

  it('are not empty: each has more than its number', () => {
    expect(rendered!.pages).toHaveLength(4);
    for (const { lines } of rendered!.pages) expect(lines.length).toBeGreaterThan(3);
  });

  it('hold everything: units, categories, corrections, who issued it and when; no number of a table is torn', () => {
    const text = textOf(rendered!).replace(/\s/g, '');
    for (const part of [
      ...COMMUNITIES,
      ...CATEGORIES,
      '更正说明：受理数应为9889件',
      '附件：1.各社区情况',
      '某某东路街道督查室、长效办',
      '2026年12月2日',
      '9888',
      '1003',
      // In two lines of its narrow column.
      '样本',
      '77%',
    ])
      expect(text).toContain(part);
  });
});
