import { Injectable } from '@nestjs/common';
import { Between, In, LessThan, MoreThan } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import { metresBetween, metresPerLng, roundedPublicPoint } from '../grids';
import { GridsService } from '../grids/grids.service';
import { rolesInScope } from '../identity';
import { Categories } from './categories';
import { isUrgent } from './filed/urgent';
import { OPEN_STATES, STATES } from './lifecycle';
import { Tip } from './tip.entity';
import type { NearbyTip } from './tips.dto';

const NEAR_METRES = 2000;
const NEAR_DAYS = 7;
const METRES_PER_LAT = 111_195;

/** What a push may say and has to know of a tip: nothing of the reporter, the place only by its grid. */
export interface PushFacts {
  tipId: string;
  number: string;
  categoryName: string;
  /** Null in triage. */
  gridId: string | null;
  gridName: string | null;
  urgent: boolean;
}

@Injectable()
export class TipsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly categories: Categories,
  ) {}

  /** A tip that this person may see; what is not theirs is not found, so that nobody can probe for ids. */
  async visible(me: Principal, id: string): Promise<Tip> {
    const tip = await this.database.manager.findOneBy(Tip, { id });
    if (!tip) throw notFound('这件举报');
    if (tip.reporterId === me.accountId) return tip;
    if (rolesInScope(me, tip, await this.grids.tree()).size === 0) throw notFound('这件举报');
    return tip;
  }

  /** What a move made of a tip, for the one who made it: the move may have taken it out of the person's scope. */
  moved(id: string): Promise<Tip> {
    return this.database.manager.findOneByOrFail(Tip, { id });
  }

  /** Chinese name of a category; '' when there is none. */
  async categoryName(id: string): Promise<string> {
    return (await this.categories.byId()).get(id)?.name ?? '';
  }

  /** Chinese names of the categories by their code. */
  async categoryNames(): Promise<Map<string, string>> {
    return new Map([...(await this.categories.byId()).values()].map(({ code, name }) => [code, name]));
  }

  reportedBy(accountId: string, cursor: string | undefined, limit: number): Promise<Tip[]> {
    const where = { reporterId: accountId, ...(cursor ? { id: LessThan(cursor) } : {}) };
    return this.database.manager.find(Tip, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  async pushFacts(tipId: string): Promise<PushFacts | null> {
    const tip = await this.database.manager.findOneBy(Tip, { id: tipId });
    if (!tip) return null;
    const category = (await this.categories.byId()).get(tip.categoryId);
    const grid = tip.gridId ? (await this.grids.tree()).get(tip.gridId) : undefined;
    return {
      tipId,
      number: tip.number,
      categoryName: category?.name ?? '',
      gridId: tip.gridId,
      gridName: grid?.fullName ?? null,
      urgent: isUrgent(tip, this.clock.now()),
    };
  }

  /** Open tips near a point for everybody: no text, no photo, place rounded to 100 m. */
  async nearby(lng: number, lat: number): Promise<NearbyTip[]> {
    const dLat = NEAR_METRES / METRES_PER_LAT;
    const dLng = NEAR_METRES / Math.max(1, metresPerLng(lat));
    const since = new Date(this.clock.now().getTime() - NEAR_DAYS * 86_400_000);
    const rows = await this.database.manager.find(Tip, {
      where: {
        lng: Between(lng - dLng, lng + dLng),
        lat: Between(lat - dLat, lat + dLat),
        state: In(OPEN_STATES),
        submittedAt: MoreThan(since),
      },
      order: { id: 'DESC' },
      take: 50,
    });
    const categories = await this.categories.byId();
    return rows.map((tip) => {
      const point = roundedPublicPoint(tip.lng, tip.lat);
      return {
        id: tip.id,
        categoryName: categories.get(tip.categoryId)?.name ?? '',
        state: tip.state,
        stateName: STATES[tip.state],
        ...point,
        submittedAt: tip.submittedAt.toISOString(),
        distance: Math.round(metresBetween({ lng, lat }, point)),
      };
    });
  }
}
