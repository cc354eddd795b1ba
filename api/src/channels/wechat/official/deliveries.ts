import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock } from '../../../core/clock';
import { changeExactlyOne } from '../../../core/database/change';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { newId } from '../../../core/ids';
import type { Progress } from './course';
import type { Envelope } from './message';
import { OfficialDelivery } from './official.entity';

/** `again`: the same message once more, with what was answered; `replayed`: a signed address used for another one. */
export type Arrival = { kind: 'new'; id: string } | { kind: 'again'; reply: string } | { kind: 'replayed' };

/** Work on a message that somebody took up; whoever takes it up later ends the right of the earlier one. */
export interface Claim {
  id: string;
  attempts: number;
}

export interface Unfinished extends Claim {
  envelope: Envelope;
  progress: Progress | null;
}

/** Longer than the work on a message can take: its process has died. */
const DEAD_MS = 60_000;
const BATCH = 20;

/** Remembers what was pushed, so that everything is taken in once and worked on at least once. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Stores the message before WeChat is answered, so that it is ours from then on. */
  async arrive(envelope: Envelope, nonceKey: string): Promise<Arrival> {
    const { dedupeKey } = envelope;
    const now = this.clock.now();
    const row = {
      id: newId(),
      dedupeKey,
      nonceKey,
      reply: null,
      message: JSON.stringify(envelope),
      progress: null,
      attempts: 1,
      claimedAt: now,
      createdAt: now,
    };
    try {
      await this.database.transaction((manager) => insertRows(manager, OfficialDelivery, [row]));
      return { kind: 'new', id: row.id };
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    const first = await this.database.manager.findOneBy(OfficialDelivery, { dedupeKey });
    // Still being worked on: nothing to say yet, and whatever happens somebody goes on with it.
    return first ? { kind: 'again', reply: first.reply ?? 'success' } : { kind: 'replayed' };
  }

  /** Notes how far the work came, in the transaction of what it changed. False: somebody else has taken it up. */
  progressed(manager: EntityManager, { id, attempts }: Claim, progress: Progress): Promise<boolean> {
    const set = { progress: JSON.stringify(progress) };
    return changeExactlyOne(manager, OfficialDelivery, { id, attempts }, set);
  }

  /** The work is done; what was said stays for a day, what was sent does not. */
  async done({ id, attempts }: Claim, reply: string | null): Promise<void> {
    const set = { reply, message: null, progress: null, claimedAt: null };
    await this.database.transaction((manager) => manager.update(OfficialDelivery, { id, attempts }, set));
  }

  /** Takes up messages whose process died in the middle of the work. */
  async takeUp(now: Date): Promise<Unfinished[]> {
    const dead = await this.database.manager.find(OfficialDelivery, {
      where: { claimedAt: LessThan(new Date(now.getTime() - DEAD_MS)) },
      order: { claimedAt: 'ASC' },
      take: BATCH,
    });
    const mine: Unfinished[] = [];
    for (const { id, attempts, message, progress } of dead) {
      const won = await this.database.transaction((manager) =>
        changeExactlyOne(
          manager,
          OfficialDelivery,
          { id, attempts },
          { attempts: attempts + 1, claimedAt: now },
        ),
      );
      if (won && message !== null)
        mine.push({
          id,
          attempts: attempts + 1,
          envelope: JSON.parse(message) as Envelope,
          progress: progress === null ? null : (JSON.parse(progress) as Progress),
        });
    }
    return mine;
  }

  /** Not taken in after all: another try may do it. */
  async forget({ id, attempts }: Claim): Promise<void> {
    await this.database.transaction((manager) => manager.delete(OfficialDelivery, { id, attempts }));
  }

  async deleteBefore(time: Date): Promise<number> {
    const result = await this.database.transaction((manager) =>
      manager.delete(OfficialDelivery, { createdAt: LessThan(time) }),
    );
    return result.affected ?? 0;
  }
}
