const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Beijing is eight hours ahead, all year round: phones set to another zone show the same time. */
const BEIJING = 8 * HOUR;

const two = (value: number) => String(value).padStart(2, '0');
const beijing = (ms: number) => new Date(ms + BEIJING);

/** "14:05" */
const clock = (date: Date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;

/** "11月24日 14:05", with the year when it is not this year's. @param iso UTC @param now epoch ms */
export function dateTime(iso: string, now: number): string {
  const date = beijing(Date.parse(iso));
  const year = date.getUTCFullYear();
  const prefix = year === beijing(now).getUTCFullYear() ? '' : `${year}年`;
  return `${prefix}${date.getUTCMonth() + 1}月${date.getUTCDate()}日 ${clock(date)}`;
}

/** The day in Beijing so many days after `now`, YYYY-MM-DD. @param now epoch ms */
export const dayAfter = (now: number, days: number): string =>
  beijing(now + days * DAY)
    .toISOString()
    .slice(0, 10);

/** "刚刚", "5分钟前", "3小时前", "昨天 14:05", then the date. @param iso UTC @param now epoch ms */
export function ago(iso: string, now: number): string {
  const at = Date.parse(iso);
  const past = now - at;
  if (past < MINUTE) return '刚刚';
  if (past < HOUR) return `${Math.floor(past / MINUTE)}分钟前`;
  if (past < 12 * HOUR) return `${Math.floor(past / HOUR)}小时前`;
  const day = (ms: number) => Math.floor((ms + BEIJING) / DAY);
  const days = day(now) - day(at);
  if (days === 0) return `今天 ${clock(beijing(at))}`;
  if (days === 1) return `昨天 ${clock(beijing(at))}`;
  return dateTime(iso, now);
}

/** "45秒" is "不到1分钟"; "35分钟"; "3小时20分"; "2天4小时". */
export function elapsed(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return '不到1分钟';
  if (minutes < 60) return `${minutes}分钟`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `${hours}小时` : `${hours}小时${minutes % 60}分`;
  return hours % 24 === 0 ? `${Math.floor(hours / 24)}天` : `${Math.floor(hours / 24)}天${hours % 24}小时`;
}

/** A limit of the category table in words: "2wh" → "2个工作小时", "24h", "15min", "3wd". */
export function limit(text: string): string {
  const match = /^(\d+)\s*(wh|wd|h|min)$/.exec(text.trim());
  const unit = { wh: '个工作小时', wd: '个工作日', h: '小时', min: '分钟' }[match?.[2] ?? ''];
  return match?.[1] !== undefined && unit !== undefined ? match[1] + unit : text;
}

/** "150米" or "1.2公里". @param metres distance */
export const distance = (metres: number): string =>
  metres < 1000 ? `${Math.max(10, Math.round(metres / 10) * 10)}米` : `${(metres / 1000).toFixed(1)}公里`;
