import { beijingDay } from '../core/calendar/beijing';
import { Out, OutTime } from '../core/http/fields';
import { type EntryRow, type Explained, OWN_REPORT } from './points.service';

class RuleView {
  @Out('string') code!: string;
  @Out('string') name!: string;
  @Out('string') text!: string;
}
class ExpiringView {
  @Out('integer') amount!: number;
  @Out('string', { description: 'the last day, Beijing' }) lastDay!: string;
}
export class PointsView {
  @Out('integer') balance!: number;
  @Out('integer', { description: 'set aside for redemptions' }) held!: number;
  @Out('integer') earnedThisMonth!: number;
  @Out(() => ExpiringView, { nullable: true }) expiring!: ExpiringView | null;
  @Out(() => [RuleView]) rules!: RuleView[];
}

export class EntryView {
  @Out('string') id!: string;
  @Out('integer') amount!: number;
  @Out('integer') balanceAfter!: number;
  @Out('string') ruleName!: string;
  @Out('string', { description: 'what it was for; empty when the tip says it' }) memo!: string;
  @Out('string', { nullable: true }) tipId!: string | null;
  @Out('string', { nullable: true }) tipNumber!: string | null;
  @Out('boolean', { description: 'the tip is one that the person follows' }) followed!: boolean;
  @OutTime() at!: string;
}
export class EntryPage {
  @Out(() => [EntryView]) items!: EntryView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
class AppliedRule {
  @Out('string') text!: string;
  @Out('integer') version!: number;
  @Out('string', { description: 'first day, Beijing' }) from!: string;
}
export class EntryDetail extends EntryView {
  @Out('string', { nullable: true }) detail!: string | null;
  @Out(() => AppliedRule, { nullable: true }) rule!: AppliedRule | null;
  @Out('string', { nullable: true, description: 'the last day, Beijing' }) lastDay!: string | null;
  @Out('string', { nullable: true, description: 'of a penalty, for an appeal' }) penaltyId!: string | null;
}

/** Points that expire at an instant can be used until the end of the day before. */
export const lastDay = (expiresAt: Date): string => beijingDay(new Date(expiresAt.getTime() - 1));

export function entryView({ entry, posting, name }: EntryRow): Pick<EntryView, keyof EntryView> {
  return {
    id: entry.id,
    amount: entry.amount,
    balanceAfter: entry.balanceAfter,
    ruleName: name,
    memo: posting.tipId ? '' : posting.memo,
    tipId: posting.tipId,
    tipNumber: posting.tipId ? posting.memo : null,
    followed: posting.ruleCode === 'follower' && !posting.subjectId.endsWith(`:${OWN_REPORT}`),
    at: entry.at.toISOString(),
  };
}

export function entryDetail(row: Explained): EntryDetail {
  const { rule, version, expiresAt, posting } = row;
  return {
    ...entryView(row),
    detail: posting.detail,
    rule: rule && version ? { text: rule.text, version, from: beijingDay(rule.validFrom) } : null,
    lastDay: expiresAt ? lastDay(expiresAt) : null,
    penaltyId: posting.ruleCode === 'malicious' ? posting.subjectId : null,
  };
}
