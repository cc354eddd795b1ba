import { createHash, randomBytes } from 'node:crypto';
import { Tokens } from '../tokens';
import { WechatError, type Identity, type WechatAnswer } from '../types';
import { CustomerQuota } from './customer-quota';
import { TemplateMessages } from './template-messages';
import { type ChatLine, type Follower, type OfficialSettings, type PushOutcome, UNAVAILABLE } from './types';
import { type Fields, makePush, type Push, readReply, sign } from './wire';

const TRIES = 3;
const PATIENCE_MS = 5000;
const MEDIA_LIFE_MS = 3 * 86_400_000;

interface Media {
  bytes: Buffer;
  at: number;
}

/** The official account as WeChat sees it: who follows, what is said, what is pushed to the server. */
export class Official {
  readonly tokens: Tokens;
  readonly templates: TemplateMessages;
  readonly lines = new Map<string, ChatLine[]>();
  readonly outcomes: PushOutcome[] = [];
  /** What menu/create was given last. */
  menu: unknown = null;
  /** Server address (服务器地址); null: not entered yet. */
  address: string | null = null;
  /** How long an answer is waited for; shorter in tests. */
  patienceMs = PATIENCE_MS;
  private readonly quota: CustomerQuota;
  private readonly byPerson = new Map<string, Follower>();
  private readonly media = new Map<string, Media>();
  private nextId = 23_000_000_000_000_000n;

  constructor(
    readonly settings: OfficialSettings,
    private readonly people: Map<string, Identity>,
    private readonly now: () => number,
  ) {
    this.tokens = new Tokens(settings, now);
    this.quota = new CustomerQuota(now);
    this.templates = new TemplateMessages(
      settings,
      (openid) => this.withOpenid(openid),
      (follower, fields) => {
        void this.push(follower, fields);
      },
      now,
    );
  }

  /** The person of the mini-program, as the account knows them. */
  follower(person: string): Follower {
    const known = this.byPerson.get(person);
    if (known) return known;
    const identity = this.people.get(person);
    if (!identity) throw new WechatError(40003, 'invalid openid');
    const hash = createHash('sha256').update(`${this.settings.appId} ${person}`).digest('base64url');
    const follower: Follower = {
      person,
      name: identity.name,
      openid: `oOA_${hash.slice(0, 24)}`,
      unionid: this.settings.bound ? unionidOf(person) : null,
      following: false,
      blocking: false,
    };
    this.byPerson.set(person, follower);
    return follower;
  }

  withOpenid(openid: unknown): Follower {
    const found = [...this.people.keys()]
      .map((person) => this.follower(person))
      .find((one) => one.openid === openid);
    if (!found) throw new WechatError(40003, 'invalid openid');
    return found;
  }

  /** GET /cgi-bin/user/info */
  userInfo(openid: unknown): WechatAnswer {
    const { following, unionid, openid: own } = this.withOpenid(openid);
    if (!following) return { subscribe: 0, openid: own };
    return { subscribe: 1, openid: own, language: 'zh_CN', remark: '', ...(unionid ? { unionid } : {}) };
  }

  /** GET /cgi-bin/get_current_selfmenu_info: sub-buttons lie in a list of their own. */
  menuInfo(): WechatAnswer {
    const buttons = (this.menu ?? []) as { sub_button?: unknown[] }[];
    if (buttons.length === 0) return { is_menu_open: 0 };
    const button = buttons.map(({ sub_button: list, ...one }) =>
      list ? { ...one, sub_button: { list } } : one,
    );
    return { is_menu_open: 1, selfmenu_info: { button } };
  }

  /** POST /cgi-bin/message/custom/send */
  customSend(body: Record<string, unknown>): WechatAnswer {
    const follower = this.withOpenid(body['touser']);
    const content = (body['text'] as { content?: unknown } | undefined)?.content;
    if (body['msgtype'] !== 'text' || typeof content !== 'string' || content === '')
      throw new WechatError(40008, 'invalid message type');
    if (Buffer.byteLength(content) > 2048) throw new WechatError(45002, 'content size out of limit');
    if (!follower.following)
      throw new WechatError(45015, 'response out of time limit or subscription is canceled');
    this.quota.take(follower.openid);
    this.say(follower, 'account', content);
    return { errcode: 0, errmsg: 'ok' };
  }

  /** What GET /cgi-bin/media/get gives; 40007 for what is unknown or three days old. */
  file(mediaId: unknown): Buffer {
    const media = this.media.get(String(mediaId));
    if (!media || this.now() - media.at > MEDIA_LIFE_MS) throw new WechatError(40007, 'invalid media_id');
    return media.bytes;
  }

  upload(bytes: Buffer): string {
    const mediaId = randomBytes(32).toString('base64url');
    this.media.set(mediaId, { bytes, at: this.now() });
    return mediaId;
  }

  follow(person: string, scene?: string): Promise<PushOutcome> {
    const follower = this.follower(person);
    follower.following = true;
    this.say(follower, 'wechat', '（关注了公众号）');
    return this.event(
      follower,
      'subscribe',
      scene ? { EventKey: `qrscene_${scene}`, Ticket: 'ticket' } : { EventKey: '' },
    );
  }

  async unfollow(person: string): Promise<PushOutcome> {
    const follower = this.follower(person);
    const outcome = await this.event(follower, 'unsubscribe', { EventKey: '' });
    follower.following = false;
    this.say(follower, 'wechat', '（取消了关注）');
    return outcome;
  }

  /** A message of the follower; `shown` is how their own phone shows it. */
  message(person: string, type: string, fields: Fields, shown: string): Promise<PushOutcome> {
    const follower = this.follower(person);
    this.say(follower, 'follower', shown);
    this.quota.grant(follower.openid, 'message');
    return this.push(follower, { MsgType: type, ...fields, MsgId: String(this.nextId++) });
  }

  text = (person: string, said: string) => this.message(person, 'text', { Content: said }, said);
  photo = (person: string, bytes: Buffer) =>
    this.message(
      person,
      'image',
      { PicUrl: 'http://mmbiz.qpic.cn/x', MediaId: this.upload(bytes) },
      '[照片]',
    );
  place = (person: string, { lng, lat, label }: { lng: number; lat: number; label: string }) =>
    this.message(
      person,
      'location',
      { Location_X: String(lat), Location_Y: String(lng), Scale: 15, Label: label },
      `[位置] ${label}`,
    );

  /** The tap on a menu button, or another event. */
  event(follower: Follower, event: string, fields: Fields = {}): Promise<PushOutcome> {
    this.quota.grant(follower.openid, 'event');
    return this.push(follower, { MsgType: 'event', Event: event, ...fields });
  }

  click = (person: string, key: string) => this.event(this.follower(person), 'CLICK', { EventKey: key });

  /** Enters the server address, which WeChat checks first. @throws WechatError when the check fails */
  async enterAddress(address: string): Promise<void> {
    const timestamp = String(Math.floor(this.now() / 1000));
    const [nonce, echostr] = [
      String(randomBytes(4).readUInt32BE()),
      String(randomBytes(8).readBigUInt64BE()),
    ];
    const signature = sign(this.settings.token, timestamp, nonce);
    const query = new URLSearchParams({ signature, timestamp, nonce, echostr });
    const answer = await fetch(`${address}?${query.toString()}`).then((response) => response.text());
    if (answer !== echostr) throw new WechatError(-1, 'token check failed');
    this.address = address;
  }

  /** As WeChat does: waits five seconds, tries three times with the same message. */
  async push(follower: Follower, fields: Fields): Promise<PushOutcome> {
    const whole = {
      ToUserName: 'gh_simulated0000',
      FromUserName: follower.openid,
      CreateTime: Math.floor(this.now() / 1000),
      ...fields,
    };
    const tries: number[] = [];
    let outcome: PushOutcome = { tries, outcome: 'unavailable', reply: null };
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const { status, text } = await this.deliver(makePush(this.settings, whole, this.now()));
      tries.push(status);
      if (status === 0) continue;
      outcome = this.judge(status, text, tries);
      break;
    }
    if (outcome.outcome === 'unavailable') this.say(follower, 'wechat', UNAVAILABLE);
    if (outcome.reply !== null) this.say(follower, 'account', outcome.reply);
    this.outcomes.push(outcome);
    return outcome;
  }

  /** One HTTP request, as it is. */
  async deliver({ query, body }: Push): Promise<{ status: number; text: string }> {
    if (this.address === null) return { status: 0, text: '' };
    try {
      const response = await fetch(`${this.address}?${new URLSearchParams(query).toString()}`, {
        method: 'POST',
        headers: { 'content-type': 'text/xml' },
        body,
        signal: AbortSignal.timeout(this.patienceMs),
      });
      return { status: response.status, text: await response.text() };
    } catch {
      // Too late or no connection: the same for WeChat.
      return { status: 0, text: '' };
    }
  }

  reset(): void {
    this.tokens.reset();
    this.templates.reset();
    this.quota.reset();
    this.byPerson.clear();
    this.media.clear();
    this.lines.clear();
    this.outcomes.length = 0;
    this.menu = null;
  }

  private judge(status: number, text: string, tries: number[]): PushOutcome {
    try {
      if (status !== 200) throw new Error(`HTTP ${status}`);
      const reply = readReply(this.settings, text);
      return { tries, outcome: reply === null ? 'silent' : 'reply', reply };
    } catch {
      return { tries, outcome: 'unavailable', reply: null };
    }
  }

  private say(follower: Follower, from: ChatLine['from'], text: string): void {
    this.lines.set(follower.openid, [
      ...(this.lines.get(follower.openid) ?? []),
      { from, text, at: this.now() },
    ]);
  }
}

export const unionidOf = (person: string): string =>
  `u_${createHash('sha256').update(person).digest('base64url').slice(0, 26)}`;
