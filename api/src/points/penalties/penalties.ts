import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { DAY_MS } from '../../core/calendar/beijing';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { DomainEvents } from '../../core/events/domain-events';
import { notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { NoticesService } from '../../notices/notices.service';
import { AwardFacts } from '../../tips/award-facts.service';
import { tipMoved } from '../../tips/tips.events';
import { house, lockAccount } from '../ledger/accounts';
import { expiryOf } from '../ledger/lots';
import { post } from '../ledger/post';
import { LedgerPosting } from '../points.entity';
import { RulesService } from '../rules/rules.service';
import { PointsPenalty, type PenaltyState } from './penalty.entity';

/** Time for an appeal. */
export const APPEAL_DAYS = 15;

/** Points taken for proven malicious reports, never below zero; one appeal, decided by another person. */
@Injectable()
export class Penalties implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: RulesService,
    private readonly notices: NoticesService,
    private readonly tips: AwardFacts,
    private readonly events: DomainEvents,
  ) {}

  onModuleInit(): void {
    // The refusal fell: what was taken for it comes back.
    this.events.on(tipMoved, async (manager, { tip, rule, at }) => {
      if (rule.move !== 'appeal_accept') return;
      const penalty = await manager.findOneBy(PointsPenalty, { tipId: tip.id });
      if (penalty && penalty.state !== 'reversed')
        await this.reverse(manager, penalty, null, '举报的申诉成立', at);
    });
  }

  /**
   * Once per tip; asking again gives the first answer. @throws Problem not_found; move_not_allowed unless the tip was
   * refused as false and no appeal against that is open
   */
  async impose(byId: string, tipId: string, reason: string): Promise<PointsPenalty> {
    return this.database.transaction(async (manager) => {
      const known = await manager.findOneBy(PointsPenalty, { tipId });
      if (known) return known;
      const tip = await this.tips.refusedAsFalse(manager, tipId);
      if (!tip) throw new Problem('move_not_allowed', '只有以“内容虚假”不予受理、且没有在申诉的举报才能认定');
      const now = this.clock.now();
      const rule = await this.rules.termsAt(manager, 'malicious', now);
      const { balance } = await lockAccount(manager, 'person', tip.reporterId);
      const asked = rule?.terms['points'] ?? 0;
      const amount = Math.min(balance, asked);
      const id = newId();
      const row = { id, tipId, tipNumber: tip.number, accountId: tip.reporterId, reason, amount };
      await insertRows(manager, PointsPenalty, [
        { ...row, state: 'imposed', imposedBy: byId, imposedAt: now },
      ]);
      if (amount > 0) {
        await post(manager, {
          ruleCode: 'malicious',
          ruleId: rule?.id ?? null,
          subjectId: id,
          tipId,
          memo: tip.number,
          detail: amount < asked ? `应扣 ${asked} 分，扣到 0 分为止` : `扣 ${amount} 分`,
          byId,
          at: now,
          legs: [{ kind: 'person', ownerId: tip.reporterId, amount: -amount }, house('penalty', amount)],
        });
      }
      const body =
        amount > 0
          ? `举报 ${tip.number} 被认定为恶意举报，扣 ${amount} 分。不同意的，${APPEAL_DAYS} 天内可以在积分明细里申诉一次。`
          : `举报 ${tip.number} 被认定为恶意举报。您没有可扣的积分，这次不扣分。`;
      await this.tell(
        manager,
        { id, accountId: tip.reporterId },
        amount > 0 ? '积分被扣除' : '举报被认定为恶意举报',
        body,
      );
      return manager.findOneByOrFail(PointsPenalty, { id });
    });
  }

  /** The person's own. @throws Problem not_found */
  async own(accountId: string, id: string): Promise<PointsPenalty> {
    const penalty = await this.database.manager.findOneBy(PointsPenalty, { id, accountId });
    if (!penalty) throw notFound('这项认定');
    return penalty;
  }

  /** @throws Problem not_found, already_done, move_not_allowed after the time for it */
  async appeal(accountId: string, id: string, text: string): Promise<PointsPenalty> {
    const penalty = await this.own(accountId, id);
    if (penalty.state === 'appealed' && penalty.appeal === text) return penalty;
    if (penalty.state !== 'imposed') throw new Problem('already_done', '已经申诉过了，申诉只有一次');
    if (this.clock.now().getTime() > penalty.imposedAt.getTime() + APPEAL_DAYS * DAY_MS)
      throw new Problem('move_not_allowed', `申诉要在 ${APPEAL_DAYS} 天内提出`);
    await this.change(penalty, { state: 'appealed', appeal: text });
    return this.own(accountId, id);
  }

  /** Another person than the one who imposed it. @throws Problem not_found, forbidden, already_done */
  async decide(byId: string, id: string, reverse: boolean, note: string): Promise<PointsPenalty> {
    const { manager } = this.database;
    const penalty = await manager.findOneBy(PointsPenalty, { id });
    if (!penalty) throw notFound('这项认定');
    if (penalty.state === (reverse ? 'reversed' : 'upheld') && penalty.decidedBy === byId) return penalty;
    if (penalty.state !== 'appealed') throw new Problem('already_done', '现在没有待处理的申诉');
    if (penalty.imposedBy === byId) throw new Problem('forbidden', '作出认定的人不能处理申诉，请换一位同事');
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      if (reverse) return this.reverse(tx, penalty, byId, note, now);
      await this.store(tx, penalty, { state: 'upheld', decidedBy: byId, decision: note, decidedAt: now });
      await this.tell(tx, { id: newId(), accountId: penalty.accountId }, '申诉未成立，维持扣分', note);
    });
    return manager.findOneByOrFail(PointsPenalty, { id });
  }

  /** Newest first; one more than the limit. */
  list(state: PenaltyState | undefined, cursor: string | undefined, limit: number): Promise<PointsPenalty[]> {
    const where = { ...(state ? { state } : {}), ...(cursor ? { id: LessThan(cursor) } : {}) };
    return this.database.manager.find(PointsPenalty, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  private async reverse(
    manager: EntityManager,
    penalty: PointsPenalty,
    byId: string | null,
    note: string,
    now: Date,
  ): Promise<void> {
    await this.store(manager, penalty, {
      state: 'reversed',
      decidedBy: byId,
      decision: note,
      decidedAt: now,
    });
    const taken = await manager.findOneBy(LedgerPosting, { ruleCode: 'malicious', subjectId: penalty.id });
    const { accountId, amount, tipId, tipNumber } = penalty;
    if (taken) {
      await post(manager, {
        ruleCode: 'reversal',
        subjectId: taken.id,
        tipId,
        memo: tipNumber,
        detail: `退回此前扣除的 ${amount} 分`,
        byId,
        at: now,
        legs: [{ kind: 'person', ownerId: accountId, amount }, house('penalty', -amount)],
        returns: taken.id,
        expiresAt: expiryOf(now, 1),
      });
    }
    await this.tell(manager, { id: newId(), accountId }, `申诉成立，退回 ${amount} 积分`, note);
  }

  private change(penalty: PointsPenalty, set: Partial<PointsPenalty>): Promise<void> {
    return this.database.transaction((manager) => this.store(manager, penalty, set));
  }

  private async store(manager: EntityManager, { id, version }: PointsPenalty, set: Partial<PointsPenalty>) {
    if (!(await changeExactlyOne(manager, PointsPenalty, { id, version }, set)))
      throw new Problem('stale_version', '刚刚有变化，请刷新后再看');
  }

  private tell(
    manager: EntityManager,
    { id, accountId }: Pick<PointsPenalty, 'id' | 'accountId'>,
    title: string,
    body: string,
  ): Promise<void> {
    return this.notices.add(manager, [
      { accountId, causeId: id, kind: 'points', title, body, tipId: null, push: true },
    ]);
  }
}
