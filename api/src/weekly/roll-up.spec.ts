import type { Content, Member } from './content';
import { figuresOfCases } from './counted';
import { lastOfParts, membersSummary, notYet, type Part, sectionsOfParts } from './roll-up';

const member = (name: string, more: Partial<Member> = {}): Member => ({
  gridId: name,
  name,
  reportId: `r-${name}`,
  ownerId: `r-${name}`,
  late: false,
  zero: false,
  ...more,
});
const figures = (received: number) => ({ ...figuresOfCases([]), received });
const content = (received: number, items: string[] = []): Content => ({
  countedTo: '2026-11-26T08:40:00.000Z',
  total: figures(0),
  last: figures(received),
  categories: [{ code: 'other', name: '其他', figures: figures(0), lastReceived: received }],
  units: [],
  sources: [],
  refusals: [],
  sections: [{ code: 'listed', title: '挂牌督办', items: items.map((text) => ({ text, tipId: null })) }],
  members: [],
});
const part = (name: string, made: Content | null): Part => ({
  member: member(name, made ? {} : { reportId: null, ownerId: null }),
  content: made,
  texts: null,
});

it('says who reported in time, late, with nothing or not at all', () => {
  expect(membersSummary([member('甲'), member('乙', { zero: true })])).toBe(
    '应报送周报的社区 2 个，按时报送 2 个；其中零报告 1 个（乙）。',
  );
  expect(
    membersSummary([
      member('甲'),
      member('乙', { late: true }),
      member('丙', { reportId: null, ownerId: null }),
    ]),
  ).toBe(
    '应报送周报的社区 3 个，按时报送 1 个，逾期报送 1 个（乙），未报送 1 个（丙），以下数字不含未报送的社区。',
  );
});

it('adds last week up from the reports that came, and the subdistrict’s own', () => {
  const last = lastOfParts(
    [part('甲', content(3)), part('乙', null), part('丙', content(2))],
    { total: figures(1), categories: new Map([['other', 1]]), units: new Map() },
    'own',
  );
  expect([last.total.received, last.categories.get('other')]).toEqual([6, 6]);
  expect([...last.units]).toEqual([
    ['own', 1],
    ['甲', 3],
    ['丙', 2],
  ]);
});

it('puts what the communities tell together, each with its name, and says how many were left out', () => {
  const [section] = sectionsOfParts([
    part('甲', content(0, ['甲网格一：烧垃圾', '西门'])),
    part(
      '乙',
      content(
        0,
        Array.from({ length: 9 }, (_, index) => `第 ${index} 处`),
      ),
    ),
  ]);
  expect(section?.items.map(({ text }) => text)).toEqual([
    '甲网格一：烧垃圾',
    '甲：西门',
    ...Array.from({ length: 8 }, (_, index) => `乙：第 ${index} 处`),
    '另有 1 项。',
  ]);
});

it('waits for reports that are not due yet, and for no others', () => {
  const now = new Date('2026-11-26T08:40:00.000Z');
  const later = new Date(now.getTime() + 1);
  expect(notYet([{ sentAt: null, dueAt: later }], now)).toContain('还有 1 个社区没有报送');
  expect(
    notYet(
      [
        { sentAt: null, dueAt: now },
        { sentAt: now, dueAt: later },
      ],
      now,
    ),
  ).toBeNull();
});
