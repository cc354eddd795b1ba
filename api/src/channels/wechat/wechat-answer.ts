import {
  callOutside,
  callOutsideForBytes,
  OutboundError,
  type OutboundOptions,
} from '../../core/http/outbound';

/** An app of ours at WeChat; the mini-program and the official account have different ones. */
export interface WechatApp {
  appId: string;
  secret: string;
  /** Such as https://api.weixin.qq.com. */
  base: string;
}

/** What WeChat answers when something is wrong: HTTP 200 and a code. Codes: see the interface's own page. */
export class WechatError extends Error {
  constructor(readonly errcode: number) {
    super(`wechat_${errcode}`);
  }
}

/**
 * WeChat gave us no access token, so the call was never made: whatever its code means for the call itself (40013, …)
 * must not be read into it. Passes when the operator has put the settings right.
 */
export class NoToken extends OutboundError {
  constructor(readonly errcode: number) {
    super('status');
    this.message = `wechat_token_${errcode}`;
  }
}

function checked(text: string): object {
  const answer = JSON.parse(text) as { errcode?: number };
  if (answer.errcode !== undefined && answer.errcode !== 0) throw new WechatError(answer.errcode);
  return answer;
}

/**
 * Answers are text whatever the header says; it is a failure only if `errcode` is there and not 0.
 * @throws WechatError, OutboundError, SyntaxError (an answer that is cut off)
 */
export async function answerOf<T>(app: WechatApp, path: string, options: OutboundOptions = {}): Promise<T> {
  return checked(await callOutside(`${app.base}${path}`, options)) as T;
}

/** For interfaces that answer a file, and JSON only when something is wrong. */
export async function fileOf(app: WechatApp, path: string, options: OutboundOptions = {}): Promise<Buffer> {
  const bytes = await callOutsideForBytes(`${app.base}${path}`, options);
  // A picture never begins with a brace.
  if (bytes[0] !== 0x7b) return bytes;
  checked(bytes.toString('utf8'));
  throw new SyntaxError('a file was expected');
}
