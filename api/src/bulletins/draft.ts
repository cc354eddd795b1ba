import { rateText } from '../tips/figures';
import type { BulletinFigures, BulletinRow } from './figures';

const names = (rows: readonly BulletinRow[]): string => rows.map(({ name }) => name).join('、');

/** Below this on-time rate a community is named with what it lacks. Percent. */
const WEAK = 80;
const STRONG = 95;

/** '2026-03' → '2026年3月'. Pure. */
export const monthText = (month: string): string => {
  const [year = '', number = ''] = month.split('-');
  return `${year}年${Number(number)}月`;
};

export const bulletinTitle = (month: string): string => `${monthText(month)}大气污染防治网格化工作督查通报`;

/**
 * The text of a bulletin, drafted from its figures for the office to complete. It says nothing that the figures do
 * not say, names units and no person, and makes no order of merit. Pure.
 */
export function bulletinDraft(month: string, { whole, communities, categories }: BulletinFigures): string {
  const rated = communities.filter(({ onTimeRate }) => onTimeRate !== null);
  const strong = rated.filter(({ onTimeRate }) => (onTimeRate ?? 0) >= STRONG);
  const weak = rated.filter(({ onTimeRate }) => (onTimeRate ?? 100) < WEAK);
  const late = communities.filter(({ corrections }) => corrections.inTime < corrections.due);
  const busiest = [...categories].sort((a, b) => b.received - a.received).slice(0, 3);
  const lines = [
    '一、总体情况',
    `${monthText(month)}，全街道共受理举报${whole.received}件，立案派遣${whole.filed}件，结案${whole.closed}件。` +
      `应按期办结${whole.due}件，按期办结${whole.onTime}件，按期办结率${rateText(whole.onTimeRate)}；` +
      `核查退回重办${whole.rework}件次（${rateText(whole.reworkRate)}），批准延期${whole.extended}件次（${rateText(whole.extensionRate)}）。` +
      `月末在办${whole.open}件，其中超期${whole.overdue}件。`,
    busiest.length > 0
      ? `反映较多的是${busiest.map(({ name, received }) => `${name}（${received}件）`).join('、')}。`
      : '本月没有受理举报。',
    '二、办理较好的单位',
    strong.length > 0
      ? `按期办结率在${STRONG}%以上的有：${names(strong)}。`
      : '本月没有按期办结率在95%以上的社区。',
    '三、存在问题',
    weak.length > 0
      ? weak
          .map(
            ({ name, onTimeRate, late: cases }) =>
              `${name}按期办结率${rateText(onTimeRate)}，超期${cases}件。`,
          )
          .join('')
      : `各社区按期办结率都不低于${WEAK}%，或样本不足。`,
    whole.corrections.due > 0
      ? `督查发现的问题本月应整改${whole.corrections.due}个，按期整改${whole.corrections.inTime}个。` +
        (late.length > 0 ? `没有按期整改的有：${names(late)}。` : '')
      : '本月没有到期的督查整改问题。',
    '四、下步要求',
    '（由督查室、长效办填写）',
  ];
  return lines.join('\n');
}
