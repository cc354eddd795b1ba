import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { normalizeIp, ThrottlerStorage } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../auth/principal';
import { Config } from '../config/config';
import { Problem } from '../http/problem';
import { type Rate, readRate, waitText } from './rate';

const KIND = Symbol('rate kind');
export type RateKind = 'login' | 'upload' | 'submit' | 'sign_in';

/** The route has a limit of its own, beside the general one. */
export const RateLimit = (kind: RateKind) => SetMetadata(KIND, kind);

const TITLES: Record<RateKind | 'general', string> = {
  login: '登录太频繁',
  upload: '照片传得太频繁',
  submit: '举报提交得太频繁',
  sign_in: '签到试得太频繁',
  general: '操作太频繁',
};

/** What is counted on a route: worked out once per handler, since this runs on every request. */
interface Plan {
  kind: RateKind | null;
  own: Rate | null;
}

/**
 * Limits requests by account, or by address (IPv6: by network) where nobody is logged in. Runs after AuthGuard,
 * which says who it is. The limits are settings (RATE_…); the counters lie behind the throttler's storage
 * interface, so that several processes can share them.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly plans = new Map<unknown, Plan>();
  private readonly account: Rate | null;
  private readonly address: Rate | null;

  constructor(
    private readonly config: Config,
    private readonly reflector: Reflector,
    @Inject(ThrottlerStorage) private readonly storage: ThrottlerStorage,
  ) {
    this.account = readRate(config.RATE_ACCOUNT) ?? null;
    this.address = readRate(config.RATE_ADDRESS) ?? null;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { kind, own } = this.planFor(context);
    const request = context.switchToHttp().getRequest<FastifyRequest & { principal?: Principal }>();
    const accountId = request.principal?.accountId;
    const general = accountId === undefined ? this.address : this.account;
    if (!general && !own) return true;
    const who = accountId ?? normalizeIp(request.ip);
    if (general) await this.count('general', who, general);
    if (own && kind) await this.count(kind, who, own);
    return true;
  }

  private async count(kind: RateKind | 'general', who: string, { limit, seconds }: Rate): Promise<void> {
    const hit = await this.storage.increment(`${kind} ${who}`, seconds * 1000, limit, 0, kind);
    if (!hit.isBlocked) return;
    const retryAfter = hit.timeToBlockExpire;
    throw new Problem('too_many_requests', `${TITLES[kind]}，请 ${waitText(retryAfter)}后再试`, {
      retryAfter,
    });
  }

  private planFor(context: ExecutionContext): Plan {
    const handler = context.getHandler();
    let plan = this.plans.get(handler);
    if (!plan) {
      const kind = this.reflector.get<RateKind | undefined>(KIND, handler) ?? null;
      plan = { kind, own: kind && this.ownRate(kind) };
      this.plans.set(handler, plan);
    }
    return plan;
  }

  private ownRate(kind: RateKind): Rate | null {
    const { RATE_LOGIN: login, RATE_UPLOAD: upload, RATE_SUBMIT: submit, RATE_SIGN_IN: signIn } = this.config;
    return readRate({ login, upload, submit, sign_in: signIn }[kind]) ?? null;
  }
}
