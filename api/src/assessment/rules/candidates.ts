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

/** 应发现未发现: verified, of the same kind, close by, and soon after a check there that found nothing. Pure. */
export function missed(
  cases: readonly AssessedCase[],
  checks: readonly NothingFound[],
  { missedMetres, missedHours }: Pick<Terms, 'missedMetres' | 'missedHours'>,
): Candidate[] {
  const verified = cases.filter(
    (one) => one.source !== 'patrol' && !isLeftOut(one) && one.events.some(({ action }) => action === 'pass'),
  );
  return verified.flatMap((one): Candidate[] => {
    const near = checks
      .map((check) => ({ check, hours: (one.submittedAt.getTime() - check.at.getTime()) / HOUR_MS }))
      .filter(
        ({ check, hours }) =>
          check.categoryCode === one.categoryCode &&
          hours > 0 &&
          hours <= missedHours &&
          metresBetween(check, one) <= missedMetres,
      )
      .sort((a, b) => a.hours - b.hours)[0];
    if (!near) return [];
    const { check, hours } = near;
    const metres = Math.round(metresBetween(check, one));
    return [
      {
        kind: 'missed',
        unitId: check.gridId,
        subject: one.id,
        summary: `计划检查记为没有发现，${said(hours)}后在 ${metres} 米内有群众举报同类问题，并已查实`,
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
