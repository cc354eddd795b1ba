import { createCipheriv, createHash, randomBytes } from 'node:crypto';

export interface EnterInfo {
  encryptedData: string;
  iv: string;
}

/** A card of the mini-program that somebody shared into a group. */
export interface Card {
  id: number;
  group: string;
  /** Who shared it, by openid. */
  by: string;
  /** Address of the page it opens. */
  link: string;
}

/** WeChat groups: which exist, what cards were shared into them, and what wx.getGroupEnterInfo gives who opens a card in one. */
export class Groups {
  readonly names = ['映月路社区邻里群', '航海东路热心居民群'];

  readonly cards: Card[] = [];

  constructor(
    private readonly appId: string,
    private readonly sessionKey: (person: string) => string | undefined,
    private readonly now: () => number,
  ) {}

  /** The group's id for this mini-program. */
  openGid(name: string): string {
    return `tG_${createHash('sha256').update(`${this.appId} ${name}`).digest('base64url').slice(0, 25)}`;
  }

  share(by: string, group: string, link: string): void {
    this.cards.push({ id: this.cards.length + 1, group, by, link });
  }

  /** Encrypted with the session key of the person's last login; null when there was none. */
  enter(person: string, name: string, appId = this.appId): EnterInfo | null {
    const sessionKey = this.sessionKey(person);
    if (sessionKey === undefined) return null;
    const content = {
      opengid: this.openGid(name),
      chat_type: 3,
      watermark: { timestamp: Math.floor(this.now() / 1000), appid: appId },
    };
    const iv = randomBytes(16);
    const cipher = createCipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), iv);
    const data = Buffer.concat([cipher.update(JSON.stringify(content)), cipher.final()]);
    return { encryptedData: data.toString('base64'), iv: iv.toString('base64') };
  }
}
