import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { RoleGrant } from './account.entity';
import { Principals } from './principals';

/** The role of those who belong to a squad; it comes and goes with the membership, in its transaction. */
@Injectable()
export class RolesService {
  constructor(
    private readonly clock: Clock,
    private readonly principals: Principals,
  ) {}

  /** Repeating it changes nothing. Call `refresh` after the transaction. */
  async grantVolunteer(manager: EntityManager, accountId: string): Promise<void> {
    const grant = { accountId, role: 'volunteer' };
    if (await manager.existsBy(RoleGrant, grant)) return;
    await insertRows(manager, RoleGrant, [{ id: newId(), ...grant, createdAt: this.clock.now() }]);
  }

  /** Repeating it changes nothing. Call `refresh` after the transaction. */
  async endVolunteer(manager: EntityManager, accountIds: readonly string[]): Promise<void> {
    for (const accountId of accountIds) await manager.delete(RoleGrant, { accountId, role: 'volunteer' });
  }

  /** The next request of these people sees the change in this process at once, in others within half a minute. */
  refresh(accountIds: readonly string[]): void {
    for (const accountId of accountIds) this.principals.forget(accountId);
  }
}
