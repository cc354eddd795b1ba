import { Injectable } from '@nestjs/common';
import { Config } from '../../core/config/config';
import { WechatTokens } from './token/wechat-tokens';
import { WechatClient } from './wechat-client';

export { WechatError } from './wechat-answer';

/** Calls to the mini-program's server interfaces. */
@Injectable()
export class WechatApi extends WechatClient {
  constructor(config: Config, tokens: WechatTokens) {
    super({ appId: config.WECHAT_APPID, secret: config.WECHAT_SECRET, base: config.WECHAT_API_BASE }, tokens);
  }
}
