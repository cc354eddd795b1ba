import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { ContentCheck } from './content.entity';
import {
  afterSuggestion,
  type ContentWhy,
  PUBLIC_STATES,
  type Suggestion,
  takesSuggestion,
} from './content-rule';
import type { Content, ContentSource } from './content-source';
import { ReviewNotices } from './review-notices';

export const TEXT = 'text';

/**
 * Whether the public may see what people wrote or photographed. A channel asks a machine and tells the verdict; what no
 * machine could judge waits for a person. Until then staff and the author alone see it.
 */
@Injectable()
export class ContentService {
  private readonly sources = new Map<string, ContentSource>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviews: ReviewNotices,
  ) {}

  register(source: ContentSource): void {
    this.sources.set(source.kind, source);
  }

  load(kind: string, subjectId: string): Promise<Content | null> {
    return this.sources.get(kind)?.load(subjectId) ?? Promise.resolve(null);
  }

  /** The content, and its parts nobody has been asked about yet. Null when there is no such thing. */
  async begin(kind: string, subjectId: string): Promise<{ content: Content; open: ContentCheck[] } | null> {
    const content = await this.load(kind, subjectId);
    if (!content) return null;
    const { manager } = this.database;
    const known = new Set((await manager.findBy(ContentCheck, { kind, subjectId })).map(({ part }) => part));
    const parts = [...(content.texts.length > 0 ? [TEXT] : []), ...content.mediaIds];
    const rows = parts
      .filter((part) => !known.has(part))
      .map((part) => ({
        id: newId(),
        kind,
        subjectId,
        part,
        authorId: content.authorId,
        state: 'new' as const,
        createdAt: this.clock.now(),
      }));
    try {
      await this.database.transaction((tx) => insertRows(tx, ContentCheck, rows));
    } catch (error) {
      // Another worker began with it at the same moment.
      if (!isDuplicate(error)) throw error;
    }
    return { content, open: await manager.findBy(ContentCheck, { kind, subjectId, state: 'new' }) };
  }

  /** The machine takes its time; its answer will name `traceId`. */
  async asked(check: ContentCheck, traceId: string): Promise<void> {
    const where = { id: check.id, state: 'new' as const };
    const set = { state: 'asked' as const, traceId, askedAt: this.clock.now() };
    await this.database.transaction((manager) => changeExactlyOne(manager, ContentCheck, where, set));
  }

  ofTrace(traceId: string): Promise<ContentCheck | null> {
    return this.database.manager.findOneBy(ContentCheck, { traceId });
  }

  /** The machine's verdict. A second one, or one after a person's decision, changes nothing. */
  async judged(check: ContentCheck, suggestion: Suggestion, label: number | null): Promise<void> {
    if (!takesSuggestion(check.state, check.why)) return;
    await this.change(check, { ...afterSuggestion(suggestion), label });
  }

  /** No machine can judge it: a person has to look before anybody else does. */
  async toPerson(check: ContentCheck, why: ContentWhy): Promise<void> {
    if (check.state === 'new' || check.state === 'asked') await this.change(check, { state: 'person', why });
  }

  /** Of these things the parts that the public may see, as `subject id/part`. */
  async publicParts(kind: string, subjectIds: readonly string[]): Promise<Set<string>> {
    if (subjectIds.length === 0) return new Set();
    const where = { kind, subjectId: In([...subjectIds]), state: In([...PUBLIC_STATES]) };
    const rows = await this.database.manager.findBy(ContentCheck, where);
    return new Set(rows.map(({ subjectId, part }) => `${subjectId}/${part}`));
  }

  private async change(
    check: ContentCheck,
    set: Partial<Pick<ContentCheck, 'state' | 'why' | 'label'>>,
  ): Promise<void> {
    const where = { id: check.id, state: check.state };
    const decidedAt = set.state === 'person' ? null : this.clock.now();
    await this.database.transaction(async (manager) => {
      if (set.state === 'person') await this.reviews.firstWaiting(manager, check.id);
      await changeExactlyOne(manager, ContentCheck, where, { ...set, decidedAt });
    });
  }
}
