import { Injectable } from '@nestjs/common';
import { type ContentCheck, CONTENT_TOPIC, type ContentWhy } from '../../../content';
import { ContentService } from '../../../content/content.service';
import { Config } from '../../../core/config/config';
import { Log } from '../../../core/log/log';
import { MediaService } from '../../../core/media/media.service';
import { OutboxDeliverer } from '../../../core/outbox/outbox.worker';
import { IdentityService } from '../../../identity/identity.service';
import { WechatError } from '../wechat-answer';
import { MediaVerdicts } from './media-verdicts';
import { IMAGE, SecCheck } from './sec-check';

/** Errors after which no machine will judge it: a person has to. */
export const TO_PERSON: Record<number, ContentWhy> = {
  61010: 'no_visit',
  40003: 'no_openid',
  43104: 'no_openid',
  40129: 'refused',
  43302: 'refused',
  44002: 'refused',
  47001: 'refused',
};

/**
 * Has WeChat look at what people wrote and photographed, part by part. What WeChat cannot look at goes to a person; what
 * it could not answer just now is tried again until two hours are over, then it goes to a person too.
 */
@Injectable()
export class ContentDeliverer extends OutboxDeliverer {
  readonly topic = CONTENT_TOPIC;

  constructor(
    private readonly content: ContentService,
    private readonly identity: IdentityService,
    private readonly secCheck: SecCheck,
    private readonly media: MediaService,
    private readonly verdicts: MediaVerdicts,
    private readonly config: Config,
    private readonly log: Log,
  ) {
    super();
  }

  async deliver(payload: Record<string, string | number | null>): Promise<void> {
    const work = await this.content.begin(String(payload['kind']), String(payload['subjectId']));
    if (!work) return;
    const { authorId, machineCheckable } = work.content;
    const openid = machineCheckable ? await this.identity.openidOf(authorId) : null;
    let failure: unknown;
    for (const check of work.open) {
      try {
        if (openid === null) await this.content.toPerson(check, 'no_openid');
        else if (check.part === 'text') await this.text(check, openid, work.content.texts.join('\n'));
        else await this.photo(check, openid);
      } catch (error) {
        // One part that fails does not keep the others from being looked at.
        failure ??= await this.failed(check, error);
      }
    }
    if (failure instanceof Error) throw failure;
  }

  private async text(check: ContentCheck, openid: string, text: string): Promise<void> {
    const { suggestion, label } = await this.secCheck.text(openid, text);
    await this.content.judged(check, suggestion, label);
  }

  private async photo(check: ContentCheck, openid: string): Promise<void> {
    const photo = (await this.media.views([check.part])).get(check.part);
    const base = this.config.PUBLIC_BASE_URL;
    if (!photo || !base || !this.config.WECHAT_PUSH_TOKEN) {
      await this.content.toPerson(check, 'no_address');
      return;
    }
    const url = new URL(photo.url, base).href;
    const traceId = await this.secCheck.media(openid, url, IMAGE);
    await this.content.asked(check, traceId);
    // The verdict may have been faster than we.
    await this.verdicts.apply(traceId);
  }

  /** What is left to be tried again; undefined when a person takes over. */
  private async failed(check: ContentCheck, error: unknown): Promise<unknown> {
    if (!(error instanceof WechatError)) return error;
    const why = TO_PERSON[error.errcode];
    if (why === undefined) return error;
    if (why === 'refused') this.log.failure('content check refused', error, { checkId: check.id });
    await this.content.toPerson(check, why);
    return undefined;
  }
}
