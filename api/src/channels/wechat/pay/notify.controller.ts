import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../../core/auth/guard';
import { Clock } from '../../../core/clock';
import { rawBodyOf } from '../../../core/http/raw-body';
import { forbidden, invalid, notFound } from '../../../core/http/problem';
import { CashService } from '../../../rewards/cash/cash.service';
import { billOf } from './bill-body';
import { decrypt, type Encrypted } from './decrypting';
import { isGenuine } from './verifying';
import { WechatTransfers } from './wechat-transfers';

interface Notification {
  id: string;
  event_type: string;
  resource: Encrypted;
}

/**
 * MCHTRANSFER.BILL.FINISHED: a bill has ended. Believed only with WeChat Pay's signature over the bytes as they came; answered
 * 2xx when it was acted on, now or before, and otherwise with an error, so that it is sent again.
 */
@ApiTags('channels')
@Controller('wechat/pay')
@Public()
export class NotifyController {
  constructor(
    private readonly transfers: WechatTransfers,
    private readonly cash: CashService,
    private readonly clock: Clock,
  ) {}

  @Post('notify')
  @HttpCode(200)
  async notify(@Req() request: FastifyRequest): Promise<{ code: 'SUCCESS' }> {
    const { settings } = this.transfers;
    if (!settings) throw notFound('这个地址');
    const raw = rawBodyOf(request).toString('utf8');
    const keys = new Map([[settings.publicKeyId, settings.publicKey]]);
    const headers = request.headers as Record<string, string | undefined>;
    if (!isGenuine({ headers, body: raw }, keys, this.clock.now().getTime())) throw forbidden('签名不正确');
    const bill = this.open(raw, settings.apiV3Key);
    if (bill.mchId !== settings.mchId) throw invalid('mch_id', '商户号不一致');
    await this.cash.notified(bill.id, bill.view);
    return { code: 'SUCCESS' };
  }

  private open(raw: string, apiV3Key: string) {
    try {
      const { id, event_type, resource } = JSON.parse(raw) as Notification;
      if (event_type !== 'MCHTRANSFER.BILL.FINISHED' || typeof id !== 'string' || id.length > 36)
        throw new Error('another event');
      const body = JSON.parse(decrypt(resource, apiV3Key)) as Record<string, unknown>;
      const view = billOf(body);
      if (!view) throw new Error('no bill');
      return { id, view, mchId: body['mch_id'] ?? body['mchid'] };
    } catch {
      // What exactly was wrong is nobody's business outside.
      throw invalid('resource', '通知内容不正确');
    }
  }
}
