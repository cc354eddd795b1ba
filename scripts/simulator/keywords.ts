/** Counts code points: a Chinese character is one. */
const length = (value: string): number => Array.from(value).length;

const DATE = String.raw`\d{4}年\d{1,2}月\d{1,2}日`;
const CLOCK = String.raw`([01]?\d|2[0-3]):[0-5]\d`;
const MOMENT = `(${DATE} )?${CLOCK}`;
const timePattern = new RegExp(`^${MOMENT}(~${MOMENT})?$`);
const datePattern = new RegExp(`^${DATE}( ${CLOCK})?(~${DATE}( ${CLOCK})?)?$`);

/** What WeChat accepts in each kind of keyword (it refuses what is too long, it does not cut). */
const kinds: Record<string, (value: string) => boolean> = {
  thing: (value) => length(value) <= 20 && !/[\r\n]/.test(value),
  number: (value) => /^\d+(\.\d+)?$/.test(value) && value.replace('.', '').length <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => length(value) <= 5 && /^[^\p{L}\p{N}\s]+$/u.test(value),
  character_string: (value) => /^[\x21-\x7e]{1,32}$/.test(value),
  time: (value) => timePattern.test(value),
  date: (value) => datePattern.test(value),
  amount: (value) => /^[¥$€£]?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => /^[\d+\-() ]{1,17}$/.test(value),
  car_number: (value) => length(value) <= 8,
  name: (value) =>
    (/^[A-Za-z ]+$/.test(value) ? length(value) <= 20 : length(value) <= 10) && !/\d/.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
};

/**
 * Why WeChat would refuse this keyword (the tail of its errmsg), or null.
 * @param key a keyword with its number, such as `thing18`
 */
export function keywordFault(key: string, value: unknown): 'is empty' | 'invalid' | null {
  if (typeof value !== 'string') return 'invalid';
  if (value.trim() === '') return 'is empty';
  const kind = /^([a-z_]+?)\d+$/.exec(key)?.[1];
  const accepts = kind === undefined ? undefined : kinds[kind];
  return accepts?.(value) === true ? null : 'invalid';
}
