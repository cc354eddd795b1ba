import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Clock } from '../clock';
import { Config } from '../config/config';
import { changeExactlyOne } from '../database/change';
import { Database } from '../database/database';
import { Log } from '../log/log';
import { backoffMs, MAX_ATTEMPTS } from './backoff';
import { OutboxMessage } from './outbox-message.entity';

/** Delivers the messages of one topic. It may be called again for a message that did arrive. */
export abstract class OutboxDeliverer {
  abstract readonly topic: string;
  /** Resolves when nothing more is to be done for this message. @throws DeadLetter, or any error to try later */
  abstract deliver(payload: Record<string, string | number | null>, messageId: string): Promise<void>;
}

/** Thrown by a deliverer when trying again cannot help. `message` is a short code, no user data. */
export class DeadLetter extends Error {}

/** Thrown by a deliverer when the time has not come yet. It counts as no attempt. */
export class Later extends Error {
  constructor(readonly at: Date) {
    super('later');
  }
}

export const OUTBOX_DELIVERERS = Symbol('outbox deliverers');
const BATCH = 20;
/** A worker that dies while delivering loses its claim after this time, and another takes over. */
const CLAIM_MS = 60_000;

@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private stopped = false;
  private readonly byTopic: Map<string, OutboxDeliverer>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly log: Log,
    @Inject(OUTBOX_DELIVERERS) deliverers: readonly OutboxDeliverer[],
  ) {
    this.byTopic = new Map(deliverers.map((deliverer) => [deliverer.topic, deliverer]));
  }

  onApplicationBootstrap(): void {
    if (this.config.OUTBOX_POLL_MS > 0) this.next(this.config.OUTBOX_POLL_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private next(delay: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.runDue()
        .catch((error: unknown) => {
          this.log.failure('outbox round failed', error);
          return 0;
        })
        .then((count) => this.next(count === BATCH ? 0 : this.config.OUTBOX_POLL_MS));
    }, delay);
  }

  /** Delivers what is due, oldest first. Returns how many messages were taken. */
  async runDue(): Promise<number> {
    const due = await this.database.manager.find(OutboxMessage, {
      where: { state: 'pending', nextAttemptAt: LessThanOrEqual(this.clock.now()) },
      order: { nextAttemptAt: 'ASC' },
      take: BATCH,
    });
    for (const message of due) {
      if (this.stopped) break;
      if (await this.claim(message)) await this.attempt(message);
    }
    return due.length;
  }

  /** Several workers may see the same row; the one whose update still finds the old attempt count has it. */
  private claim(message: OutboxMessage): Promise<boolean> {
    return this.database.transaction((manager) =>
      changeExactlyOne(
        manager,
        OutboxMessage,
        { id: message.id, state: 'pending', attempts: message.attempts },
        { attempts: message.attempts + 1, nextAttemptAt: new Date(this.clock.now().getTime() + CLAIM_MS) },
      ),
    );
  }

  private async attempt(message: OutboxMessage): Promise<void> {
    const attempts = message.attempts + 1;
    try {
      const deliverer = this.byTopic.get(message.topic);
      if (!deliverer) throw new DeadLetter('unknown_topic');
      await deliverer.deliver(
        JSON.parse(message.payload) as Record<string, string | number | null>,
        message.id,
      );
      await this.settle(message.id, { state: 'done', deliveredAt: this.clock.now(), lastError: null });
    } catch (error) {
      if (error instanceof Later) {
        await this.settle(message.id, { attempts: message.attempts, nextAttemptAt: error.at });
        return;
      }
      const dead = error instanceof DeadLetter || attempts >= MAX_ATTEMPTS;
      const lastError = (
        error instanceof DeadLetter ? error.message : error instanceof Error ? error.message : 'error'
      ).slice(0, 80);
      this.log.failure('outbox delivery failed', error, {
        messageId: message.id,
        topic: message.topic,
        attempts,
        dead,
      });
      const nextAttemptAt = new Date(this.clock.now().getTime() + backoffMs(attempts, Math.random()));
      await this.settle(message.id, dead ? { state: 'dead', lastError } : { nextAttemptAt, lastError });
    }
  }

  private async settle(id: string, set: Partial<OutboxMessage>): Promise<void> {
    await this.database.transaction((manager) => manager.update(OutboxMessage, { id }, set));
  }
}
