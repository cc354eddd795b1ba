/** Severity of a category (tips). */
export const SEVERITIES = ['minor', 'ordinary', 'live', 'major'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Terms of a rule: whole numbers by name. What a version does not name counts as 0. */
export type Terms = Readonly<Record<string, number>>;

interface Field {
  key: string;
  label: string;
  /** Of the product; the office changes it by adding a dated version. */
  preset: number;
  max: number;
}
interface RuleKind {
  name: string;
  fields: readonly Field[];
  /** One Chinese sentence for residents. */
  say: (terms: Terms) => string;
}

const at = (terms: Terms, key: string): number => terms[key] ?? 0;
const points = (key: string, label: string, preset: number): Field => ({ key, label, preset, max: 1000 });

/** Every rule for points (notice item 16, 参与奖). Taking points away is a person's decision, the rule says how many. */
export const RULES = {
  verified_tip: {
    name: '举报核实',
    fields: [
      points('minor', '一般小问题', 5),
      points('ordinary', '普通问题', 10),
      points('live', '正在发生的问题', 20),
      points('major', '重大问题', 20),
      points('nearAndFar', '远景、近景照片都有，另加', 2),
      { key: 'repeatHours', label: '同一地点再次举报的间隔（小时）', preset: 24, max: 720 },
      { key: 'repeatMetres', label: '多近算同一地点（米）', preset: 50, max: 500 },
    ],
    say: (t) =>
      `经核查属实：一般小问题 ${at(t, 'minor')} 分，普通问题 ${at(t, 'ordinary')} 分，正在发生的 ${at(t, 'live')} 分，` +
      `重大问题 ${at(t, 'major')} 分；远景、近景照片都有加 ${at(t, 'nearAndFar')} 分。` +
      `${at(t, 'repeatMetres')} 米内同类问题隔 ${at(t, 'repeatHours')} 小时或结案后再报才重新计分`,
  },
  follower: {
    name: '跟进的举报核实',
    fields: [points('points', '每人', 1), { key: 'first', label: '最先跟进的人数', preset: 5, max: 50 }],
    say: (t) => `您点过“我也看到”的举报经核查属实：最先跟进的 ${at(t, 'first')} 人各 ${at(t, 'points')} 分`,
  },
  answer_fixed: {
    name: '反馈结果',
    fields: [points('points', '每次', 1)],
    say: (t) => `结案后 7 天内告诉我们问题是否解决，得 ${at(t, 'points')} 分`,
  },
  volunteer_hours: {
    name: '志愿服务',
    fields: [points('points', '每半小时', 5)],
    say: (t) => `经认定的志愿服务，每半小时 ${at(t, 'points')} 分`,
  },
  campaign: {
    name: '宣传与培训',
    fields: [points('points', '每次', 5)],
    say: (t) => `参加宣传活动或培训并签到，得 ${at(t, 'points')} 分`,
  },
  malicious: {
    name: '恶意举报',
    fields: [points('points', '扣除', 20)],
    say: (t) => `经查实的恶意举报，由工作人员认定，扣 ${at(t, 'points')} 分（最多扣到 0 分），可以申诉一次`,
  },
  caps: {
    name: '上限',
    fields: [points('day', '每人每天', 60), { key: 'month', label: '每人每月', preset: 600, max: 10_000 }],
    say: (t) => `每天最多得 ${at(t, 'day')} 分，每月最多得 ${at(t, 'month')} 分`,
  },
  rewards: {
    name: '兑换总额',
    fields: [{ key: 'monthPoints', label: '每月全部兑换的积分', preset: 20_000, max: 99_999 }],
    say: (t) => `每月共可兑换 ${at(t, 'monthPoints')} 分，用完下月再来`,
  },
  cash: {
    name: '现金奖励',
    fields: [
      { key: 'monthYuan', label: '每月总额（元）', preset: 1000, max: 50_000 },
      { key: 'personYearYuan', label: '每人每年最多（元）', preset: 200, max: 200 },
      { key: 'approveAboveYuan', label: '单笔超过几元要两人审批', preset: 10, max: 20 },
    ],
    say: (t) =>
      `现金每人每年最多 ${at(t, 'personYearYuan')} 元，每月总额 ${at(t, 'monthYuan')} 元；` +
      `单笔超过 ${at(t, 'approveAboveYuan')} 元的由两人审批后发放`,
  },
  expiry: {
    name: '有效期',
    fields: [
      { key: 'afterYears', label: '得到积分之后的第几年年底到期', preset: 1, max: 5 },
      { key: 'noticeDays', label: '提前几天提醒', preset: 30, max: 90 },
    ],
    say: (t) =>
      (at(t, 'afterYears') === 0
        ? '当年'
        : at(t, 'afterYears') === 1
          ? '得到积分的第二年'
          : `得到积分后第 ${at(t, 'afterYears')} 年`) +
      `年底到期，先得的先用，到期前 ${at(t, 'noticeDays')} 天提醒`,
  },
} as const satisfies Record<string, RuleKind>;

export type RuleCode = keyof typeof RULES;
export const RULE_CODES = Object.keys(RULES) as RuleCode[];
/** Rules that give points for a verified outcome. */
export type AwardCode = Exclude<RuleCode, 'malicious' | 'caps' | 'expiry' | 'rewards' | 'cash'>;

export const ruleKind = (code: RuleCode): RuleKind => RULES[code];

export const presetTerms = (code: RuleCode): Terms =>
  Object.fromEntries(ruleKind(code).fields.map(({ key, preset }) => [key, preset]));

/** What is wrong with new terms, in Chinese; null when they are complete and within their limits. */
export function termsFault(code: RuleCode, terms: Terms): string | null {
  const { fields } = ruleKind(code);
  const extra = Object.keys(terms).find((key) => !fields.some((field) => field.key === key));
  if (extra !== undefined) return '有不认识的数值';
  for (const { key, label, max } of fields) {
    const value = terms[key];
    if (value === undefined || !Number.isInteger(value) || value < 0 || value > max)
      return `“${label}”应是 0 到 ${max} 之间的整数`;
  }
  return null;
}
