import { Injectable } from '@nestjs/common';
import { Config } from '../../../core/config/config';
import { Database } from '../../../core/database/database';
import { Log } from '../../../core/log/log';
import { IdentityService } from '../../../identity/identity.service';
import { MediaVerdicts } from '../content/media-verdicts';
import { Consents } from '../push/consents';
import { listOf, type PushFields } from '../incoming/fields';

/**
 * What the mini-program's pushes lead to; every one may come twice. Accepted consents are counted from the phone's own
 * word (`ConsentsController`), so the push `subscribe_msg_popup_event` is not counted again.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html
 */
@Injectable()
export class MiniEvents {
  constructor(
    private readonly verdicts: MediaVerdicts,
    private readonly consents: Consents,
    private readonly identity: IdentityService,
    private readonly database: Database,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  async handle(fields: PushFields): Promise<void> {
    if (fields['MsgType'] !== 'event') return;
    const event = String(fields['Event']);
    if (event === 'wxa_media_check') {
      await this.verdicts.received(fields);
    } else if (event === 'subscribe_msg_change_event') {
      await this.switchedOff(fields);
    } else if (event === 'subscribe_msg_sent_event') {
      for (const { ErrorCode } of this.itemsOf(fields, 'SubscribeMsgSentEvent'))
        if (Number(ErrorCode) !== 0) this.log.event('push not shown', { errcode: Number(ErrorCode) });
    }
  }

  /** The person switched a template off in WeChat's settings; only refusals are pushed. */
  private async switchedOff(fields: PushFields): Promise<void> {
    const openid = String(fields['FromUserName']);
    const accountId = await this.identity.accountOf(this.config.WECHAT_APPID, openid);
    if (!accountId) return;
    for (const { SubscribeStatusString, TemplateId } of this.itemsOf(fields, 'SubscribeMsgChangeEvent')) {
      if (SubscribeStatusString !== 'reject') continue;
      await this.database.transaction((manager) =>
        this.consents.clear(manager, accountId, String(TemplateId)),
      );
    }
  }

  /** In JSON the list stands by itself, in XML inside an element of the event's name. */
  private itemsOf(fields: PushFields, wrapper: string): PushFields[] {
    const inside = fields[wrapper] as PushFields | undefined;
    return listOf(inside?.['List'] ?? fields['List']);
  }
}
