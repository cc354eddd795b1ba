import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan, MoreThan } from 'typeorm';
import { Clock } from '../../core/clock';
import { insertRows } from '../../core/database/insert';
import { newId } from '../../core/ids';
import { ServiceRecord } from './hours.entity';
import { freeMinutes, type Span } from './overlap';

export interface Served extends Span {
  accountId: string;
  squadId: string;
  shiftId: string | null;
  reportKey: string;
  text: string;
}

/** Records of time served, before anybody certifies them. */
@Injectable()
export class ServiceRecords {
  constructor(private readonly clock: Clock) {}

  /** Records of a person that lie over a span of time; those refused or withdrawn do not count. */
  over(manager: EntityManager, accountId: string, { startsAt, endsAt }: Span): Promise<ServiceRecord[]> {
    const state = In(['reported', 'vouched', 'certified'] as const);
    const where = { accountId, state, startsAt: LessThan(endsAt), endsAt: MoreThan(startsAt) };
    return manager.findBy(ServiceRecord, where);
  }

  /** With the person's row locked: minutes that another record holds already are left out. Returns the minutes kept. */
  async add(manager: EntityManager, served: Served): Promise<number> {
    const minutes = freeMinutes(served, await this.over(manager, served.accountId, served));
    if (minutes === 0) return 0;
    await insertRows(manager, ServiceRecord, [
      {
        id: newId(),
        ...served,
        minutes,
        state: 'reported' as const,
        certifiedMinutes: 0,
        awards: 0,
        createdAt: this.clock.now(),
      },
    ]);
    return minutes;
  }
}
