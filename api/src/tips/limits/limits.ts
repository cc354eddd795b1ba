import { parseLimit, scaleLimit } from '../../core/calendar/limit';
import type { Category, Severity } from '../category.entity';
import { MAJOR_CHECK_LIMIT } from '../lifecycle';

/** Level of the heavy-pollution alert (重污染天气应急响应). */
export const ALERT_LEVELS = ['yellow', 'orange', 'red'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

export interface TipLimits {
  severity: Severity;
  acceptLimit: string;
  handleLimit: string;
  checkLimit: string;
}

/** Dust and burning: what an alert is about. */
export const ALERTED: ReadonlySet<string> = new Set([
  'road_dust',
  'site_dust',
  'small_works_dust',
  'truck_spill',
  'bare_soil',
  'waste_burning',
  'leaf_burning',
  'coal_stove',
]);
const RISES: Record<Severity, Severity> = {
  minor: 'ordinary',
  ordinary: 'live',
  live: 'major',
  major: 'major',
};

const half = (text: string): string => scaleLimit(parseLimit(text), 0.5).text;
/** Limit of the check by severity. */
export const checkLimitOf = (severity: Severity): string =>
  severity === 'live' || severity === 'major' ? MAJOR_CHECK_LIMIT : '1wd';

/** Limits and severity of a tip: in an alert the dust and burning categories have half the time. Pure. */
export function limitsFor(
  category: Pick<Category, 'code' | 'severity' | 'acceptLimit' | 'handleLimit'>,
  alert: AlertLevel | null,
): TipLimits {
  const { acceptLimit, handleLimit } = category;
  if (alert === null || !ALERTED.has(category.code)) {
    const { severity } = category;
    return { severity, acceptLimit, handleLimit, checkLimit: checkLimitOf(severity) };
  }
  const severity = alert === 'yellow' ? category.severity : RISES[category.severity];
  return {
    severity,
    acceptLimit: half(acceptLimit),
    handleLimit: half(handleLimit),
    checkLimit: checkLimitOf(severity),
  };
}
