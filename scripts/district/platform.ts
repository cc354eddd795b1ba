import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import { pages } from './pages';

/** How the platform behaves towards the next calls; undefined: it takes them. */
export interface Mood {
  status?: number;
  delayMs?: number;
}
export interface Received {
  type: 'referred' | 'chased';
  referralId: string;
  key: string;
  signed: boolean;
  body: Record<string, unknown>;
}
export interface Signed {
  body: string;
  headers: Record<string, string>;
}

/** Stand-in of a district platform (区平台) for tests and trials: signs its events, and can be slow or broken. */
export class DistrictStandIn {
  readonly received: Received[] = [];
  mood: Mood = {};
  private readonly server = Fastify({ forceCloseConnections: true });
  /** Where referrals go. */
  url = '';

  /** @param eventsUrl where its events go; without it they are only made (`event`), and it has no pages */
  constructor(
    private readonly secret: string,
    private readonly eventsUrl?: string,
  ) {}

  /** Written anew from the description in docs/operations.md, so that both sides are checked against it. */
  private hmac(timestamp: string, nonce: string, body: string): string {
    return createHmac('sha256', this.secret).update(`${timestamp}\n${nonce}\n${body}`).digest('hex');
  }

  async start(port = 0): Promise<void> {
    this.server.removeAllContentTypeParsers();
    this.server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    this.server.post('/referrals', async (request, reply) => {
      const { status, delayMs } = this.mood;
      if (delayMs) await sleep(delayMs);
      if (status) return reply.code(status).send();
      const text = String(request.body);
      const header = (name: string) => String(request.headers[name] ?? '');
      const wanted = this.hmac(header('x-district-timestamp'), header('x-district-nonce'), text);
      const body = JSON.parse(text) as Record<string, unknown>;
      this.received.push({
        type: body['type'] as Received['type'],
        referralId: String(body['referralId']),
        key: header('idempotency-key'),
        signed: wanted === header('x-district-signature'),
        body,
      });
      return reply.code(204).send();
    });
    if (this.eventsUrl !== undefined) pages(this.server, this.received, (event) => this.tell(event));
    this.url = `${await this.server.listen({ port, host: '127.0.0.1' })}/referrals`;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  /** An event as the platform would send it. @param at its own clock, epoch ms */
  event(event: Record<string, unknown>, at: number, secret = this.secret): Signed {
    const body = JSON.stringify(event);
    const [timestamp, nonce] = [String(at), randomUUID()];
    const signature = createHmac('sha256', secret).update(`${timestamp}\n${nonce}\n${body}`).digest('hex');
    return {
      body,
      headers: {
        'content-type': 'application/json',
        'x-district-timestamp': timestamp,
        'x-district-nonce': nonce,
        'x-district-signature': signature,
      },
    };
  }

  /** Sends an event now. @returns the status of the answer; 0 when there was none within 5 s */
  private async tell(event: Record<string, unknown>): Promise<number> {
    const { body, headers } = this.event(event, Date.now());
    const signal = AbortSignal.timeout(5000);
    const answer = await fetch(this.eventsUrl ?? '', { method: 'POST', body, headers, signal }).catch(
      () => null,
    );
    return answer?.status ?? 0;
  }
}
