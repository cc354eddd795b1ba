import { Injectable } from '@nestjs/common';
import { LessThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { changeExactlyOne } from '../database/change';
import { insertRows } from '../database/insert';
import { notFound, Problem } from '../http/problem';
import { newId } from '../ids';
import { OutboxMessage, type OutboxState } from './outbox-message.entity';

export interface OutboxDraft {
  topic: string;
  dedupeKey: string;
  payload: Record<string, string | number | null>;
}

/** Writes messages in the caller's transaction; the worker delivers them at least once. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(manager: EntityManager, drafts: readonly OutboxDraft[]): Promise<void> {
    const now = this.clock.now();
    await insertRows(
      manager,
      OutboxMessage,
      drafts.map((draft) => ({
        id: newId(),
        topic: draft.topic,
        dedupeKey: draft.dedupeKey,
        payload: JSON.stringify(draft.payload),
        state: 'pending' as const,
        attempts: 0,
        createdAt: now,
        nextAttemptAt: now,
      })),
    );
  }

  list(state: OutboxState, cursor: string | undefined, limit: number): Promise<OutboxMessage[]> {
    const where: FindOptionsWhere<OutboxMessage> = { state, ...(cursor ? { id: LessThan(cursor) } : {}) };
    return this.database.manager.find(OutboxMessage, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  /** Gives a dead message a new life. @throws Problem not_found, already_done */
  async replay(id: string): Promise<void> {
    const message = await this.database.manager.findOneBy(OutboxMessage, { id });
    if (!message) throw notFound('这条消息');
    const revived = await this.database.transaction((manager) =>
      changeExactlyOne(
        manager,
        OutboxMessage,
        { id, state: 'dead' },
        { state: 'pending', attempts: 0, nextAttemptAt: this.clock.now(), lastError: null },
      ),
    );
    if (!revived) throw new Problem('already_done', '这条消息不需要重发');
  }
}
