import { Injectable } from '@nestjs/common';
import { Clock } from '../core/clock';
import { Config } from '../core/config/config';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { seal, unseal } from '../core/sealed';
import { AccountPhone } from './account-phone.entity';

/** 138****5678: enough for the owner to know it again. */
export const masked = (phone: string): string =>
  phone.length < 7 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** Contact numbers, sealed. Nothing in the case loop reads them: they are for handing out rewards. */
@Injectable()
export class PhonesService {
  private readonly fieldKey: Buffer;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.fieldKey = Buffer.from(config.FIELD_KEY, 'base64');
  }

  async of(accountId: string): Promise<string | null> {
    const row = await this.database.manager.findOneBy(AccountPhone, { accountId });
    return row ? unseal(this.fieldKey, row.phone) : null;
  }

  async keep(accountId: string, phone: string): Promise<void> {
    const set = { phone: seal(this.fieldKey, phone), updatedAt: this.clock.now() };
    const change = () =>
      this.database.transaction(async (manager) => {
        const { affected } = await manager.update(AccountPhone, { accountId }, set);
        if (affected !== 1) await insertRows(manager, AccountPhone, [{ id: newId(), accountId, ...set }]);
      });
    await change().catch((error: unknown) => {
      // Two first ones at once: the row is there now.
      if (!isDuplicate(error)) throw error;
      return change();
    });
  }

  async remove(accountId: string): Promise<void> {
    await this.database.transaction((manager) => manager.delete(AccountPhone, { accountId }));
  }
}
