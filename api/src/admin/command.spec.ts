import { readCommand, UsageError } from './command';

describe('commands of the operator', () => {
  it('are dry runs unless --apply says otherwise', () => {
    expect(readCommand(['roster', 'a.json'])).toEqual({ name: 'roster', file: 'a.json', apply: false });
    expect(readCommand(['roster', 'a.json', '--apply'])).toMatchObject({ apply: true });
    expect(readCommand(['boundaries', 'b.geojson', '--crs', 'wgs-84', '--schematic'])).toEqual({
      name: 'boundaries',
      file: 'b.geojson',
      crs: 'wgs84',
      schematic: true,
      apply: false,
    });
    expect(readCommand(['first-admin', '--another'])).toEqual({ name: 'first-admin', another: true });
  });

  it.each([
    [[], '用法'],
    [['rooster'], '没有“rooster”这个命令'],
    [['roster'], '请写明文件'],
    [['boundaries', 'b.geojson'], '请用 --crs 写明文件的坐标系：GCJ-02、WGS-84、BD-09、CGCS2000'],
    [['boundaries', 'b.geojson', '--crs', 'EPSG:4547'], '请用 --crs'],
    [['roster', 'a.json', '--another'], 'roster 没有 --another 这个选项'],
    [['roster', 'a.json', 'b.json'], '多了参数：b.json'],
    [['first-admin', '--aply'], '--aply'],
  ])('%j is refused with how to write it', (args, sentence) => {
    expect(() => readCommand(args)).toThrow(UsageError);
    expect(() => readCommand(args)).toThrow(sentence);
  });
});
