import type { FileFeature } from './boundary-file';
import { matchNames } from './boundary-names';
import { ROSTER } from './testing/roster';

function named(properties: Record<string, unknown>): FileFeature {
  return { label: '第 1 个图形', properties, polygons: null };
}

function idOf(properties: Record<string, unknown>): string | undefined {
  return matchNames([named(properties)], ROSTER).matched[0]?.grid.id;
}

describe('matchNames', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ gridId: 'B2' }, 'B2'],
    [{ community: '映月路社区', grid: '网格一' }, 'A1'],
    [{ community: '映月路社区', grid: '映月路社区网格二' }, 'A2'],
    [{ 社区: ' 映月路社区 ', 网格: '网格 2' }, 'A2'],
    [{ fullName: '映月路社区网格一' }, 'A1'],
    [{ name: '中铁七局社区网格1' }, 'B1'],
    [{ community: '中铁社区', grid: '网格一' }, 'B1'],
    [{ name: '中铁社区网格０２' }, 'B2'],
    [{ community: '中铁社区' }, 'B'],
    [{ name: '航海东路街道' }, 'S'],
  ])('understands %j as %s', (properties, id) => {
    expect(idOf(properties)).toBe(id);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ gridId: 'Z' }, 'unknown_name'],
    [{ name: '网格一' }, 'unknown_name'],
    [{ community: '映月路社区', grid: '网格十一' }, 'unknown_name'],
    [{ community: '没有的社区', grid: '网格一' }, 'unknown_name'],
    [{}, 'unnamed'],
    [{ community: '  ', grid: 3 }, 'unnamed'],
  ])('does not guess %j', (properties, code) => {
    const { matched, errors } = matchNames([named(properties)], ROSTER);
    expect(matched).toEqual([]);
    expect(errors[0]?.code).toBe(code);
  });

  it('names duplicates and everything that is missing', () => {
    const features = [named({ gridId: 'A1' }), named({ name: '映月路社区网格一' }), named({ gridId: 'B' })];
    const { matched, errors } = matchNames(features, ROSTER);
    expect(matched.map(({ grid }) => grid.id)).toEqual(['A1', 'B']);
    expect(errors.map((error) => error.code)).toEqual(['duplicate_grid', 'missing_grids']);
    expect(errors[0]?.names).toEqual(['映月路社区网格一']);
    expect(errors[1]?.names).toEqual(['映月路社区网格二', '中铁七局社区网格一', '中铁七局社区网格二']);
    expect(errors[1]?.message).toContain(
      '缺少 3 个网格：映月路社区网格二、中铁七局社区网格一、中铁七局社区网格二',
    );
  });

  it('counts in Chinese up to 99', () => {
    const grids = ['网格十', '网格十二', '网格二十', '网格九十九'].map((name) => ({
      id: name,
      level: 3 as const,
      parentId: 'A',
      name,
      fullName: `映月路社区${name}`,
      aliases: [],
    }));
    const ids = [10, 12, 20, 99].map((number) =>
      matchNames([named({ name: `映月路社区网格${String(number)}` })], grids).matched.map(
        ({ grid }) => grid.id,
      ),
    );
    expect(ids).toEqual([['网格十'], ['网格十二'], ['网格二十'], ['网格九十九']]);
  });
});
