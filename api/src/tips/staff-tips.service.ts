import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { rolesInScope } from '../identity';
import { Category, type Severity } from './category.entity';
import { OUTCOMES, STATES, TITLES } from './lifecycle';
import { Tip, TipEvent, TipMedia } from './tip.entity';

/** What another feature shows of a tip. */
export interface StaffTipCard {
  id: string;
  number: string;
  categoryName: string;
  placeText: string;
  gridId: string | null;
  gridName: string | null;
  stateName: string;
}

/** What a report about a tip is written from. Nothing of the reporter. */
export interface TipFacts extends StaffTipCard {
  severity: Severity;
  text: string;
  /** Degrees, GCJ-02. */
  lng: number;
  lat: number;
  submittedAt: Date;
  dispatchedAt: Date | null;
  /** Since when it is in the fast lane. */
  majorAt: Date | null;
  photos: number;
  events: { at: Date; title: string; actor: string; gridId: string | null; note: string | null }[];
}

/** Reading tips for the features beside it (supervision, …), always within a person's scope. */
@Injectable()
export class StaffTipsService {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
  ) {}

  /** Tips in the order asked for. @throws Problem not_found when one is none or lies outside the scope */
  async require(me: Principal, ids: readonly string[]): Promise<StaffTipCard[]> {
    const cards = await this.visible(me, ids);
    if (cards.length !== ids.length) throw notFound('这件举报');
    return cards;
  }

  /** Those of the tips that this person may see as staff. */
  async visible(me: Principal, ids: readonly string[]): Promise<StaffTipCard[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.manager.findBy(Tip, { id: In([...ids]) });
    const tree = await this.grids.tree();
    const seen = rows.filter((tip) => rolesInScope(me, tip, tree).size > 0);
    const cards = new Map((await this.cards(seen)).map((card) => [card.id, card]));
    return ids.flatMap((id) => cards.get(id) ?? []);
  }

  /** A tip by its tracking number. @throws Problem not_found */
  async byNumber(me: Principal, number: string): Promise<StaffTipCard> {
    const tip = await this.database.manager.findOneBy(Tip, { number });
    const [card] = tip ? await this.visible(me, [tip.id]) : [];
    if (!card) throw notFound('这个编号的举报');
    return card;
  }

  /** For work of the system in a transaction of its own. */
  async find(manager: EntityManager, id: string): Promise<{ number: string; gridId: string | null } | null> {
    return manager.findOneBy(Tip, { id });
  }

  /** Accounts of the reporters, to send notices to and for nothing else: never shown to staff. */
  async reporters(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await manager.findBy(Tip, { id: In([...ids]) });
    return [...new Set(rows.map((tip) => tip.reporterId))];
  }

  /** @throws Problem not_found */
  async facts(me: Principal, id: string): Promise<TipFacts> {
    const [card] = await this.require(me, [id]);
    const { manager } = this.database;
    const tip = await manager.findOneByOrFail(Tip, { id });
    const events = await manager.find(TipEvent, { where: { tipId: id }, order: { id: 'ASC' }, take: 200 });
    const tree = await this.grids.tree();
    if (!card) throw notFound('这件举报');
    return {
      ...card,
      severity: tip.severity,
      text: tip.text,
      lng: tip.lng,
      lat: tip.lat,
      submittedAt: tip.submittedAt,
      dispatchedAt: tip.dispatchedAt,
      majorAt: tip.majorAt,
      photos: await manager.countBy(TipMedia, { tipId: id }),
      events: events.map((event) => ({
        at: event.at,
        title: TITLES[event.action] + outcomeText(event.outcome),
        actor: {
          reporter: '举报人',
          system: '系统',
          staff: tree.get(event.actorGridId ?? '')?.fullName ?? '工作人员',
        }[event.actorKind],
        gridId: event.actorKind === 'staff' ? event.actorGridId : null,
        note: [event.detail, event.note].filter(Boolean).join('。') || null,
      })),
    };
  }

  private async cards(tips: readonly Tip[]): Promise<StaffTipCard[]> {
    if (tips.length === 0) return [];
    const categories = await this.database.manager.findBy(Category, {
      id: In([...new Set(tips.map((tip) => tip.categoryId))]),
    });
    const tree = await this.grids.tree();
    return tips.map((tip) => ({
      id: tip.id,
      number: tip.number,
      categoryName: categories.find(({ id }) => id === tip.categoryId)?.name ?? '',
      placeText: tip.placeText,
      gridId: tip.gridId,
      gridName: tree.get(tip.gridId ?? '')?.fullName ?? null,
      stateName: STATES[tip.state],
    }));
  }
}

function outcomeText(code: string | null): string {
  const label = OUTCOMES.find((outcome) => outcome.code === code)?.label;
  return label ? `（${label}）` : '';
}
