import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../../../core/clock';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { newId } from '../../../core/ids';
import { OfficialDelivery } from './official.entity';

/** `again`: the same message once more, with what was answered; `replayed`: a signed address used for another one. */
export type Arrival = { kind: 'new'; id: string } | { kind: 'again'; reply: string } | { kind: 'replayed' };

/** Remembers what was pushed, so that everything is taken in once. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async arrive(dedupeKey: string, nonceKey: string): Promise<Arrival> {
    const row = { id: newId(), dedupeKey, nonceKey, reply: null, createdAt: this.clock.now() };
    try {
      await this.database.transaction((manager) => insertRows(manager, OfficialDelivery, [row]));
      return { kind: 'new', id: row.id };
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    const first = await this.database.manager.findOneBy(OfficialDelivery, { dedupeKey });
    // Still being worked on: nothing to say yet.
    return first ? { kind: 'again', reply: first.reply ?? 'success' } : { kind: 'replayed' };
  }

  async answered(id: string, reply: string): Promise<void> {
    await this.database.transaction((manager) => manager.update(OfficialDelivery, { id }, { reply }));
  }

  /** Not taken in after all: another try may do it. */
  async forget(id: string): Promise<void> {
    await this.database.transaction((manager) => manager.delete(OfficialDelivery, { id }));
  }

  async deleteBefore(time: Date): Promise<number> {
    const result = await this.database.transaction((manager) =>
      manager.delete(OfficialDelivery, { createdAt: LessThan(time) }),
    );
    return result.affected ?? 0;
  }
}
