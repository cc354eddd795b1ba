import { STATE_TABLE, type TipState } from '../lifecycle';

/** Who speaks: the reporter of the tip, or staff in whose scope it lies. */
export type Side = 'reporter' | 'staff';
/** Who a message is from; the system only says that a question has lapsed. */
export type Speaker = Side | 'system';
/** lapsed: the question before it needs no answer any more, for the case has ended. */
export const MESSAGE_KINDS = ['question', 'answer', 'remark', 'lapsed'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const TEXT_LIMIT = 500;
export const PHOTO_LIMIT = 3;
export const HOURLY_LIMIT = 20;
const HOUR_MS = 3_600_000;
const OPEN_AFTER_CLOSING_MS = 7 * 24 * HOUR_MS;

/** The part of a tip that the rules need. States are those of the case loop. */
export interface Talked {
  state: TipState;
  closedAt: Date | null;
  updatedAt: Date;
}

/**
 * On which side a person takes part; null for everybody else, followers too. Staff who reported the tip
 * themselves speak as the reporter, so that nobody learns from the thread that the reporter is staff.
 */
export function sideOf(isReporter: boolean, rolesInScope: ReadonlySet<unknown>): Side | null {
  if (isReporter) return 'reporter';
  return rolesInScope.size > 0 ? 'staff' : null;
}

/** Why nothing more may be written on this tip; null when it may. Times in UTC. */
export function silence(tip: Talked, now: Date): string | null {
  if (tip.state === 'withdrawn') return '举报已撤回，不能再留言';
  if (tip.state === 'merged') return '这件举报已合并到另一件，请到那一件里留言';
  if (
    tip.state === 'closed' &&
    tip.closedAt &&
    now.getTime() > tip.closedAt.getTime() + OPEN_AFTER_CLOSING_MS
  )
    return '结案已超过 7 天，不能再留言；如果又出现，请重新举报';
  return null;
}

/**
 * Seconds until a person may write again on a tip; 0 when at once.
 * @param written when this person wrote on the tip, in any order
 */
export function pauseBeforeNext(written: readonly Date[], now: Date): number {
  const recent = written
    .map((at) => at.getTime())
    .filter((at) => at > now.getTime() - HOUR_MS)
    .sort((a, b) => b - a);
  const nth = recent[HOURLY_LIMIT - 1];
  return nth === undefined ? 0 : Math.ceil((nth + HOUR_MS - now.getTime()) / 1000);
}

export interface Span {
  startedAt: Date;
  endedAt: Date | null;
}
export interface Waiting {
  /** Start of the span that is still open. */
  since: Date | null;
  /** All spans together. */
  totalSeconds: number;
}

/** What staff have waited for the reporter on a tip. A case that has ended waits for nobody. */
export function waitingOf(spans: readonly Span[], tip: Talked, now: Date): Waiting {
  const ended = !STATE_TABLE[tip.state].open;
  const end = ended ? ((tip.state === 'closed' ? tip.closedAt : null) ?? tip.updatedAt) : now;
  const milliseconds = spans.reduce(
    (sum, span) => sum + Math.max(0, (span.endedAt ?? end).getTime() - span.startedAt.getTime()),
    0,
  );
  const open = ended ? undefined : spans.find((span) => span.endedAt === null);
  return { since: open?.startedAt ?? null, totalSeconds: Math.floor(milliseconds / 1000) };
}
