const BEIJING = 8 * 3_600_000;
const DAYS = ['日', '一', '二', '三', '四', '五', '六'];

const parts = (iso: string) => {
  const at = new Date(Date.parse(iso) + BEIJING);
  return { at, time: at.toISOString().slice(11, 16), day: at.toISOString().slice(0, 10) };
};

/** "3月5日（周五）09:00–11:00", Beijing; with the year when it is not this year's. @param now epoch ms */
export function sessionTime(startsAt: string, endsAt: string, now: number): string {
  const from = parts(startsAt);
  const to = parts(endsAt);
  const year = from.at.getUTCFullYear();
  const thisYear = new Date(now + BEIJING).getUTCFullYear();
  const day = `${year === thisYear ? '' : `${year}年`}${from.at.getUTCMonth() + 1}月${from.at.getUTCDate()}日`;
  const until =
    from.day === to.day ? to.time : `${to.at.getUTCMonth() + 1}月${to.at.getUTCDate()}日${to.time}`;
  return `${day}（周${DAYS[from.at.getUTCDay()] ?? ''}）${from.time}–${until}`;
}

/** Where a session stands, for its tag. @param now epoch ms */
export function stateText(
  { state, startsAt, endsAt }: { state: string; startsAt: string; endsAt: string },
  now: number,
): string {
  if (state === 'cancelled') return '已取消';
  if (state === 'closed' || now > Date.parse(endsAt)) return '已结束';
  return now >= Date.parse(startsAt) ? '进行中' : '即将开始';
}

const PREFIX = 'LTHD:';
/** What the QR code on the screen says. */
export const codeText = (digits: string): string => PREFIX + digits;
/** The six digits in what was scanned or typed; null when there are none. */
export function digitsIn(text: string): string | null {
  const digits = text.replace(PREFIX, '').replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
