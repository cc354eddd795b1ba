import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In, IsNull } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { notFound } from '../../core/http/problem';
import type { GridTree } from '../../grids';
import { GridsService } from '../../grids/grids.service';
import { Categories } from '../categories';
import { lockTips } from '../duplicates/lock-tip';
import { type Action, OPEN_STATES, ruleOf, STATES } from '../lifecycle';
import { MakeMove } from '../make-move';
import { systemLine } from '../system-line';
import { Tip, TipEvent } from '../tip.entity';

/** More open cases than these no place has; the page says so when there are. */
export const MOST_CASES = 300;
/** Moves by which somebody has taken a case on. */
const TOOK: Action[] = ['accept', 'handle', 'order_rectify', 'request_extension', 'request_hold'];

/** Who has cases: the people of a grid, or of a department. */
export interface CaseHolder {
  gridId: string;
  departmentId: string | null;
  accountId: string | null;
}

/** An open case of a holder, for the handover (交接). */
export interface HandoverCase {
  id: string;
  number: string;
  version: number;
  categoryName: string;
  placeText: string;
  stateName: string;
  gridId: string | null;
  dueAt: Date | null;
  /** The person signed for it or worked on it. */
  mine: boolean;
  /** Whether it can be given to another grid or department now. */
  canMove: boolean;
}

export interface HandoverTarget {
  gridId?: string | undefined;
  departmentId?: string | undefined;
}

/** Open cases of somebody who leaves a seat: what they are, giving them to others, and the line on each timeline. */
@Injectable()
export class HandoverCases {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly categories: Categories,
    private readonly moves: MakeMove,
  ) {}

  /** Nearest deadline first, at most 300. */
  async open(holder: CaseHolder): Promise<HandoverCase[]> {
    const { manager } = this.database;
    const where = held(holder, await this.grids.tree());
    const order = { nextDueAt: 'ASC', id: 'ASC' } as const;
    const tips = await manager.find(Tip, { where, order, take: MOST_CASES });
    const touched = await this.touchedBy(
      holder.accountId,
      tips.map(({ id }) => id),
    );
    const categories = await this.categories.byId();
    const assign = ruleOf('assign');
    return tips.map((tip) => ({
      id: tip.id,
      number: tip.number,
      version: tip.version,
      categoryName: categories.get(tip.categoryId)?.name ?? '',
      placeText: tip.placeText,
      stateName: STATES[tip.state],
      gridId: tip.gridId,
      dueAt: tip.nextDueAt.getUTCFullYear() === 9999 ? null : tip.nextDueAt,
      mine: touched.has(tip.id),
      canMove: assign.from.includes(tip.state),
    }));
  }

  /**
   * Gives a case to another grid or department, as the one who decides; clocks run on. Repeating it with the same key
   * does nothing. @throws Problem stale_version, move_not_allowed, forbidden, invalid_input
   */
  async assign(
    me: Principal,
    tipId: string,
    version: number,
    key: string,
    { gridId, departmentId }: HandoverTarget,
  ): Promise<void> {
    const tip = await this.database.manager.findOneBy(Tip, { id: tipId });
    if (!tip) throw notFound('这件举报');
    const to = { ...(gridId ? { gridId } : {}), ...(departmentId ? { departmentId } : {}) };
    await this.moves.run(me, tip, { key, move: 'assign', version, note: '原承办人员离岗，转交办理', ...to });
  }

  /**
   * A line on the timeline of each case that stays, in the caller's transaction, before any read of it.
   * @param text at most 200 characters, without a name: the reporter reads it too
   */
  async note(
    manager: EntityManager,
    tipIds: readonly string[],
    by: { me: Principal; gridId: string; key: string; text: string; at: Date },
  ): Promise<void> {
    if (tipIds.length === 0) return;
    await lockTips(manager, ...tipIds);
    const tips = await manager.find(Tip, {
      select: { id: true, state: true },
      where: { id: In([...tipIds]) },
    });
    const lines = tips.map((tip) =>
      Object.assign(systemLine(tip, { key: by.key, action: 'handover', detail: by.text, at: by.at }), {
        actorKind: 'staff' as const,
        actorId: by.me.accountId,
        actorGridId: by.gridId,
      }),
    );
    await insertRows(manager, TipEvent, lines);
  }

  private async touchedBy(accountId: string | null, tipIds: string[]): Promise<Set<string>> {
    if (accountId === null || tipIds.length === 0) return new Set();
    const rows = await this.database.manager.find(TipEvent, {
      select: { id: true, tipId: true },
      where: { tipId: In(tipIds), actorId: accountId, action: In(TOOK) },
    });
    return new Set(rows.map(({ tipId }) => tipId));
  }
}

/** Open, at the holder's level and place; one that a department has is the department's. */
function held({ gridId, departmentId }: CaseHolder, tree: GridTree): FindOptionsWhere<Tip>[] {
  const state = In([...OPEN_STATES]);
  if (departmentId !== null) return [{ state, departmentId }];
  const level = tree.get(gridId)?.level ?? 3;
  const common = { state, level, departmentId: IsNull() };
  const place = { ...common, gridId: In(tree.below(gridId).map(({ id }) => id)) };
  // What lies outside every grid is with the subdistrict.
  return level === 1 ? [place, { ...common, gridId: IsNull() }] : [place];
}
