import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { ContentCheck, ContentDecision } from './content.entity';
import { afterDecision, type ContentState, type Decision } from './content-rule';

/** A person's part: what waits, and the decision with its reason. */
@Injectable()
export class Reviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(state: ContentState, cursor: string | undefined, limit: number): Promise<ContentCheck[]> {
    const where = { state, ...(cursor ? { id: LessThan(cursor) } : {}) };
    return this.database.manager.find(ContentCheck, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  waiting(): Promise<number> {
    return this.database.manager.countBy(ContentCheck, { state: 'person' });
  }

  /** Decisions of these checks, oldest first. */
  decisions(checkIds: readonly string[]): Promise<ContentDecision[]> {
    if (checkIds.length === 0) return Promise.resolve([]);
    const where = { checkId: In([...checkIds]) };
    return this.database.manager.find(ContentDecision, { where, order: { id: 'ASC' }, take: 500 });
  }

  /** The same key again is answered with what it did. @throws Problem not_found, already_done, stale_version */
  async decide(
    byId: string,
    id: string,
    { key, decision, reason }: { key: string; decision: Decision; reason: string },
  ): Promise<ContentCheck> {
    const { manager } = this.database;
    const check = await manager.findOneBy(ContentCheck, { id });
    if (!check) throw notFound('这条内容');
    if (await manager.existsBy(ContentDecision, { checkId: id, key })) return check;
    const next = afterDecision(check.state, decision);
    if (!next) throw new Problem('already_done', decision === 'allow' ? '已经放行了' : '已经是不公开');
    const at = this.clock.now();
    try {
      await this.database.transaction(async (tx) => {
        const row = {
          id: newId(),
          checkId: id,
          key,
          fromState: check.state,
          toState: next,
          reason,
          byId,
          at,
        };
        await insertRows(tx, ContentDecision, [row]);
        const set = { state: next, decidedAt: at };
        if (!(await changeExactlyOne(tx, ContentCheck, { id, state: check.state }, set)))
          throw new Problem('stale_version', '这条内容刚有变化，请刷新后再决定');
      });
    } catch (error) {
      // The same request arrived twice at once; the other one has decided.
      if (!isDuplicate(error)) throw error;
    }
    return manager.findOneByOrFail(ContentCheck, { id });
  }
}
