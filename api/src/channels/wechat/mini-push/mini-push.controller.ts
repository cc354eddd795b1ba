import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { TextField } from '../../../core/http/fields';
import { Public } from '../../../core/auth/guard';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { forbidden, notFound, Problem } from '../../../core/http/problem';
import { Log } from '../../../core/log/log';
import { fieldsOf, type PushFields } from '../incoming/fields';
import { PushGate, PushRefused } from '../incoming/push-gate';
import { MiniEvents } from './mini-events';
import { SeenPushes } from './seen-pushes';

class PushQuery {
  @TextField('签名', { max: 64, optional: true }) signature: string = '';
  @TextField('签名', { max: 64, optional: true }) msg_signature: string = '';
  @TextField('时间', { max: 20, optional: true }) timestamp: string = '';
  @TextField('随机数', { max: 64, optional: true }) nonce: string = '';
  @TextField('回显', { max: 128, optional: true }) echostr: string = '';
  @TextField('加密方式', { max: 10, optional: true }) encrypt_type: string = '';
  @TextField('用户', { max: 64, optional: true }) openid: string = '';
}

/**
 * Message push of the mini-program (消息推送), in safe mode only: the address's signature does not cover the body, so a
 * plain body could be anybody's. Answers within WeChat's five seconds; whatever is answered `success` is not sent again.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
@Controller('wechat/push/mini')
@Public()
export class MiniPushController {
  /** null: this installation takes no pushes. */
  private readonly gate: PushGate | null;

  constructor(
    config: Config,
    private readonly clock: Clock,
    private readonly events: MiniEvents,
    private readonly seen: SeenPushes,
    private readonly log: Log,
  ) {
    const { WECHAT_APPID: appId, WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_AES_KEY: key } = config;
    this.gate = token && key ? new PushGate({ appId, token, keys: [key], mode: 'safe' }) : null;
  }

  /** WeChat's question when the address is entered in the console. */
  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  verify(@Query() query: PushQuery): Promise<string> {
    return this.guarded((gate) => {
      gate.checkAddress(signed(query), this.clock.now());
      return Promise.resolve(query.echostr);
    });
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  async receive(@Query() query: PushQuery, @Body() body: unknown): Promise<string> {
    return this.guarded(async (gate) => {
      const push = gate.open(signed(query), body, this.clock.now());
      if (await this.seen.seen(push)) return 'success';
      await this.events.handle(this.read(push.message));
      await this.seen.note(push);
      return 'success';
    });
  }

  private async guarded<T>(work: (gate: PushGate) => Promise<T>): Promise<T> {
    if (!this.gate) throw notFound('消息推送的设置');
    try {
      return await work(this.gate);
    } catch (error) {
      if (!(error instanceof PushRefused)) throw error;
      this.log.event('push refused', { reason: error.reason });
      throw error.reason === 'too_large'
        ? new Problem('too_large', '内容太大了')
        : forbidden('签名不正确，或没有加密（消息推送要选“安全模式”）');
    }
  }

  private read(message: string): PushFields {
    try {
      return fieldsOf(message);
    } catch (error) {
      this.log.failure('push cannot be read', error);
      throw forbidden('消息读不懂');
    }
  }
}

const signed = ({ timestamp, nonce, signature, msg_signature }: PushQuery) => ({
  timestamp,
  nonce,
  signature,
  msgSignature: msg_signature,
});
