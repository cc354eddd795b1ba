import { Injectable } from '@nestjs/common';
import { Log } from '../../../core/log/log';
import { OutboundError } from '../../../core/http/outbound';
import { WechatError } from '../wechat-api';
import { OfficialAccount } from './official-account';
import { replyText } from './reply';

/**
 * Customer service messages (`POST /cgi-bin/message/custom/send`; 客服消息介绍: five within 48 hours of a follower's
 * message, three within a minute of a menu click, scan or following). Best effort: whatever must reach the person is a
 * notice, which has its own way.
 */
@Injectable()
export class CustomerMessages {
  constructor(
    private readonly account: OfficialAccount,
    private readonly log: Log,
  ) {}

  async say(openid: string, replies: readonly string[]): Promise<void> {
    if (replies.length === 0) return;
    try {
      const text = { content: replyText(replies) };
      await this.account.api.post('/cgi-bin/message/custom/send', { touser: openid, msgtype: 'text', text });
    } catch (error) {
      if (error instanceof WechatError) this.log.event('chat message not sent', { errcode: error.errcode });
      else if (error instanceof OutboundError)
        this.log.event('chat message not sent', { reason: error.reason });
      // Half an answer.
      else if (error instanceof SyntaxError) this.log.event('chat message not sent', { reason: 'answer' });
      else throw error;
    }
  }
}
