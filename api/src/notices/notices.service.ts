import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThan, Like } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { type OutboxDraft, OutboxService } from '../core/outbox/outbox.service';
import { groupOf } from './kinds';
import { Notice } from './notice.entity';

export { groupOf, workKind, workPageOf } from './kinds';
export type { Notice };
export const PUSH_TOPIC = 'wechat.subscribe';

export interface NoticeDraft {
  accountId: string;
  /** Id of what caused it: one notice per person and cause. */
  causeId: string;
  kind: string;
  title: string;
  body: string;
  tipId: string | null;
  /** Also to be sent through WeChat, if the person left a consent. */
  push: boolean;
}

/** More people than that hold no seat of one place. */
const AUDIENCE = 200;
const pushOf = (noticeId: string): OutboxDraft => ({
  topic: PUSH_TOPIC,
  dedupeKey: `notice:${noticeId}`,
  payload: { noticeId },
});

/** At most `length` characters, whole ones: an emoji is not cut in two. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : Array.from(text).slice(0, length).join('');

/** The inbox. Notices are written in the transaction of what they tell of. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: OutboxService,
  ) {}

  /** `alongside`: messages of the same cause, written by the same statement. */
  async add(
    manager: EntityManager,
    drafts: readonly NoticeDraft[],
    alongside: readonly OutboxDraft[] = [],
  ): Promise<void> {
    const createdAt = this.clock.now();
    const rows = drafts.map(({ push, ...draft }) => ({
      row: { ...draft, id: newId(), title: cut(draft.title, 60), body: cut(draft.body, 300), createdAt },
      push,
    }));
    await insertRows(
      manager,
      Notice,
      rows.map(({ row }) => row),
    );
    const pushes = rows.filter(({ push }) => push).map(({ row }) => pushOf(row.id));
    await this.outbox.add(manager, [...pushes, ...alongside]);
  }

  /** Pushes of the notices of this kind that `causeId` gave, which were written without. */
  async pushesOf(causeId: string, kind: string): Promise<OutboxDraft[]> {
    const rows = await this.database.manager.find(Notice, { where: { causeId, kind }, take: AUDIENCE });
    return rows.map(({ id }) => pushOf(id));
  }

  /** Those of the accounts that were told of a cause. */
  async told(manager: EntityManager, causeId: string, accountIds: readonly string[]): Promise<Set<string>> {
    const rows = await manager.findBy(Notice, { causeId, accountId: In([...accountIds]) });
    return new Set(rows.map(({ accountId }) => accountId));
  }

  find(id: string): Promise<Notice | null> {
    return this.database.manager.findOneBy(Notice, { id });
  }

  unread(accountId: string): Promise<number> {
    return this.database.manager.countBy(Notice, { accountId, readAt: IsNull() });
  }

  /** How many of each kind are unread; all work of the staff counts as `task`. */
  async unreadByKind(accountId: string): Promise<Map<string, number>> {
    const rows = await this.database.manager
      .createQueryBuilder(Notice, 'notice')
      .select('notice.kind', 'kind')
      .addSelect('COUNT(*)', 'count')
      .where({ accountId, readAt: IsNull() })
      .groupBy('notice.kind')
      .getRawMany<{ kind: string; count: string | number }>();
    const counts = new Map<string, number>();
    for (const { kind, count } of rows)
      counts.set(groupOf(kind), (counts.get(groupOf(kind)) ?? 0) + Number(count));
    return counts;
  }

  list(accountId: string, cursor: string | undefined, limit: number, kind?: string): Promise<Notice[]> {
    const where = { accountId, ...(cursor ? { id: LessThan(cursor) } : {}) };
    return this.database.manager.find(Notice, {
      where: kind
        ? [
            { ...where, kind },
            { ...where, kind: Like(`${kind}.%`) },
          ]
        : where,
      order: { id: 'DESC' },
      take: limit + 1,
    });
  }

  /** Marks the given notices of this person, or all of them. Returns how many are left unread. */
  async markRead(accountId: string, which: readonly string[] | 'all'): Promise<number> {
    const where = { accountId, readAt: IsNull(), ...(which === 'all' ? {} : { id: In([...which]) }) };
    await this.database.transaction((manager) => manager.update(Notice, where, { readAt: this.clock.now() }));
    return this.unread(accountId);
  }
}
