const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;

/** Public numbers that come out on fixed weekdays (0 Sunday) and that everybody can look up. */
export const SOURCES = {
  ssq: {
    name: '双色球',
    text: '中国福利彩票双色球开奖号码：六个红球从小到大，再加蓝球，每个写两位',
    digits: 14,
    weekdays: [0, 2, 4],
  },
  dlt: {
    name: '大乐透',
    text: '中国体育彩票超级大乐透开奖号码：前区五个从小到大，后区两个从小到大，每个写两位',
    digits: 14,
    weekdays: [1, 3, 6],
  },
  p5: {
    name: '排列5',
    text: '中国体育彩票排列5开奖号码，按开奖顺序',
    digits: 5,
    weekdays: [0, 1, 2, 3, 4, 5, 6],
  },
} as const;
export type SourceKind = keyof typeof SOURCES;
export const SOURCE_KINDS = Object.keys(SOURCES) as SourceKind[];

/** The next Beijing days after today on which a number comes out, 'YYYY-MM-DD'. @param now epoch ms */
export function comingDays(kind: SourceKind, now: number, count = 3): string[] {
  const days: string[] = [];
  const weekdays: readonly number[] = SOURCES[kind].weekdays;
  for (let offset = 1; days.length < count; offset += 1) {
    const day = new Date(now + BEIJING + offset * DAY);
    if (weekdays.includes(day.getUTCDay())) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** Periods that end today at the latest, as first and last day. @param now epoch ms */
export function periods(now: number): (readonly [key: string, name: string, from: string, to: string])[] {
  const today = new Date(now + BEIJING).toISOString().slice(0, 10);
  const monthsAgo = (count: number, date: number): string => {
    const [year = 0, month = 0] = today.split('-').map(Number);
    return new Date(Date.UTC(year, month - 1 - count, date)).toISOString().slice(0, 10);
  };
  return [
    ['month', '本月', monthsAgo(0, 1), today],
    ['last', '上月', monthsAgo(1, 1), monthsAgo(0, 0)],
    ['quarter', '近三个月', monthsAgo(2, 1), today],
  ];
}
