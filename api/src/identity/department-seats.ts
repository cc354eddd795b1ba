import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { DepartmentsService } from './departments.service';
import type { GiveSeat } from './departments.dto';
import { Seat } from './seat.entity';
import { SeatChange } from './seat-change.entity';

const ROLE = 'department_staff';

/** Seats of functional departments (职能科室、下沉单位): the office gives them; they end by a handover (roster). Every change is on record. */
@Injectable()
export class DepartmentSeats {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly departments: DepartmentsService,
  ) {}

  /**
   * A new seat, or one that was ended comes back, free to be claimed. The same key gives the same seat again.
   * @throws Problem forbidden, invalid_input, key_reused, already_done (somebody of that name has a seat)
   */
  async give(me: Principal, body: GiveSeat): Promise<{ id: string; repeated: boolean }> {
    const gridId = me.seats.find(({ role }) => role === 'office')?.gridId;
    if (!gridId) throw forbidden();
    const name = body.personName.trim();
    if (name === '') throw invalid('personName', '请填写姓名');
    if (!(await this.departments.byId()).has(body.departmentId)) throw invalid('departmentId', '请选择科室');
    for (let attempt = 1; ; attempt++) {
      const known = await this.earlier(me, body, name);
      if (known) return { id: known, repeated: true };
      await this.refuseTaken(gridId, name);
      try {
        const id = await this.database.transaction((manager) => this.store(manager, me, body, gridId, name));
        return { id, repeated: false };
      } catch (error) {
        // Sent twice at once, or a colleague gave the same seat: looked at again.
        if (!isDuplicate(error) || attempt > 1) throw error;
      }
    }
  }

  private async store(
    manager: EntityManager,
    me: Principal,
    { departmentId, key }: GiveSeat,
    gridId: string,
    personName: string,
  ): Promise<string> {
    const now = this.clock.now();
    // The roster has one row for a name: who comes back gets it anew.
    const ended = await manager.findOneBy(Seat, { gridId, role: ROLE, personName });
    const fresh = { departmentId, accountId: null, startsAt: now, endsAt: null };
    const id = ended?.id ?? newId();
    if (ended) await manager.update(Seat, { id }, fresh);
    else await insertRows(manager, Seat, [{ id, gridId, role: ROLE, personName, ...fresh }]);
    await this.note(manager, me, { seatId: id, action: 'give', key, departmentId });
    return id;
  }

  private note(
    manager: EntityManager,
    me: Principal,
    { key, ...what }: Pick<SeatChange, 'seatId' | 'action' | 'departmentId'> & { key: string },
  ): Promise<void> {
    const row = { ...what, id: newId(), actorId: me.accountId, changeKey: key, at: this.clock.now() };
    return insertRows(manager, SeatChange, [row]);
  }

  private async earlier(me: Principal, body: GiveSeat, name: string): Promise<string | null> {
    const { manager } = this.database;
    const change = await manager.findOneBy(SeatChange, { actorId: me.accountId, changeKey: body.key });
    if (!change) return null;
    const seat = await manager.findOneByOrFail(Seat, { id: change.seatId });
    if (change.action !== 'give' || change.departmentId !== body.departmentId || seat.personName !== name)
      throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
    return seat.id;
  }

  private async refuseTaken(gridId: string, personName: string): Promise<void> {
    const seat = await this.database.manager.findOneBy(Seat, { gridId, role: ROLE, personName });
    if (!seat || (seat.endsAt !== null && seat.endsAt <= this.clock.now())) return;
    const department = (await this.departments.byId()).get(seat.departmentId ?? '')?.name ?? '别的科室';
    throw new Problem(
      'already_done',
      `${department}已有叫这个名字的席位；如果是另一个人，请在姓名后加注区分`,
    );
  }
}
