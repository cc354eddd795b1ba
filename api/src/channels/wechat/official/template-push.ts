import { Injectable } from '@nestjs/common';
import { beijingDay, beijingTime } from '../../../core/calendar/beijing';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { newId } from '../../../core/ids';
import { DeadLetter } from '../../../core/outbox/outbox.worker';
import { type OfficialMessage, OfficialPush } from '../push/ports';
import { WechatError } from '../wechat-api';
import { OfficialFollowers } from './followers';
import { OfficialAccount } from './official-account';
import { OfficialTemplate, type TemplateState } from './official.entity';

const NOT_A_FOLLOWER = 43004;
const REFUSED = 43101;
/** The person wants none of it. */
export const TO_NOBODY = new Set([NOT_A_FOLLOWER, REFUSED]);
/** Wrong openid, appid of the mini-program, template or data: trying again cannot help. */
export const FINAL = new Set([40003, 40013, 40037, 47003]);

/** Template messages to followers (`POST /cgi-bin/message/template/send`, 发送模板消息); they open the mini-program. */
@Injectable()
export class TemplatePush extends OfficialPush {
  constructor(
    private readonly account: OfficialAccount,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly followers: OfficialFollowers,
  ) {
    super();
  }

  async follows(accountId: string): Promise<boolean> {
    if (!this.config.WECHAT_OFFICIAL_TEMPLATE) return false;
    return (await this.followers.openidOf(accountId)) !== null;
  }

  async send(message: OfficialMessage): Promise<'sent' | 'refused'> {
    const openid = await this.followers.openidOf(message.accountId);
    if (openid === null || !this.config.WECHAT_OFFICIAL_TEMPLATE) return 'refused';
    try {
      const answer = await this.account.api.post<{ msgid: number | string }>(
        '/cgi-bin/message/template/send',
        {
          touser: openid,
          template_id: this.config.WECHAT_OFFICIAL_TEMPLATE,
          client_msg_id: message.noticeId,
          miniprogram: { appid: this.config.WECHAT_APPID, pagepath: message.page },
          data: templateData(message),
        },
      );
      await this.note(String(answer.msgid), message.noticeId);
      return 'sent';
    } catch (error) {
      if (!(error instanceof WechatError)) throw error;
      if (error.errcode === NOT_A_FOLLOWER) await this.followers.leave(openid);
      if (TO_NOBODY.has(error.errcode)) return 'refused';
      if (FINAL.has(error.errcode)) throw new DeadLetter(error.message);
      throw error;
    }
  }

  /** TEMPLATESENDJOBFINISH: what became of a message. An unknown one was sent by another system. */
  async ended(msgId: string, status: string): Promise<void> {
    const set = { state: endState(status), endedAt: this.clock.now() };
    await this.database.transaction((manager) => manager.update(OfficialTemplate, { msgId }, set));
  }

  private async note(msgId: string, noticeId: string): Promise<void> {
    const row = {
      id: newId(),
      msgId,
      noticeId,
      state: 'sent' as const,
      sentAt: this.clock.now(),
      endedAt: null,
    };
    try {
      await this.database.transaction((manager) => insertRows(manager, OfficialTemplate, [row]));
    } catch (error) {
      // Sent twice under one client_msg_id: WeChat knows it as one message.
      if (!isDuplicate(error)) throw error;
    }
  }
}

/** `success`, `failed:user block`, `failed: system failed`, … */
export function endState(status: string): TemplateState {
  if (status === 'success') return 'arrived';
  return /user ?block/.test(status) ? 'blocked' : 'failed';
}

const THING_LIMIT = 20;
const thing = (text: string) => ({
  value: Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, THING_LIMIT).join('') || '蓝天网格',
});

/** Keywords of the template, Beijing time; too long ones are refused by WeChat, not cut. */
export function templateData({ title, text, at }: Pick<OfficialMessage, 'title' | 'text' | 'at'>) {
  const [year, month, day] = beijingDay(at).split('-').map(Number);
  const time3 = { value: `${year}年${month}月${day}日 ${beijingTime(at)}` };
  return { thing1: thing(title), thing2: thing(text), time3 };
}
