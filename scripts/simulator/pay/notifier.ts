import { randomUUID } from 'node:crypto';
import type { Bill } from './bills';
import type { PayKeys } from './keys';
import type { Signatures } from './signatures';

export type NotifyFault =
  'lost' | 'twice' | 'probe' | 'tampered' | 'other_merchant' | 'other_amount' | 'stale';

/** Tells the merchant how a bill ended; sent again after a failure, a little faster than WeChat does. */
export class Notifier {
  readonly faults: NotifyFault[] = [];
  /** HTTP statuses of what was sent, in order; 0: nobody answered. */
  readonly answers: number[] = [];
  private pending: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly keys: PayKeys,
    private readonly signatures: Signatures,
    private readonly now: () => number,
    private readonly retryMs = 50,
  ) {}

  tell(bill: Bill): void {
    this.pending = Promise.all([this.pending, this.deliver(bill, this.faults.shift())]);
  }

  /** When everything that was to be sent has been sent. */
  async idle(): Promise<void> {
    await this.pending;
  }

  private async deliver(bill: Bill, fault?: NotifyFault): Promise<void> {
    if (fault === 'lost') return;
    const id = randomUUID();
    if (fault === 'probe') await this.send(bill, id, (headers) => probe(headers));
    if (fault === 'stale') await this.send(bill, id, undefined, this.now() - 6 * 60_000);
    if (fault === 'tampered' || fault === 'other_merchant' || fault === 'other_amount')
      await this.send(bill, id, undefined, undefined, fault);
    if (fault === 'twice') await Promise.all([this.send(bill, id), this.send(bill, id)]);
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      if ((await this.send(bill, id)) < 300) return;
      await new Promise((resolve) => setTimeout(resolve, this.retryMs));
    }
  }

  private async send(
    bill: Bill,
    id: string,
    change: (headers: Record<string, string>) => Record<string, string> = (headers) => headers,
    at?: number,
    fault?: NotifyFault,
  ): Promise<number> {
    const resource = this.signatures.seal(
      JSON.stringify({
        out_bill_no: bill.out_bill_no,
        transfer_bill_no: bill.transfer_bill_no,
        state: bill.state,
        mch_id: fault === 'other_merchant' ? '1900000002' : this.keys.mchId,
        transfer_amount: bill.transfer_amount + (fault === 'other_amount' ? 100 : 0),
        openid: bill.openid,
        ...(bill.fail_reason ? { fail_reason: bill.fail_reason } : {}),
      }),
    );
    if (fault === 'tampered') resource.ciphertext = flipped(resource.ciphertext);
    // Odd spacing and an escape: only the bytes themselves verify.
    const body = `{ "id":"${id}","create_time":"2026-01-01T00:00:00+08:00", "resource_type":"encrypt-resource",
      "event_type":"MCHTRANSFER.BILL.FINISHED","summary":"\\u5546\\u5bb6\\u8f6c\\u8d26", "resource":${JSON.stringify(resource)} }`;
    const headers = change(this.signatures.headers(body, at ?? this.now()));
    const status = await fetch(bill.notify_url, {
      method: 'POST',
      body,
      headers: { ...headers, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(5000),
    }).then(
      (response) => response.status,
      () => 0,
    );
    this.answers.push(status);
    return status === 0 ? 599 : status;
  }
}

const probe = (headers: Record<string, string>): Record<string, string> => ({
  ...headers,
  'wechatpay-signature': `WECHATPAY/SIGNTEST/${headers['wechatpay-signature'] ?? ''}`,
});

function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64');
}
