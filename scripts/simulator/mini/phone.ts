import { randomBytes } from 'node:crypto';
import { WechatError, type Identity, type WechatAnswer } from '../types';

const CODE_LIFE_MS = 5 * 60_000;

/** Phone codes: another kind than login codes, single use, five minutes from the tap. */
export class Phones {
  private readonly codes = new Map<
    string,
    { openid: string; phone: string; madeAt: number; used: boolean }
  >();

  constructor(
    private readonly app: { appId: string },
    private readonly people: Map<string, Identity>,
    private readonly now: () => number,
  ) {}

  /** What the button getPhoneNumber gives. Throws 40003 for an unknown openid. */
  createCode(openid: string, phone: string): string {
    if (!this.people.has(openid)) throw new WechatError(40003, 'invalid openid');
    const code = `p${randomBytes(16).toString('hex')}`;
    this.codes.set(code, { openid, phone, madeAt: this.now(), used: false });
    return code;
  }

  /** POST /wxa/business/getuserphonenumber. Throws 40029 or 40013. */
  exchange(body: Record<string, unknown>): WechatAnswer {
    const code = this.codes.get(String(body['code']));
    if (code === undefined || code.used || this.now() - code.madeAt > CODE_LIFE_MS)
      throw new WechatError(40029, 'invalid code');
    if (body['openid'] !== undefined && body['openid'] !== code.openid)
      throw new WechatError(40029, 'invalid code');
    code.used = true;
    return {
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: code.phone,
        purePhoneNumber: code.phone,
        countryCode: 86,
        watermark: { timestamp: Math.floor(this.now() / 1000), appid: this.app.appId },
      },
    };
  }

  reset(): void {
    this.codes.clear();
  }
}
