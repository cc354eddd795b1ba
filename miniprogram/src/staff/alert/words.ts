import type { Alert, AlertLevel } from '../../api/queue';
import { dateTime } from '../../lib/time';

export const LEVELS: Record<AlertLevel, string> = {
  yellow: '黄色（三级响应）',
  orange: '橙色（二级响应）',
  red: '红色（一级响应）',
};
export const STANDINGS: Record<Alert['standing'], string> = {
  planned: '还没开始',
  on: '应急中',
  over: '已结束',
  cancelled: '已取消',
};

/** What an alert of a level does to cases. The rule is the server's; these are its words. */
export function effectsOf(level: AlertLevel): string[] {
  return [
    '签收、处置的时限减半。',
    level === 'yellow' ? '紧急程度不变。' : '紧急程度升一级，核查时限跟着缩短。',
    '没办完的案件一起重算，已经用掉的时间照算；结束后恢复。',
  ];
}

/** "11月24日 14:05 到 11月27日 00:00". @param now epoch ms */
export const spanOf = (
  { startsAt, endsAt }: { startsAt: string; endsAt: string | null },
  now: number,
): string => `${dateTime(startsAt, now)} 到 ${endsAt === null ? '宣布结束为止' : dateTime(endsAt, now)}`;
