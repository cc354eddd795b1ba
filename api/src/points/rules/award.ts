import { type AwardCode, type Severity, type Terms } from './rules';

/** What a rule is told of an outcome; kept with it, so that another version can be tried on it later. */
export interface Facts {
  /** Of the category under which the tip was filed: an alert that shortens limits does not raise points. */
  severity?: Severity;
  /** At least two different photos came with the tip. */
  nearAndFar?: boolean;
  /** The same was reported there shortly before. */
  repeated?: boolean;
  halfHours?: number;
}
export interface Earned {
  day: number;
  month: number;
}
export interface Award {
  amount: number;
  /** How the number came about, in Chinese. */
  detail: string;
}

const SAID: Record<Severity, string> = {
  minor: '一般小问题',
  ordinary: '普通问题',
  live: '正在发生的问题',
  major: '重大问题',
};

function full(code: AwardCode, terms: Terms, facts: Facts): Award {
  const named = (key: string): number => terms[key] ?? 0;
  if (code === 'verified_tip') {
    const severity = facts.severity ?? 'minor';
    if (facts.repeated) return { amount: 0, detail: '同一地点的同类问题不久前已有举报' };
    const extra = facts.nearAndFar ? named('nearAndFar') : 0;
    const detail = `${SAID[severity]} ${named(severity)} 分`;
    return {
      amount: named(severity) + extra,
      detail: extra > 0 ? `${detail}，远近照片 ${extra} 分` : detail,
    };
  }
  if (code === 'volunteer_hours') {
    const halfHours = facts.halfHours ?? 0;
    return {
      amount: halfHours * named('points'),
      detail: `${halfHours / 2} 小时，每半小时 ${named('points')} 分`,
    };
  }
  return { amount: named('points'), detail: `每次 ${named('points')} 分` };
}

/** Points for one verified outcome, cut off at the caps of the day and the month. Pure. */
export function awardFor(code: AwardCode, terms: Terms, caps: Terms, facts: Facts, earned: Earned): Award {
  const { amount: wanted, detail } = full(code, terms, facts);
  const left = Math.max(0, Math.min((caps['day'] ?? 0) - earned.day, (caps['month'] ?? 0) - earned.month));
  const amount = Math.min(wanted, left);
  return amount < wanted ? { amount, detail: `${detail}；已到上限，得 ${amount} 分` } : { amount, detail };
}
