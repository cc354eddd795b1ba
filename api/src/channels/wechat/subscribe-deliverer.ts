import { Inject, Injectable, Optional } from '@nestjs/common';
import { beijingDay, beijingTime } from '../../core/calendar/beijing';
import { Config } from '../../core/config/config';
import { Log } from '../../core/log/log';
import { DeadLetter, OutboxDeliverer } from '../../core/outbox/outbox.worker';
import { IdentityService } from '../../identity/identity.service';
import { type Notice, NoticesService, PUSH_TOPIC } from '../../notices/notices.service';
import { OfficialPush } from './push/ports';
import { WechatApi, WechatError } from './wechat-api';

/** The person left no consent, or took it back: the inbox has the notice, nothing is lost. */
const NO_CONSENT = 43101;
/** Wrong user, template, data or page: trying again cannot help. */
const FINAL = new Set([40003, 40037, 47003, 41030]);

/** Subscription message (`POST /cgi-bin/message/subscribe/send`) for a notice. */
@Injectable()
export class SubscribeDeliverer extends OutboxDeliverer {
  readonly topic = PUSH_TOPIC;

  constructor(
    private readonly api: WechatApi,
    private readonly config: Config,
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
    private readonly log: Log,
    @Optional() @Inject(OfficialPush) private readonly official: OfficialPush | null,
  ) {
    super();
  }

  async deliver(payload: Record<string, string | number | null>, messageId: string): Promise<void> {
    const notice = await this.notices.find(String(payload['noticeId']));
    const openid = notice ? await this.identity.openidOf(notice.accountId) : null;
    const template = this.config.WECHAT_TEMPLATE_PROGRESS;
    if (!notice || !openid || !template) {
      if (notice && (await this.viaOfficial(notice))) return;
      this.log.event('push skipped', {
        messageId,
        reason: notice ? (openid ? 'no_template' : 'no_openid') : 'no_notice',
      });
      return;
    }
    try {
      await this.api.post('/cgi-bin/message/subscribe/send', {
        touser: openid,
        template_id: template,
        page: pageOf(notice),
        data: messageData(notice.title, notice.body, notice.createdAt),
      });
    } catch (error) {
      if (!(error instanceof WechatError)) throw error;
      if (error.errcode === NO_CONSENT && (await this.viaOfficial(notice))) return;
      if (error.errcode === NO_CONSENT) this.log.event('push skipped', { messageId, reason: 'no_consent' });
      else if (FINAL.has(error.errcode)) throw new DeadLetter(error.message);
      else throw error;
    }
  }

  /** To those who follow the official account, when the mini-program may not send. */
  private async viaOfficial(notice: Notice): Promise<boolean> {
    const { accountId, id: noticeId, title, createdAt: at } = notice;
    if (!this.official || !(await this.official.follows(accountId))) return false;
    const message = { accountId, noticeId, title, text: '点开可查看办理情况', page: pageOf(notice), at };
    return (await this.official.send(message)) === 'sent';
  }
}

/** Followers see a page of their own, since the tip is not theirs. */
function pageOf({ tipId, kind }: Notice): string {
  if (!tipId) return 'pages/index/index';
  return `pages/${kind === 'followed' ? 'followed' : 'tip'}/index?id=${tipId}`;
}

const THING_LIMIT = 20;
const thing = (text: string): { value: string } => ({
  value: Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, THING_LIMIT).join('') || '蓝天网格',
});

/** WeChat refuses what is too long instead of cutting it: `thing` holds 20 characters. Time is Beijing's. */
export function messageData(title: string, body: string, at: Date): Record<string, { value: string }> {
  const [year, month, day] = beijingDay(at).split('-').map(Number);
  return {
    thing1: thing(title),
    thing2: thing(body),
    time3: { value: `${year}年${month}月${day}日 ${beijingTime(at)}` },
  };
}
