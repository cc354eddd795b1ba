import { Injectable } from '@nestjs/common';
import { Config } from '../../../core/config/config';
import { OutboundError } from '../../../core/http/outbound';
import { invalid, Problem } from '../../../core/http/problem';
import { IdentityService } from '../../../identity/identity.service';
import { WechatApi, WechatError } from '../wechat-api';

const BUSY = -1;
const TOO_MANY = () => new Problem('too_many_requests', '获取太频繁，请一分钟后再试');
/** What a person is told; every other code is ours or WeChat's affair. */
export const PHONE_ANSWERS: Record<number, () => Problem> = {
  40029: () => invalid('code', '手机号授权已过期，请再点一次'),
  45009: TOO_MANY,
  45011: TOO_MANY,
};

interface PhoneInfo {
  phoneNumber: string;
  purePhoneNumber: string;
  watermark: { appid: string };
}

/**
 * Phone numbers people hand over by WeChat's button (getPhoneNumber); each question is paid for. The code is of another
 * kind than a login code, works once and five minutes long from the tap.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/phone-number/api_getphonenumber
 */
@Injectable()
export class PhoneNumbers {
  constructor(
    private readonly api: WechatApi,
    private readonly identity: IdentityService,
    private readonly config: Config,
  ) {}

  /** @throws Problem invalid_input (the code), too_many_requests, upstream_unavailable */
  async of(accountId: string, code: string): Promise<string> {
    const openid = await this.identity.openidOf(accountId);
    if (!openid) throw invalid('code', '请在微信小程序里授权手机号');
    const ask = () =>
      this.api.post<{ phone_info: PhoneInfo }>('/wxa/business/getuserphonenumber', { code, openid });
    try {
      const { phone_info: info } = await ask().catch((error: unknown) => {
        // "Busy" has not used the code up.
        if (error instanceof WechatError && error.errcode === BUSY) return ask();
        throw error;
      });
      if (info.watermark.appid === this.config.WECHAT_APPID) return info.phoneNumber;
    } catch (error) {
      const answer = error instanceof WechatError ? PHONE_ANSWERS[error.errcode] : undefined;
      if (answer) throw answer();
      if (!(error instanceof WechatError || error instanceof OutboundError || error instanceof SyntaxError))
        throw error;
    }
    throw new Problem('upstream_unavailable', '微信暂时没有给出手机号，请稍后再试');
  }
}
