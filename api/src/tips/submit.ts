import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { bodyHash } from '../core/http/body-hash';
import { invalid, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { MediaService } from '../core/media/media.service';
import { GridsService } from '../grids/grids.service';
import { DomainEvents } from '../core/events/domain-events';
import { Categories } from './categories';
import { TipClockSpan } from './clocks/clock.entity';
import { TipClocks } from './clocks/tip-clocks';
import { heldBy } from './holding';
import { inFastLane } from './lifecycle';
import { Limits } from './limits/limits.service';
import { trackingNumber } from './numbering';
import { Router } from './routing/router';
import { SeatHolders } from './seat-holders';
import { sourceOf, type TipSource } from './source';
import { Tip, TipEvent, TipMedia } from './tip.entity';
import { TipNotices } from './tip-notices';
import { newTip } from './new-tip';
import type { TipOrigin } from './origin';
import { tipSubmitted } from './tips.events';
import type { SubmitTip } from './tips.dto';

const NUMBER_ATTEMPTS = 5;

/** What is known of a tip that staff hand on: who found it, and from which level up it is to be settled. */
export interface Handing {
  source?: TipSource;
  highest?: number;
}

@Injectable()
export class Submit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly categories: Categories,
    private readonly media: MediaService,
    private readonly holders: SeatHolders,
    private readonly notices: TipNotices,
    private readonly router: Router,
    private readonly limits: Limits,
    private readonly clocks: TipClocks,
    private readonly events: DomainEvents,
  ) {}

  /**
   * Files a tip. The same key with the same content gives the first answer again; with other content it is
   * refused. A place outside every grid goes to the subdistrict's triage queue.
   * @throws Problem invalid_input, key_reused
   */
  async run(
    reporter: Principal,
    body: SubmitTip,
    origin: TipOrigin = 'app',
    { source = sourceOf(reporter), highest }: Handing = {},
  ): Promise<{ tip: Tip; repeated: boolean }> {
    const category = await this.categories.byCode(body.categoryCode);
    if (!category) throw invalid('categoryCode', '请选择污染类型');
    const now = this.clock.now();
    const limits = await this.limits.of(category, now);
    const { lng, lat, occurrence } = body;
    const { severity } = limits;
    const route = await this.router.route(category, { lng, lat, occurrence, severity, at: now }, highest);
    const filing = {
      reporterId: reporter.accountId,
      source,
      categoryId: category.id,
      body,
      bodyHash: bodyHash(body),
      origin,
    };
    const tip = newTip({ ...filing, limits, route, now });
    const started = this.clocks.atStart(tip);
    Object.assign(tip, started.patch);
    const audience = await this.audience(tip);
    const heldById = heldBy(tip, await this.grids.tree());
    for (let attempt = 1; ; attempt++) {
      try {
        await this.database.transaction((manager) =>
          this.store(manager, tip, started.spans, body.mediaIds, {
            audience,
            heldById,
            category: category.name,
          }),
        );
        return { tip, repeated: false };
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        const first = await this.earlier(tip);
        if (first) return { tip: first, repeated: true };
        if (attempt === NUMBER_ATTEMPTS) throw error;
        // Not the key, so the tracking number was drawn before: one in some hundred million.
        tip.number = trackingNumber(now);
      }
    }
  }

  /** Who is told at once: the holder; in the fast lane all three levels (notice, item 5). */
  private async audience(tip: Tip): Promise<string[]> {
    const tree = await this.grids.tree();
    const holders = await this.holders.ofAudience('holder', tip, tip, tree);
    if (!inFastLane(tip)) return holders;
    const all = new Set(holders);
    for (const level of ['grid', 'community', 'office'] as const)
      for (const account of await this.holders.ofAudience(level, tip, tip, tree)) all.add(account);
    return [...all];
  }

  private async store(
    manager: EntityManager,
    tip: Tip,
    spans: readonly TipClockSpan[],
    mediaIds: readonly string[],
    {
      audience,
      heldById,
      category,
    }: { audience: readonly string[]; heldById: string | null; category: string },
  ): Promise<void> {
    // First, so that a repeat is recognised before anything else is done.
    await insertRows(manager, Tip, [tip]);
    await insertRows(manager, TipClockSpan, spans);
    await this.media.requireOwn(manager, tip.reporterId, mediaIds);
    const submitted = newId();
    const common = {
      tipId: tip.id,
      at: tip.submittedAt,
      note: null,
      outcome: null,
      actorGridId: null,
      heldById,
      detail: null,
    };
    const events: TipEvent[] = [
      {
        ...common,
        id: submitted,
        moveKey: 'submit',
        action: 'submit',
        fromState: null,
        toState: 'triage',
        actorKind: 'reporter',
        actorId: tip.reporterId,
      },
    ];
    if (tip.gridId) {
      events.push({
        ...common,
        id: newId(),
        moveKey: 'dispatch',
        action: 'dispatch',
        fromState: 'triage',
        toState: 'dispatched',
        actorKind: 'system',
        actorId: null,
        note: tip.routing,
      });
    }
    await insertRows(manager, TipEvent, events);
    await insertRows(
      manager,
      TipMedia,
      mediaIds.map((mediaId, position) => ({
        id: newId(),
        tipId: tip.id,
        eventId: submitted,
        mediaId,
        position,
      })),
    );
    await this.notices.submitted(manager, tip, submitted, audience, category);
    await this.events.emit(manager, tipSubmitted, { tip, eventId: submitted });
  }

  private async earlier(tip: Tip): Promise<Tip | null> {
    const first = await this.database.manager.findOneBy(Tip, {
      reporterId: tip.reporterId,
      submitKey: tip.submitKey,
    });
    if (first && first.bodyHash !== tip.bodyHash) {
      throw new Problem('key_reused', '这份举报已经提交过，内容不同。请返回“进度”查看，或重新填写一份', {
        current: { number: first.number },
      });
    }
    return first;
  }
}
