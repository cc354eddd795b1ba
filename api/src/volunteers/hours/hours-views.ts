import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Database } from '../../core/database/database';
import { howOf } from '../shifts/proof';
import { ShiftPerson } from '../shifts/shift.entity';
import { Squad } from '../squads/squad.entity';
import { SquadsService } from '../squads/squads.service';
import { certifyRefusal, vouchRefusal } from './certify';
import { ServiceEntry, ServiceRecord } from './hours.entity';
import type { HoursRecord, HoursSummary, NamedHours, StaffHoursQuery } from './hours.dto';
import { RECORD_STATES } from './record-states';

/** Records as their person, their captain and their community see them. Lists give one more than the limit. */
@Injectable()
export class HoursViews {
  constructor(
    private readonly database: Database,
    private readonly squads: SquadsService,
  ) {}

  async mine(accountId: string, cursor: string | undefined, limit: number): Promise<HoursRecord[]> {
    const where = { accountId, ...(cursor ? { id: LessThan(cursor) } : {}) };
    const rows = await this.rows(where, limit);
    const facts = await this.facts(rows);
    return rows.map((row) => facts(row));
  }

  /** What waits for captain or deputy. */
  async toVouch(
    leaderId: string,
    squadId: string,
    cursor: string | undefined,
    limit: number,
  ): Promise<NamedHours[]> {
    await this.squads.asLeader(leaderId, squadId);
    const where = { squadId, state: 'reported' as const, ...(cursor ? { id: LessThan(cursor) } : {}) };
    const rows = await this.rows(where, limit);
    return this.named(rows, (row) => vouchRefusal(row, leaderId, row.minutes));
  }

  async staff(
    me: Principal,
    cursor: string | undefined,
    { state, limit }: StaffHoursQuery,
  ): Promise<NamedHours[]> {
    const { manager } = this.database;
    const communityId = In(await this.squads.communitiesOf(me));
    const squads = await manager.find(Squad, { where: { communityId }, order: { id: 'DESC' }, take: 500 });
    const squadId = In(squads.map(({ id }) => id));
    const rows = await this.rows({ squadId, state, ...(cursor ? { id: LessThan(cursor) } : {}) }, limit);
    return this.named(rows, (row) => certifyRefusal(row, me.accountId));
  }

  async summary(accountId: string): Promise<HoursSummary> {
    const rows = await this.database.manager
      .createQueryBuilder(ServiceRecord, 'record')
      .select('record.state', 'state')
      .addSelect('CASE WHEN record.shiftId IS NULL THEN 1 ELSE 0 END', 'told')
      .addSelect('SUM(record.minutes)', 'minutes')
      .addSelect('SUM(record.certifiedMinutes)', 'certified')
      .where({ accountId, state: In(['reported', 'vouched', 'certified'] as const) })
      .groupBy('record.state')
      .addGroupBy('told')
      .getRawMany<{ state: string; told: number | string; minutes: string; certified: string }>();
    const sum = (which: (row: (typeof rows)[number]) => boolean, of: 'minutes' | 'certified') =>
      rows.filter(which).reduce((total, row) => total + Number(row[of]), 0);
    const open = (told: number) => (row: (typeof rows)[number]) =>
      row.state !== 'certified' && Number(row.told) === told;
    return {
      certifiedMinutes: sum(() => true, 'certified'),
      waitingMinutes: sum(open(0), 'minutes'),
      selfReportedMinutes: sum(open(1), 'minutes'),
    };
  }

  private rows(where: object, limit: number): Promise<ServiceRecord[]> {
    return this.database.manager.find(ServiceRecord, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  private async named(
    rows: readonly ServiceRecord[],
    whyNot: (row: ServiceRecord) => string | null,
  ): Promise<NamedHours[]> {
    const facts = await this.facts(rows);
    const names = new Map<string, Map<string, string>>();
    for (const squadId of new Set(rows.map((row) => row.squadId))) {
      const people = rows.filter((row) => row.squadId === squadId).map(({ accountId }) => accountId);
      names.set(squadId, await this.squads.nicknames(squadId, people));
    }
    return rows.map((row) => ({
      ...facts(row),
      nickname: names.get(row.squadId)?.get(row.accountId) ?? '',
      whyNot: whyNot(row),
    }));
  }

  private async facts(
    rows: readonly ServiceRecord[],
  ): Promise<(row: ServiceRecord) => Pick<HoursRecord, keyof HoursRecord>> {
    const { manager } = this.database;
    const recordId = In(rows.map(({ id }) => id));
    const entries = await manager.find(ServiceEntry, { where: { recordId }, order: { seq: 'ASC' } });
    const shiftId = In(rows.flatMap((row) => row.shiftId ?? []));
    const accountId = In([...new Set(rows.map((row) => row.accountId))]);
    const people = await manager.findBy(ShiftPerson, { shiftId, accountId });
    const squads = await this.squads.byIds(rows.map(({ squadId }) => squadId));
    return (row) => {
      const person = people.find((one) => one.shiftId === row.shiftId && one.accountId === row.accountId);
      return {
        id: row.id,
        squadName: squads.find(({ id }) => id === row.squadId)?.name ?? '',
        text: row.text,
        selfReported: row.shiftId === null,
        how: person ? howOf(person) : null,
        startsAt: row.startsAt.toISOString(),
        endsAt: row.endsAt.toISOString(),
        minutes: row.minutes,
        state: row.state,
        stateName: RECORD_STATES[row.state],
        vouchedMinutes: row.vouchedMinutes,
        certifiedMinutes: row.certifiedMinutes,
        reason: row.reason,
        entries: entries
          .filter((entry) => entry.recordId === row.id)
          .map(({ minutes, totalAfter, reason, at }) => ({
            minutes,
            totalAfter,
            reason,
            at: at.toISOString(),
          })),
      };
    };
  }
}
