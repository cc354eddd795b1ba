import { Injectable } from '@nestjs/common';
import { Config } from '../../core/config/config';
import { OutboundError } from '../../core/http/outbound';
import { Problem, type ProblemCode } from '../../core/http/problem';
import { LoginProvider, type ProvidedIdentity } from '../../identity';
import { WechatApi, WechatError } from './wechat-api';

const CODE_IS_OVER: [ProblemCode, string] = ['unauthenticated', '登录码已失效，请重新登录'];
const TOO_MANY: [ProblemCode, string] = ['too_many_requests', '登录太频繁，请一分钟后再试'];
/** What a person is told; every other code is ours or WeChat's affair. 45009 is said for a full minute too. */
export const LOGIN_ANSWERS: Record<number, [ProblemCode, string]> = {
  40029: CODE_IS_OVER,
  40163: CODE_IS_OVER,
  40226: ['forbidden', '微信认为这个账号有风险，暂时不能登录'],
  45009: TOO_MANY,
  45011: TOO_MANY,
};
const BUSY = -1;

/** Mini-program login, code2Session (`GET /sns/jscode2session`): the code works once, for five minutes. */
@Injectable()
export class MiniLogin extends LoginProvider {
  constructor(
    private readonly api: WechatApi,
    private readonly config: Config,
  ) {
    super();
  }

  async exchange(code: string): Promise<ProvidedIdentity> {
    try {
      return await this.ask(code);
    } catch (error) {
      // "Busy" has not used the code up, so one more try is safe; after a time-out it is not.
      if (error instanceof WechatError && error.errcode === BUSY) return this.ask(code).catch(asProblem);
      return asProblem(error);
    }
  }

  private async ask(code: string): Promise<ProvidedIdentity> {
    const query = new URLSearchParams({
      appid: this.config.WECHAT_APPID,
      secret: this.config.WECHAT_SECRET,
      js_code: code,
      grant_type: 'authorization_code',
    });
    const answer = await this.api.raw<{ openid: string; session_key: string; unionid?: string }>(
      `/sns/jscode2session?${query.toString()}`,
    );
    return {
      appId: this.config.WECHAT_APPID,
      openid: answer.openid,
      unionid: answer.unionid ?? null,
      sessionKey: answer.session_key,
    };
  }
}

function asProblem(error: unknown): never {
  if (error instanceof WechatError) {
    const answer = LOGIN_ANSWERS[error.errcode];
    if (answer) throw new Problem(...answer);
  }
  if (error instanceof WechatError || error instanceof OutboundError || error instanceof SyntaxError) {
    throw new Problem('upstream_unavailable', '微信暂时没有回应，请稍后再试');
  }
  throw error;
}
