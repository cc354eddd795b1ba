import { createHash } from 'node:crypto';
import type { Outgoing } from '../../../rewards';

const COLUMNS = {
  at: '记账时间',
  business: '微信支付业务单号',
  flow: '资金流水单号',
  name: '业务名称',
  direction: '收支类型',
  amount: '收支金额',
  voucher: '业务凭证号',
} as const;
type Column = keyof typeof COLUMNS;
/** The heading of the sums at the end. */
const SUMS = '资金流水总笔数';

/** Whether a downloaded file is the one whose SHA-1 the signed answer named: the file itself carries no signature. */
export const isNamed = (text: string, hashType: unknown, hash: unknown): boolean =>
  hashType === 'SHA1' &&
  typeof hash === 'string' &&
  createHash('sha1').update(text).digest('hex') === hash.toLowerCase();

/**
 * What left the account by a fund-flow statement (资金账单): a table whose values begin with a backquote, in yuan.
 * @throws Error when it is not such a table
 */
export function outgoingsIn(text: string): Outgoing[] {
  const [head = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = head.split(',');
  const at = (column: Column): number => names.findIndex((name) => name.startsWith(COLUMNS[column]));
  const places = Object.fromEntries(
    (Object.keys(COLUMNS) as Column[]).map((column) => [column, at(column)]),
  ) as Record<Column, number>;
  if (Object.values(places).some((place) => place < 0)) throw new Error('no fund-flow statement');
  const end = rest.findIndex((line) => line.startsWith(SUMS));
  if (end < 0) throw new Error('the fund-flow statement has no end');
  const rows = rest.slice(0, end).filter((line) => line.trim() !== '');
  return rows.flatMap((line) => {
    // A remark may hold a comma, but no comma followed by a backquote.
    const values = line.replace(/^`/, '').split(',`');
    const value = (column: Column): string => values[places[column]]?.trim() ?? '';
    if (value('direction') !== '支出') return [];
    const cents = Math.round(Number(value('amount')) * 100);
    if (!Number.isFinite(cents)) throw new Error('an amount cannot be read');
    const numbers = [value('business'), value('voucher')].filter((number) => number !== '');
    return [{ at: value('at'), flowNo: value('flow'), numbers, name: value('name'), cents }];
  });
}
