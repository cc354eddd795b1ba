import { readRoster, RosterFault, rosterRows } from './roster-file';

const good = () => ({
  source: 'somewhere',
  level1: { name: '某街道', office: '办公室', leader: { name: '甲', title: '主任' } },
  level2: [
    { name: '东社区', director: '乙', aliases: ['东区'], grids: [{ name: '网格一', head: ' 丙 丁 ' }] },
  ],
});
const faults = (json: unknown): readonly string[] => {
  try {
    rosterRows(readRoster(json));
  } catch (error) {
    if (error instanceof RosterFault) return error.sentences;
    throw error;
  }
  return [];
};

describe('roster file', () => {
  it('is read with blanks taken out of names and unknown members left alone', () => {
    expect(
      rosterRows(readRoster(good())).map(({ grid, person }) => [grid.level, grid.fullName, person]),
    ).toEqual([
      [1, '某街道', '甲'],
      [2, '东社区', '乙'],
      [3, '东社区网格一', '丙丁'],
    ]);
  });

  it('names every place that is wrong at once', () => {
    const json = { level1: {}, level2: [{ name: '东|社区', director: '乙'.repeat(21), grids: [] }] };
    expect(faults(json)).toEqual([
      'level1.name（街道名称） 没有填写',
      'level1.office（街道办公室名称） 没有填写',
      'level1.leader.name（负责人） 没有填写',
      'level2[0].name（社区名称） 不能有竖线“|”',
      'level2[0].director（社区主任） 超过 20 个字',
      'level2[0].grids（网格） 应是列表，至少一项',
    ]);
  });

  it.each([null, [], 'roster', { level2: 'x' }])('refuses %j', (json) => {
    expect(faults(json).length).toBeGreaterThan(0);
  });

  it('names a name that appears twice, also as an alias', () => {
    const json = good();
    json.level2.push({ name: '东区', director: '戊', aliases: [], grids: [{ name: '网格一', head: '己' }] });
    expect(faults(json)).toEqual(['名单中“东区”出现了两次']);
  });
});
