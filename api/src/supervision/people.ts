import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal, PrincipalSeat } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { gridAt } from '../tips';
import { GridsService } from '../grids/grids.service';
import { actingSeat, departmentsInScope, type Place, rolesInScope } from '../identity';
import { IdentityService } from '../identity/identity.service';
import type { ListedCase, ListedCaseEntry } from './listed-case.entity';
import type { ListedAudience, ListedPerson } from './listed-moves';

/** Seats on grids: a department's people sit beside the subdistrict's, not for it. */
export const gridSeats = (me: Principal): PrincipalSeat[] =>
  me.seats.filter((seat) => seat.role !== 'department_staff');

/** What a listed case's place in the organisation is. */
type ListedPlace = Pick<ListedCase, 'gridId' | 'responsibleDepartmentId'>;
export const placeOf = ({ gridId, responsibleDepartmentId }: ListedPlace): Place => ({
  gridId,
  departmentId: responsibleDepartmentId,
});

/** For whom a person acts; kept instead of a name. */
export type Acting = Pick<ListedCaseEntry, 'actorGridId' | 'actorDepartmentId'>;

/** Who is who for a listed case: for the guard and for notices. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
  ) {}

  async person(me: Principal, listed: ListedPlace): Promise<ListedPerson> {
    return {
      accountId: me.accountId,
      rolesInScope: rolesInScope(me, placeOf(listed), await this.grids.tree()),
      seatGrids: new Set(gridSeats(me).map((seat) => seat.gridId)),
      departments: departmentsInScope(me),
    };
  }

  /** The grid for which a person acts; the department only when no seat on a grid covers the case. */
  async acting(me: Principal, listed: ListedPlace): Promise<Acting> {
    const tree = await this.grids.tree();
    const actorGridId = actingSeat({ ...me, seats: gridSeats(me) }, placeOf(listed), tree);
    const department = listed.responsibleDepartmentId;
    const asDepartment =
      actorGridId === null && department !== null && departmentsInScope(me).has(department);
    return { actorGridId, actorDepartmentId: asDepartment ? department : null };
  }

  /** Accounts of staff to tell, to be asked before the transaction; reporters are added by the caller. */
  async audience(
    listed: Pick<
      ListedCase,
      'responsibleGridId' | 'responsibleDepartmentId' | 'gridId' | 'issuingLevel' | 'proposedBy'
    >,
    tells: readonly ListedAudience[],
  ): Promise<string[]> {
    const tree = await this.grids.tree();
    const grids: string[] = [];
    const department = tells.includes('responsible') ? listed.responsibleDepartmentId : null;
    if (tells.includes('responsible')) {
      // What a department has to put right is not the business of the grid it lies in.
      const grid = tree.get(listed.responsibleGridId ?? (department ? '' : (listed.gridId ?? '')));
      if (grid) grids.push(grid.id);
      if (grid?.level === 3 && grid.parentId) grids.push(grid.parentId);
    }
    if (tells.includes('office') && tree.root) grids.push(tree.root.id);
    const issuer = tells.includes('issuer') ? gridAt(listed.gridId, listed.issuingLevel, tree) : null;
    if (issuer) grids.push(issuer);
    const holders = await this.identity.seatHolders(this.database.manager, grids);
    const staff = department ? await this.identity.departmentHolders(this.database.manager, department) : [];
    const proposer = tells.includes('proposer') && listed.proposedBy ? [listed.proposedBy] : [];
    return [...new Set([...holders.map(({ accountId }) => accountId), ...staff, ...proposer])];
  }

  /** The office's accounts, inside a transaction. */
  async office(manager: EntityManager): Promise<string[]> {
    const rootId = await this.grids.rootId(manager);
    const holders = await this.identity.seatHolders(manager, rootId ? [rootId] : []);
    return [...new Set(holders.map(({ accountId }) => accountId))];
  }
}
