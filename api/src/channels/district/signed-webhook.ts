import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../core/clock';
import { Config } from '../../core/config/config';
import { callOutside } from '../../core/http/outbound';
import { DeadLetter } from '../../core/outbox/outbox.worker';
import { DistrictPlatform, type OutgoingReferral } from './district-platform';
import { HEADERS, sign } from './signature';

const TIMEOUT_MS = 5000;

/** A signed POST to one address. It is repeated by the outbox, so the receiver has to know referrals again by id. */
@Injectable()
export class SignedWebhook extends DistrictPlatform {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    super();
  }

  send(referral: OutgoingReferral): Promise<void> {
    return this.post({ type: 'referred', ...referral }, referral.referralId);
  }

  chase(referral: OutgoingReferral, times: number): Promise<void> {
    return this.post({ type: 'chased', times, ...referral }, `${referral.referralId}-chase-${times}`);
  }

  private async post(message: object, idempotencyKey: string): Promise<void> {
    const { DISTRICT_URL: url, DISTRICT_SECRET: secret } = this.config;
    if (!url || !secret) throw new DeadLetter('district_not_connected');
    const body = JSON.stringify(message);
    const timestamp = String(this.clock.now().getTime());
    const nonce = randomUUID();
    await callOutside(url, {
      method: 'POST',
      body,
      headers: {
        'idempotency-key': idempotencyKey,
        [HEADERS.timestamp]: timestamp,
        [HEADERS.nonce]: nonce,
        [HEADERS.signature]: sign(secret, timestamp, nonce, body),
      },
      timeoutMs: TIMEOUT_MS,
    });
  }
}
