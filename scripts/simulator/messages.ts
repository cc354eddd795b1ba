import { keywordFault } from './keywords';
import { WechatError, type Identity, type SentMessage, type Template, type WechatAnswer } from './types';

/** Subscription messages: one accepted request is one credit per (openid, template), spent by one message. */
export class Messages {
  readonly sent: SentMessage[] = [];
  private readonly credits = new Map<string, number>();
  private nextId = 1;

  constructor(
    private readonly people: Map<string, Identity>,
    private readonly templates: Map<string, Template>,
    private readonly now: () => number,
  ) {}

  /** The person tapped "accept" `times` times. */
  grant(openid: string, template: string, times = 1): number {
    const credits = this.creditsOf(openid, template) + times;
    this.credits.set(`${openid} ${template}`, credits);
    return credits;
  }

  /** The person wants none of these any more. */
  switchOff(openid: string, template: string): void {
    this.credits.delete(`${openid} ${template}`);
  }

  creditsOf(openid: string, template: string): number {
    return this.credits.get(`${openid} ${template}`) ?? 0;
  }

  /** POST /cgi-bin/message/subscribe/send. Throws 40003, 40037, 47003 or 43101. */
  send(body: Record<string, unknown>): WechatAnswer {
    const openid = String(body['touser']);
    if (!this.people.has(openid)) throw new WechatError(40003, 'invalid openid');
    const template = this.templates.get(String(body['template_id']));
    if (template === undefined) throw new WechatError(40037, 'invalid template_id');
    const data = keywords(body['data'], template);
    const credits = this.creditsOf(openid, template.id);
    if (credits <= 0) throw new WechatError(43101, 'user refuse to accept the msg');
    if (template.longTerm !== true) this.credits.set(`${openid} ${template.id}`, credits - 1);
    const page = typeof body['page'] === 'string' ? body['page'] : null;
    const msgid = this.nextId++;
    this.sent.push({ msgid, openid, template: template.id, page, data, at: this.now() });
    return { errcode: 0, errmsg: 'ok', msgid };
  }

  reset(): void {
    this.sent.length = 0;
    this.credits.clear();
  }
}

function keywords(given: unknown, template: Template): Record<string, string> {
  if (typeof given !== 'object' || given === null)
    throw new WechatError(47003, 'argument invalid! data invalid');
  const entries = new Map(Object.entries(given));
  const checked: Record<string, string> = {};
  for (const key of template.keys ?? entries.keys()) {
    const value: unknown = (entries.get(key) as { value?: unknown } | undefined)?.value;
    const fault = keywordFault(key, value ?? '');
    if (fault !== null) throw new WechatError(47003, `argument invalid! data.${key}.value ${fault}`);
    checked[key] = String(value);
  }
  return checked;
}
