import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { invalid, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { OutboxService } from '../core/outbox/outbox.service';
import { contentCheck } from '../content';
import { CampaignAudience } from './audience';
import { Campaign, CampaignAttendance } from './campaign.entity';
import { CONTENT_KIND } from './plans';
import { CampaignSessions } from './sessions';
import { signInOpens } from './session-rule';
import type { CloseCampaign } from './staff-campaigns.dto';
import { timeText } from './words';

/** How a session ends: cancelled before, or closed with its figures. */
@Injectable()
export class CampaignEndings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: CampaignSessions,
    private readonly audience: CampaignAudience,
    private readonly outbox: OutboxService,
  ) {}

  /** Everybody who signed up or must attend is told why. Repeating it changes nothing. @throws Problem move_not_allowed */
  async cancel(me: Principal, id: string, given: string): Promise<void> {
    const before = await this.sessions.organised(me, id);
    const reason = given.trim();
    if (reason.length < 2) throw invalid('reason', '请写明取消的原因');
    if (before.state === 'cancelled') return;
    if (before.state === 'closed') throw new Problem('move_not_allowed', '已经结束的活动不能取消');
    const told = await this.audience.accounts(this.database.manager, before);
    await this.database.transaction(async (manager) => {
      const textId = newId();
      const set = { state: 'cancelled' as const, cancelReason: reason, textId };
      const where = { id, version: before.version, state: 'planned' as const };
      if (!(await changeExactlyOne(manager, Campaign, where, set)))
        throw new Problem('stale_version', '同事刚刚改过这次活动，请看过最新内容再取消');
      if (await manager.existsBy(CampaignAttendance, { campaignId: id }))
        throw new Problem('move_not_allowed', '已经有人签到，不能取消；请在结束后填写情况');
      if (before.kind === 'campaign') await this.outbox.add(manager, [contentCheck(CONTENT_KIND, textId)]);
      await this.audience.tell(manager, told, before, {
        causeId: newId(),
        title: `取消了：${before.title}`,
        body: `原定 ${timeText(before.startsAt)}。原因：${reason}`,
      });
    });
  }

  /**
   * Closes it with its figures; a closed one is put right in the same way. The same again changes nothing.
   * @throws Problem move_not_allowed, stale_version
   */
  async close(me: Principal, id: string, body: CloseCampaign): Promise<void> {
    const before = await this.sessions.organised(me, id);
    const now = this.clock.now();
    if (before.state === 'cancelled') throw new Problem('move_not_allowed', '这次活动已经取消');
    if (now < signInOpens(before)) throw new Problem('move_not_allowed', '活动还没有开始，不能填写结束情况');
    const handedOut = JSON.stringify(body.handedOut.map(({ what, count }) => ({ what: what.trim(), count })));
    const summary = body.summary.trim();
    const same =
      before.state === 'closed' &&
      before.handedOut === handedOut &&
      before.summary === summary &&
      before.headCount === body.headCount;
    if (same) return;
    await this.database.transaction(async (manager) => {
      const textId = newId();
      const set = {
        state: 'closed' as const,
        headCount: body.headCount,
        handedOut,
        summary,
        textId,
        closedAt: before.closedAt ?? now,
      };
      if (
        !(await changeExactlyOne(manager, Campaign, { id, version: body.version, state: before.state }, set))
      )
        throw new Problem('stale_version', '刚刚有变化，请看过最新情况再提交');
      if (before.kind === 'campaign') await this.outbox.add(manager, [contentCheck(CONTENT_KIND, textId)]);
    });
  }
}
