import { Injectable } from '@nestjs/common';
import { In, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { notFound } from '../../core/http/problem';
import { GridsService } from '../../grids/grids.service';
import { leads } from '../squads/squad-rules';
import { SquadsService } from '../squads/squads.service';
import { howOf, PROOFS } from './proof';
import { ShiftPerson, SquadShift } from './shift.entity';
import { inRefusal } from './shift-times';
import type { ShiftCard, ShiftPersonView, ShiftView } from './shifts.dto';

const COMING = 50;
const order = { going: 0, waiting: 1, out: 2 } as const;

/** What members see of their squad's shifts. */
@Injectable()
export class ShiftViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly squads: SquadsService,
    private readonly grids: GridsService,
  ) {}

  /** For somebody in its squad. @throws Problem not_found */
  async find(accountId: string, id: string): Promise<SquadShift> {
    const shift = await this.database.manager.findOneBy(SquadShift, { id });
    const mine = shift && (await this.squads.mine(accountId));
    if (!shift || mine?.squad.id !== shift.squadId) throw notFound('这次活动');
    return shift;
  }

  /** Those that are not over, soonest first. */
  async coming(accountId: string, squadId: string): Promise<ShiftCard[]> {
    await this.squads.asMember(accountId, squadId);
    const shifts = await this.database.manager.find(SquadShift, {
      where: { squadId, endsAt: MoreThan(this.clock.now()) },
      order: { startsAt: 'ASC', id: 'ASC' },
      take: COMING,
    });
    return this.cards(accountId, shifts);
  }

  /** Those that are over, the last planned first; one more than the limit. */
  async past(
    accountId: string,
    squadId: string,
    cursor: string | undefined,
    limit: number,
  ): Promise<ShiftCard[]> {
    await this.squads.asMember(accountId, squadId);
    const shifts = await this.database.manager.find(SquadShift, {
      where: {
        squadId,
        endsAt: LessThanOrEqual(this.clock.now()),
        ...(cursor ? { id: LessThan(cursor) } : {}),
      },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return this.cards(accountId, shifts);
  }

  async view(accountId: string, shift: SquadShift): Promise<ShiftView> {
    const { squad } = await this.squads.asMember(accountId, shift.squadId);
    const people = await this.people([shift.id]);
    const own = people.find((one) => one.accountId === accountId);
    const isLeader = leads(squad, accountId);
    const queue = people
      .filter(({ state }) => state === 'waiting')
      .sort((a, b) => +a.signedUpAt - +b.signedUpAt);
    const tree = await this.grids.tree();
    return {
      ...card(shift, people, accountId),
      squadId: shift.squadId,
      note: shift.note,
      lng: shift.lng,
      lat: shift.lat,
      gridName: tree.get(shift.gridId ?? '')?.fullName ?? null,
      proof: shift.proof,
      proofName: PROOFS[shift.proof],
      code: isLeader ? shift.code : null,
      cancelReason: shift.cancelReason,
      queue: own?.state === 'waiting' ? queue.indexOf(own) + 1 : null,
      inAt: own?.inAt?.toISOString() ?? null,
      outAt: own?.outAt?.toISOString() ?? null,
      whyNotIn: inRefusal(shift, this.clock.now()),
      leads: isLeader,
      people: await this.personViews(accountId, shift, people),
    };
  }

  private async personViews(
    accountId: string,
    shift: SquadShift,
    people: readonly ShiftPerson[],
  ): Promise<ShiftPersonView[]> {
    const members = await this.squads.members(shift.squadId);
    const present = new Map(members.map((member) => [member.accountId, member.id]));
    const names = await this.squads.nicknames(
      shift.squadId,
      people.map((one) => one.accountId),
    );
    return people
      .filter(({ state }) => state !== 'out')
      .sort((a, b) => order[a.state] - order[b.state] || +a.signedUpAt - +b.signedUpAt)
      .map((one) => ({
        memberId: present.get(one.accountId) ?? null,
        nickname: names.get(one.accountId) ?? '',
        state: one.state,
        inAt: one.inAt?.toISOString() ?? null,
        outAt: one.outAt?.toISOString() ?? null,
        how: howOf(one),
        isMe: one.accountId === accountId,
      }));
  }

  private people(shiftIds: readonly string[]): Promise<ShiftPerson[]> {
    return this.database.manager.findBy(ShiftPerson, { shiftId: In([...shiftIds]) });
  }

  private async cards(accountId: string, shifts: readonly SquadShift[]): Promise<ShiftCard[]> {
    const people = await this.people(shifts.map(({ id }) => id));
    return shifts.map((shift) =>
      card(
        shift,
        people.filter(({ shiftId }) => shiftId === shift.id),
        accountId,
      ),
    );
  }
}

function card(
  shift: SquadShift,
  people: readonly ShiftPerson[],
  accountId: string,
): Pick<ShiftCard, keyof ShiftCard> {
  const count = (state: ShiftPerson['state']) => people.filter((one) => one.state === state).length;
  return {
    id: shift.id,
    title: shift.title,
    placeText: shift.placeText,
    startsAt: shift.startsAt.toISOString(),
    endsAt: shift.endsAt.toISOString(),
    size: shift.size,
    going: count('going'),
    waiting: count('waiting'),
    cancelled: shift.cancelledAt !== null,
    mine: people.find((one) => one.accountId === accountId)?.state ?? null,
  };
}
