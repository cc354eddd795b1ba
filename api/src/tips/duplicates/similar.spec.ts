import fc from 'fast-check';
import { metresBetween } from '../../grids';
import { SIBLINGS } from './siblings';
import {
  type Candidate,
  MATCH_CELL_METRES,
  matchCell,
  radiusOf,
  recentMs,
  searchBox,
  similar,
  SIMILAR_LIMIT,
} from './similar';

const NOW = new Date('2026-11-24T04:00:00.000Z');
const HERE = { lng: 113.72, lat: 34.72 };
const METRE = 1 / 111_195;
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

const tip = (more: Partial<Candidate> = {}): Candidate => ({
  id: 'a',
  categoryCode: 'road_dust',
  severity: 'minor',
  submittedAt: hoursAgo(1),
  ...HERE,
  ...more,
});
const north = (metres: number) => ({ lng: HERE.lng, lat: HERE.lat + metres * METRE });
const ids = (code: string, candidates: Candidate[]) =>
  similar({ categoryCode: code, ...HERE }, candidates, NOW).map((found) => found.tip.id);

describe('similar', () => {
  it.each([
    ['road_dust', 'site_dust', true],
    ['road_dust', 'truck_spill', true],
    ['waste_burning', 'open_barbecue', true],
    ['coal_stove', 'bulk_coal', true],
    ['paint_odour', 'industrial', true],
    ['cooking_fume', 'paint_odour', false],
    ['black_smoke', 'waste_burning', false],
    ['other', 'other', true],
    ['other', 'road_dust', false],
    ['a_new_one', 'a_new_one', true],
  ])('%s and %s: %s', (asked, known, same) => {
    expect(ids(asked, [tip({ categoryCode: known })])).toEqual(same ? ['a'] : []);
  });

  it.each([
    ['road_dust', 30, true],
    ['road_dust', 70, false],
    ['cooking_fume', 130, true],
    ['industrial', 130, true],
    ['industrial', 170, false],
    ['black_smoke', 70, false],
  ])('%s %d m away: %s', (code, metres, near) => {
    expect(ids(code, [tip({ categoryCode: code, ...north(metres) })])).toEqual(near ? ['a'] : []);
  });

  it.each([
    ['minor', 48, true],
    ['minor', 48.1, false],
    ['live', 6, true],
    ['live', 6.1, false],
  ] as const)('%s, %d hours old: %s', (severity, hours, recent) => {
    expect(ids('road_dust', [tip({ severity, submittedAt: hoursAgo(hours) })])).toEqual(recent ? ['a'] : []);
  });

  it('puts the nearest first, of one cell the newest, and stops at five', () => {
    const far = tip({ id: 'far', ...north(40) });
    const row = ['1', '2', '3', '4', '5'].map((id) => tip({ id }));
    expect(ids('road_dust', [far, ...row])).toEqual(['5', '4', '3', '2', '1']);
    expect(ids('road_dust', [far, ...row.slice(0, 2)])).toEqual(['2', '1', 'far']);
  });
});

describe('similar, for any tips', () => {
  const codes = [...Object.values(SIBLINGS).flat(), 'other'];
  const code = fc.constantFrom(...codes);
  const place = fc.record({
    lng: fc.double({ min: 113.715, max: 113.725, noNaN: true }),
    lat: fc.double({ min: 34.715, max: 34.725, noNaN: true }),
  });
  const candidate = fc
    .record({
      place,
      categoryCode: code,
      severity: fc.constantFrom('minor' as const, 'live' as const),
      hours: fc.double({ min: 0, max: 72, noNaN: true }),
    })
    .map(({ place: at, hours, ...rest }) => ({ ...rest, ...at, submittedAt: hoursAgo(hours) }));
  const candidates = fc
    .array(candidate, { maxLength: 60 })
    .map((list): Candidate[] => list.map((one, index) => ({ ...one, id: String(index).padStart(3, '0') })));
  const asked = fc.record({ place, categoryCode: code }).map(({ place: at, categoryCode }) => ({
    ...at,
    categoryCode,
  }));
  const ERROR = MATCH_CELL_METRES * Math.SQRT1_2 + 0.5;

  it('answers at most five, nearest first, all of them in the box, near and recent', () => {
    fc.assert(
      fc.property(asked, candidates, (question, list) => {
        const found = similar(question, list, NOW);
        const box = searchBox(question.categoryCode, question);
        expect(found.length).toBeLessThanOrEqual(SIMILAR_LIMIT);
        expect(found.map(({ metres }) => metres)).toEqual(
          found.map(({ metres }) => metres).sort((a, b) => a - b),
        );
        for (const { tip: one } of found) {
          expect(metresBetween(question, one)).toBeLessThanOrEqual(radiusOf(question.categoryCode) + ERROR);
          expect(NOW.getTime() - one.submittedAt.getTime()).toBeLessThanOrEqual(recentMs(one.severity));
          expect(one.lng >= box.min.lng && one.lng <= box.max.lng).toBe(true);
          expect(one.lat >= box.min.lat && one.lat <= box.max.lat).toBe(true);
        }
      }),
    );
  });

  it('leaves out no recent sibling well inside the radius, unless five others are there', () => {
    fc.assert(
      fc.property(asked, candidates, (question, list) => {
        const found = similar(question, list, NOW);
        if (found.length === SIMILAR_LIMIT) return;
        const sure = list.filter(
          (one) =>
            one.categoryCode === question.categoryCode &&
            metresBetween(question, one) <= radiusOf(question.categoryCode) - ERROR &&
            NOW.getTime() - one.submittedAt.getTime() <= recentMs(one.severity),
        );
        expect(found.map((one) => one.tip.id)).toEqual(expect.arrayContaining(sure.map(({ id }) => id)));
      }),
    );
  });

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(asked, candidates, (question, list) => {
        expect(similar(question, [...list].reverse(), NOW)).toEqual(similar(question, list, NOW));
      }),
    );
  });

  it('never tells two places of one cell apart', () => {
    fc.assert(
      fc.property(asked, place, (question, at) => {
        const answer = (where: typeof at) =>
          similar(question, [tip({ categoryCode: question.categoryCode, ...where })], NOW).map(
            ({ metres }) => metres,
          );
        expect(answer(matchCell(at))).toEqual(answer(at));
      }),
    );
  });
});
