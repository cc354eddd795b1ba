import { randomBytes } from 'node:crypto';
import type { PayKeys } from './keys';
import { PayError } from './pay-error';

export type State =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED';
export interface Bill {
  out_bill_no: string;
  transfer_bill_no: string;
  appid: string;
  openid: string;
  transfer_amount: number;
  transfer_remark: string;
  notify_url: string;
  state: State;
  fail_reason?: string;
  package_info: string;
  /** Epoch ms. */
  createdAt: number;
  updatedAt: number;
  /** The request as it came: the same number with another body is refused. */
  body: string;
}

const DAY_MS = 86_400_000;
/** WeChat closes what nobody confirmed somewhat after its 24 hours. */
const LAG_MS = 50 * 60_000;
const ENDED: readonly State[] = ['SUCCESS', 'FAIL', 'CANCELLED'];
export const ended = (state: State): boolean => ENDED.includes(state);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const wrong = (why: string): never => {
  throw new PayError(400, 'PARAM_ERROR', why);
};

/** The platform's bills: money moves once per bill, when its person confirms. */
export class Bills {
  readonly all = new Map<string, Bill>();
  /** Fen in the merchant's account. */
  funds = 10_000_000;
  onEnded: (bill: Bill) => void = () => undefined;

  constructor(
    private readonly keys: PayKeys,
    private readonly now: () => number,
  ) {}

  create(raw: string): Bill {
    const body = JSON.parse(raw) as Record<string, unknown>;
    const number = text(body['out_bill_no']);
    const known = this.all.get(number);
    if (known) {
      if (known.body !== raw) throw new PayError(400, 'INVALID_REQUEST', '单号已存在但信息不一致');
      return this.aged(known);
    }
    this.validate(body, number);
    const cents = Number(body['transfer_amount']);
    if (cents > this.funds) throw new PayError(403, 'NOT_ENOUGH', '资金不足');
    this.funds -= cents;
    const now = this.now();
    const bill: Bill = {
      out_bill_no: number,
      transfer_bill_no: `13300${randomBytes(12).toString('hex')}`,
      appid: text(body['appid']),
      openid: text(body['openid']),
      transfer_amount: cents,
      transfer_remark: text(body['transfer_remark']),
      notify_url: text(body['notify_url']),
      state: 'WAIT_USER_CONFIRM',
      package_info: `affffddafdfafddffda==${randomBytes(12).toString('base64')}`,
      createdAt: now,
      updatedAt: now,
      body: raw,
    };
    this.all.set(number, bill);
    return bill;
  }

  /** @throws PayError 404 NOT_FOUND */
  find(number: string): Bill {
    const bill = this.all.get(number);
    if (!bill || this.now() - bill.createdAt > 30 * DAY_MS)
      throw new PayError(404, 'NOT_FOUND', '记录不存在');
    return this.aged(bill);
  }

  /** What the person does on the confirmation page. Pressing twice pays once. */
  confirm(packageInfo: string, openid: string): Bill {
    const bill = [...this.all.values()].find((one) => one.package_info === packageInfo);
    if (!bill || bill.openid !== openid) throw new PayError(400, 'INVALID_REQUEST', '收款人与转账单不一致');
    this.aged(bill);
    if (bill.state === 'WAIT_USER_CONFIRM') this.end(bill, 'SUCCESS');
    return bill;
  }

  /** Answers CANCELING at first, as WeChat does; it is done when it is next asked for. */
  cancel(number: string): Bill {
    const bill = this.find(number);
    if (ended(bill.state)) throw new PayError(400, 'INVALID_REQUEST', '当前状态不允许撤销');
    bill.state = 'CANCELING';
    return bill;
  }

  end(bill: Bill, state: State, failReason?: string): void {
    bill.state = state;
    bill.updatedAt = this.now();
    if (failReason !== undefined) bill.fail_reason = failReason;
    if (state !== 'SUCCESS') this.funds += bill.transfer_amount;
    this.onEnded(bill);
  }

  /** Applies what time has done to a bill. */
  aged(bill: Bill): Bill {
    if (bill.state === 'WAIT_USER_CONFIRM' && this.now() - bill.createdAt > DAY_MS + LAG_MS)
      this.end(bill, 'FAIL', 'OVERDUE_CLOSE');
    else if (bill.state === 'CANCELING') this.end(bill, 'CANCELLED');
    return bill;
  }

  private validate(body: Record<string, unknown>, number: string): void {
    if (!/^[0-9A-Za-z]{1,32}$/.test(number)) wrong('商户单号格式不正确');
    if (body['appid'] !== this.keys.appId) wrong('appid和mchid不匹配');
    if (typeof body['openid'] !== 'string' || body['openid'] === '') wrong('openid不正确');
    const cents = body['transfer_amount'];
    if (!Number.isInteger(cents)) wrong('金额格式不正确');
    if ((cents as number) < 10 || (cents as number) > 20_000)
      throw new PayError(400, 'INVALID_REQUEST', '超过单笔转账上下限');
    const remark = body['transfer_remark'];
    if (typeof remark !== 'string' || remark === '' || remark.length > 32) wrong('转账备注不正确');
    const notify = text(body['notify_url']);
    if (!/^https?:\/\/[^?#]+$/.test(notify)) wrong('通知地址不正确');
    const infos = body['transfer_scene_report_infos'];
    const types = Array.isArray(infos) ? infos.map((info: { info_type?: string }) => info.info_type) : [];
    if (body['transfer_scene_id'] !== '1000' || types.join() !== '活动名称,奖励说明')
      wrong('未传入完整且对应的转账场景报备信息');
    if (!['现金奖励', '活动奖励'].includes(text(body['user_recv_perception'] ?? '活动奖励')))
      throw new PayError(400, 'INVALID_REQUEST', '暂不支持展示当前传入的用户收款感知');
  }
}
