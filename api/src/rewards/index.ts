/** What the channel of the transfers needs to know. */
export { type BillView, isWechatState } from './cash/bill';
export {
  type BillAnswer,
  type Merchant,
  type NewBill,
  type Outgoing,
  type StatementAnswer,
  TransferProvider,
} from './cash/transfer-provider';
