import type { BillView } from './bill';

export interface Merchant {
  mchId: string;
  appId: string;
  /** Page in place of WeChat's own confirmation, in a browser of the demo; null in WeChat. */
  confirmPage: string | null;
}
export interface NewBill {
  outBillNo: string;
  appId: string;
  openid: string;
  /** Fen. */
  cents: number;
  /** At most 32 characters; the person sees it. */
  remark: string;
}

/**
 * What came of a call. `unknown` is any doubt (time-out, no or no good answer): the money may have moved or not, and only
 * asking again with the same number tells.
 */
export type BillAnswer =
  | { kind: 'bill'; bill: BillView }
  | { kind: 'absent' }
  | { kind: 'refused'; code: string }
  | { kind: 'unknown'; code: string };

/** A line of the account's statement: money that left. */
export interface Outgoing {
  /** As WeChat writes it, Beijing. */
  at: string;
  flowNo: string;
  /** WeChat's number of the business, and the voucher's. */
  numbers: string[];
  name: string;
  /** Fen. */
  cents: number;
}
/** `none`: nothing moved on that day. `later`: WeChat has not made the statement yet. */
export type StatementAnswer =
  | { kind: 'lines'; outgoings: Outgoing[] }
  | { kind: 'none' }
  | { kind: 'later' }
  | { kind: 'unknown'; code: string };

/** The channel through which cash leaves (WeChat Pay merchant transfer); provided by a channel's module. */
export abstract class TransferProvider {
  /** Null: not set up, so there is no cash. */
  abstract readonly merchant: Merchant | null;
  /** The same bill may be sent again and again: WeChat answers with the state it has. */
  abstract create(bill: NewBill): Promise<BillAnswer>;
  abstract query(outBillNo: string): Promise<BillAnswer>;
  abstract cancel(outBillNo: string): Promise<BillAnswer>;
  /** What left the account from which cash is paid on a Beijing day. */
  abstract statement(day: string): Promise<StatementAnswer>;
}
