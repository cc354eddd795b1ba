import { Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';
import { Clock } from '../clock';
import { Config } from '../config/config';
import { Problem } from '../http/problem';

export const ACCESS_TOKEN_SECONDS = 15 * 60;
const ISSUER = 'lantian';
const CACHE_LIMIT = 10_000;

/** Short-lived access tokens: JWT, HS256, subject = account id. Nothing else is in them. */
@Injectable()
export class AccessTokens {
  private readonly key: Uint8Array;
  /** A token that was verified once needs only its expiry checked again; the tokens live 15 minutes. */
  private readonly verified = new Map<string, { accountId: string; expires: number }>();

  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    this.key = new TextEncoder().encode(config.ACCESS_TOKEN_SECRET);
  }

  async issue(accountId: string): Promise<{ token: string; expiresAt: Date }> {
    const issued = Math.floor(this.clock.now().getTime() / 1000);
    const expires = issued + ACCESS_TOKEN_SECONDS;
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(accountId)
      .setIssuedAt(issued)
      .setExpirationTime(expires)
      .sign(this.key);
    return { token, expiresAt: new Date(expires * 1000) };
  }

  /** @throws Problem token_expired | unauthenticated */
  async accountOf(token: string): Promise<string> {
    const now = this.clock.now();
    const known = this.verified.get(token);
    if (known && known.expires > now.getTime()) return known.accountId;
    this.verified.delete(token);
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        currentDate: now,
        requiredClaims: ['sub', 'exp'],
      });
      const accountId = payload.sub ?? '';
      if (this.verified.size >= CACHE_LIMIT) this.verified.clear();
      this.verified.set(token, { accountId, expires: (payload.exp ?? 0) * 1000 });
      return accountId;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new Problem('token_expired', '登录已过期，请重新登录');
      throw new Problem('unauthenticated', '请先登录');
    }
  }
}
