import { callOutside, callOutsideForBytes, type OutboundOptions } from '../../core/http/outbound';

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

/** The platform is busy, or a quota is used up until the next minute or day: the same call can succeed later. */
export const PASSING = new Set([-1, 45009, 45011, 44991]);

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
