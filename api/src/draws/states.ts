import { beijingDay, DAY_MS, parseDay } from '../core/calendar/beijing';

/** draft: seen by the office alone; published: list and seed are fixed; drawn: prizes wait for their winners. */
export const DRAW_STATES = {
  draft: '草稿',
  published: '待开奖',
  drawn: '领奖中',
  closed: '已结束',
  cancelled: '已取消',
} as const;
export type DrawState = keyof typeof DRAW_STATES;
export const DRAW_CODES = Object.keys(DRAW_STATES) as DrawState[];

/** What became of a prize in one person's hands. */
export const CLAIM_STATES = {
  open: '待领取',
  fetched: '已领取',
  lapsed: '逾期未领',
  given_up: '已放弃',
  cancelled: '抽奖已取消',
} as const;
export type ClaimState = keyof typeof CLAIM_STATES;
export const CLAIM_CODES = Object.keys(CLAIM_STATES) as ClaimState[];

/** Which points entries count: all that a verified outcome gave, or those of one's own verified reports. */
export const BASES = ['any', 'tips'] as const;
export type Basis = (typeof BASES)[number];

/** More people than take part in a subdistrict; the list is one download. */
export const MOST_ENTRIES = 10_000;
export const MOST_PRIZES = 200;
/** How often one prize goes on to a runner-up. */
export const MOST_TURNS = 2;
/** The public number may be this far off. */
const FAR_DAYS = 60;

export interface Terms {
  fromDay: string;
  toDay: string;
  lateDay: string;
  lateSource: string;
}

/** What is wrong with the days of a draw that is to be published now: field and Chinese message; null when nothing is. */
export function daysFault({ fromDay, toDay, lateDay }: Terms, now: Date): [keyof Terms, string] | null {
  for (const [field, day] of Object.entries({ fromDay, toDay, lateDay }) as [keyof Terms, string][]) {
    try {
      parseDay(day);
    } catch {
      return [field, '日期应写成 2026-10-01 的样子'];
    }
  }
  const today = beijingDay(now);
  if (fromDay > toDay) return ['toDay', '统计的最后一天不能早于第一天'];
  if (toDay > today) return ['toDay', '统计的最后一天不能晚于今天：名单在公布时就固定了'];
  if (lateDay <= today) return ['lateDay', '公开号码的开奖日要晚于今天：公布时谁也不能知道它'];
  if (lateDay > beijingDay(new Date(now.getTime() + FAR_DAYS * DAY_MS)))
    return ['lateDay', `公开号码的开奖日最晚是 ${FAR_DAYS} 天以内`];
  return null;
}

/** From when on it can be drawn: the day after the public number comes out (Beijing). */
export const drawableFrom = (lateDay: string): Date => new Date(parseDay(lateDay).getTime() + DAY_MS);

/** Digits as they were typed: without blanks and separators, full width made narrow. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[\s,，、+＋|-]/g, '');

/** What is wrong with the public number that was typed, in Chinese. */
export function lateFault(late: string, digits: number): string | null {
  if (!/^\d+$/.test(late)) return '公开号码只有数字';
  return late.length === digits ? null : `公布的是 ${digits} 位数字，现在是 ${late.length} 位`;
}

/** Why a list and its prizes cannot be published, in Chinese. */
export function listFault(people: number, prizes: number): string | null {
  if (prizes === 0) return '还没有奖品';
  if (people > MOST_ENTRIES) return `名单超过 ${MOST_ENTRIES} 人，请提高条件`;
  if (people < prizes) return `奖品 ${prizes} 份，符合条件的只有 ${people} 人，请减少奖品或放宽条件`;
  return null;
}

/** Each prize by itself, in the order in which they are drawn. */
export const eachPrize = <T extends { count: number }>(prizes: readonly T[]): T[] =>
  prizes.flatMap((prize) => Array.from({ length: prize.count }, () => prize));
