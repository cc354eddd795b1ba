/** The official account that the simulator plays WeChat for. */
export interface OfficialSettings {
  appId: string;
  secret: string;
  token: string;
  /** EncodingAESKey, 43 characters. */
  aesKey: string;
  mode: 'safe' | 'plain';
  template: string;
  /** The mini-program that may be opened from it. */
  miniAppId: string;
  /** Official account and mini-program are bound to one Open Platform account: people have a unionid. */
  bound: boolean;
}

export interface Follower {
  /** openid of the mini-program. */
  person: string;
  name: string;
  /** openid of the official account: another one. */
  openid: string;
  unionid: string | null;
  following: boolean;
  /** Takes no template messages: TEMPLATESENDJOBFINISH says `failed:user block`. */
  blocking: boolean;
}

export interface ChatLine {
  from: 'follower' | 'account' | 'wechat';
  text: string;
  /** Milliseconds since the epoch, on the simulator's clock. */
  at: number;
}

export interface PushOutcome {
  /** HTTP statuses of the tries; 0: no answer in time or no connection. */
  tries: number[];
  /** `reply` was shown, `silent` ended without a word, `unavailable`: the follower sees 服务暂时无法提供. */
  outcome: 'reply' | 'silent' | 'unavailable';
  reply: string | null;
}

export const UNAVAILABLE = '该公众号提供的服务出现故障，请稍后再试';
