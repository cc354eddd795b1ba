import type { AssessmentTerms, IndicatorCode } from '../../api/assessment';

export const OTHERS = [
  { key: 'appealDays', label: '公示和申诉（天）', min: 1, max: 30 },
  { key: 'rewardFrom', label: '建议奖励的分数', min: 50, max: 100 },
  { key: 'missedMetres', label: '应发现未发现：距离（米）', min: 10, max: 500 },
  { key: 'missedHours', label: '应发现未发现：时间（小时）', min: 1, max: 72 },
] as const;
export const FIELDS = [
  { key: 'weight', label: '权重', min: 0, max: 100 },
  { key: 'minimum', label: '最少件数', min: 1, max: 1000 },
  { key: 'fullAt', label: '满分线（%）', min: 1, max: 100 },
] as const;
type Field = (typeof FIELDS)[number]['key'];
type Other = (typeof OTHERS)[number]['key'];

/** What is typed, as text: an empty field is not yet wrong. */
export interface Draft {
  indicators: ({ code: IndicatorCode; name: string; help: string } & Record<Field, string>)[];
  others: Record<Other, string>;
}
export interface Terms extends Record<Other, number> {
  indicators: ({ code: IndicatorCode } & Record<Field, number>)[];
}

export const draftOf = ({ indicators, ...others }: AssessmentTerms): Draft => ({
  indicators: indicators.map(({ code, name, help, weight, minimum, fullAt }) => ({
    code,
    name,
    help,
    weight: String(weight),
    minimum: String(minimum),
    fullAt: String(fullAt),
  })),
  others: {
    appealDays: String(others.appealDays),
    rewardFrom: String(others.rewardFrom),
    missedMetres: String(others.missedMetres),
    missedHours: String(others.missedHours),
  },
});

const whole = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : NaN);
const outside = (text: string, { min, max }: { min: number; max: number }): boolean => {
  const value = whole(text);
  return Number.isNaN(value) || value < min || value > max;
};

export const sumOf = ({ indicators }: Draft): number =>
  indicators.reduce((sum, { weight }) => sum + (whole(weight) || 0), 0);

/** What is wrong, in a sentence; null: nothing. Pure. */
export function faultOf(draft: Draft): string | null {
  for (const row of draft.indicators)
    for (const field of FIELDS)
      if (outside(row[field.key], field))
        return `${row.name}的${field.label}：请填 ${field.min} 到 ${field.max} 的整数`;
  for (const other of OTHERS)
    if (outside(draft.others[other.key], other))
      return `${other.label}：请填 ${other.min} 到 ${other.max} 的整数`;
  const sum = sumOf(draft);
  return sum === 100 ? null : `各项权重相加应是 100，现在是 ${sum}`;
}

/** @param draft one without a fault */
export const termsOf = ({ indicators, others }: Draft): Terms => ({
  indicators: indicators.map(({ code, weight, minimum, fullAt }) => ({
    code,
    weight: Number(weight),
    minimum: Number(minimum),
    fullAt: Number(fullAt),
  })),
  appealDays: Number(others.appealDays),
  missedMetres: Number(others.missedMetres),
  missedHours: Number(others.missedHours),
  rewardFrom: Number(others.rewardFrom),
});
