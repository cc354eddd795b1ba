import { GridTree } from '../../grids';
import { judge } from './rules';
import { rule, tip, tree, world } from './testing/world';

const route = (
  ...[rules, more, of]: [
    Parameters<typeof judge>[0],
    Parameters<typeof world>[0]?,
    Parameters<typeof tip>[0]?,
  ]
) => judge(rules, tip(of), world(more)).route;

describe('without a rule', () => {
  it('the grid of the place has it', () => {
    expect(route([])).toEqual({
      gridId: 'A1',
      level: 3,
      departmentId: null,
      reason: '位置在甲社区网格一内',
      rule: null,
    });
  });

  it('the level whose duty the category is has it', () => {
    expect(route([], { duty: 2 })).toMatchObject({
      gridId: 'A1',
      level: 2,
      reason: '位置在甲社区网格一内；此类问题由社区负责',
    });
  });

  it('on a border the neighbours are named', () => {
    const located = { gridId: 'A1', neighbours: [{ gridId: 'B1', metres: 0 }], onBorder: true };
    expect(route([], { located }).reason).toBe(
      '位于网格交界处，按就近规则由甲社区网格一负责；相邻：乙社区网格一',
    );
  });

  it('outside every grid the subdistrict sorts it', () => {
    expect(route([], { located: null })).toMatchObject({ gridId: null, level: 1, departmentId: null });
  });
});

describe('a rule', () => {
  it('sends to a department: the place and the level of the duty stay', () => {
    expect(route([rule()], { duty: 2 })).toEqual({
      gridId: 'A1',
      level: 2,
      departmentId: 'D',
      reason: '按规则「夜间渣土车」（第 1 版）派往城管；位置在甲社区网格一内',
      rule: { id: 'rule', version: 1 },
    });
  });

  it.each([
    ['B1', { gridId: 'B1', level: 3 }],
    ['A', { gridId: 'A1', level: 2 }],
    ['B', { gridId: 'B', level: 2 }],
  ])('sends to %s', (gridId, to) => {
    expect(route([rule({}, { target: { kind: 'grid', gridId } })])).toMatchObject({
      ...to,
      departmentId: null,
    });
  });

  it('sends to the office', () => {
    expect(route([rule({}, { target: { kind: 'office' } })])).toMatchObject({ gridId: 'A1', level: 1 });
  });

  it('sends what lies outside the grids where it says, if its area reaches there', () => {
    const circle = { kind: 'circle', lng: 113.6, lat: 34.76, metres: 50 } as const;
    const outside = { located: null };
    const to = (target: Parameters<typeof rule>[1]) => route([rule({ place: circle }, target)], outside);
    expect(to({ target: { kind: 'grid', gridId: 'B1' } })).toMatchObject({ gridId: 'B1', level: 3 });
    expect(to({})).toMatchObject({ gridId: 'R', level: 1, departmentId: 'D' });
    expect(to({ target: { kind: 'office' } })).toMatchObject({ gridId: 'R', level: 1 });
    expect(route([rule()], outside)).toMatchObject({ gridId: null, rule: null });
  });

  it('whose target is no more is passed over', () => {
    const gone = rule({}, { id: 'gone', target: { kind: 'grid', gridId: 'X' } });
    const { verdicts, route: to } = judge([gone, rule()], tip(), world());
    expect(verdicts.map(({ unmet }) => unmet)).toEqual(['no_target', null]);
    expect(to.rule?.id).toBe('rule');
  });

  it('gives a reason that fits its column, however long the names are', () => {
    const neighbours = ['A2', 'B1', 'B2'].map((gridId) => ({ gridId, metres: 3 }));
    const long = tree.grids.map(({ id, level, parentId, fullName }) => ({
      id,
      level,
      parentId,
      name: '长',
      fullName: fullName.repeat(10),
      aliases: '',
      position: 0,
    }));
    const { reason } = route([rule()], {
      tree: new GridTree(long),
      located: { gridId: 'A1', neighbours, onBorder: true },
    });
    expect(reason).toHaveLength(200);
  });
});
