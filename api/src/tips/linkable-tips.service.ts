import { Injectable } from '@nestjs/common';
import { Between, type FindOptionsWhere, In, IsNull, LessThan, Like } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { metresPerLng } from '../grids';
import { GridsService } from '../grids/grids.service';
import { gridsInScope } from '../identity';
import { OPEN_STATES } from './lifecycle';
import { type StaffTipCard, StaffTipsService } from './staff-tips.service';
import { Tip } from './tip.entity';

/** What counts as the same place: three times the radius of a hot spot. */
export const PLACE_METRES = 300;
const METRES_PER_LAT = 111_195;

export interface LinkableSearch {
  /** Words in the place or the number; without them the surroundings of `near`. */
  q?: string | undefined;
  /** A tip in whose surroundings to look. */
  near?: string | undefined;
}

/** Finding open tips that belong together, for the features beside: by place or by words, within a person's scope. */
@Injectable()
export class LinkableTips {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly tips: StaffTipsService,
  ) {}

  /** Newest first; one more than the limit. @throws Problem not_found when `near` is no tip of the scope */
  async find(
    me: Principal,
    { q, near }: LinkableSearch,
    cursor: string | undefined,
    limit: number,
  ): Promise<StaffTipCard[]> {
    const words = q?.trim() ?? '';
    const place = near && words === '' ? await this.around(me, near) : {};
    const common: FindOptionsWhere<Tip> = {
      state: In(OPEN_STATES),
      ...place,
      ...(cursor ? { id: LessThan(cursor) } : {}),
    };
    const scope: FindOptionsWhere<Tip>[] = [
      { gridId: In([...gridsInScope(me, await this.grids.tree())]) },
      ...(me.roles.has('office') ? [{ gridId: IsNull() }] : []),
    ];
    const like = Like(`%${words.replace(/[%_\\]/g, '')}%`);
    const said: FindOptionsWhere<Tip>[] = words === '' ? [{}] : [{ placeText: like }, { number: like }];
    const where = scope.flatMap((one) => said.map((two) => ({ ...common, ...one, ...two })));
    const rows = await this.database.manager.find(Tip, {
      select: { id: true },
      where,
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return this.tips.visible(
      me,
      rows.map(({ id }) => id),
    );
  }

  /** Which of these tips are still open. */
  async open(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.database.manager.findBy(Tip, { id: In([...ids]), state: In(OPEN_STATES) });
    return new Set(rows.map(({ id }) => id));
  }

  private async around(me: Principal, id: string): Promise<FindOptionsWhere<Tip>> {
    const { lng, lat } = await this.tips.facts(me, id);
    const [dLng, dLat] = [PLACE_METRES / Math.max(1, metresPerLng(lat)), PLACE_METRES / METRES_PER_LAT];
    return { lng: Between(lng - dLng, lng + dLng), lat: Between(lat - dLat, lat + dLat) };
  }
}
