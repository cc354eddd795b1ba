import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ThrottlerStorage } from '@nestjs/throttler';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { Log } from '../../../core/log/log';
import { readRate } from '../../../core/rate/rate';
import { CustomerMessages } from './customer-messages';
import { Overtaken, type Progress } from './course';
import { type Claim, Deliveries } from './deliveries';
import * as words from './dialogue/words';
import { type Envelope, readMessage } from './message';
import { MessageHandler } from './message-handler';
import { OfficialAccount } from './official-account';
import { type PushQuery, PushRefused, xmlOf } from '../incoming/push-gate';
import { passiveReply } from './reply';

/** WeChat hangs up after five seconds; what takes longer is said afterwards. */
export const ANSWER_WITHIN_MS = 4000;

/** Takes in one push of the official account and says what to answer. */
@Injectable()
export class OfficialIntake {
  constructor(
    private readonly account: OfficialAccount,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly customers: CustomerMessages,
    private readonly deliveries: Deliveries,
    private readonly handler: MessageHandler,
    private readonly log: Log,
    @Inject(ThrottlerStorage) private readonly counters: ThrottlerStorage,
  ) {}

  /** @throws PushRefused */
  async take(query: PushQuery, body: string): Promise<string> {
    const push = this.account.gate.open(query, body, this.clock.now());
    const envelope = readMessage(xmlOf(push.message));
    if (!envelope) throw new PushRefused('form');
    const arrival = await this.deliveries.arrive(envelope, push.nonceKey);
    if (arrival.kind === 'replayed') throw new PushRefused('replayed');
    const seal = (text: string) => push.reply(text, this.clock.now());
    if (arrival.kind === 'again') return seal(arrival.reply);
    return seal(await this.answer({ id: arrival.id, attempts: 1 }, envelope));
  }

  /** What is to be said. @throws Overtaken, and what nobody foresaw */
  work(claim: Claim, envelope: Envelope, from: Progress | null): Promise<string[]> {
    return this.handler.handle(envelope.from, envelope.message, {
      from,
      note: async (manager, progress) => {
        if (!(await this.deliveries.progressed(manager, claim, progress))) throw new Overtaken();
      },
    });
  }

  private async answer(claim: Claim, envelope: Envelope): Promise<string> {
    const work = this.safely(claim, envelope);
    const inTime = new AbortController();
    // Ended early, when the answer is there, the wait is of no interest any more.
    const tooLate = sleep(ANSWER_WITHIN_MS, null, { signal: inTime.signal }).catch(() => null);
    const replies = await Promise.race([work, tooLate]);
    inTime.abort();
    if (replies) {
      const reply = passiveReply(replies, envelope, this.clock.now());
      await this.deliveries.done(claim, reply);
      return reply;
    }
    void work
      .then(async (later) => {
        await this.customers.say(envelope.from, later);
        await this.deliveries.done(claim, null);
      })
      .catch((error: unknown) => this.log.failure('late chat answer failed', error));
    return 'success';
  }

  /** Never fails: the follower is told to send it again, and the same message is taken in anew. */
  private async safely(claim: Claim, envelope: Envelope): Promise<string[]> {
    try {
      if (await this.tooMany(envelope)) return [];
      return await this.work(claim, envelope, null);
    } catch (error) {
      // Whoever has taken it up answers it.
      if (error instanceof Overtaken) return [];
      this.log.failure('chat message failed', error, { kind: envelope.message.kind });
      await this.deliveries.forget(claim);
      return [words.BUSY];
    }
  }

  /** One follower cannot keep the system busy (RATE_CHAT); leaving the account is never refused. */
  private async tooMany({ from, message }: Envelope): Promise<boolean> {
    const rate = readRate(this.config.RATE_CHAT);
    if (!rate || message.kind === 'unfollow' || message.kind === 'sent') return false;
    const hit = await this.counters.increment(`chat ${from}`, rate.seconds * 1000, rate.limit, 0, 'chat');
    return hit.isBlocked;
  }
}
