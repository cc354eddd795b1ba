import { keywordFault } from '../keywords';
import { WechatError, type WechatAnswer } from '../types';
import type { Follower, OfficialSettings } from './types';
import type { Fields } from './wire';

export interface SentTemplate {
  msgid: string;
  openid: string;
  clientMsgId: string | null;
  page: string | null;
  data: Record<string, string>;
  at: number;
}

/** POST /cgi-bin/message/template/send, and the event that tells how it ended. */
export class TemplateMessages {
  readonly sent: SentTemplate[] = [];
  private nextId = 2_000_000_000;

  constructor(
    private readonly settings: OfficialSettings,
    private readonly find: (openid: unknown) => Follower,
    private readonly push: (follower: Follower, fields: Fields) => void,
    private readonly now: () => number,
  ) {}

  send(body: Record<string, unknown>): WechatAnswer {
    const follower = this.find(body['touser']);
    if (body['template_id'] !== this.settings.template) throw new WechatError(40037, 'invalid template_id');
    const mini = body['miniprogram'] as { appid?: unknown; pagepath?: unknown } | undefined;
    if (mini && mini.appid !== this.settings.miniAppId) throw new WechatError(40013, 'invalid appid');
    const clientMsgId = typeof body['client_msg_id'] === 'string' ? body['client_msg_id'] : null;
    if (clientMsgId !== null && clientMsgId.length > 32)
      throw new WechatError(47003, 'argument invalid! client_msg_id');
    const data = checked(body['data']);
    if (!follower.following) throw new WechatError(43004, 'require subscribe');
    const earlier = this.sent.find((one) => clientMsgId !== null && one.clientMsgId === clientMsgId);
    if (earlier) return { errcode: 0, errmsg: 'ok', msgid: Number(earlier.msgid) };
    const msgid = String(this.nextId++);
    const page = typeof mini?.pagepath === 'string' ? mini.pagepath : null;
    if (!follower.blocking)
      this.sent.push({ msgid, openid: follower.openid, clientMsgId, page, data, at: this.now() });
    const Status = follower.blocking ? 'failed:user block' : 'success';
    setTimeout(
      () => this.push(follower, { MsgType: 'event', Event: 'TEMPLATESENDJOBFINISH', MsgID: msgid, Status }),
      20,
    ).unref();
    return { errcode: 0, errmsg: 'ok', msgid: Number(msgid) };
  }

  /** GET /cgi-bin/template/get_all_private_template */
  list(): WechatAnswer {
    const content = ['thing1', 'thing2', 'time3'].map((key) => `字段:{{${key}.DATA}}`).join('\n');
    const own = { template_id: this.settings.template, title: '进度通知', content, example: '' };
    return { template_list: [{ ...own, primary_industry: '', deputy_industry: '' }] };
  }

  reset(): void {
    this.sent.length = 0;
  }
}

function checked(given: unknown): Record<string, string> {
  if (typeof given !== 'object' || given === null)
    throw new WechatError(47003, 'argument invalid! data invalid');
  return Object.fromEntries(
    Object.entries(given as Record<string, { value?: unknown } | undefined>).map(([key, entry]) => {
      const fault = keywordFault(key, entry?.value ?? '');
      if (fault !== null) throw new WechatError(47003, `argument invalid! data.${key}.value ${fault}`);
      return [key, String(entry?.value)];
    }),
  );
}
