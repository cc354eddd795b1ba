import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Config } from '../core/config/config';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { MediaService } from '../core/media/media.service';
import { OutboxService } from '../core/outbox/outbox.service';
import { contentCheck } from '../content';
import { Campaign, CampaignPhoto } from './campaign.entity';
import { CONTENT_KIND } from './plans';
import { CampaignSessions } from './sessions';
import { markRefused, signInRefused } from './session-rule';
import { codeAt } from './sign-in-code';
import type { AddPhotos, HeadCount, SetVenue } from './staff-campaigns.dto';
import { refusalText } from './words';

/** Photos one session can have; more would not be looked at. */
const MOST_PHOTOS = 30;

/** What staff do where the session is: show the code, count people, take photos. */
@Injectable()
export class CampaignOnSite {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly sessions: CampaignSessions,
    private readonly media: MediaService,
    private readonly outbox: OutboxService,
  ) {}

  /** @throws Problem not_found, forbidden, move_not_allowed outside of the time */
  async code(me: Principal, id: string): Promise<{ digits: string; until: Date; nextInMs: number }> {
    const campaign = await this.sessions.run(me, id);
    const now = this.clock.now();
    const refusal = signInRefused(campaign, now);
    if (refusal) throw new Problem('move_not_allowed', refusalText(refusal, campaign));
    const { digits, until } = codeAt(this.config.FIELD_KEY, id, now);
    return { digits, until, nextInMs: until.getTime() - now.getTime() };
  }

  /** From now on whoever signs in has to be near this point (GCJ-02), or no longer. @throws Problem invalid_input */
  async venue(me: Principal, id: string, { check, lng, lat }: SetVenue): Promise<void> {
    const campaign = await this.sessions.run(me, id);
    if (campaign.state !== 'planned')
      throw new Problem('move_not_allowed', refusalText(campaign.state, campaign));
    if (check && (lng === undefined || lat === undefined))
      throw invalid('lng', '没有得到您的位置，请允许定位后再试');
    const set = check ? { lng: lng ?? null, lat: lat ?? null } : { lng: null, lat: null };
    await this.database.transaction((manager) => manager.update(Campaign, { id, state: 'planned' }, set));
  }

  /** Sets how many could not sign in themselves. The same again changes nothing. @throws Problem stale_version */
  async count(me: Principal, id: string, { people, was }: HeadCount): Promise<void> {
    const campaign = await this.sessions.run(me, id);
    if (campaign.headCount === people) return;
    const refusal = markRefused(campaign, this.clock.now());
    if (refusal) throw new Problem('move_not_allowed', refusalText(refusal, campaign));
    await this.database.transaction(async (manager) => {
      const where = { id, state: 'planned' as const, headCount: was };
      if (!(await changeExactlyOne(manager, Campaign, where, { headCount: people })))
        throw new Problem('stale_version', '同事刚刚也改了人数，请看过最新的数再改');
    });
  }

  /** The same key again changes nothing. @throws Problem invalid_input, move_not_allowed */
  async addPhotos(me: Principal, id: string, { key, purpose, mediaIds }: AddPhotos): Promise<void> {
    const campaign = await this.sessions.run(me, id);
    if (campaign.state === 'cancelled')
      throw new Problem('move_not_allowed', refusalText('cancelled', campaign));
    const { manager } = this.database;
    if (await manager.existsBy(CampaignPhoto, { campaignId: id, uploadKey: key })) return;
    const batchId = newId();
    const at = this.clock.now();
    const rows = mediaIds.map((mediaId, position) => ({
      id: newId(),
      campaignId: id,
      batchId,
      mediaId,
      purpose,
      position,
      byId: me.accountId,
      uploadKey: key,
      at,
      removedAt: null,
    }));
    try {
      await this.database.transaction(async (tx) => {
        await this.media.requireOwn(tx, me.accountId, mediaIds);
        await insertRows(tx, CampaignPhoto, rows);
        if ((await tx.countBy(CampaignPhoto, { campaignId: id })) > MOST_PHOTOS)
          throw invalid('mediaIds', `一次活动最多 ${MOST_PHOTOS} 张照片`);
        if (campaign.kind === 'campaign') await this.outbox.add(tx, [contentCheck(CONTENT_KIND, batchId)]);
      });
    } catch (error) {
      // The same request arrived twice at once.
      if (!isDuplicate(error)) throw error;
    }
  }

  /** Takes a photo out of sight. Repeating it changes nothing. @throws Problem not_found, forbidden */
  async removePhoto(me: Principal, photoId: string): Promise<string> {
    const photo = await this.database.manager.findOneBy(CampaignPhoto, { id: photoId });
    if (!photo) throw notFound('这张照片');
    await this.sessions.run(me, photo.campaignId);
    const set = { removedAt: this.clock.now() };
    await this.database.transaction((manager) => manager.update(CampaignPhoto, { id: photoId }, set));
    return photo.campaignId;
  }
}
