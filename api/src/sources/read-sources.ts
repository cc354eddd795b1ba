import { Injectable } from '@nestjs/common';
import { Between, type FindOptionsWhere, In, IsNull, LessThan, Like, Not } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import { metresBetween, metresPerLng } from '../grids';
import { GridsService } from '../grids/grids.service';
import { gridsInScope, rolesInScope } from '../identity';
import { PollutionSource } from './source.entity';
import type { SourceFilter } from './sources.dto';

const METRES_PER_LAT = 111_195;
const MOST_NEAR = 50;

interface Place {
  lng: number;
  lat: number;
}

/** Finding sources, always within a person's grids. */
@Injectable()
export class ReadSources {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
  ) {}

  /** @throws Problem not_found also when it is another grid's */
  async visible(me: Principal, id: string): Promise<PollutionSource> {
    const source = await this.database.manager.findOneBy(PollutionSource, { id });
    if (!source || rolesInScope(me, source.gridId, await this.grids.tree()).size === 0)
      throw notFound('这个污染源');
    return source;
  }

  /** Newest first; one more than the limit. Removed ones only when asked for. */
  async list(
    me: Principal,
    { kind, state, gridId, q }: SourceFilter,
    cursor: string | undefined,
    limit: number,
  ): Promise<PollutionSource[]> {
    const common: FindOptionsWhere<PollutionSource> = {
      ...(kind ? { kind } : {}),
      state: state ?? Not('removed'),
      ...(cursor ? { id: LessThan(cursor) } : {}),
    };
    const words = (q ?? '').trim().replace(/[%_\\]/g, '');
    const like = Like(`%${words}%`);
    const said = words === '' ? [{}] : [{ name: like }, { unit: like }, { placeText: like }];
    const scope = await this.scope(me, gridId);
    return this.database.manager.find(PollutionSource, {
      where: scope.flatMap((one) => said.map((two) => ({ ...common, ...one, ...two }))),
      order: { id: 'DESC' },
      take: limit + 1,
    });
  }

  /** Sources not removed around a place, nearest first. */
  async near(
    me: Principal,
    place: Place,
    metres: number,
  ): Promise<{ source: PollutionSource; metres: number }[]> {
    const dLat = metres / METRES_PER_LAT;
    const dLng = metres / Math.max(1, metresPerLng(place.lat));
    const box = {
      lng: Between(place.lng - dLng, place.lng + dLng),
      lat: Between(place.lat - dLat, place.lat + dLat),
      state: Not('removed' as const),
    };
    const scope = await this.scope(me);
    const rows = await this.database.manager.find(PollutionSource, {
      where: scope.map((one) => ({ ...box, ...one })),
      order: { id: 'DESC' },
      take: MOST_NEAR,
    });
    return rows
      .map((source) => ({ source, metres: Math.round(metresBetween(place, source)) }))
      .filter((one) => one.metres <= metres)
      .sort((a, b) => a.metres - b.metres);
  }

  private async scope(me: Principal, gridId?: string): Promise<FindOptionsWhere<PollutionSource>[]> {
    const tree = await this.grids.tree();
    const mine = gridsInScope(me, tree);
    const asked = gridId ? tree.below(gridId).map(({ id }) => id) : [...mine];
    return [
      { gridId: In(asked.filter((id) => mine.has(id))) },
      // Outside every grid: the subdistrict's.
      ...(!gridId && me.roles.has('office') ? [{ gridId: IsNull() }] : []),
    ];
  }
}
