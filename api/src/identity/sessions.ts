import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { AccessTokens } from '../core/auth/access-token';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { sha256 } from '../core/sealed';
import { RefreshToken } from './account.entity';

const REFRESH_DAYS = 30;
/** How long a token that was just exchanged may be shown again: its answer was lost on the way to the phone. */
const GRACE_MS = 60_000;

export interface Session {
  accessToken: string;
  accessExpiresAt: string;
  refreshToken: string;
}

/**
 * Short access tokens and rotating refresh tokens. A refresh token used twice ends its whole family, unless the second
 * time follows so soon that the first answer may have been lost.
 */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly accessTokens: AccessTokens,
  ) {}

  async open(accountId: string, familyId = newId()): Promise<Session> {
    const refreshToken = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + REFRESH_DAYS * 86_400_000);
    await this.database.transaction((manager) =>
      insertRows(manager, RefreshToken, [
        { id: newId(), accountId, familyId, tokenHash: sha256(refreshToken), expiresAt },
      ]),
    );
    const access = await this.accessTokens.issue(accountId);
    return { accessToken: access.token, accessExpiresAt: access.expiresAt.toISOString(), refreshToken };
  }

  /** @throws Problem token_expired | unauthenticated */
  async refresh(refreshToken: string): Promise<Session> {
    const now = this.clock.now();
    const row = await this.database.manager.findOneBy(RefreshToken, { tokenHash: sha256(refreshToken) });
    if (!row || row.revokedAt) throw new Problem('unauthenticated', '请重新登录');
    if (row.expiresAt <= now) throw new Problem('token_expired', '登录已过期，请重新登录');
    const mine = await this.database.transaction((manager) =>
      changeExactlyOne(
        manager,
        RefreshToken,
        { id: row.id, usedAt: IsNull(), revokedAt: IsNull() },
        { usedAt: now },
      ),
    );
    if (!mine && !(await this.mayAskAgain(row.id, now))) {
      await this.revokeFamily(row.familyId);
      throw new Problem('unauthenticated', '为了您的账号安全，请重新登录');
    }
    return this.open(row.accountId, row.familyId);
  }

  async close(refreshToken: string): Promise<void> {
    const row = await this.database.manager.findOneBy(RefreshToken, { tokenHash: sha256(refreshToken) });
    if (row) await this.revokeFamily(row.familyId);
  }

  /** Exchanged within the grace, and nobody has gone on with what it was exchanged for. */
  private async mayAskAgain(id: string, now: Date): Promise<boolean> {
    const { manager } = this.database;
    const row = await manager.findOneBy(RefreshToken, { id, revokedAt: IsNull() });
    if (!row?.usedAt || now.getTime() - row.usedAt.getTime() > GRACE_MS) return false;
    const after = { familyId: row.familyId, id: MoreThan(id), usedAt: Not(IsNull()) };
    return !(await manager.existsBy(RefreshToken, after));
  }

  private async revokeFamily(familyId: string): Promise<void> {
    await this.database.transaction((manager) =>
      manager.update(RefreshToken, { familyId, revokedAt: IsNull() }, { revokedAt: this.clock.now() }),
    );
  }
}
