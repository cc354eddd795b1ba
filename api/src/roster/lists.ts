import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, notFound } from '../core/http/problem';
import { newId } from '../core/ids';
import { mayManage } from '../identity';
import { GridsService } from '../grids/grids.service';
import { DepartmentsService } from '../identity/departments.service';
import { DispatchedUnit } from './dispatched-unit.entity';
import { LeadingMember } from './leading.entity';
import type { AddLeading, AddUnit } from './lists.dto';

const MOST_LEADING = 60;
const MOST_UNITS = 1000;

/** What stands on the roster beside the seats: the leading group (领导小组) and the dispatched units (下沉单位). */
@Injectable()
export class RosterLists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly departments: DepartmentsService,
  ) {}

  leading(): Promise<LeadingMember[]> {
    const where = { endedAt: IsNull() };
    const order = { position: 'ASC', id: 'ASC' } as const;
    return this.database.manager.find(LeadingMember, { where, order, take: MOST_LEADING });
  }

  async units(gridIds: readonly string[]): Promise<DispatchedUnit[]> {
    if (gridIds.length === 0) return [];
    const where = { gridId: In([...gridIds]), endedAt: IsNull() };
    return this.database.manager.find(DispatchedUnit, { where, order: { id: 'ASC' }, take: MOST_UNITS });
  }

  /** Repeating it with the same key adds nothing. @throws Problem invalid_input */
  async addLeading(me: Principal, { key, duty, personName, title }: AddLeading): Promise<void> {
    const now = this.clock.now();
    const position = { leader: 0, deputy: 1, member: 2 }[duty];
    const by = { createdBy: me.accountId, createKey: key };
    await this.once(() =>
      this.database.transaction((manager) =>
        insertRows(manager, LeadingMember, [
          {
            id: newId(),
            duty,
            personName: personName.trim(),
            title: title.trim(),
            position,
            startsAt: now,
            ...by,
          },
        ]),
      ),
    );
  }

  /** Repeating it does nothing. @throws Problem not_found */
  async endLeading(me: Principal, id: string): Promise<void> {
    if (!(await this.database.manager.existsBy(LeadingMember, { id }))) throw notFound('这个成员');
    const set = { endedAt: this.clock.now(), endedBy: me.accountId };
    await this.database.transaction((manager) =>
      changeExactlyOne(manager, LeadingMember, { id, endedAt: IsNull() }, set),
    );
  }

  /** Repeating it with the same key adds nothing. @throws Problem invalid_input, not_found, forbidden */
  async addUnit(me: Principal, { key, gridId, departmentId, people, task }: AddUnit): Promise<void> {
    await this.refuseOther(me, gridId);
    if (!(await this.departments.byId()).has(departmentId)) throw invalid('departmentId', '请选择单位');
    const by = { createdBy: me.accountId, createKey: key };
    const said = { people: people?.trim() ?? '', task: task.trim() };
    await this.once(() =>
      this.database.transaction((manager) =>
        insertRows(manager, DispatchedUnit, [
          { id: newId(), gridId, departmentId, ...said, startsAt: this.clock.now(), ...by },
        ]),
      ),
    );
  }

  /** Repeating it does nothing. Gives the grid. @throws Problem not_found, forbidden */
  async endUnit(me: Principal, id: string): Promise<string> {
    const unit = await this.database.manager.findOneBy(DispatchedUnit, { id });
    if (!unit) throw notFound('这个下沉单位');
    await this.refuseOther(me, unit.gridId);
    const set = { endedAt: this.clock.now(), endedBy: me.accountId };
    await this.database.transaction((manager) =>
      changeExactlyOne(manager, DispatchedUnit, { id, endedAt: IsNull() }, set),
    );
    return unit.gridId;
  }

  private async refuseOther(me: Principal, gridId: string): Promise<void> {
    const tree = await this.grids.tree();
    if (!tree.get(gridId)) throw notFound('这个网格');
    if (!mayManage(me, { gridId, role: 'grid_head' }, tree)) throw forbidden('下沉单位由上一级登记');
  }

  private async once(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // Sent again.
      if (!isDuplicate(error)) throw error;
    }
  }
}
