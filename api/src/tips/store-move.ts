import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { DomainEvents } from '../core/events/domain-events';
import { Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { MediaService } from '../core/media/media.service';
import { GridsService } from '../grids/grids.service';
import { TipClocks } from './clocks/tip-clocks';
import { lockTips } from './duplicates/lock-tip';
import { heldBy } from './holding';
import { type Audience, type MoveInput, type MoveRule, type Patch, STATES, TITLES } from './lifecycle';
import { SeatHolders } from './seat-holders';
import { actingFor, withStandIn } from './standing-in';
import { Tip, TipEvent, TipMedia } from './tip.entity';
import { TipNotices } from './tip-notices';
import { tipMoved } from './tips.events';

export interface DecidedMove {
  /** As it was read; the move holds only while nobody else has changed it. */
  tip: Tip;
  rule: MoveRule;
  input: MoveInput;
  patch: Patch;
  detail: string | null;
  now: Date;
  /** null: the system. */
  actor: Principal | null;
  key: string;
  note?: string;
  mediaIds?: string[];
}

/** The tip at the other end of a merge. */
const othersOf = ({ tip, rule, input }: DecidedMove): string[] =>
  [rule.move === 'unmerge' ? tip.mergedInto : (input.targetId ?? null)].filter((id) => id !== null);

interface Facts {
  actingGridId: string | null;
  heldById: string | null;
  /** The move was made in somebody's place. */
  standIn: boolean;
  told: Map<Audience, string[]>;
}

/** Stores a decided move: compare-and-set, clocks, timeline, photos and notices, in one transaction. */
@Injectable()
export class StoreMove {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly media: MediaService,
    private readonly holders: SeatHolders,
    private readonly notices: TipNotices,
    private readonly clocks: TipClocks,
    private readonly events: DomainEvents,
  ) {}

  /** @throws Problem stale_version */
  async run(move: DecidedMove): Promise<void> {
    // Looked up before the transaction: inside it only its own manager may be used.
    const facts = await this.gather(move);
    await this.database.transaction((manager) => this.store(manager, move, facts));
  }

  private async store(manager: EntityManager, move: DecidedMove, facts: Facts): Promise<void> {
    const { tip, rule, actor, now } = move;
    // Before any read: who follows is counted and told as it is when the move happens.
    await lockTips(manager, tip.id, ...othersOf(move));
    const ticking = await this.clocks.plan(manager, tip, move.patch, now);
    const patch = { ...move.patch, ...ticking.patch };
    const where = { id: tip.id, version: tip.version };
    if (!(await changeExactlyOne(manager, Tip, where, { ...patch, updatedAt: now })))
      throw await this.stale(tip, manager);
    await this.clocks.store(manager, ticking);
    const eventId = newId();
    const byReporter = rule.actor === 'reporter';
    await insertRows(manager, TipEvent, [
      {
        id: eventId,
        tipId: tip.id,
        moveKey: move.key,
        action: rule.move,
        fromState: tip.state,
        toState: move.patch.state ?? tip.state,
        actorKind: actor === null ? 'system' : byReporter ? 'reporter' : 'staff',
        actorId: actor?.accountId ?? null,
        actorGridId: byReporter ? null : facts.actingGridId,
        heldById: facts.heldById,
        note: move.note?.trim() || null,
        outcome: move.input.outcome ?? null,
        detail: facts.standIn ? withStandIn(move.detail) : move.detail,
        at: now,
      },
    ]);
    await this.photos(manager, move, eventId);
    const actorId = actor?.accountId ?? null;
    await this.notices.moved(manager, tip, eventId, rule, facts.told, actorId, move.detail);
    const { input } = move;
    await this.events.emit(manager, tipMoved, {
      tip,
      patch,
      rule,
      input,
      eventId,
      actorId,
      note: move.note?.trim() || null,
      at: now,
    });
  }

  private async photos(manager: EntityManager, { tip, actor, mediaIds = [] }: DecidedMove, eventId: string) {
    if (!actor || mediaIds.length === 0) return;
    await this.media.requireOwn(manager, actor.accountId, mediaIds);
    await insertRows(
      manager,
      TipMedia,
      mediaIds.map((mediaId, position) => ({ id: newId(), tipId: tip.id, eventId, mediaId, position })),
    );
  }

  private async gather({ tip, rule, patch, actor }: DecidedMove): Promise<Facts> {
    const tree = await this.grids.tree();
    const told = new Map<Audience, string[]>();
    for (const audience of rule.tells) {
      if (audience === 'reporter') continue;
      told.set(audience, await this.holders.ofAudience(audience, tip, Object.assign({}, tip, patch), tree));
    }
    return {
      heldById: heldBy(Object.assign({}, tip, patch), tree),
      ...(actor ? actingFor(actor, rule, tip, tree) : { actingGridId: null, standIn: false }),
      told,
    };
  }

  /** What the person has to know whose page is old. */
  async stale(tip: Tip, manager: EntityManager): Promise<Problem> {
    const now = await manager.findOneByOrFail(Tip, { id: tip.id });
    const last = await manager.findOne(TipEvent, { where: { tipId: tip.id }, order: { id: 'DESC' } });
    const lastAction = last ? TITLES[last.action] : '';
    return new Problem('stale_version', `这件举报刚刚有变化（${lastAction}），请看过最新情况再操作`, {
      current: { version: now.version, stateName: STATES[now.state], lastAction },
    });
  }
}
