import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { Log } from '../../../core/log/log';
import { DeadLetter, Later, OutboxDeliverer } from '../../../core/outbox/outbox.worker';
import { IdentityService } from '../../../identity/identity.service';
import { groupOf, type Notice, NoticesService, PUSH_TOPIC } from '../../../notices/notices.service';
import { TipsService } from '../../../tips/tips.service';
import { WechatApi, WechatError } from '../wechat-api';
import { Consents } from './consents';
import { messageData, pageOf, pushText } from './message-text';
import { OfficialPush } from './ports';
import { decidePush } from './push-rule';
import { Pushes } from './pushes';
import { type Template, templateFor, templatesOf } from './templates';

/** The person left no consent, or took it back: the inbox has the notice, nothing is lost. */
export const NO_CONSENT = 43101;
/**
 * Wrong user, template, data or page; banned; a word WeChat does not let through: trying again cannot help.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage
 */
export const FINAL = new Set([40003, 40037, 47003, 41030, 43107, 45168]);

/**
 * Pushes a notice by the one way that `decidePush` names. At least once: when WeChat's answer is lost the message goes
 * out again on the same reserved consent, and the inbox shows the notice once in any case.
 */
@Injectable()
export class PushDeliverer extends OutboxDeliverer {
  readonly topic = PUSH_TOPIC;
  private readonly templates: Template[];

  constructor(
    private readonly api: WechatApi,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
    private readonly tips: TipsService,
    private readonly consents: Consents,
    private readonly pushes: Pushes,
    private readonly log: Log,
    @Optional() @Inject(OfficialPush) private readonly official: OfficialPush | null,
  ) {
    super();
    this.templates = templatesOf(config);
  }

  async deliver(payload: Record<string, string | number | null>, messageId: string): Promise<void> {
    const notice = await this.notices.find(String(payload['noticeId']));
    const earlier = notice ? await this.pushes.of(notice.id) : null;
    // What failed and was set aside is sent after all when an administrator says so.
    if (!notice || earlier?.state === 'sent') return;
    const template = templateFor(notice.kind, this.templates);
    const openid = template ? await this.identity.openidOf(notice.accountId) : null;
    const reserved = earlier?.state === 'reserved';
    const left = template && openid ? await this.consents.remaining(notice.accountId, template.id) : 0;
    const tip = notice.tipId ? await this.tips.pushFacts(notice.tipId) : null;
    const follows = (await this.official?.follows(notice.accountId)) ?? false;
    const facts = {
      read: notice.readAt !== null,
      toStaff: groupOf(notice.kind) === 'task',
      official: follows,
    };
    const consents = left + (reserved ? 1 : 0);
    const decision = decidePush({ ...facts, urgent: tip?.urgent ?? false, consents }, this.clock.now());
    if (decision.channel === 'later') throw new Later(decision.at);
    const words = pushText(notice, tip?.number ?? null);
    if (decision.channel === 'subscribe' && template && openid) {
      const spendable = reserved || (await this.pushes.reserve(notice, template.id));
      if (spendable && (await this.subscribe(notice, template, openid, words))) return;
      if (facts.official) return this.viaOfficial(notice, words);
    } else if (decision.channel === 'official') return this.viaOfficial(notice, words);
    else if (reserved && template) await this.pushes.release(notice, template.id, 'read');
    this.log.event('push skipped', { messageId, reason: facts.read ? 'read' : 'no_consent' });
  }

  /** Resolves false when WeChat says that there is no consent. */
  private async subscribe(
    notice: Notice,
    template: Template,
    openid: string,
    words: { title: string; text: string },
  ): Promise<boolean> {
    try {
      await this.api.post('/cgi-bin/message/subscribe/send', {
        touser: openid,
        template_id: template.id,
        page: pageOf(notice),
        miniprogram_state: this.config.WECHAT_MINI_STATE,
        lang: 'zh_CN',
        data: messageData(template, words, notice.createdAt),
      });
    } catch (error) {
      if (!(error instanceof WechatError)) throw error;
      if (error.errcode === NO_CONSENT) {
        await this.pushes.refused(notice, template.id);
        return false;
      }
      if (!FINAL.has(error.errcode)) throw error;
      await this.pushes.release(notice, template.id, error.message);
      throw new DeadLetter(error.message);
    }
    await this.pushes.sent(notice);
    return true;
  }

  private async viaOfficial(notice: Notice, words: { title: string; text: string }): Promise<void> {
    if (!this.official) return;
    const { accountId, id: noticeId, createdAt: at } = notice;
    const page = pageOf(notice);
    const outcome = await this.official.send({ accountId, noticeId, page, at, ...words });
    await this.pushes.settle(notice, 'official', outcome);
  }
}
