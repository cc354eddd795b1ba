import { byKind, parseCollection, sizeText } from './findings';

const finding = (code: string, message: string) => ({ code, message, names: [] });

describe('findings of a boundary file', () => {
  it('stand together by kind; kinds without a heading of their own are "图形有误"', () => {
    const groups = byKind([
      finding('overlap', 'a'),
      finding('gap', 'b'),
      finding('overlap', 'c'),
      finding('ring_too_short', 'd'),
      finding('bad_geometry', 'e'),
    ]);
    expect(
      groups.map(({ kind, findings }) => [kind, findings.map(({ message }) => message).join('')]),
    ).toEqual([
      ['重叠', 'ac'],
      ['缝隙', 'b'],
      ['图形有误', 'de'],
    ]);
  });
});

describe('a chosen file', () => {
  it('is read with or without a byte order mark', () => {
    expect(parseCollection('\uFEFF{"type":"FeatureCollection"}')).toEqual({ type: 'FeatureCollection' });
  });
  it.each(['', '{', '[]', 'null', '3'])('%j is no collection', (text) => {
    expect(parseCollection(text)).toBeNull();
  });
  it('has a size in words', () => {
    expect([sizeText(10), sizeText(856_000), sizeText(1_300_000)]).toEqual(['1 KB', '836 KB', '1.2 MB']);
  });
});
