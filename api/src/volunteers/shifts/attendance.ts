import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { forbidden, invalid, notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { metresBetween } from '../../grids';
import { ServiceRecords } from '../hours/records';
import { lockVolunteer } from '../hours/volunteer-lock';
import { SquadMember } from '../squads/squad.entity';
import { leads } from '../squads/squad-rules';
import { SquadsService } from '../squads/squads.service';
import { type How, MOST_WRONG_CODES, proofOf } from './proof';
import { ShiftPerson, SquadShift } from './shift.entity';
import { ShiftPlaces } from './shift-places';
import { byHandFault, counted, inRefusal, outRefusal } from './shift-times';
import type { ByHand, Presence } from './shifts.dto';

const refused = (why: string): Problem => new Problem('move_not_allowed', why);

/** Signing in and out, by place and code, or by the captain's hand. Of a position only the distance is kept. */
@Injectable()
export class Attendance {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly squads: SquadsService,
    private readonly places: ShiftPlaces,
    private readonly records: ServiceRecords,
  ) {}

  /** Repeating it changes nothing. @throws Problem not_found, move_not_allowed (what is missing) */
  async signIn(accountId: string, shift: SquadShift, presence: Presence): Promise<void> {
    const now = this.clock.now();
    const person = await this.own(accountId, shift);
    if (person.inAt) return;
    if (person.state === 'waiting') throw refused('您还在候补；人已到场的话，请队长补登');
    const why = inRefusal(shift, now);
    if (why) throw refused(why);
    const { how, metres } = await this.prove(accountId, shift, person, presence);
    await this.database.transaction(async (manager) => {
      await lockVolunteer(manager, accountId, now);
      await this.places.lock(manager, shift.id);
      await this.change(manager, person, { inAt: now, inHow: how, inMetres: metres });
    });
  }

  /** The time is recorded for certifying. Repeating it changes nothing. @throws Problem not_found, move_not_allowed */
  async signOut(accountId: string, shift: SquadShift, presence: Presence): Promise<void> {
    const now = this.clock.now();
    const person = await this.own(accountId, shift);
    if (person.outAt) return;
    const { inAt } = person;
    if (!inAt) throw refused('还没有签到');
    const why = outRefusal(shift, now);
    if (why) throw refused(why);
    const { how, metres } = await this.prove(accountId, shift, person, presence);
    await this.database.transaction(async (manager) => {
      await lockVolunteer(manager, accountId, now);
      await this.change(manager, person, { outAt: now, outHow: how, outMetres: metres });
      await this.record(manager, shift, accountId, inAt, now);
    });
  }

  /**
   * For somebody whose telephone did not help, also one who came without signing up. A sign-in that was proved stays.
   * @throws Problem not_found, forbidden, invalid_input, already_done
   */
  async byHand(leaderId: string, shift: SquadShift, body: ByHand): Promise<void> {
    await this.squads.asLeader(leaderId, shift.squadId);
    if (shift.cancelledAt) throw refused('活动已经取消');
    const { manager: outside } = this.database;
    const member = await outside.findOneBy(SquadMember, { id: body.memberId, squadId: shift.squadId });
    if (!member) throw notFound('这位队员');
    const { accountId } = member;
    if (accountId === leaderId) throw forbidden('自己的时间要由另一位队长补登');
    const note = body.note.trim();
    if (note === '') throw invalid('note', '请写明为什么补登');
    const now = this.clock.now();
    await this.database.transaction(async (manager) => {
      await lockVolunteer(manager, accountId, now);
      await this.places.lock(manager, shift.id);
      const known = await manager.findOneBy(ShiftPerson, { shiftId: shift.id, accountId });
      if (known?.outAt) throw new Problem('already_done', '已经有签退时间；时间不对的话，在核对时更正');
      const inAt = known?.inAt ?? (body.inAt ? new Date(body.inAt) : null);
      if (!inAt) throw invalid('inAt', '请填写签到时间');
      const outAt = new Date(body.outAt);
      const fault = byHandFault(shift, { startsAt: inAt, endsAt: outAt }, now);
      if (fault) throw invalid('outAt', fault);
      const byHand = {
        state: 'going' as const,
        outAt,
        outHow: 'by_hand' as const,
        handBy: leaderId,
        handNote: note,
      };
      const set = known?.inAt ? byHand : { ...byHand, inAt, inHow: 'by_hand' as const };
      if (known) await this.change(manager, known, set);
      else
        await insertRows(manager, ShiftPerson, [
          { id: newId(), shiftId: shift.id, accountId, signedUpAt: now, wrongCodes: 0, ...set },
        ]);
      await this.record(manager, shift, accountId, inAt, outAt);
    });
  }

  private async own(accountId: string, shift: SquadShift): Promise<ShiftPerson> {
    await this.squads.asMember(accountId, shift.squadId);
    if (shift.cancelledAt) throw refused('活动已经取消');
    const person = await this.database.manager.findOneBy(ShiftPerson, { shiftId: shift.id, accountId });
    if (!person || person.state === 'out') throw refused('请先报名');
    return person;
  }

  private async prove(
    accountId: string,
    shift: SquadShift,
    person: ShiftPerson,
    { lng, lat, code }: Presence,
  ): Promise<{ how: How; metres: number | null }> {
    const { squad } = await this.squads.asMember(accountId, shift.squadId);
    const leader = leads(squad, accountId);
    const place = lng === undefined || lat === undefined ? null : { lng, lat };
    const metres = place && metresBetween(place, shift);
    const typed = (code ?? '').replace(/\s/g, '');
    const codeRight = typed === '' ? null : typed === shift.code;
    if (!leader && codeRight !== null && person.wrongCodes >= MOST_WRONG_CODES)
      throw refused('现场码错得太多，请队长补登');
    const found = proofOf(shift.proof, { metres, codeRight, leader });
    if ('how' in found) return { how: found.how, metres: metres && Math.round(metres / 10) * 10 };
    if (!leader && codeRight === false)
      await this.database.transaction((manager) =>
        manager.update(ShiftPerson, { id: person.id }, { wrongCodes: () => 'wrong_codes + 1' }),
      );
    throw refused(found.why);
  }

  private async change(
    manager: EntityManager,
    { id, version }: ShiftPerson,
    set: Partial<ShiftPerson>,
  ): Promise<void> {
    if (!(await changeExactlyOne(manager, ShiftPerson, { id, version }, set)))
      throw new Problem('stale_version', '刚刚有变化，请看过最新情况再操作');
  }

  private async record(
    manager: EntityManager,
    shift: SquadShift,
    accountId: string,
    startsAt: Date,
    endsAt: Date,
  ): Promise<void> {
    const span = counted(shift, { startsAt, endsAt });
    if (!span) return;
    const { id: shiftId, squadId, title: text } = shift;
    await this.records.add(manager, { ...span, accountId, squadId, shiftId, reportKey: shiftId, text });
  }
}
