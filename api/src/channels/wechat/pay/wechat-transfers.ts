import { Injectable } from '@nestjs/common';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import {
  type BillAnswer,
  type Merchant,
  type NewBill,
  type StatementAnswer,
  TransferProvider,
} from '../../../rewards';
import { billOf } from './bill-body';
import { isNamed, outgoingsIn } from './fund-flow-file';
import { PayDoubt, PayHttp } from './pay-http';
import { OFFICIAL, type PaySettings, readPaySettings } from './settings';
import { RequestSigner } from './signing';

const BILLS = '/v3/fund-app/mch-transfer/transfer-bills';
/** Of the 运营账户, from which merchant transfers are paid. */
const STATEMENT = '/v3/bill/fundflowbill?account_type=OPERATION&bill_date=';

/** 商家转账 in the mode in which the person confirms (`POST /v3/fund-app/mch-transfer/transfer-bills` and what belongs to it). */
@Injectable()
export class WechatTransfers extends TransferProvider {
  readonly settings: PaySettings | null;
  private readonly http: PayHttp | null;

  constructor(
    private readonly config: Config,
    clock: Clock,
  ) {
    super();
    const file = config.WECHAT_PAY_FILE;
    this.settings = file ? readPaySettings(file, process.env['NODE_ENV'] === 'production') : null;
    this.http = this.settings
      ? new PayHttp(this.settings, new RequestSigner(config.WECHAT_APPID, this.settings), () =>
          clock.now().getTime(),
        )
      : null;
  }

  get merchant(): Merchant | null {
    if (!this.settings) return null;
    const { mchId, base } = this.settings;
    const confirmPage = this.config.DEMO && base !== OFFICIAL ? `${base}/pay/confirm` : null;
    return { mchId, appId: this.config.WECHAT_APPID, confirmPage };
  }

  create({ outBillNo, appId, openid, cents, remark }: NewBill): Promise<BillAnswer> {
    return this.ask('POST', BILLS, {
      appid: appId,
      out_bill_no: outBillNo,
      transfer_scene_id: this.settings?.sceneId,
      openid,
      transfer_amount: cents,
      transfer_remark: remark,
      notify_url: this.settings?.notifyUrl,
      user_recv_perception: '活动奖励',
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: '蓝天网格参与奖' },
        { info_type: '奖励说明', info_content: '举报核实积分兑换' },
      ],
    });
  }

  query(outBillNo: string): Promise<BillAnswer> {
    return this.ask('GET', `${BILLS}/out-bill-no/${encodeURIComponent(outBillNo)}`);
  }

  cancel(outBillNo: string): Promise<BillAnswer> {
    return this.ask('POST', `${BILLS}/out-bill-no/${encodeURIComponent(outBillNo)}/cancel`, {});
  }

  async statement(day: string): Promise<StatementAnswer> {
    if (!this.http) return { kind: 'unknown', code: 'NOT_SET_UP' };
    try {
      const { status, body } = await this.http.send('GET', STATEMENT + day);
      if (body['code'] === 'NO_STATEMENT_EXIST') return { kind: 'none' };
      if (body['code'] === 'STATEMENT_CREATING') return { kind: 'later' };
      const address = body['download_url'];
      if (status !== 200 || typeof address !== 'string') return { kind: 'unknown', code: `HTTP_${status}` };
      const text = await this.http.download(address);
      if (!isNamed(text, body['hash_type'], body['hash_value'])) return { kind: 'unknown', code: 'FORGED' };
      return { kind: 'lines', outgoings: outgoingsIn(text) };
    } catch (error) {
      return { kind: 'unknown', code: error instanceof PayDoubt ? error.message : 'BAD_ANSWER' };
    }
  }

  /** Only a signed 200 with a bill says what is; a signed 404 NOT_FOUND says that nothing is; the rest leaves doubt. */
  private async ask(method: 'GET' | 'POST', path: string, json?: object): Promise<BillAnswer> {
    if (!this.http) return { kind: 'unknown', code: 'NOT_SET_UP' };
    try {
      const { status, body } = await this.http.send(method, path, json);
      if (status === 200) {
        const bill = billOf(body);
        return bill ? { kind: 'bill', bill } : { kind: 'unknown', code: 'BAD_ANSWER' };
      }
      const code = typeof body['code'] === 'string' ? body['code'].slice(0, 64) : `HTTP_${status}`;
      if (status === 404 && code === 'NOT_FOUND') return { kind: 'absent' };
      return status >= 400 && status < 500 && status !== 429
        ? { kind: 'refused', code }
        : { kind: 'unknown', code };
    } catch (error) {
      if (error instanceof PayDoubt) return { kind: 'unknown', code: error.message };
      throw error;
    }
  }
}
