/** How often something may be done: `limit` times within `seconds`. */
export interface Rate {
  limit: number;
  seconds: number;
}

const OFF = 'off';
const FORM = /^([1-9]\d{0,6})\/([1-9]\d{0,4})$/u;

/** `20/600` is 20 times in 600 seconds; `off` is no limit (null). Undefined for anything else. */
export function readRate(text: string): Rate | null | undefined {
  if (text === OFF) return null;
  const [, limit, seconds] = FORM.exec(text) ?? [];
  return limit === undefined ? undefined : { limit: Number(limit), seconds: Number(seconds) };
}

/** "40 秒", "8 分钟". */
export const waitText = (seconds: number): string =>
  seconds <= 90 ? `${Math.max(1, Math.ceil(seconds))} 秒` : `${Math.ceil(seconds / 60)} 分钟`;
