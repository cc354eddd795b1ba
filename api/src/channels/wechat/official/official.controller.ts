import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../core/auth/guard';
import { Clock } from '../../../core/clock';
import { Problem } from '../../../core/http/problem';
import { Log } from '../../../core/log/log';
import { OfficialIntake } from './intake';
import { OfficialAccount } from './official-account';
import { type PushQuery, PushRefused } from '../incoming/push-gate';

const MAX_ECHO = 200;

/** The server address of the official account (服务器配置). Open to everybody; what WeChat did not sign is refused. */
@ApiTags('wechat')
@Controller('wechat/official')
@Public()
@ApiQuery({ name: 'signature', required: false, type: String })
@ApiQuery({ name: 'timestamp', required: false, type: String })
@ApiQuery({ name: 'nonce', required: false, type: String })
export class OfficialController {
  constructor(
    private readonly account: OfficialAccount,
    private readonly clock: Clock,
    private readonly intake: OfficialIntake,
    private readonly log: Log,
  ) {}

  /** The check when the address is entered: echostr comes back unchanged. */
  @Get()
  @ApiQuery({ name: 'echostr', required: false, type: String })
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async check(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.guarded(() => {
      this.account.gate.checkAddress(queryOf(request), this.clock.now());
      return Promise.resolve();
    });
    await reply.type('text/plain; charset=utf-8').send(text(request, 'echostr').slice(0, MAX_ECHO));
  }

  /** A message or event, XML, encrypted in safe mode. */
  @Post()
  @HttpCode(200)
  @ApiConsumes('text/xml')
  @ApiBody({ schema: { type: 'string' } })
  @ApiProduces('text/xml', 'text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async push(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const body = typeof request.body === 'string' ? request.body : '';
    const answer = await this.guarded(() => this.intake.take(queryOf(request), body));
    await reply
      .type(answer.startsWith('<') ? 'text/xml; charset=utf-8' : 'text/plain; charset=utf-8')
      .send(answer);
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PushRefused)) throw error;
      this.log.event('push refused', { reason: error.reason });
      // A forger learns nothing of why.
      throw error.reason === 'too_large'
        ? new Problem('too_large', '内容太大了')
        : new Problem('forbidden', '不是来自微信的消息');
    }
  }
}

function text({ query }: FastifyRequest, name: string): string {
  const value = (query as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}

const queryOf = (request: FastifyRequest): PushQuery => ({
  timestamp: text(request, 'timestamp'),
  nonce: text(request, 'nonce'),
  signature: text(request, 'signature'),
  msgSignature: text(request, 'msg_signature'),
});
