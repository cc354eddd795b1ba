import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { currentRead } from '../../core/database/current-read';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { overlaps, type Span } from '../hours/overlap';
import { lockVolunteer } from '../hours/volunteer-lock';
import { SquadNotices } from '../squads/squad-notices';
import { SquadsService } from '../squads/squads.service';
import { movingUp, placeFor } from './places';
import { ShiftPerson, SquadShift } from './shift.entity';
import { shiftWords } from './shift-words';

/** Signing up, waiting, dropping out. Locks follow in the order person, shift. */
@Injectable()
export class ShiftPlaces {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly squads: SquadsService,
    private readonly notices: SquadNotices,
  ) {}

  /** A place, or a place in the queue. Repeating it changes nothing. @throws Problem not_found, move_not_allowed */
  async signUp(accountId: string, shiftId: string): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (manager) => {
      await lockVolunteer(manager, accountId, now);
      const shift = await this.lock(manager, shiftId);
      const mine = await this.squads.mine(accountId, manager);
      if (mine?.squad.id !== shift.squadId) throw notFound('这次活动');
      if (mine.squad.state !== 'active') throw new Problem('move_not_allowed', '小分队还没有批准');
      if (now >= shift.endsAt) throw new Problem('move_not_allowed', '活动已经结束');
      const people = await this.people(manager, shiftId);
      const own = people.find((one) => one.accountId === accountId);
      if (own && own.state !== 'out') return;
      const other = await this.overlapping(manager, accountId, shift);
      if (other) throw new Problem('move_not_allowed', `和您已报名的「${other.title}」时间重叠`);
      const state = placeFor(people, shift.size);
      if (own) await manager.update(ShiftPerson, { id: own.id }, { state, signedUpAt: now });
      else
        await insertRows(manager, ShiftPerson, [
          { id: newId(), shiftId, accountId, state, signedUpAt: now, wrongCodes: 0 },
        ]);
    });
  }

  /** Frees the place for whoever waits. Repeating it changes nothing. @throws Problem not_found, move_not_allowed */
  async dropOut(accountId: string, shiftId: string): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (manager) => {
      await lockVolunteer(manager, accountId, now);
      const shift = await this.lock(manager, shiftId);
      const own = await manager.findOneBy(ShiftPerson, { shiftId, accountId });
      if (!own || own.state === 'out') return;
      if (own.inAt) throw new Problem('move_not_allowed', '您已经签到，不能取消报名');
      await this.free(manager, shift, own);
    });
  }

  /** Of somebody who leaves the squad: all places on shifts to come. The person's row is locked. */
  async freeAll(manager: EntityManager, squadId: string, accountId: string): Promise<void> {
    const coming = await manager.findBy(SquadShift, {
      squadId,
      cancelledAt: IsNull(),
      endsAt: MoreThan(this.clock.now()),
    });
    const held = await manager.findBy(ShiftPerson, {
      accountId,
      shiftId: In(coming.map(({ id }) => id)),
      state: In(['going', 'waiting'] as const),
      inAt: IsNull(),
    });
    for (const own of held) await this.free(manager, await this.lock(manager, own.shiftId), own);
  }

  /** The shift the person has signed up for, or waits for, at the same time. */
  async overlapping(manager: EntityManager, accountId: string, span: Span & { id?: string }) {
    const state = In(['going', 'waiting'] as const);
    const signed = await manager.find(ShiftPerson, {
      where: { accountId, state },
      order: { id: 'DESC' },
      take: 200,
    });
    const shifts = await manager.findBy(SquadShift, {
      id: In(signed.map(({ shiftId }) => shiftId)),
      cancelledAt: IsNull(),
    });
    return shifts.find((shift) => shift.id !== span.id && overlaps(shift, span)) ?? null;
  }

  /** Nobody else changes the shift or its places until the transaction ends. @throws Problem not_found, move_not_allowed */
  async lock(manager: EntityManager, id: string): Promise<SquadShift> {
    const touched = await changeExactlyOne(
      manager,
      SquadShift,
      { id },
      { cancelReason: () => 'cancel_reason' },
    );
    const shift = touched && (await manager.findOne(SquadShift, { where: { id }, ...currentRead(manager) }));
    if (!shift) throw notFound('这次活动');
    if (shift.cancelledAt) throw new Problem('move_not_allowed', '活动已经取消');
    return shift;
  }

  people(manager: EntityManager, shiftId: string): Promise<ShiftPerson[]> {
    return manager.find(ShiftPerson, { where: { shiftId }, ...currentRead(manager) });
  }

  private async free(manager: EntityManager, shift: SquadShift, own: ShiftPerson): Promise<void> {
    await manager.update(ShiftPerson, { id: own.id }, { state: 'out' });
    const people = await this.people(manager, shift.id);
    const up = movingUp(people, shift.size);
    if (up.length === 0) return;
    await manager.update(ShiftPerson, { id: In(up) }, { state: 'going' });
    const told = people.filter(({ id }) => up.includes(id)).map(({ accountId }) => accountId);
    const word = { title: '候补轮到您了', body: `${shiftWords(shift)}，您已从候补转为报名成功。` };
    await this.notices.people(manager, told, word, true);
  }
}
