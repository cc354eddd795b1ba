import { changed, dueChange, dueOf, inWords, NO_FILTERS, ownName, same } from './filters';

const CATEGORY = { code: 'waste_burning', name: '露天焚烧垃圾' } as Parameters<typeof inWords>[1][number];
const GRID = { id: 'g', fullName: '映月路社区网格一' } as Parameters<typeof inWords>[2][number];
const words = (filters: Parameters<typeof inWords>[0]) => inWords(filters, [CATEGORY], [GRID]);

it('takes filters away that are set to nothing', () => {
  const late = changed({ ...NO_FILTERS, dueWithin: 4 }, dueChange('overdue'));
  expect(late).toEqual({ ...NO_FILTERS, overdue: 'yes' });
  expect(changed(late, dueChange('any'))).toEqual(NO_FILTERS);
});

it.each([
  [{}, 'any'],
  [{ overdue: 'yes' }, 'overdue'],
  [{ dueWithin: 24 }, '24'],
  // A saved view may carry a number that the page does not offer.
  [{ dueWithin: 7 }, null],
] as const)('%j is %s', (filters, due) => expect(dueOf(filters)).toBe(due));

it('compares filters by what they mean', () => {
  expect(same({ state: 'closed', scope: 'all' }, { scope: 'all', sort: 'due', state: 'closed' })).toBe(true);
  expect(same({ scope: 'all' }, { scope: 'mine' })).toBe(false);
});

it.each([
  [NO_FILTERS, ''],
  [{ state: 'handling', overdue: 'yes', holder: 'office' }, '处置中、已超时、街道办在办'],
  [{ category: 'waste_burning', gridId: 'g', number: 'AB' }, '烧垃圾、映月路社区网格一、编号含 AB'],
  [{ category: 'gone', gridId: 'x', dueWithin: 4 }, '4 小时内到期、gone、选定的网格'],
] as const)('%j in words: %s', (filters, text) => expect(words(filters)).toBe(text));

it.each([
  [['office', 'grid_head'], '街道本级'],
  [['community_director'], '本社区'],
  [['department_staff'], '本科室'],
  [['patrol_member'], '本网格'],
] as const)('own cases of %s: %s', (roles, name) => expect(ownName(roles)).toBe(name));
