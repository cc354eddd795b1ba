/** What was done about a finding on the spot (notice, item 4). */
export const FINDING_KINDS = {
  dissuaded: '当场劝阻',
  rectify: '督促整改',
  new_source: '新污染源',
  reported: '上报',
} as const;
export type FindingKind = keyof typeof FINDING_KINDS;
export const FINDING_KIND_CODES = Object.keys(FINDING_KINDS) as FindingKind[];

export const FINDING_STATES = {
  done: '已记录',
  waiting: '等待整改',
  rectified: '已整改',
  filing: '正在转为案件',
  filed: '已转为案件',
  undone: '已撤销',
} as const;
export type FindingState = keyof typeof FINDING_STATES;
export const FINDING_STATE_CODES = Object.keys(FINDING_STATES) as FindingState[];

/** A slip can be taken back for ten minutes. */
export const UNDO_MS = 10 * 60_000;
/** A phone may have been without a network for that long; a record of an earlier time is no record of a patrol. */
export const LATE_MS = 3 * 86_400_000;
/** Clocks of phones differ. */
const AHEAD_MS = 10 * 60_000;

/** The state in which a finding begins. Pure. */
export const firstState = (kind: FindingKind): FindingState =>
  kind === 'reported' ? 'filing' : kind === 'rectify' ? 'waiting' : 'done';

export interface FindingFacts {
  state: FindingState;
  byId: string;
  receivedAt: Date;
  rectifyBy: Date | null;
}

export const FINDING_MOVES = ['undo', 'recheck', 'file'] as const;
export type FindingMove = (typeof FINDING_MOVES)[number];

/**
 * What a person of the grid may do with a finding now: whoever recorded it takes a slip back while nothing came of
 * it; told to rectify is checked again or filed as a case; one that did not get through to the cases is filed again.
 */
export function findingMoves(finding: FindingFacts, accountId: string, now: Date): FindingMove[] {
  const { state, byId, receivedAt } = finding;
  const fresh = now.getTime() - receivedAt.getTime() <= UNDO_MS;
  const mine = byId === accountId;
  switch (state) {
    case 'done':
      return fresh && mine ? ['undo'] : [];
    case 'waiting':
      return ['recheck', 'file', ...(fresh && mine ? (['undo'] as const) : [])];
    case 'filing':
      return ['file'];
    case 'rectified':
    case 'filed':
    case 'undone':
      return [];
  }
}

/** Told to rectify, the last day has passed, and nobody has checked. */
export const isLate = ({ state, rectifyBy }: FindingFacts, now: Date): boolean =>
  state === 'waiting' && rectifyBy !== null && rectifyBy < now;

export type TimeRefusal = 'future' | 'too_old';

/** Whether a phone's time of something that was done can be taken; null when it can. */
export function refusedTime(at: Date, now: Date): TimeRefusal | null {
  const age = now.getTime() - at.getTime();
  if (age < -AHEAD_MS) return 'future';
  return age > LATE_MS ? 'too_old' : null;
}
