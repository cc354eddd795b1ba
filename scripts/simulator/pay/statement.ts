import { createHash } from 'node:crypto';
import type { Bill } from './bills';

const HEAD =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号';
const BEIJING_MS = 8 * 3_600_000;
const beijing = (ms: number): string =>
  new Date(ms + BEIJING_MS).toISOString().replace('T', ' ').slice(0, 19);

/** Money that left the account otherwise than by a bill of the API. */
export interface Foreign {
  number: string;
  cents: number;
  /** Epoch ms. */
  at: number;
}

/** The account's statement of a Beijing day as WeChat writes it; null when nothing moved. */
export function statementOf(day: string, bills: readonly Bill[], foreign: readonly Foreign[]): string | null {
  const paid = bills
    .filter(({ state }) => state === 'SUCCESS')
    .map((bill) => ({
      at: bill.updatedAt,
      cents: bill.transfer_amount,
      number: bill.transfer_bill_no,
      voucher: bill.out_bill_no,
    }));
  const other = foreign.map((one) => ({ ...one, voucher: one.number }));
  const lines = [...paid, ...other].filter(({ at }) => beijing(at).startsWith(day));
  if (lines.length === 0) return null;
  const yuan = (cents: number): string => (cents / 100).toFixed(2);
  const rows = lines.map(({ at, cents, number, voucher }) =>
    [
      beijing(at),
      number,
      `F${number}`,
      '商家转账',
      '转账',
      '支出',
      yuan(cents),
      '0.00',
      'API',
      '奖励,参与',
      voucher,
    ]
      .map((value) => `\`${value}`)
      .join(','),
  );
  const sum = lines.reduce((total, { cents }) => total + cents, 0);
  const sums = [
    '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额',
    `\`${rows.length}.0,\`0.0,\`0.00,\`${rows.length}.0,\`${yuan(sum)}`,
  ];
  return `\uFEFF${[HEAD, ...rows, ...sums].join('\r\n')}\r\n`;
}

export const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
