import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { TextField } from '../../../core/http/fields';
import { Public } from '../../../core/auth/guard';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { forbidden, notFound } from '../../../core/http/problem';
import { Log } from '../../../core/log/log';
import { MiniEvents } from './mini-events';
import { encryptedIn, fieldsOf, type PushFields } from './push-body';
import { openPush } from './push-crypt';
import { isSignedBy } from './push-signature';

/** WeChat repeats a push twice within seconds; what is older was recorded by somebody. */
const FRESH_MS = 10 * 60_000;

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
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly events: MiniEvents,
    private readonly log: Log,
  ) {}

  /** WeChat's question when the address is entered in the console. */
  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  verify(@Query() query: PushQuery): string {
    const { token } = this.keys();
    const { signature, timestamp, nonce, echostr } = query;
    if (!this.isFresh(timestamp) || !isSignedBy(signature, token, timestamp, nonce))
      throw forbidden('签名不正确');
    return echostr;
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  async receive(@Query() query: PushQuery, @Body() body: unknown): Promise<string> {
    await this.events.handle(this.opened(query, body));
    return 'success';
  }

  private opened({ msg_signature, timestamp, nonce }: PushQuery, body: unknown): PushFields {
    const { token, aesKey } = this.keys();
    const encrypted = typeof body === 'string' ? encryptedIn(body) : ((body ?? {}) as PushFields)['Encrypt'];
    const signed =
      typeof encrypted === 'string' &&
      this.isFresh(timestamp) &&
      isSignedBy(msg_signature, token, timestamp, nonce, encrypted);
    if (!signed) throw forbidden('签名不正确，或没有加密（消息推送要选“安全模式”）');
    try {
      return fieldsOf(openPush(aesKey, this.config.WECHAT_APPID, encrypted));
    } catch (error) {
      this.log.failure('push cannot be read', error);
      throw forbidden('消息解不开');
    }
  }

  private isFresh(timestamp: string): boolean {
    return Math.abs(this.clock.now().getTime() - Number(timestamp) * 1000) <= FRESH_MS;
  }

  private keys(): { token: string; aesKey: string } {
    const { WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_AES_KEY: aesKey } = this.config;
    if (!token || !aesKey) throw notFound('消息推送的设置');
    return { token, aesKey };
  }
}
