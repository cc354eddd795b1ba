import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { DomainEvents } from '../../core/events/domain-events';
import { notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { Log } from '../../core/log/log';
import { IdentityService } from '../../identity/identity.service';
import type { Redemption } from '../reward.entity';
import { redemptionHeld } from '../rewards.events';
import { type BillView, isFinal, matches, mayGiveUp, pauseAfter, stillSends } from './bill';
import { CashNotification, CashTransfer } from './cash.entity';
import { EndTransfer } from './end-transfer';
import { type BillAnswer, TransferProvider } from './transfer-provider';

/** Nobody else looks at a bill for so long while one process does; longer than its calls can take. */
const CLAIM_MS = 60_000;
const ATTEMPTS = 4;

/**
 * Cash on its way. One bill with one number for each redemption: whatever fails is asked or sent again with that number,
 * and points, stock and budget are given back only when the bill has ended without payment.
 */
@Injectable()
export class Transfers implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly provider: TransferProvider,
    private readonly ending: EndTransfer,
    private readonly identity: IdentityService,
    private readonly events: DomainEvents,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.events.on(redemptionHeld, async (manager, { redemption }) => {
      if (redemption.kind !== 'cash') return;
      if (this.provider.merchant === null) throw new Problem('move_not_allowed', '现金发放还没有开通');
      if (redemption.state === 'paying') await this.begin(manager, redemption);
    });
  }

  /** In the transaction that makes the redemption payable. @throws Problem move_not_allowed */
  async begin(manager: EntityManager, redemption: Redemption): Promise<void> {
    const { merchant } = this.provider;
    const openid = await this.identity.openidOf(redemption.accountId, { manager });
    if (!merchant || !openid) throw new Problem('move_not_allowed', '没有可以收款的微信账号');
    const now = this.clock.now();
    const id = newId();
    await insertRows(manager, CashTransfer, [
      {
        id,
        redemptionId: redemption.id,
        accountId: redemption.accountId,
        outBillNo: `LT${id}`,
        appId: merchant.appId,
        openid,
        cents: redemption.cents ?? 0,
        remark: '蓝天网格参与奖',
        state: 'NEW',
        wantsCancel: false,
        attempts: 0,
        createdAt: now,
        nextAt: now,
      },
    ]);
  }

  /** Of this person's redemption; null before it was approved. */
  async ofRedemption(accountId: string, redemptionId: string): Promise<CashTransfer | null> {
    return this.database.manager.findOneBy(CashTransfer, { accountId, redemptionId });
  }

  due(now: Date, limit: number): Promise<CashTransfer[]> {
    const where = { nextAt: LessThanOrEqual(now) };
    return this.database.manager.find(CashTransfer, { where, order: { nextAt: 'ASC' }, take: limit });
  }

  /** Bills about which something is wrong, the oldest first; at most 50. */
  troubled(): Promise<CashTransfer[]> {
    const where = { endedAt: IsNull(), lastError: Not(IsNull()) };
    return this.database.manager.find(CashTransfer, { where, order: { id: 'ASC' }, take: 50 });
  }

  /** The person does not want it: undone at WeChat if it can be. @throws Problem not_found, already_done */
  async cancel(accountId: string, redemptionId: string): Promise<CashTransfer> {
    const transfer = await this.ofRedemption(accountId, redemptionId);
    if (!transfer) throw notFound('这笔发放');
    if (isFinal(transfer.state)) throw new Problem('already_done', '这笔发放已经结束');
    await this.database.transaction((manager) =>
      manager.update(
        CashTransfer,
        { id: transfer.id, endedAt: IsNull() },
        { wantsCancel: true, nextAt: this.clock.now() },
      ),
    );
    return this.advance(transfer.id);
  }

  /** One step towards the end: sends, asks or cancels, and stores what came of it. Safe to repeat at any time. */
  async advance(id: string): Promise<CashTransfer> {
    const before = await this.find(id);
    const now = this.clock.now();
    const sends = before.state === 'NEW' && stillSends(before, now);
    const claim = {
      attempts: before.attempts + 1,
      nextAt: new Date(now.getTime() + CLAIM_MS),
      // Noted before it is sent: a process that dies in the call leaves the doubt on record.
      ...(sends ? { firstSentAt: before.firstSentAt ?? now, sentAt: now } : {}),
    };
    const where = { id, version: before.version, endedAt: IsNull() };
    const won = await this.database.transaction((manager) =>
      changeExactlyOne(manager, CashTransfer, where, claim),
    );
    if (!won) return this.find(id);
    const answer = await this.ask(before, sends);
    await this.settle(id, answer);
    return this.find(id);
  }

  /** Tells whether it was the first time. @throws Problem not_found, invalid_input when it is not our bill */
  async notified(notificationId: string, bill: BillView): Promise<boolean> {
    const transfer = await this.database.manager.findOneBy(CashTransfer, { outBillNo: bill.outBillNo });
    if (!transfer) throw notFound('这张单据');
    if (!matches(bill, transfer)) throw new Problem('invalid_input', '单据内容不一致');
    const seen = { id: newId(), notificationId, outBillNo: bill.outBillNo, at: this.clock.now() };
    try {
      await this.apply(transfer.id, bill, (manager) => insertRows(manager, CashNotification, [seen]));
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  /** Stores what WeChat says of a bill, and ends the redemption with it. What has ended stays as it is. */
  async apply(
    id: string,
    bill: BillView,
    also: (manager: EntityManager) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const now = this.clock.now();
      const stored = await this.database.transaction(async (manager) => {
        await also(manager);
        const transfer = await manager.findOneByOrFail(CashTransfer, { id });
        if (isFinal(transfer.state)) return true;
        const { state, transferBillNo, failReason } = bill;
        return this.ending.store(manager, transfer, {
          state,
          transferBillNo,
          failReason,
          lastError: null,
          packageInfo: bill.packageInfo ?? transfer.packageInfo,
          nextAt: new Date(now.getTime() + pauseAfter(transfer.attempts)),
        });
      });
      if (stored) return;
      if (attempt === ATTEMPTS) throw new Problem('stale_version', '这笔发放正在变化');
    }
  }

  private async ask(transfer: CashTransfer, sends: boolean): Promise<BillAnswer> {
    const { outBillNo, appId, openid, cents, remark } = transfer;
    if (!sends) {
      const cancels =
        transfer.wantsCancel && ['WAIT_USER_CONFIRM', 'ACCEPTED', 'PROCESSING'].includes(transfer.state);
      if (cancels) await this.provider.cancel(outBillNo);
      return this.provider.query(outBillNo);
    }
    const made = await this.provider.create({ outBillNo, appId, openid, cents, remark });
    if (made.kind === 'bill') return made;
    // In doubt, or refused: what WeChat has under this number decides, not what the call said.
    const known = await this.provider.query(outBillNo);
    return known.kind === 'bill' ? known : made;
  }

  private async settle(id: string, answer: BillAnswer): Promise<void> {
    const transfer = await this.find(id);
    if (answer.kind === 'bill') {
      if (matches(answer.bill, transfer)) return this.apply(id, answer.bill);
      return this.doubt(transfer, 'MISMATCH');
    }
    const now = this.clock.now();
    if (answer.kind !== 'unknown' && transfer.state === 'NEW' && (await this.neverSent(transfer, now)))
      return;
    await this.doubt(transfer, answer.kind === 'absent' ? 'ABSENT' : answer.code);
  }

  /** Ends a bill of which WeChat surely knows nothing. */
  private async neverSent(transfer: CashTransfer, now: Date): Promise<boolean> {
    if (!mayGiveUp(transfer, now)) return false;
    if (transfer.firstSentAt !== null) {
      // Refused is not absent: asked once more, right before the points go back.
      const known = await this.provider.query(transfer.outBillNo);
      if (known.kind !== 'absent') return false;
    }
    return this.database.transaction((manager) =>
      this.ending.store(manager, transfer, { state: 'ABSENT', failReason: transfer.lastError, nextAt: null }),
    );
  }

  private async doubt(transfer: CashTransfer, code: string): Promise<void> {
    this.log.event('transfer in doubt', { transferId: transfer.id, code, attempts: transfer.attempts });
    const nextAt = new Date(this.clock.now().getTime() + pauseAfter(transfer.attempts));
    await this.database.transaction((manager) =>
      manager.update(
        CashTransfer,
        { id: transfer.id, endedAt: IsNull() },
        { lastError: code.slice(0, 64), nextAt },
      ),
    );
  }

  private find(id: string): Promise<CashTransfer> {
    return this.database.manager.findOneByOrFail(CashTransfer, { id });
  }
}
