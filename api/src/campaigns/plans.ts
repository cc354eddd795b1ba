import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { OutboxService } from '../core/outbox/outbox.service';
import { contentCheck } from '../content';
import { CampaignAudience } from './audience';
import { Campaign, type Material } from './campaign.entity';
import { CampaignSessions } from './sessions';
import { timeFault } from './session-rule';
import type { ChangeCampaign, MaterialField, NewCampaign } from './staff-campaigns.dto';
import { timeText, TIME_FAULTS } from './words';

export const CONTENT_KIND = 'campaign';

const materials = (given: readonly MaterialField[]): Material[] =>
  given.map(({ title, text, url }) => ({
    title: title.trim(),
    text: text?.trim() || null,
    url: url?.trim() || null,
  }));

/** Planning sessions: by the office for the subdistrict, by a director for the community. */
@Injectable()
export class CampaignPlans {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: CampaignSessions,
    private readonly audience: CampaignAudience,
    private readonly outbox: OutboxService,
  ) {}

  /** The same key again is answered with the same session. @throws Problem invalid_input, forbidden, not_found */
  async create(me: Principal, body: NewCampaign): Promise<{ id: string; repeated: boolean }> {
    const earlier = await this.earlier(me, body.key);
    if (earlier) return { id: earlier, repeated: true };
    const campaign = await this.made(me, body);
    const told = campaign.kind === 'training' ? await this.audienceOf(campaign) : [];
    try {
      await this.database.transaction(async (manager) => {
        await insertRows(manager, Campaign, [campaign]);
        if (campaign.kind === 'campaign')
          await this.outbox.add(manager, [contentCheck(CONTENT_KIND, campaign.textId)]);
        await this.audience.tell(manager, told, campaign, {
          causeId: campaign.id,
          title: `请参加培训：${campaign.title}`,
          body: `${timeText(campaign.startsAt)}，${campaign.place}。到场后用手机扫现场的签到码。`,
        });
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const first = await this.earlier(me, body.key);
      if (!first) throw error;
      return { id: first, repeated: true };
    }
    return { id: campaign.id, repeated: false };
  }

  /** Whoever signed up is told when time or place changes. @throws Problem stale_version, move_not_allowed */
  async change(me: Principal, id: string, body: ChangeCampaign): Promise<void> {
    const before = await this.sessions.organised(me, id);
    if (before.state !== 'planned') throw new Problem('move_not_allowed', '已经结束或取消的活动不能再改');
    const times = this.times(body);
    const set = {
      ...times,
      title: body.title.trim(),
      about: body.about.trim(),
      place: body.place.trim(),
      materials: JSON.stringify(materials(body.materials)),
    };
    const texts = ['title', 'about', 'place', 'materials'] as const;
    const reworded = texts.some((field) => before[field] !== set[field]);
    const moved =
      before.place !== set.place ||
      before.startsAt.getTime() !== times.startsAt.getTime() ||
      before.endsAt.getTime() !== times.endsAt.getTime();
    if (!reworded && !moved) return;
    const told = moved && times.endsAt > this.clock.now() ? await this.audienceOf(before) : [];
    const remindId = newId();
    const textId = reworded ? newId() : before.textId;
    await this.database.transaction(async (manager) => {
      const changed = { ...set, textId, ...(moved ? { remindId, remindedAt: null } : {}) };
      const where = { id, version: body.version, state: 'planned' as const };
      if (!(await changeExactlyOne(manager, Campaign, where, changed)))
        throw new Problem('stale_version', '同事刚刚改过这次活动，请看过最新内容再改');
      if (reworded && before.kind === 'campaign')
        await this.outbox.add(manager, [contentCheck(CONTENT_KIND, textId)]);
      await this.audience.tell(manager, told, before, {
        causeId: newId(),
        title: `时间或地点有变：${set.title}`,
        body: `现在是 ${timeText(times.startsAt)} 到 ${timeText(times.endsAt)}，${set.place}。`,
      });
    });
  }

  private audienceOf(campaign: Campaign): Promise<string[]> {
    return this.audience.accounts(this.database.manager, campaign);
  }

  private async earlier({ accountId }: Principal, createKey: string): Promise<string | null> {
    const where = { createdBy: accountId, createKey };
    return (await this.database.manager.findOneBy(Campaign, where))?.id ?? null;
  }

  private async made(me: Principal, body: NewCampaign): Promise<Campaign> {
    const seat = me.seats
      .filter(({ role }) => role === 'office' || role === 'community_director')
      .sort((a, b) => a.level - b.level)[0];
    if (!seat) throw forbidden();
    const id = newId();
    const course = body.courseId ? await this.courseOf(me, body.courseId) : null;
    const placeKind = body.kind === 'campaign' ? (body.placeKind ?? null) : null;
    if (body.kind === 'campaign' && placeKind === null) throw invalid('placeKind', '请选择去哪里宣传');
    if (body.kind === 'campaign' && course) throw invalid('courseId', '只有培训可以再办一期');
    const roles = course ? course.roles : body.kind === 'training' ? (body.roles ?? []).join('|') : '';
    if (body.kind === 'training' && roles === '') throw invalid('roles', '请选择谁要参加');
    return {
      id,
      kind: body.kind,
      placeKind,
      gridId: course?.gridId ?? seat.gridId,
      courseId: course?.courseId ?? id,
      roles,
      title: body.title.trim(),
      about: body.about.trim(),
      place: body.place.trim(),
      textId: newId(),
      ...this.times(body),
      materials: JSON.stringify(materials(body.materials)),
      lng: null,
      lat: null,
      state: 'planned',
      cancelReason: null,
      headCount: 0,
      handedOut: null,
      summary: null,
      remindId: newId(),
      remindedAt: null,
      createdBy: me.accountId,
      createKey: body.key,
      version: 1,
      createdAt: this.clock.now(),
      closedAt: null,
    };
  }

  private async courseOf(me: Principal, courseId: string): Promise<Campaign> {
    const first = await this.sessions.organised(me, courseId);
    if (first.kind !== 'training' || first.courseId !== courseId) throw notFound('这门培训');
    return first;
  }

  private times(body: { startsAt: string; endsAt: string }): { startsAt: Date; endsAt: Date } {
    const startsAt = new Date(body.startsAt);
    const endsAt = new Date(body.endsAt);
    if (Number.isNaN(startsAt.getTime()) || Number.isNaN(endsAt.getTime()))
      throw invalid('startsAt', '没有这个时间，请重新选择');
    const fault = timeFault(startsAt, endsAt, this.clock.now());
    if (fault)
      throw invalid(fault === 'order' || fault === 'too_long' ? 'endsAt' : 'startsAt', TIME_FAULTS[fault]);
    return { startsAt, endsAt };
  }
}
