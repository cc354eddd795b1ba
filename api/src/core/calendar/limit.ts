import { durationText, HOUR_MS, MINUTE_MS } from './duration';
import type { TimeKind } from './elapsed';
import { WORK_DAY_MS } from './working-hours';

/** A time limit. `text` is its stored form, at most 10 characters, and says the rest. */
export interface Limit {
  readonly kind: TimeKind;
  readonly ms: number;
  readonly text: string;
}

interface Unit {
  code: string;
  kind: TimeKind;
  ms: number;
  /** Chinese name; null: written in mixed units. */
  name: string | null;
}

/** From large to small. Minutes of working time come from halving; no category has them by default. */
const UNITS: readonly Unit[] = [
  { code: 'wd', kind: 'work', ms: WORK_DAY_MS, name: '个工作日' },
  { code: 'wh', kind: 'work', ms: HOUR_MS, name: '个工作小时' },
  { code: 'wmin', kind: 'work', ms: MINUTE_MS, name: null },
  { code: 'h', kind: 'clock', ms: HOUR_MS, name: '小时' },
  { code: 'min', kind: 'clock', ms: MINUTE_MS, name: null },
];
const LONGEST = { clock: 366 * 24 * HOUR_MS, work: 366 * WORK_DAY_MS };

function read(text: string): { count: number; unit: Unit } {
  const [, digits = '', code = ''] = /^([1-9]\d{0,5})([a-z]+)$/.exec(text) ?? [];
  const unit = UNITS.find((one) => one.code === code);
  if (!unit) throw new RangeError(`时限“${text}”看不懂，应写成 15min、2h、2wh（工作小时）或 3wd（工作日）`);
  return { count: Number(digits), unit };
}

/**
 * A limit from its text: `15min` and `2h` on the clock, `2wh`, `3wd` and `90wmin` in working time (a working day
 * has 7 working hours). Limits by category are the product's defaults; the office changes them.
 *
 * @throws RangeError with a Chinese message when the text is none, or the limit is 0 or above 366 days
 */
export function parseLimit(text: string): Limit {
  const { count, unit } = read(text);
  const ms = count * unit.ms;
  if (ms > LONGEST[unit.kind]) throw new RangeError(`时限“${text}”太长，最长 366 天`);
  return { kind: unit.kind, ms, text };
}

/** The limit in Chinese: "15 分钟", "24 小时", "2 个工作小时", "3 个工作日"; halves such as "1 个工作日 3 小时 30 分". */
export function formatLimit(limit: Limit): string {
  const { count, unit } = read(limit.text);
  return unit.name === null ? durationText(limit.ms, limit.kind) : `${count} ${unit.name}`;
}

/**
 * The limit times `factor` (0.5 in alert mode, or for the accept limit of the next level), to the nearest minute
 * and never below one. Its text can be parsed again; the unit stays if it can.
 *
 * @throws RangeError when the factor is not above 0, or the limit gets too long
 */
export function scaleLimit(limit: Limit, factor: number): Limit {
  if (!Number.isFinite(factor) || factor <= 0) throw new RangeError(`时限的倍数应大于 0，不能是 ${factor}`);
  const ms = Math.max(1, Math.round((limit.ms * factor) / MINUTE_MS)) * MINUTE_MS;
  const ofKind = UNITS.filter(({ kind }) => kind === limit.kind);
  const unit = [read(limit.text).unit, ...ofKind].find((one) => ms % one.ms === 0);
  if (!unit) throw new RangeError(`no unit for ${ms} ms`);
  return parseLimit(`${ms / unit.ms}${unit.code}`);
}
