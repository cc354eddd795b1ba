import { Module } from '@nestjs/common';
import { WechatTokens } from './token/wechat-tokens';
import { WechatApi } from './wechat-api';

/** Access to WeChat's server interfaces: the shared tokens and the mini-program's client. */
@Module({ providers: [WechatTokens, WechatApi], exports: [WechatTokens, WechatApi] })
export class WechatAccessModule {}
