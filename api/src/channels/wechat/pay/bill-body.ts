import { type BillView, isWechatState } from '../../../rewards';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** A bill as WeChat Pay writes it; null when it lacks number or state, or has a state that nobody knows. */
export function billOf(body: Record<string, unknown>): BillView | null {
  const state = body['state'];
  const outBillNo = text(body['out_bill_no']);
  const cents = body['transfer_amount'];
  if (outBillNo === null || !isWechatState(state)) return null;
  return {
    outBillNo,
    transferBillNo: text(body['transfer_bill_no']) ?? '',
    state,
    cents: Number.isInteger(cents) ? (cents as number) : null,
    openid: text(body['openid']),
    packageInfo: text(body['package_info']),
    failReason: text(body['fail_reason'])?.slice(0, 64) ?? null,
  };
}
