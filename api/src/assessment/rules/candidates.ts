import { metresBetween } from '../../grids';
import { answersFor, type AssessedCase, type Period, within } from '../../tips/figures';
import type { NothingFound } from '../outcome';
import { isLeftOut, type LevelOf } from '../sources/tip-outcomes';
import type { Terms } from './indicators';

/** What a person is asked to confirm or drop (notice, safeguards 四; item 13). */
export const PROPOSAL_KINDS = {
  reward: '建议奖励',
  missed: '应发现未发现',
  unreported: '应上报未上报',
  delayed: '推诿拖延',
} as const;
export type ProposalKind = keyof typeof PROPOSAL_KINDS;

export interface Evidence {
  kind: 'tip' | 'patrol_check';
  id: string;
  label: string;
  at: Date;
}
export interface Candidate {
  kind: ProposalKind;
  unitId: string;
  /** What it is about: the same is proposed once. */
  subject: string;
  /** What the data show, in Chinese, at most 300 characters; nothing of guilt. */
  summary: string;
  evidence: Evidence[];
}

const HOUR_MS = 3_600_000;
const asEvidence = ({ id, number, submittedAt }: AssessedCase): Evidence => ({
  kind: 'tip',
  id,
  label: number,
  at: submittedAt,
});

/** How far the place of a check is from a tip; 0 when the whole grid was looked at; null: elsewhere. */
function metresFrom({ gridId, lat, lng }: NothingFound, one: AssessedCase): number | null {
  if (lat !== null && lng !== null) return metresBetween({ lat, lng }, one);
  return one.gridId === gridId ? 0 : null;
}

/** Checks by kind and stretch of time: a quarter has tens of thousands, and a tip is near few of them. */
function finderOf(checks: readonly NothingFound[], stretchMs: number) {
  const buckets = new Map<string, NothingFound[]>();
  const key = (code: string | null, stretch: number) => `${code} ${stretch}`;
  const stretchOf = (at: Date) => Math.floor(at.getTime() / stretchMs);
  for (const check of checks) {
    const bucket = key(check.categoryCode, stretchOf(check.at));
    const known = buckets.get(bucket);
    if (known) known.push(check);
    else buckets.set(bucket, [check]);
  }
  /** All of the kind within one stretch before the instant, and some more. */
  return (code: string, at: Date): NothingFound[] =>
    [stretchOf(at) - 1, stretchOf(at)].flatMap((stretch) => buckets.get(key(code, stretch)) ?? []);
}

/** The latest check before a tip that covered its kind and place, not too long ago. */
function checkBefore(one: AssessedCase, checks: readonly NothingFound[], terms: MissedTerms) {
  return checks
    .map((check) => ({
      check,
      hours: (one.submittedAt.getTime() - check.at.getTime()) / HOUR_MS,
      metres: metresFrom(check, one),
    }))
    .filter(
      ({ check, hours, metres }) =>
        check.categoryCode === one.categoryCode &&
        hours > 0 &&
        hours <= terms.missedHours &&
        metres !== null &&
        metres <= terms.missedMetres,
    )
    .sort((a, b) => a.hours - b.hours)[0];
}

type MissedTerms = Pick<Terms, 'missedMetres' | 'missedHours'>;

/** 应发现未发现: verified, of the same kind, close by, and soon after a check there that found nothing. Pure. */
export function missed(
  cases: readonly AssessedCase[],
  checks: readonly NothingFound[],
  terms: MissedTerms,
): Candidate[] {
  const verified = cases.filter(
    (one) => one.source !== 'patrol' && !isLeftOut(one) && one.events.some(({ action }) => action === 'pass'),
  );
  const near = finderOf(checks, terms.missedHours * HOUR_MS);
  return verified.flatMap((one): Candidate[] => {
    const found = checkBefore(one, near(one.categoryCode, one.submittedAt), terms);
    if (!found) return [];
    const { check, hours, metres } = found;
    const where = check.lat === null ? '同一网格' : ` ${Math.round(metres ?? 0)} 米内`;
    return [
      {
        kind: 'missed',
        unitId: check.gridId,
        subject: one.id,
        summary: `计划检查记为没有发现，${said(hours)}后在${where}有群众举报同类问题，并已查实`,
        evidence: [{ kind: 'patrol_check', id: check.id, label: '计划检查', at: check.at }, asEvidence(one)],
      },
    ];
  });
}

const said = (hours: number): string =>
  hours < 1 ? `${Math.max(1, Math.round(hours * 60))} 分钟` : `${Math.round(hours * 10) / 10} 小时`;

const ASKED: readonly string[] = ['escalate', 'return', 'request_extension', 'request_hold'];

/**
 * A case that took twice its limit. Nothing was reported upward and no time asked for: 应上报未上报. It was returned or
 * passed on: 推诿拖延. One case is one of the two. Pure.
 */
export function late(one: AssessedCase, period: Period, levelOf: LevelOf): Candidate[] {
  const double = one.alarms.find(({ clock, percent }) => clock === 'handle' && percent === 200);
  if (!double || !within(double.at, period) || isLeftOut(one)) return [];
  const unitId = answersFor(one, double.at);
  if (unitId === null || (levelOf(unitId) ?? 1) === 1) return [];
  const before = one.events.filter(({ at }) => at < double.at);
  const asked = before.filter(({ action }) => ASKED.includes(action));
  const returns = before.filter(({ action }) => action === 'return').length;
  const evidence = [asEvidence(one)];
  if (asked.length === 0) {
    const summary = '用时超过处置时限一倍，期间没有上报、退回，也没有申请延期或挂账';
    return [{ kind: 'unreported', unitId, subject: one.id, summary, evidence }];
  }
  const summary = `用时超过处置时限一倍${returns > 0 ? `，其间退回 ${returns} 次` : ''}；到超时为止，这个单位持有的时间最长`;
  return [{ kind: 'delayed', unitId, subject: one.id, summary, evidence }];
}

/** A major case that nobody of the place judged within half an hour (notice, item 5): its community's. Pure. */
export function unjudged(
  one: AssessedCase,
  period: Period,
  communityOf: (gridId: string) => string | null,
): Candidate[] {
  const alarm = one.alarms.find(({ clock, percent }) => clock === 'judge' && percent === 200);
  const unitId = one.gridId === null ? null : communityOf(one.gridId);
  if (!alarm || !within(alarm.at, period) || isLeftOut(one) || unitId === null) return [];
  const summary = '重大或突发问题，超过半小时没有研判';
  return [{ kind: 'unreported', unitId, subject: `${one.id}-judge`, summary, evidence: [asEvidence(one)] }];
}

export interface Standing {
  unitId: string;
  level: number;
  total: number | null;
  /** Percent of the weight for which there were enough outcomes. */
  covered: number;
}

/**
 * Proposed for a reward: at least the score of the terms, with enough outcomes for half of the weight, and nothing
 * confirmed against it. By level; no places, no persons. Pure.
 */
export function rewards(
  standings: readonly Standing[],
  rewardFrom: number,
  confirmed: ReadonlySet<string>,
): Candidate[] {
  return standings
    .filter(
      ({ unitId, total, covered }) =>
        total !== null && total >= rewardFrom && covered >= 50 && !confirmed.has(unitId),
    )
    .map(({ unitId, total, covered }) => ({
      kind: 'reward',
      unitId,
      subject: 'score',
      summary: `得分 ${total}，有足够样本的指标占权重的 ${covered}%`,
      evidence: [],
    }));
}
