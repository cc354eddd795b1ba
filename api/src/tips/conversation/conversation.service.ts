import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { forbidden } from '../../core/http/problem';
import { GridsService } from '../../grids/grids.service';
import { rolesInScope } from '../../identity';
import { TipsService } from '../tips.service';
import type { Tip } from '../tip.entity';
import { TipMessage, TipWaiting } from './conversation.entity';
import { sideOf, type Side, type Waiting, waitingOf } from './talk';

const SPANS = 500;

/** Reading the conversation on a case: only its reporter and the staff of its place take part. */
@Injectable()
export class ConversationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly tips: TipsService,
  ) {}

  /** The tip and the side on which this person takes part. @throws Problem not_found, forbidden */
  async enter(me: Principal, tipId: string): Promise<{ tip: Tip; side: Side }> {
    const tip = await this.tips.visible(me, tipId);
    const roles = rolesInScope(me, tip, await this.grids.tree());
    const side = sideOf(tip.reporterId === me.accountId, roles);
    if (!side) throw forbidden('只有举报人和办理的工作人员能看到留言');
    return { tip, side };
  }

  page(tipId: string, cursor: string | undefined, limit: number): Promise<TipMessage[]> {
    const where = { tipId, ...(cursor ? { id: LessThan(cursor) } : {}) };
    return this.database.manager.find(TipMessage, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  async waiting(tip: Tip): Promise<Waiting> {
    const spans = await this.database.manager.find(TipWaiting, {
      where: { tipId: tip.id },
      order: { id: 'DESC' },
      take: SPANS,
    });
    return waitingOf(spans, tip, this.clock.now());
  }
}
