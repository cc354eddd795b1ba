import { WechatError } from '../types';

const GRANTS = { message: { count: 5, ms: 48 * 3_600_000 }, event: { count: 3, ms: 60_000 } } as const;

/** How many customer service messages a follower's doings allow (WeChat: 客服消息介绍). */
export class CustomerQuota {
  private readonly grants = new Map<string, { left: number; until: number }[]>();

  constructor(private readonly now: () => number) {}

  grant(openid: string, kind: keyof typeof GRANTS): void {
    const { count, ms } = GRANTS[kind];
    this.grants.set(openid, [...(this.grants.get(openid) ?? []), { left: count, until: this.now() + ms }]);
  }

  /** Throws 45015 (nothing is allowed any more) or 45047 (all used up). */
  take(openid: string): void {
    const valid = (this.grants.get(openid) ?? []).filter(({ until }) => until > this.now());
    if (valid.length === 0)
      throw new WechatError(45015, 'response out of time limit or subscription is canceled');
    const usable = valid.find(({ left }) => left > 0);
    if (!usable) throw new WechatError(45047, 'out of response count limit');
    usable.left -= 1;
  }

  reset(): void {
    this.grants.clear();
  }
}
