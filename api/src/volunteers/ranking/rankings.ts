import { Injectable } from '@nestjs/common';
import { And, In, IsNull, LessThan, MoreThan, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { ContentService, TEXT } from '../../content/content.service';
import { GridsService } from '../../grids/grids.service';
import { IdentityService } from '../../identity/identity.service';
import { EarningsService } from '../../points/earnings.service';
import { ServiceRecord, Volunteer } from '../hours/hours.entity';
import { monthOf, type Month } from '../month';
import { Squad, SquadMember } from '../squads/squad.entity';
import { rankPeople, rankSquads } from './rank';
import { NAME_KIND } from './ranking-name';
import type { PeopleRanking, SquadRanking } from './ranking.dto';
import { tally, type Tally } from './tally';

const SQUADS = 500;
const SHOWN = 100;
/** People in the personal ranking; more than a subdistrict's volunteers. */
const PEOPLE = 5000;
const PEOPLE_SHOWN = 50;

/** Squads by points per active person; people by certified time, and only those who want to. Staff appear nowhere. */
@Injectable()
export class Rankings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly earnings: EarningsService,
    private readonly content: ContentService,
    private readonly identity: IdentityService,
  ) {}

  async squads(accountId: string, text: string | undefined): Promise<SquadRanking> {
    const { manager } = this.database;
    const month = monthOf(text, this.clock.now());
    const squads = await manager.find(Squad, {
      where: { state: 'active' },
      order: { id: 'ASC' },
      take: SQUADS,
    });
    const sums = await this.tallies(
      squads.map(({ id }) => id),
      month,
    );
    const mine = await manager.findOneBy(SquadMember, { openAccountId: accountId });
    const tree = await this.grids.tree();
    const ranked = rankSquads(
      squads.map(({ id }) => ({ id, ...(sums.get(id) ?? { points: 0, active: 0 }) })),
    );
    return {
      month: month.month,
      items: ranked.slice(0, SHOWN).map(({ id, rank, average, active }) => {
        const squad = squads.find((one) => one.id === id);
        return {
          rank,
          average,
          active,
          name: squad?.name ?? '',
          communityName: tree.get(squad?.communityId ?? '')?.name ?? '',
          isMine: mine?.squadId === id,
        };
      }),
    };
  }

  /** Points and active people of squads in a month; squads without any are left out. */
  async tallies(squadIds: readonly string[], { from, to }: Month): Promise<Map<string, Tally>> {
    const squadId = In([...squadIds]);
    const joinedAt = LessThan(to);
    const stays = await this.database.manager.find(SquadMember, {
      where: [
        { squadId, joinedAt, endedAt: IsNull() },
        { squadId, joinedAt, endedAt: MoreThan(from) },
      ],
    });
    const people = [...new Set(stays.map(({ accountId }) => accountId))];
    const earned = await this.earnings.of(people, from, to);
    return tally(
      stays,
      earned.map(({ accountId, at, amount }) => ({ accountId, at, points: amount })),
    );
  }

  async people(accountId: string, text: string | undefined): Promise<PeopleRanking> {
    const { manager } = this.database;
    const { month, from, to } = monthOf(text, this.clock.now());
    const own = await manager.findOneBy(Volunteer, { accountId });
    const all = await manager.find(Volunteer, {
      where: { rankingOn: true },
      order: { id: 'ASC' },
      take: PEOPLE,
    });
    const staff = await this.identity.staffAmong(
      manager,
      all.map((one) => one.accountId),
    );
    const volunteers = all.filter((one) => !staff.has(one.accountId));
    const minutes = await this.minutes(volunteers, from, to);
    const ranked = rankPeople(
      volunteers.map((one) => ({ id: one.id, volunteer: one, minutes: minutes.get(one.accountId) ?? 0 })),
    );
    const shown = ranked.slice(0, PEOPLE_SHOWN);
    const names = await this.content.publicParts(
      NAME_KIND,
      [...shown.map(({ volunteer }) => volunteer), ...(own ? [own] : [])].flatMap(
        (one) => one.rankingNameId ?? [],
      ),
    );
    const isChecked = ({ rankingNameId }: Volunteer) => names.has(`${rankingNameId ?? ''}/${TEXT}`);
    return {
      month,
      on: own?.rankingOn ?? false,
      name: own?.rankingName ?? null,
      nameChecked: own ? isChecked(own) : false,
      mine: ranked.find(({ volunteer }) => volunteer.accountId === accountId)?.rank ?? null,
      items: shown.map(({ rank, volunteer, minutes: total }) => ({
        rank,
        minutes: total,
        name: isChecked(volunteer) ? (volunteer.rankingName ?? '') : '一位志愿者',
        isMe: volunteer.accountId === accountId,
      })),
    };
  }

  private async minutes(
    volunteers: readonly Volunteer[],
    from: Date,
    to: Date,
  ): Promise<Map<string, number>> {
    const rows = await this.database.manager
      .createQueryBuilder(ServiceRecord, 'record')
      .select('record.accountId', 'account')
      .addSelect('SUM(record.certifiedMinutes)', 'minutes')
      .where({
        accountId: In(volunteers.map(({ accountId }) => accountId)),
        state: 'certified',
        endsAt: And(MoreThanOrEqual(from), LessThan(to)),
      })
      .groupBy('record.accountId')
      .getRawMany<{ account: string; minutes: string | number }>();
    return new Map(rows.map(({ account, minutes }) => [account, Number(minutes)]));
  }
}
