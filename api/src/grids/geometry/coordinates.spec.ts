import fc from 'fast-check';
import {
  COORDINATE_SYSTEMS,
  fromGcj02,
  isInChina,
  polygonsFromGcj02,
  polygonsToGcj02,
  toGcj02,
} from './coordinates';
import { metresBetween, type MultiPolygon, type Position } from './position';

const system = fc.constantFrom(...COORDINATE_SYSTEMS);
const inChina = fc.tuple(
  fc.double({ min: 73.5, max: 135.1, noNaN: true }),
  fc.double({ min: 3.9, max: 53.5, noNaN: true }),
) as fc.Arbitrary<Position>;
const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
) as fc.Arbitrary<Position>;

function metres(a: Position, b: Position): number {
  return metresBetween({ lng: a[0], lat: a[1] }, { lng: b[0], lat: b[1] });
}

describe('coordinate systems', () => {
  // The test vectors that the eviltransform project publishes for its seven languages.
  it.each<[string, Position, Position]>([
    ['Shanghai', [121.5272106, 31.1774276], [121.531541859215, 31.17530398364597]],
    ['Shenzhen', [113.912316, 22.543847], [113.9171764808363, 22.540796131694766]],
    ['Beijing', [116.377817, 39.911954], [116.38404722455657, 39.91334545536069]],
  ])('WGS-84 to GCJ-02 as published: %s', (_place, wgs, gcj) => {
    expect(metres(toGcj02(wgs, 'wgs84'), gcj)).toBeLessThan(0.01);
    expect(metres(fromGcj02(gcj, 'wgs84'), wgs)).toBeLessThan(0.5);
  });

  // The vectors in the read-me of the coordtransform project.
  it('BD-09 as published', () => {
    expect(metres(toGcj02([116.404, 39.915], 'bd09'), [116.39762729119315, 39.90865673957631])).toBeLessThan(
      0.01,
    );
    expect(
      metres(fromGcj02([116.404, 39.915], 'bd09'), [116.41036949371029, 39.92133699351021]),
    ).toBeLessThan(0.01);
  });

  it('comes back to within a metre', () => {
    fc.assert(
      fc.property(inChina, system, (position, crs) => {
        expect(metres(toGcj02(fromGcj02(position, crs), crs), position)).toBeLessThan(1);
        expect(metres(fromGcj02(toGcj02(position, crs), crs), position)).toBeLessThan(1);
      }),
    );
  });

  it('shifts WGS-84 by tens to hundreds of metres inside China: a wrong label is not harmless', () => {
    const shift = metres(toGcj02([113.72, 34.72], 'wgs84'), [113.72, 34.72]);
    expect(shift).toBeGreaterThan(100);
    expect(shift).toBeLessThan(1000);
  });

  it('leaves GCJ-02 as it is, and treats CGCS2000 as WGS-84', () => {
    fc.assert(
      fc.property(inChina, (position) => {
        expect(toGcj02(position, 'gcj02')).toEqual(position);
        expect(fromGcj02(position, 'gcj02')).toEqual(position);
        expect(toGcj02(position, 'cgcs2000')).toEqual(toGcj02(position, 'wgs84'));
      }),
    );
  });

  it('shifts nothing outside China', () => {
    fc.assert(
      fc.property(anywhere, system, (position, crs) => {
        fc.pre(!isInChina(position));
        expect(toGcj02(position, crs)).toEqual(position);
        expect(fromGcj02(position, crs)).toEqual(position);
      }),
    );
  });

  it('ends for points on the edge of the library’s own box, where its inverse does not', () => {
    expect(fromGcj02([72.0041, 30], 'wgs84')).toEqual([72.0041, 30]);
    expect(fromGcj02([137.8346, 30], 'wgs84')).toEqual([137.8346, 30]);
  });

  it('converts whole polygons without touching the input', () => {
    const square: MultiPolygon = [
      [
        [
          [113.7, 34.7],
          [113.71, 34.7],
          [113.71, 34.71],
          [113.7, 34.7],
        ],
      ],
    ];
    const before = JSON.stringify(square);
    const gcj = polygonsToGcj02(square, 'wgs84');
    expect(JSON.stringify(square)).toBe(before);
    expect(gcj[0]?.[0]?.[0]).toEqual(toGcj02([113.7, 34.7], 'wgs84'));
    const back = polygonsFromGcj02(gcj, 'wgs84')[0]?.[0]?.[1];
    expect(back && metres(back, [113.71, 34.7])).toBeLessThan(1);
  });
});
