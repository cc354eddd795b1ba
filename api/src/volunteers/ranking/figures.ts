import { Injectable } from '@nestjs/common';
import { And, In, IsNull, LessThan, MoreThanOrEqual } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { ServiceRecord } from '../hours/hours.entity';
import { monthOf, type Month } from '../month';
import { ShiftPerson, SquadShift } from '../shifts/shift.entity';
import { Squad, SquadMember } from '../squads/squad.entity';
import { SquadsService } from '../squads/squads.service';
import type { FiguresView, SquadFigures } from './ranking.dto';
import { Rankings } from './rankings';

const SQUADS = 200;
const SHIFTS = 2000;

/** What the squads of a community did in a month: of squads, never of staff and never of single people. */
@Injectable()
export class Figures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly squads: SquadsService,
    private readonly rankings: Rankings,
  ) {}

  async of(me: Principal, text: string | undefined): Promise<FiguresView> {
    const { manager } = this.database;
    const month = monthOf(text, this.clock.now());
    const communityId = In(await this.squads.communitiesOf(me));
    const where = { communityId, state: In(['active', 'ended'] as const), createdAt: LessThan(month.to) };
    const squads = await manager.find(Squad, { where, order: { id: 'ASC' }, take: SQUADS });
    const shown = squads.filter(({ endedAt }) => endedAt === null || endedAt > month.from);
    const ids = shown.map(({ id }) => id);
    const tallies = await this.rankings.tallies(ids, month);
    const members = await manager.findBy(SquadMember, { squadId: In(ids), endedAt: IsNull() });
    const attended = await this.attendance(ids, month);
    const minutes = await this.minutes(ids, month);
    return {
      month: month.month,
      items: shown.map(({ id, name }) => ({
        squadId: id,
        name,
        members: members.filter(({ squadId }) => squadId === id).length,
        active: tallies.get(id)?.active ?? 0,
        points: tallies.get(id)?.points ?? 0,
        ...attended(id),
        ...minutes(id),
      })),
    };
  }

  private async attendance(ids: readonly string[], { from, to }: Month) {
    const { manager } = this.database;
    const now = this.clock.now();
    const startsAt = And(MoreThanOrEqual(from), LessThan(now < to ? now : to));
    const where = { squadId: In([...ids]), startsAt, cancelledAt: IsNull() };
    const shifts = await manager.find(SquadShift, { where, take: SHIFTS });
    const people = await manager.findBy(ShiftPerson, { shiftId: In(shifts.map(({ id }) => id)) });
    return (squadId: string): Pick<SquadFigures, 'shifts' | 'attended' | 'byHand'> => {
      const own = new Set(shifts.filter((shift) => shift.squadId === squadId).map(({ id }) => id));
      const came = people.filter(({ shiftId, inAt }) => own.has(shiftId) && inAt !== null);
      return { shifts: own.size, attended: came.length, byHand: came.filter(({ handBy }) => handBy).length };
    };
  }

  private async minutes(ids: readonly string[], { from, to }: Month) {
    const rows = await this.database.manager
      .createQueryBuilder(ServiceRecord, 'record')
      .select('record.squadId', 'squad')
      .addSelect('record.state', 'state')
      .addSelect('CASE WHEN record.shiftId IS NULL THEN 1 ELSE 0 END', 'told')
      .addSelect('SUM(record.minutes)', 'minutes')
      .addSelect('SUM(record.certifiedMinutes)', 'certified')
      .where({
        squadId: In([...ids]),
        state: In(['reported', 'vouched', 'certified'] as const),
        endsAt: And(MoreThanOrEqual(from), LessThan(to)),
      })
      .groupBy('record.squadId')
      .addGroupBy('record.state')
      .addGroupBy('told')
      .getRawMany<{
        squad: string;
        state: string;
        told: number | string;
        minutes: string;
        certified: string;
      }>();
    return (squadId: string) => {
      const own = rows.filter(({ squad }) => squad === squadId);
      const told = own.filter((row) => Number(row.told) === 1);
      const waiting = own.filter(({ state }) => state !== 'certified');
      return {
        certifiedMinutes: own.reduce((sum, { certified }) => sum + Number(certified), 0),
        selfReportedMinutes: told.reduce((sum, { certified }) => sum + Number(certified), 0),
        waitingMinutes: waiting.reduce((sum, row) => sum + Number(row.minutes), 0),
      };
    };
  }
}
