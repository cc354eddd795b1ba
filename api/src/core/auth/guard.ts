import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { forbidden, Problem } from '../http/problem';
import { AccessTokens } from './access-token';
import { type Principal, PrincipalSource, type Role } from './principal';

const ACCESS = Symbol('access');
export type Access = 'public' | readonly Role[];

/** The route is open to everybody, without a token. */
export const Public = () => SetMetadata(ACCESS, 'public');
/** The route is open to people with one of these roles. A route that says neither is closed to everyone. */
export const Allow = (...roles: Role[]) => SetMetadata(ACCESS, roles);

export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<Authenticated>();
  if (!principal) throw new Problem('unauthenticated', '请先登录');
  return principal;
});

type Authenticated = FastifyRequest & { principal?: Principal };

/** Reads what a handler or its controller declares; undefined means nothing was declared. */
export function accessOf(
  reflector: Reflector,
  handler: () => unknown,
  controller: new () => unknown,
): Access | undefined {
  return reflector.getAllAndOverride<Access | undefined>(ACCESS, [handler, controller]);
}

/** Default deny: a route is reachable only if it says for whom. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
    private readonly source: PrincipalSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<Authenticated>();
    const principal = await this.principalOf(request);
    if (!access?.some((role) => principal.roles.has(role))) throw forbidden();
    request.principal = principal;
    return true;
  }

  private async principalOf(request: FastifyRequest): Promise<Principal> {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || !token) throw new Problem('unauthenticated', '请先登录');
    const principal = await this.source.find(await this.tokens.accountOf(token));
    if (!principal) throw new Problem('unauthenticated', '请重新登录');
    return principal;
  }
}
