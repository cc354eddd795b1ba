import { resultOf, SOURCE_KIND_CODES, ticksOf, ticksText, wrongTicks } from './kinds';
import { readRow } from './sources-file';
import { movesOf, nextState } from './states';

const six = (tick: 'yes' | 'no' | 'na' = 'yes') =>
  ['fence', 'cover', 'wash', 'harden', 'wet', 'closed'].map((code) => ({ code, tick }));

describe('the measures of a source', () => {
  it('are the six of 六个百分百 for a building site, each to be ticked', () => {
    expect(wrongTicks('site', six())).toEqual([]);
    expect(wrongTicks('site', six().slice(1))).toEqual(['fence']);
    expect(wrongTicks('site', [...six(), { code: 'filter', tick: 'yes' }])).toEqual(['filter']);
  });

  it('say whether all is in order; what does not arise does not count', () => {
    expect(resultOf(six('na'))).toBe('good');
    expect(resultOf([...six().slice(1), { code: 'fence', tick: 'no' }])).toBe('problem');
  });

  it('are read back as they were stored, and fit their column', () => {
    expect(ticksOf('site', ticksText(six('no'))).map(({ code, tick }) => ({ code, tick }))).toEqual(
      six('no'),
    );
    expect(ticksOf('site', null)).toEqual([]);
    for (const kind of SOURCE_KIND_CODES) expect(ticksText(ticksOf(kind, 'x:yes')).length).toBeLessThan(300);
  });
});

it('leads from a state only where the register allows', () => {
  expect(movesOf('active')).toEqual(['stopped', 'removed']);
  expect(movesOf('stopped')).toEqual(['resumed', 'removed']);
  expect(nextState('removed', 'stopped')).toBeNull();
});

describe('a row of the workbook', () => {
  const cells = { 种类: '建筑工地', 名称: '三号地块', 经度: 113.7, 纬度: '34.71', 检查频次: '每周', 次数: 2 };

  it('is read into the fields of a source', () => {
    expect(readRow({ row: 2, cells }, 'key')).toMatchObject({
      kind: 'site',
      name: '三号地块',
      lng: 113.7,
      lat: 34.71,
      cycle: 'weekly',
      times: 2,
      unit: '',
    });
  });

  it('names each wrong cell by row and column', () => {
    const wrong = { 种类: '工地', 名称: '', 经度: '东经', 纬度: null, 检查频次: '常常', 次数: 9 };
    const errors = readRow({ row: 7, cells: wrong }, 'key') as { row: number; column: string }[];
    expect(errors.map(({ column }) => column).sort()).toEqual(
      ['名称', '次数', '检查频次', '种类', '纬度', '经度'].sort(),
    );
    expect(errors.every(({ row }) => row === 7)).toBe(true);
  });
});
