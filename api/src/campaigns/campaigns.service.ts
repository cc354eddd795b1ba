import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, MoreThanOrEqual, And, LessThan, Not } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { Campaign } from './campaign.entity';
import { countsOf } from './figures';
import { type CampaignKind, kindName, PLACE_KINDS, type PlaceKind } from './kinds';
import type { RosterSeat } from './must-attend';
import { CampaignSessions } from './sessions';
import { Trainings } from './trainings';
import { handedOutOf } from './words';

/** Sessions looked at for one report; a busy year of a subdistrict has some hundreds. */
const MOST = 5000;

/** Sessions of one kind in a period. */
export interface Held {
  kind: CampaignKind;
  /** Null for trainings. */
  placeKind: PlaceKind | null;
  /** 进广场…, or 培训. */
  name: string;
  sessions: number;
  /** People who were there: signed in, marked or counted by staff. */
  people: number;
  /** Pieces handed out. */
  handedOut: number;
}

/** A course, and the seats whose holders still lack it. */
export interface Lacking {
  courseId: string;
  title: string;
  must: number;
  lacking: readonly RosterSeat[];
}

/** Figures of campaigns and trainings for reports and dashboards (notice, items 2 and 15). */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly trainings: Trainings,
    private readonly sessions: CampaignSessions,
  ) {}

  /**
   * What was held in [from, to), begun by now, by kind of place: every kind is there, also with nothing.
   * @param gridId only what this grid, or one below it, held
   */
  async held({ from, to }: { from: Date; to: Date }, gridId?: string): Promise<Held[]> {
    const { manager } = this.database;
    const gridIds = gridId === undefined ? null : (await this.grids.tree()).below(gridId).map(({ id }) => id);
    if (gridIds?.length === 0) return [];
    const rows = await manager.find(Campaign, {
      where: {
        state: Not('cancelled'),
        startsAt: And(MoreThanOrEqual(from), LessThan(to), LessThanOrEqual(this.clock.now())),
        ...(gridIds ? { gridId: In(gridIds) } : {}),
      },
      take: MOST,
    });
    const counts = await countsOf(
      manager,
      rows.map(({ id }) => id),
    );
    const kinds = [
      ...PLACE_KINDS.map((placeKind) => ['campaign', placeKind] as const),
      ['training', null] as const,
    ];
    return kinds.map(([kind, placeKind]) => {
      const those = rows.filter((row) => row.kind === kind && row.placeKind === placeKind);
      return {
        kind,
        placeKind,
        name: kindName(kind, placeKind),
        sessions: those.length,
        people: sum(those.map(({ id, headCount }) => headCount + (counts.get(id)?.signedIn ?? 0))),
        handedOut: sum(those.flatMap((row) => handedOutOf(row).map(({ count }) => count))),
      };
    });
  }

  /** What stands on the poster of a session that this person sees in the workbench. @throws Problem not_found */
  async poster(
    me: Principal,
    id: string,
  ): Promise<{ title: string; place: string; startsAt: Date; endsAt: Date }> {
    const { title, place, startsAt, endsAt } = await this.sessions.seen(me, id);
    return { title, place, startsAt, endsAt };
  }

  /** Who still lacks which training, of the newest 50 courses. @param gridId only seats of this grid and those below */
  async lacking(gridId?: string): Promise<Lacking[]> {
    const tree = await this.grids.tree();
    const courses = await this.trainings.courses(tree.grids.map(({ id }) => id));
    const inside = ({ gridId: at }: RosterSeat) => gridId === undefined || tree.covers(gridId, at);
    return courses.map(({ first, must, lacking }) => ({
      courseId: first.id,
      title: first.title,
      must: must.filter(inside).length,
      lacking: lacking.filter(inside),
    }));
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
