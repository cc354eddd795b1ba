import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../core/clock';
import { changeExactlyOne } from '../../../core/database/change';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { newId } from '../../../core/ids';
import type { Notice } from '../../../notices/notices.service';
import { Consents } from './consents';
import { type PushState, WechatPush } from './push.entity';

type Of = Pick<Notice, 'id' | 'accountId'>;

/** The record of pushes. A consent is set aside before the message goes out, so that a repeat does not spend a second one. */
@Injectable()
export class Pushes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly consents: Consents,
  ) {}

  of(noticeId: string): Promise<WechatPush | null> {
    return this.database.manager.findOneBy(WechatPush, { noticeId });
  }

  /** Sets one consent aside for this notice. False when none is left. */
  async reserve(notice: Of, template: string): Promise<boolean> {
    try {
      return await this.database.transaction(async (manager) => {
        if (!(await this.consents.spend(manager, notice.accountId, template))) return false;
        await this.write(manager, notice, { channel: 'subscribe', template, state: 'reserved' });
        return true;
      });
    } catch (error) {
      // Another worker has just set one aside for the same notice.
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  async sent(notice: Of): Promise<void> {
    const set = { state: 'sent' as const, settledAt: this.clock.now() };
    await this.database.transaction((manager) => manager.update(WechatPush, { noticeId: notice.id }, set));
  }

  /** The message never went out: the consent that was set aside is there again. */
  async release(notice: Of, template: string, error: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const set = { state: 'failed' as const, error, settledAt: this.clock.now() };
      const where = { noticeId: notice.id, state: 'reserved' as const };
      if (await changeExactlyOne(manager, WechatPush, where, set))
        await this.consents.giveBack(manager, notice.accountId, template);
    });
  }

  /** WeChat knows of no consent, so neither do we. */
  async refused(notice: Of, template: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const set = { state: 'refused' as const, settledAt: this.clock.now() };
      await manager.update(WechatPush, { noticeId: notice.id }, set);
      await this.consents.clear(manager, notice.accountId, template);
    });
  }

  async settle(notice: Of, channel: WechatPush['channel'], state: PushState): Promise<void> {
    await this.database.transaction((manager) =>
      this.write(manager, notice, { channel, state, template: null }),
    );
  }

  private async write(
    manager: EntityManager,
    notice: Of,
    set: Pick<WechatPush, 'channel' | 'state' | 'template'>,
  ): Promise<void> {
    const now = this.clock.now();
    const settledAt = set.state === 'reserved' ? null : now;
    const { affected } = await manager.update(WechatPush, { noticeId: notice.id }, { ...set, settledAt });
    if (affected === 1) return;
    await insertRows(manager, WechatPush, [
      { id: newId(), noticeId: notice.id, accountId: notice.accountId, createdAt: now, settledAt, ...set },
    ]);
  }
}
