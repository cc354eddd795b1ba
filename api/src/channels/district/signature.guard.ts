import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../core/clock';
import { Config } from '../../core/config/config';
import { forbidden } from '../../core/http/problem';
import { rawBodyOf } from '../../core/http/raw-body';
import { HEADERS, isFresh, isSignedBy } from './signature';
import { Nonces } from './nonces';

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/** Lets in what the district platform signed, once. Runs before the body is looked at. */
@Injectable()
export class SignatureGuard implements CanActivate {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly nonces: Nonces,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const secret = this.config.DISTRICT_SECRET;
    if (!secret) throw forbidden('没有接通区平台');
    const timestamp = one(request.headers[HEADERS.timestamp]);
    const nonce = one(request.headers[HEADERS.nonce]);
    const signature = one(request.headers[HEADERS.signature]);
    const wellFormed = /^[A-Za-z0-9_-]{16,64}$/.test(nonce);
    if (!wellFormed || !isSignedBy(secret, signature, timestamp, nonce, rawBodyOf(request)))
      throw forbidden('签名不正确');
    if (!isFresh(timestamp, this.clock.now())) throw forbidden('时间戳与现在相差超过 5 分钟');
    if (!(await this.nonces.use(nonce))) throw forbidden('这条消息已经收到过（nonce 重复）');
    return true;
  }
}
