import { Injectable } from '@nestjs/common';
import { Clock } from '../../../core/clock';
import { OutboundError } from '../../../core/http/outbound';
import { Problem } from '../../../core/http/problem';
import { MediaService } from '../../../core/media/media.service';
import { MAX_UPLOAD_BYTES } from '../../../core/media/picture';
import { OutboxDeliverer } from '../../../core/outbox/outbox.worker';
import { WechatError } from '../wechat-api';
import { Chats } from './chats';
import { Conversation, PHOTO_TOPIC } from './conversation';
import type { ChatEvent } from './dialogue/state';
import { OfficialFollowers } from './followers';
import { OfficialAccount } from './official-account';
import { CustomerMessages } from './customer-messages';

const TIMEOUT_MS = 15_000;
/** The media id is wrong or older than three days. */
export const GONE = 40007;

/**
 * Fetches a photo that a follower sent (`GET /cgi-bin/media/get`, 获取临时素材; WeChat keeps it for three days) and
 * re-encodes it like every upload, so no EXIF and no GPS come along. Fetched twice it is stored twice and counts once.
 */
@Injectable()
export class PhotoDeliverer extends OutboxDeliverer {
  readonly topic = PHOTO_TOPIC;

  constructor(
    private readonly account: OfficialAccount,
    private readonly chats: Chats,
    private readonly clock: Clock,
    private readonly conversation: Conversation,
    private readonly followers: OfficialFollowers,
    private readonly media: MediaService,
    private readonly customers: CustomerMessages,
  ) {
    super();
  }

  async deliver(payload: Record<string, string | number | null>): Promise<void> {
    const openid = await this.chats.openidOf(String(payload['chatId']));
    if (openid === null) return;
    const wechatId = String(payload['wechatId']);
    const late = this.clock.now().getTime() > Number(payload['until']);
    const event = await this.fetch(openid, wechatId, late);
    await this.customers.say(openid, await this.conversation.take(openid, event));
  }

  /** @throws what may pass, while there is time */
  private async fetch(openid: string, wechatId: string, late: boolean): Promise<ChatEvent> {
    const failed = (why: string): ChatEvent => ({ kind: 'photo_failed', wechatId, why });
    try {
      const limits = { timeoutMs: TIMEOUT_MS, maxBytes: MAX_UPLOAD_BYTES };
      const bytes = await this.account.api.download('/cgi-bin/media/get', { media_id: wechatId }, limits);
      const { id } = await this.media.store(await this.followers.accountOf(openid), bytes);
      return { kind: 'photo_stored', wechatId, mediaId: id };
    } catch (error) {
      if (error instanceof Problem) return failed(error.title);
      if (error instanceof WechatError && error.errcode === GONE) return failed('微信里已经找不到它了');
      if (error instanceof OutboundError && error.reason === 'too_large') return failed('照片超过 10 MB');
      if (late) return failed('一直传不过来');
      throw error;
    }
  }
}
