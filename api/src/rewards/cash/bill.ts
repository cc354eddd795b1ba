/** States of a transfer bill: WeChat Pay's own, and two of ours. NEW: not known to WeChat yet; ABSENT: it never was. */
export const BILL_STATES = {
  NEW: { final: false, label: '等待提交' },
  ACCEPTED: { final: false, label: '微信已受理' },
  PROCESSING: { final: false, label: '微信处理中' },
  WAIT_USER_CONFIRM: { final: false, label: '等您确认收款' },
  TRANSFERING: { final: false, label: '转账中' },
  CANCELING: { final: false, label: '撤销中' },
  SUCCESS: { final: true, label: '已到账' },
  FAIL: { final: true, label: '转账失败' },
  CANCELLED: { final: true, label: '已撤销' },
  ABSENT: { final: true, label: '没有发出' },
} as const satisfies Record<string, { final: boolean; label: string }>;
export type BillState = keyof typeof BILL_STATES;
export type WechatBillState = Exclude<BillState, 'NEW' | 'ABSENT'>;
export const isFinal = (state: BillState): boolean => BILL_STATES[state].final;
export const isWechatState = (text: unknown): text is WechatBillState =>
  typeof text === 'string' && Object.hasOwn(BILL_STATES, text) && text !== 'NEW' && text !== 'ABSENT';

const TROUBLES: Record<string, string> = {
  NOT_ENOUGH: '运营账户余额不足，请充值',
  NO_AUTH: '没有开通商家转账，请在商户平台检查',
  SIGN_ERROR: '微信不认签名，请检查商户证书',
  TIMEOUT: '微信没有及时回应',
  NETWORK: '连不上微信支付',
  FORGED: '应答的签名不对',
  ABSENT: '微信还没有这张单据',
  MISMATCH: '微信的单据内容与本系统不一致，请核对',
};

/** What is wrong with a bill, in words for the office. @param code of WeChat Pay, or of our own channel */
export const troubleOf = (code: string): string =>
  (Object.hasOwn(TROUBLES, code) ? TROUBLES[code] : undefined) ?? code;

/** What WeChat says of a bill. */
export interface BillView {
  outBillNo: string;
  transferBillNo: string;
  state: WechatBillState;
  /** Fen; unknown in some answers. */
  cents: number | null;
  openid: string | null;
  /** Opens the confirmation, while it waits for the person. */
  packageInfo: string | null;
  failReason: string | null;
}

const MINUTE = 60_000;
/** A bill that WeChat does not know is given up this long after the first attempt … */
export const GIVE_UP_MS = 24 * 60 * MINUTE;
/** … and never while an attempt could still be on its way. */
export const SETTLE_MS = 10 * MINUTE;
/** Between two looks: quickly at first, while somebody waits for it. */
const PAUSES = [0.5, 1, 2, 5, 10, 30].map((minutes) => minutes * MINUTE);

/** When to look at a bill again after so many attempts. */
export const pauseAfter = (attempts: number): number =>
  PAUSES[Math.min(Math.max(0, attempts - 1), PAUSES.length - 1)] ?? MINUTE;

export interface Unsent {
  wantsCancel: boolean;
  firstSentAt: Date | null;
  sentAt: Date | null;
}

/** Whether a bill that WeChat does not know is sent once more: not after a day, so that it can be given up. Pure. */
export const stillSends = ({ wantsCancel, firstSentAt }: Omit<Unsent, 'sentAt'>, now: Date): boolean =>
  !wantsCancel && (firstSentAt === null || now.getTime() - firstSentAt.getTime() < GIVE_UP_MS);

/** Whether a bill that WeChat does not know can be called never sent: only then may its points be given back. Pure. */
export function mayGiveUp({ wantsCancel, firstSentAt, sentAt }: Unsent, now: Date): boolean {
  if (firstSentAt === null || sentAt === null) return wantsCancel;
  const settled = now.getTime() - sentAt.getTime() >= SETTLE_MS;
  return settled && (wantsCancel || now.getTime() - firstSentAt.getTime() >= GIVE_UP_MS);
}

/** Whether an answer belongs to our bill: number, amount and person as we sent them. Pure. */
export function matches(bill: BillView, ours: { outBillNo: string; cents: number; openid: string }): boolean {
  return (
    bill.outBillNo === ours.outBillNo &&
    (bill.cents === null || bill.cents === ours.cents) &&
    (bill.openid === null || bill.openid === ours.openid)
  );
}
