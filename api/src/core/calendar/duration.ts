import { DAY_MS } from './beijing';
import type { TimeKind } from './elapsed';
import { WORK_DAY_MS } from './working-hours';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

/**
 * A duration in Chinese, rounded down to minutes: "1 天 2 小时 5 分", "20 分钟"; of working time "2 个工作日 1 小时",
 * "3 个工作小时 20 分", "20 分钟工作时间" (the first unit always tells the kind).
 *
 * @param ms 0 or more @param units how many units at most, from the largest that is not zero
 */
export function durationText(ms: number, kind: TimeKind, units = 3): string {
  const work = kind === 'work';
  const day = work ? WORK_DAY_MS : DAY_MS;
  const counts = [
    Math.floor(ms / day),
    Math.floor((ms % day) / HOUR_MS),
    Math.floor(((ms % day) % HOUR_MS) / MINUTE_MS),
  ];
  const first = counts.findIndex((count) => count > 0);
  if (first === -1 || first === 2) return `${counts[2] ?? 0} 分钟${work ? '工作时间' : ''}`;
  const names = work ? ['个工作日', first === 0 ? '小时' : '个工作小时', '分'] : ['天', '小时', '分'];
  return counts
    .map((count, index) => (count > 0 && index < first + units ? `${count} ${names[index] ?? ''}` : ''))
    .filter((part) => part !== '')
    .join(' ');
}
