import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../core/clock';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { invalid, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { GridsService } from '../../grids/grids.service';
import { SquadNotices } from '../squads/squad-notices';
import { SquadsService } from '../squads/squads.service';
import { ShiftPerson, SquadShift } from './shift.entity';
import { ShiftPlaces } from './shift-places';
import { timesFault } from './shift-times';
import { shiftWords } from './shift-words';
import type { PlanShift } from './shifts.dto';

/** Captain and deputy plan shifts and cancel them. */
@Injectable()
export class PlanShifts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly squads: SquadsService,
    private readonly places: ShiftPlaces,
    private readonly notices: SquadNotices,
  ) {}

  /** The same key gives the first one again. @throws Problem not_found, forbidden, invalid_input */
  async plan(leaderId: string, squadId: string, { key, ...body }: PlanShift): Promise<SquadShift> {
    await this.squads.asLeader(leaderId, squadId);
    const where = { createdBy: leaderId, createKey: key };
    const earlier = await this.database.manager.findOneBy(SquadShift, where);
    if (earlier) return earlier;
    const now = this.clock.now();
    const span = { startsAt: new Date(body.startsAt), endsAt: new Date(body.endsAt) };
    const fault = timesFault(span, now);
    if (fault) throw invalid('startsAt', fault);
    const [title, placeText] = [body.title.trim(), body.placeText.trim()];
    if (title === '') throw invalid('title', '请填写做什么');
    if (placeText === '') throw invalid('placeText', '请填写集合地点');
    const located = await this.grids.locate(body.lng, body.lat);
    const id = newId();
    const shift = {
      ...where,
      ...span,
      id,
      squadId,
      title,
      placeText,
      lng: body.lng,
      lat: body.lat,
      gridId: located?.gridId ?? null,
      size: body.size,
      note: body.note.trim(),
      proof: body.proof,
      code: String(randomInt(1_000_000)).padStart(6, '0'),
      createdAt: now,
      cancelledAt: null,
      cancelReason: null,
      version: 1,
    };
    try {
      await this.database.transaction(async (manager) => {
        await insertRows(manager, SquadShift, [shift]);
        const members = await this.squads.members(squadId, manager);
        const others = members.map(({ accountId }) => accountId).filter((one) => one !== leaderId);
        const word = { title: '小分队有新的志愿服务', body: `${shiftWords(shift)}，需要 ${shift.size} 人。` };
        await this.notices.people(manager, others, word);
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    return this.database.manager.findOneByOrFail(SquadShift, where);
  }

  /** Tells everybody who has a place or waits. Repeating it does nothing. @throws Problem not_found, move_not_allowed */
  async cancel(leaderId: string, shift: SquadShift, reason: string): Promise<void> {
    await this.squads.asLeader(leaderId, shift.squadId);
    if (shift.cancelledAt) return;
    await this.database.transaction(async (manager) => {
      await this.places.lock(manager, shift.id);
      const people = await this.places.people(manager, shift.id);
      if (people.some(({ inAt }) => inAt))
        throw new Problem('move_not_allowed', '已经有人签到，不能取消活动');
      const set = { cancelledAt: this.clock.now(), cancelReason: reason };
      await manager.update(SquadShift, { id: shift.id }, set);
      const told = people.filter(({ state }) => state !== 'out').map(({ accountId }) => accountId);
      const word = { title: '志愿服务取消了', body: `${shiftWords(shift)}。原因：${reason}` };
      await this.notices.people(manager, told, word, true);
      await manager.update(
        ShiftPerson,
        { shiftId: shift.id, state: In(['going', 'waiting'] as const) },
        { state: 'out' },
      );
    });
  }
}
