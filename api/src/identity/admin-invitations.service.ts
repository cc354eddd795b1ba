import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { Log } from '../core/log/log';
import { RoleGrant, RoleInvitation } from './account.entity';
import { hashOfCode, newInvitationCode } from './invitation-code';

/** Shorter than a seat's: it opens the whole system and is entered right after it was issued. */
const VALID_HOURS = 24;
const ROLE = 'admin';

/** One-time codes that make a person an administrator; only the operator's command line issues them. */
@Injectable()
export class AdminInvitationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /**
   * A new code; it cancels the one before.
   * @param another also when there is an administrator already
   * @throws Problem already_done when there is one
   */
  async issue(another: boolean): Promise<{ code: string; expiresAt: Date }> {
    const now = this.clock.now();
    const code = newInvitationCode();
    const expiresAt = new Date(now.getTime() + VALID_HOURS * 3_600_000);
    await this.database.transaction(async (manager) => {
      if (!another && (await manager.existsBy(RoleGrant, { role: ROLE })))
        throw new Problem('already_done', '已经有系统管理员了');
      await manager.update(
        RoleInvitation,
        { role: ROLE, usedAt: IsNull(), cancelledAt: IsNull() },
        { cancelledAt: now },
      );
      await insertRows(manager, RoleInvitation, [
        { id: newId(), role: ROLE, codeHash: hashOfCode(code), createdAt: now, expiresAt },
      ]);
    });
    return { code, expiresAt };
  }

  /**
   * Gives the role to the account if the hash is that of a code still good; false for any other.
   * @throws Problem already_done when the account has the role, which leaves the code unused
   */
  async take(accountId: string, codeHash: string): Promise<boolean> {
    const now = this.clock.now();
    const invitation = await this.database.manager.findOneBy(RoleInvitation, { codeHash });
    if (!invitation || invitation.cancelledAt || invitation.usedAt || invitation.expiresAt <= now)
      return false;
    const taken = await this.database.transaction(async (manager) => {
      if (await manager.existsBy(RoleGrant, { accountId, role: ROLE }))
        throw new Problem('already_done', '您已经是系统管理员');
      const open = { id: invitation.id, usedAt: IsNull(), cancelledAt: IsNull() };
      if (!(await changeExactlyOne(manager, RoleInvitation, open, { usedAt: now, usedBy: accountId })))
        return false;
      await insertRows(manager, RoleGrant, [{ id: newId(), accountId, role: ROLE, createdAt: now }]);
      return true;
    });
    if (taken) this.log.event('administrator by code', { accountId });
    return taken;
  }
}
