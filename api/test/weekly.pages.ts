import { type Rendered, renderedPages } from '../../scripts/testing/rendered-pages';
import { officialDocument } from '../src/core/documents/official-document';
import type { FigureName } from '../src/tips/figures';
import { type Content, contentOf, lastOf, type Member } from '../src/weekly/content';
import type { CountedCase } from '../src/weekly/counted';
import { type DocumentInput, weeklyDocument } from '../src/weekly/document';
import { weekNamed } from '../src/weekly/week';
import { layoutFaults, textOf } from './official-pages';

const CATEGORIES = [
  '小街巷道路扬尘',
  '居民区内小修小建扬尘',
  '垃圾焚烧',
  '落叶、秸秆焚烧',
  '餐饮油烟',
  '工地扬尘',
];
const COMMUNITIES = Array.from(
  { length: 12 },
  (_, index) => `第${'甲乙丙丁戊己庚辛壬癸子丑'[index]}示范花园社区`,
);
const LONG = '对反复发生的地点每天早晚各查看一次，发现一处劝阻一处，劝阻无效的当天上报，由社区召集会商。';
const TEXTS = { problems: `1.${LONG}\n2.${LONG}`, proposals: LONG.repeat(3), outlook: LONG };

const LIVES: readonly FigureName[][] = [
  ['received', 'filed', 'handled', 'closed', 'due', 'onTime', 'answered', 'satisfied'],
  ['received', 'filed', 'handled', 'notFound', 'closed', 'due', 'onTime'],
  ['received', 'filed', 'open'],
  ['received', 'filed', 'escalated', 'due', 'late', 'open', 'overdue'],
];

const casesOf = (units: readonly string[]): CountedCase[] =>
  units.flatMap((gridId, unit) =>
    CATEGORIES.flatMap((categoryCode, category) =>
      Array.from({ length: 1 + ((unit * 5 + category * 3) % 7) }, (_, index) => ({
        tipId: `${unit}-${category}-${index}`,
        gridId,
        categoryCode,
        source: index % 3 === 0 ? ('patrol' as const) : ('resident' as const),
        refusalReason: null,
        figures: LIVES[(unit + category + index) % LIVES.length] ?? [],
      })),
    ),
  );

function content(units: readonly string[], members: Member[] = []): Content {
  return contentOf({
    cases: casesOf(units),
    last: lastOf(casesOf(units.slice(1)), (gridId) => gridId ?? ''),
    unitOf: (gridId) => gridId ?? '',
    units,
    names: {
      category: (code) => code,
      unit: (code) => code,
      source: (code) => ({ resident: '居民', patrol: '网格巡查' })[code] ?? code,
      refusal: (code) => code,
    },
    sections: [
      { code: 'hot_spots', title: '反复发生的地点', items: [{ text: `网格一 ${LONG}`, tipId: null }] },
      { code: 'listed', title: '挂牌督办', items: [{ text: `DB2026-001：${LONG}`, tipId: null }] },
    ],
    countedTo: new Date('2026-11-26T08:40:00.000Z'),
    members,
  });
}

const week = weekNamed('2026-11-20');
const base = (more: Partial<DocumentInput>): DocumentInput => ({
  level: 2,
  subdistrict: '某某东路街道',
  unit: '第甲示范花园社区',
  week: week!,
  content: content(['网格一', '网格二', '网格三']),
  texts: TEXTS,
  zero: false,
  sentAt: new Date('2026-11-26T08:40:00.000Z'),
  now: new Date('2026-11-26T08:40:00.000Z'),
  addenda: [],
  voices: [],
  ...more,
});

describe('weekly reports on paper', () => {
  let rendered: Record<string, Rendered>;
  const of = (name: string): Rendered => rendered[name]!;

  beforeAll(async () => {
    const addenda = [
      { at: new Date('2026-11-27T01:00:00.000Z'), author: '系统', text: `截至周四 24 时：${LONG}` },
    ];
    const members = COMMUNITIES.map((name, index) => ({
      gridId: name,
      name,
      reportId: index === 3 ? null : name,
      ownerId: null,
      late: index === 5,
      zero: false,
    }));
    const inputs: Record<string, DocumentInput> = {
      community: base({ addenda }),
      zero: base({ zero: true, texts: { problems: '', proposals: '', outlook: '' } }),
      rollup: base({
        level: 1,
        unit: '某某东路街道',
        content: content(COMMUNITIES, members),
        voices: COMMUNITIES.map((name) => ({ name, texts: TEXTS })),
      }),
    };
    const files = await Promise.all(
      Object.entries(inputs).map(
        async ([name, input]) => [name, await officialDocument(weeklyDocument(input))] as const,
      ),
    );
    rendered = await renderedPages(Object.fromEntries(files), process.env['KEEP_PAGES']);
  });

  it.each([
    ['community', ['某某东路街道第甲示范花园社区', '大气污染防治工作周报']],
    ['zero', ['某某东路街道第甲示范花园社区', '大气污染防治工作周报']],
    ['rollup', ['某某东路街道', '大气污染防治工作周报']],
  ])('%s: lies as GB/T 9704-2012 says', (name, title) => {
    expect(layoutFaults(of(name), title)).toEqual([]);
  });

  it('a zero report is one page, a community’s a few, and none ends with a page of a signature alone', () => {
    // Other fonts than these tests met may need a line more or less.
    expect(of('zero').pages).toHaveLength(1);
    expect([3, 4, 5]).toContain(of('community').pages.length);
    expect([9, 10, 11]).toContain(of('rollup').pages.length);
    for (const { pages } of Object.values(rendered)) {
      const signed = pages.find(({ lines }) =>
        lines.some(({ text }) => text.replace(/ /g, '') === '2026年11月26日'),
      );
      expect(signed?.lines.length).toBeGreaterThan(4);
    }
  });

  it('full lines hold 28 characters, full pages 22 lines, and no number is parted at the end of a line', () => {
    const pages = of('rollup').pages.map(({ lines }) => lines.filter(({ text }) => !text.startsWith('—')));
    const texts = pages.flatMap((lines) => lines.map(({ text }) => text));
    const chinese = texts.filter((text) => /^[\u2e80-\uffef]+$/.test(text));
    expect(Math.max(...chinese.map((text) => text.replace(/[，。]$/, '').length))).toBe(28);
    expect(Math.max(...pages.slice(4).map((lines) => lines.length))).toBe(22);
    const parted = texts.filter((text, index) => /\d$/.test(text) && /^\d/.test(texts[index + 1] ?? ''));
    expect(parted.filter((text) => text.length > 20)).toEqual([]);
  });

  it('says everything it was given, and repeats the heads of a table that goes over a page', () => {
    const text = textOf(of('rollup')).replace(/\s/g, '');
    for (const part of [
      ...COMMUNITIES,
      ...CATEGORIES,
      '一、报送情况',
      '未报送1个（第丁示范花园社区）',
      '附件：各社区反映的问题和建议',
      '某某东路街道办事处',
      '2026年11月26日',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('草稿');
    const withTable = of('rollup').pages.filter(({ lines }) =>
      lines.some(({ text }) => text.endsWith('期末在办')),
    );
    expect(withTable.length).toBeGreaterThan(1);
  });
});
