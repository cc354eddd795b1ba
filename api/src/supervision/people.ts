import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal, PrincipalSeat } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { actingSeat, rolesInScope } from '../identity';
import { IdentityService } from '../identity/identity.service';
import type { ListedCase } from './listed-case.entity';
import type { ListedAudience, ListedPerson } from './listed-moves';

/** Seats on grids: a department's people sit beside the subdistrict's, not for it. */
export const gridSeats = (me: Principal): PrincipalSeat[] =>
  me.seats.filter((seat) => seat.role !== 'department_staff');

/** Who is who for a listed case: for the guard and for notices. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
  ) {}

  async person(me: Principal, gridId: string | null): Promise<ListedPerson> {
    return {
      accountId: me.accountId,
      rolesInScope: rolesInScope(me, gridId, await this.grids.tree()),
      seatGrids: new Set(gridSeats(me).map((seat) => seat.gridId)),
    };
  }

  /** The grid for which a person acts; kept instead of a name. */
  async actingGrid(me: Principal, gridId: string | null): Promise<string | null> {
    return actingSeat(me, gridId, await this.grids.tree());
  }

  /** Accounts of staff to tell, to be asked before the transaction; reporters are added by the caller. */
  async audience(
    listed: Pick<ListedCase, 'responsibleGridId' | 'gridId' | 'proposedBy'>,
    tells: readonly ListedAudience[],
  ): Promise<string[]> {
    const tree = await this.grids.tree();
    const grids: string[] = [];
    if (tells.includes('responsible')) {
      const grid = tree.get(listed.responsibleGridId ?? listed.gridId ?? '');
      if (grid) grids.push(grid.id);
      if (grid?.level === 3 && grid.parentId) grids.push(grid.parentId);
    }
    if (tells.includes('office') && tree.root) grids.push(tree.root.id);
    const holders = await this.identity.seatHolders(this.database.manager, grids);
    const proposer = tells.includes('proposer') && listed.proposedBy ? [listed.proposedBy] : [];
    return [...new Set([...holders.map(({ accountId }) => accountId), ...proposer])];
  }

  /** The office's accounts, inside a transaction. */
  async office(manager: EntityManager): Promise<string[]> {
    const rootId = await this.grids.rootId(manager);
    const holders = await this.identity.seatHolders(manager, rootId ? [rootId] : []);
    return [...new Set(holders.map(({ accountId }) => accountId))];
  }
}
