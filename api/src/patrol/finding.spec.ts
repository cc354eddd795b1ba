import { caseText, occurrenceOf } from './case-text';
import {
  FINDING_KIND_CODES,
  FINDING_STATE_CODES,
  findingMoves,
  firstState,
  isLate,
  refusedTime,
  UNDO_MS,
} from './finding';

const NOW = new Date('2026-11-25T02:00:00.000Z');
const ago = (ms: number) => new Date(NOW.getTime() - ms);
const facts = (state: (typeof FINDING_STATE_CODES)[number], receivedAt = NOW) => ({
  state,
  byId: 'me',
  receivedAt,
  rectifyBy: null,
});

it('begins by what was done on the spot', () => {
  expect(FINDING_KIND_CODES.map(firstState)).toEqual(['done', 'waiting', 'done', 'filing']);
});

it.each(FINDING_STATE_CODES)(
  'allows in %s only what makes sense, the undoing only to its maker and for ten minutes',
  (state) => {
    const moves = findingMoves(facts(state), 'me', NOW);
    const others = findingMoves(facts(state), 'somebody', NOW);
    const later = findingMoves(facts(state, ago(UNDO_MS + 1)), 'me', NOW);
    expect(others).toEqual(moves.filter((move) => move !== 'undo'));
    expect(later).toEqual(others);
    expect(moves.includes('undo')).toBe(state === 'done' || state === 'waiting');
    expect(moves.includes('recheck')).toBe(state === 'waiting');
    expect(moves.includes('file')).toBe(state === 'waiting' || state === 'filing');
  },
);

it('is late when nobody has checked after the last day', () => {
  expect(isLate({ ...facts('waiting'), rectifyBy: ago(1) }, NOW)).toBe(true);
  expect(isLate({ ...facts('rectified'), rectifyBy: ago(1) }, NOW)).toBe(false);
  expect(isLate({ ...facts('waiting'), rectifyBy: NOW }, NOW)).toBe(false);
});

it('takes a time of the last three days, and a clock that is somewhat ahead', () => {
  expect(refusedTime(ago(3 * 86_400_000), NOW)).toBeNull();
  expect(refusedTime(ago(3 * 86_400_000 + 1), NOW)).toBe('too_old');
  expect(refusedTime(ago(-10 * 60_000), NOW)).toBeNull();
  expect(refusedTime(ago(-10 * 60_000 - 1), NOW)).toBe('future');
});

describe('the words of the case', () => {
  const found = {
    kind: 'reported',
    text: '',
    told: null,
    rectifyBy: null,
    foundAt: NOW,
    receivedAt: NOW,
  } as const;

  it('are those of the finding, with its history when it was not rectified', () => {
    expect(caseText(found)).toBe('巡查发现，见照片');
    expect(caseText({ ...found, text: '冒烟' })).toBe('冒烟');
    const late = { ...found, kind: 'rectify', text: '切割没有洒水', rectifyBy: NOW } as const;
    expect(caseText(late)).toBe(
      '2026-11-25 巡查发现，已要求在 2026-11-25 前整改，没有整改到位。切割没有洒水',
    );
    expect(caseText({ ...late, text: '长'.repeat(500) })).toHaveLength(500);
  });

  it('say that it goes on only when it was sent from the spot', () => {
    expect(occurrenceOf(found)).toBe('now');
    expect(occurrenceOf({ ...found, foundAt: ago(31 * 60_000) })).toBe('none');
    expect(occurrenceOf({ ...found, kind: 'rectify' })).toBe('again');
  });
});
