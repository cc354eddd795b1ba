import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { MediaService } from '../core/media/media.service';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import { actingSeat, rolesInScope } from '../identity';
import { PointsService } from '../points/points.service';
import { Categories } from './categories';
import type { Severity } from './category.entity';
import { type Audience, type MoveRule, type Refusal, refusal, ruleOf, STATES, TITLES } from './lifecycle';
import { SeatHolders } from './seat-holders';
import { Tip, TipEvent, TipMedia } from './tip.entity';
import { TipNotices } from './tip-notices';
import type { MoveTip } from './tips.dto';

const WHY: Record<Exclude<Refusal, 'wrong_actor'>, string> = {
  wrong_state: '这件举报的状态已经变了，不能再做这一步',
  own_work: '处置的人不能核查自己的工作，请换一位同事',
  reporter_is_staff: '不能核查自己的举报，请换一位同事',
  too_late: '结案已超过 7 天，不能再反馈；如果又出现，请重新举报',
  already_answered: '您已经反馈过了',
};

interface Facts {
  gridId: string | null;
  actingGridId: string | null;
  told: Map<Audience, string[]>;
  /** Staff earn no points. */
  isStaff: boolean;
  severity: Severity;
}

/** Makes one move on a tip: guard, evidence, compare-and-set, timeline, points and notices in one transaction. */
@Injectable()
export class MakeMove {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly categories: Categories,
    private readonly media: MediaService,
    private readonly holders: SeatHolders,
    private readonly notices: TipNotices,
    private readonly points: PointsService,
    private readonly identity: IdentityService,
  ) {}

  /** @throws Problem forbidden, invalid_input, move_not_allowed, stale_version (with what changed) */
  async run(me: Principal, tip: Tip, body: MoveTip): Promise<void> {
    const rule = ruleOf(body.move);
    const earlier = await this.database.manager.findOneBy(TipEvent, { tipId: tip.id, moveKey: body.key });
    if (earlier) {
      if (earlier.actorId === me.accountId && earlier.action === body.move) return;
      throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
    }
    if (tip.version !== body.version) throw await this.stale(tip);
    await this.guard(me, tip, rule);
    const gridId = await this.evidence(rule, body);
    // Looked up before the transaction: inside it only its own manager may be used.
    const facts = await this.gather(tip, rule, me, gridId ?? tip.gridId);
    await this.database.transaction((manager) => this.store(manager, me, tip, rule, body, facts));
  }

  private async guard(me: Principal, tip: Tip, rule: MoveRule): Promise<void> {
    const tree = await this.grids.tree();
    const person = {
      accountId: me.accountId,
      isReporter: tip.reporterId === me.accountId,
      rolesInScope: rolesInScope(me, tip.gridId, tree),
    };
    const why = refusal(rule, tip, person, this.clock.now());
    if (why === 'wrong_actor') throw forbidden();
    if (why)
      throw new Problem('move_not_allowed', WHY[why], {
        current: { version: tip.version, stateName: STATES[tip.state] },
      });
  }

  /** What the move needs as proof. Returns the grid of a dispatch. */
  private async evidence({ needs }: MoveRule, body: MoveTip): Promise<string | null> {
    if (needs.note === 'required' && !body.note?.trim()) throw invalid('note', '请写明情况');
    if (needs.photos === 'required' && !body.mediaIds?.length)
      throw invalid('mediaIds', '请至少拍一张现场照片');
    if (needs.photos === 'no' && body.mediaIds?.length) throw invalid('mediaIds', '这一步不需要照片');
    if (needs.outcome && !body.outcome) throw invalid('outcome', '请选择处置结果');
    if (!needs.outcome && body.outcome) throw invalid('outcome', '这一步没有处置结果');
    if (!needs.grid) return null;
    const grid = body.gridId ? (await this.grids.tree()).get(body.gridId) : undefined;
    if (grid?.level !== 3) throw invalid('gridId', '请选择要派遣到的网格');
    return grid.id;
  }

  private async store(
    manager: EntityManager,
    me: Principal,
    tip: Tip,
    rule: MoveRule,
    body: MoveTip,
    facts: Facts,
  ): Promise<void> {
    const now = this.clock.now();
    const { gridId } = facts;
    const changed = await changeExactlyOne(
      manager,
      Tip,
      { id: tip.id, version: tip.version },
      {
        state: rule.to,
        updatedAt: now,
        gridId,
        ...(rule.clock === 'start' ? { dispatchedAt: tip.dispatchedAt ?? now } : {}),
        ...(rule.move === 'pass' ? { closedAt: now, feedback: null } : {}),
        ...(rule.move === 'handle' ? { handlerId: me.accountId, outcome: body.outcome ?? null } : {}),
        ...(rule.move === 'confirm_fixed' ? { feedback: 'fixed' } : {}),
        ...(rule.move === 'say_not_fixed' ? { feedback: 'not_fixed' } : {}),
      },
    );
    if (!changed) throw await this.stale(tip, manager);
    const eventId = newId();
    const reporterActs = rule.actor === 'reporter';
    await insertRows(manager, TipEvent, [
      {
        id: eventId,
        tipId: tip.id,
        moveKey: body.key,
        action: rule.move,
        fromState: tip.state,
        toState: rule.to,
        actorKind: reporterActs ? 'reporter' : 'staff',
        actorId: me.accountId,
        actorGridId: reporterActs ? null : facts.actingGridId,
        note: body.note?.trim() || null,
        outcome: body.outcome ?? null,
        at: now,
      },
    ]);
    const mediaIds = body.mediaIds ?? [];
    await this.media.requireOwn(manager, me.accountId, mediaIds);
    await insertRows(
      manager,
      TipMedia,
      mediaIds.map((mediaId, position) => ({ id: newId(), tipId: tip.id, eventId, mediaId, position })),
    );
    await this.award(manager, tip, rule, facts, now);
    await this.notices.moved(manager, tip, eventId, rule, facts.told, me.accountId);
  }

  /** Points come from verified outcomes only; "not found on arrival" is an honest end, but verifies nothing. */
  private async award(
    manager: EntityManager,
    tip: Tip,
    rule: MoveRule,
    { isStaff, severity }: Facts,
    at: Date,
  ): Promise<void> {
    const common = {
      tipId: tip.id,
      tipNumber: tip.number,
      accountId: tip.reporterId,
      anonymous: tip.anonymous,
      isStaff,
      at,
    };
    if (rule.move === 'pass' && tip.outcome !== 'not_found') {
      await this.points.awardVerifiedTip(manager, { ...common, severity });
    }
    if (rule.move === 'confirm_fixed') await this.points.awardAnswer(manager, common);
  }

  private async gather(tip: Tip, rule: MoveRule, me: Principal, gridId: string | null): Promise<Facts> {
    const reporter = await this.identity.principal(tip.reporterId);
    return {
      gridId,
      actingGridId: actingSeat(me, gridId, await this.grids.tree()),
      told: await this.told(rule, gridId),
      isStaff: (reporter?.seats.length ?? 0) > 0,
      severity: (await this.categories.byId()).get(tip.categoryId)?.severity ?? 'minor',
    };
  }

  private async told(rule: MoveRule, gridId: string | null): Promise<Map<Audience, string[]>> {
    const tree = await this.grids.tree();
    const grid = gridId ? tree.get(gridId) : undefined;
    const places: Record<Audience, string | null> = {
      reporter: null,
      grid: gridId,
      community: grid?.parentId ?? null,
      office: tree.root?.id ?? null,
    };
    const told = new Map<Audience, string[]>();
    for (const audience of rule.tells) told.set(audience, await this.holders.of(places[audience]));
    return told;
  }

  private async stale(tip: Tip, manager = this.database.manager): Promise<Problem> {
    const now = await manager.findOneByOrFail(Tip, { id: tip.id });
    const last = await manager.findOne(TipEvent, { where: { tipId: tip.id }, order: { id: 'DESC' } });
    const lastAction = last ? TITLES[last.action] : '';
    return new Problem('stale_version', `这件举报刚刚有变化（${lastAction}），请看过最新情况再操作`, {
      current: { version: now.version, stateName: STATES[now.state], lastAction },
    });
  }
}
