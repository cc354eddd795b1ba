/** What WeChat's api.weixin.qq.com answers: failures have an errcode, successes often have none. */
export type WechatAnswer = Record<string, unknown>;

/** A person who can be logged in as. `openid` is what the API sees for this appid. */
export interface Identity {
  openid: string;
  /** Shown on the login page, a role or seat, never a person's name. */
  name: string;
  note?: string;
  /** Set when the mini-program is bound to an Open Platform account. */
  unionid?: string;
  /** Answered with 40226 (user blocked for high risk). */
  risky?: boolean;
}

/** A subscription message template; with `keys`, exactly these must be filled. */
export interface Template {
  id: string;
  title: string;
  keys?: string[];
  /** A long-term subscription (public services only): no message uses it up. */
  longTerm?: boolean;
}

/** A subscription message that reached a person. */
export interface SentMessage {
  msgid: number;
  openid: string;
  template: string;
  page: string | null;
  data: Record<string, string>;
  /** Milliseconds since the epoch, on the simulator's clock. */
  at: number;
}

/** Answer of a failed call, with the request id that real error texts carry. */
export class WechatError extends Error {
  constructor(
    readonly errcode: number,
    text: string,
  ) {
    super(text);
  }
}
