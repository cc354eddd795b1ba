import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../../core/clock';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { newId } from '../../../core/ids';
import { WechatConsent, WechatConsentGrant } from './consent.entity';

/** The ledger of consents. https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html */
@Injectable()
export class Consents {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async remaining(accountId: string, template: string): Promise<number> {
    return (await this.database.manager.findOneBy(WechatConsent, { accountId, template }))?.remaining ?? 0;
  }

  async all(accountId: string, templates: readonly string[]): Promise<Map<string, number>> {
    if (templates.length === 0) return new Map();
    const rows = await this.database.manager.findBy(WechatConsent, {
      accountId,
      template: In([...templates]),
    });
    return new Map(rows.map(({ template, remaining }) => [template, remaining]));
  }

  /** Counts accepted requests, once per key. */
  async accept(accountId: string, key: string, templates: readonly string[]): Promise<void> {
    for (const template of templates) await this.acceptOne(accountId, key, template);
  }

  private async acceptOne(accountId: string, key: string, template: string): Promise<void> {
    const at = this.clock.now();
    for (;;) {
      try {
        await this.database.transaction(async (manager) => {
          await insertRows(manager, WechatConsentGrant, [{ id: newId(), accountId, key, template, at }]);
          if (await this.add(manager, accountId, template, 1)) return;
          await insertRows(manager, WechatConsent, [
            { id: newId(), accountId, template, remaining: 1, updatedAt: at },
          ]);
        });
        return;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        // Counted before; or the first consent of two requests at once, then the other one has made the row.
        if (await this.database.manager.existsBy(WechatConsentGrant, { accountId, key, template })) return;
      }
    }
  }

  /** Takes one away; false when none is left. One statement, so that two messages never spend the same. */
  async spend(manager: EntityManager, accountId: string, template: string): Promise<boolean> {
    const { affected } = await manager
      .createQueryBuilder()
      .update(WechatConsent)
      .set({ remaining: () => 'remaining - 1', updatedAt: this.clock.now() })
      .where('account_id = :accountId AND template = :template AND remaining > 0', { accountId, template })
      .execute();
    return affected === 1;
  }

  /** The message was not sent after all. */
  async giveBack(manager: EntityManager, accountId: string, template: string): Promise<void> {
    await this.add(manager, accountId, template, 1);
  }

  /** WeChat says that none is left, or the person switched the template off. */
  async clear(manager: EntityManager, accountId: string, template: string): Promise<void> {
    const none = { remaining: 0, updatedAt: this.clock.now() };
    await manager.update(WechatConsent, { accountId, template }, none);
  }

  private async add(
    manager: EntityManager,
    accountId: string,
    template: string,
    count: number,
  ): Promise<boolean> {
    const { affected } = await manager
      .createQueryBuilder()
      .update(WechatConsent)
      .set({ remaining: () => `remaining + ${count}`, updatedAt: this.clock.now() })
      .where('account_id = :accountId AND template = :template', { accountId, template })
      .execute();
    return affected === 1;
  }
}
