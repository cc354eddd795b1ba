import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IdentityService } from '../../identity/identity.service';
import { lockAccount } from '../../points';
import { AwardsService, type Outcome } from '../../points/awards.service';
import { halfHours } from './certify';
import type { ServiceRecord } from './hours.entity';

const RULE = 'volunteer_hours';
/** Each award of a record has a subject of its own: the record, and after a correction its number. */
const subjectOf = (id: string, number: number): string => (number === 1 ? id : `${id}:${number}`);

/** Points for certified half hours. Staff earn none. The caps are those of the day of service. */
@Injectable()
export class HoursPoints {
  constructor(
    private readonly awards: AwardsService,
    private readonly identity: IdentityService,
  ) {}

  /** The first statement of a transaction that gives points. */
  async lock(manager: EntityManager, accountId: string): Promise<void> {
    await lockAccount(manager, 'person', accountId);
  }

  /** Returns the points given. */
  async give(manager: EntityManager, record: ServiceRecord, minutes: number, at: Date): Promise<number> {
    const outcome = await this.outcome(manager, record, { minutes, number: 1, at });
    return outcome ? ((await this.awards.give(manager, [outcome]))[0] ?? 0) : 0;
  }

  /** `record` as it was before the correction. */
  async correct(
    manager: EntityManager,
    record: ServiceRecord,
    { minutes, ...by }: { minutes: number; byId: string; reason: string; at: Date },
  ): Promise<void> {
    const { accountId, id, awards } = record;
    const taken = { rule: RULE, subjectId: subjectOf(id, awards), accountId, ...by } as const;
    const instead = await this.outcome(manager, record, { minutes, number: awards + 1, at: by.at });
    await this.awards.takeBack(manager, taken, instead);
  }

  private async outcome(
    manager: EntityManager,
    { id, accountId, text, endsAt }: ServiceRecord,
    { minutes, number, at }: { minutes: number; number: number; at: Date },
  ): Promise<Outcome | null> {
    const halves = halfHours(minutes);
    if (halves === 0 || (await this.identity.staffAmong(manager, [accountId])).has(accountId)) return null;
    const subjectId = subjectOf(id, number);
    const facts = { halfHours: halves };
    return { rule: RULE, subjectId, accountId, tipId: null, memo: text, facts, at, doneAt: endsAt };
  }
}
