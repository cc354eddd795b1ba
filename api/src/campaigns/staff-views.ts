import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { ROLE_NAMES } from '../identity';
import { organises, runs } from './access';
import { CampaignAudience } from './audience';
import { Campaign, CampaignAttendance, CampaignSignUp } from './campaign.entity';
import { CampaignViews } from './campaign-views';
import { countsOf } from './figures';
import type { TrainedRole } from './kinds';
import { markRefused } from './session-rule';
import type { CampaignPerson, StaffCampaignCard, StaffCampaignDetail } from './staff-campaigns.dto';

const PEOPLE = 500;

/** What the workbench shows of sessions. */
@Injectable()
export class StaffCampaignViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly views: CampaignViews,
    private readonly audience: CampaignAudience,
  ) {}

  async cards(rows: readonly Campaign[]): Promise<Map<string, StaffCampaignCard>> {
    const cards = await this.views.cards(rows, true);
    const counts = await countsOf(this.database.manager, [...cards.keys()]);
    return new Map(
      rows.flatMap((row) => {
        const card = cards.get(row.id);
        const { signedUp = 0, signedIn = 0 } = counts.get(row.id) ?? {};
        return card ? [[row.id, { ...card, signedUp, attended: signedIn + row.headCount }] as const] : [];
      }),
    );
  }

  async detail(me: Principal, id: string): Promise<StaffCampaignDetail> {
    const campaign = await this.database.manager.findOneByOrFail(Campaign, { id });
    const tree = await this.grids.tree();
    const photos = await this.views.photos(campaign);
    const of = (purpose: 'material' | 'record') =>
      photos
        .filter((photo) => photo.purpose === purpose)
        .map(({ id: photoId, url, thumbUrl }) => ({ id: photoId, url, thumbUrl }));
    const counts = (await countsOf(this.database.manager, [id])).get(id);
    return {
      ...(await this.views.detail(me, campaign)),
      materialPhotos: of('material'),
      photos: of('record'),
      photosWaiting: photos.filter((photo) => !photo.public).length,
      version: campaign.version,
      courseId: campaign.courseId,
      roleNames: campaign.roles
        .split('|')
        .filter(Boolean)
        .map((role) => ROLE_NAMES[role as TrainedRole]),
      signedUp: counts?.signedUp ?? 0,
      signedIn: counts?.signedIn ?? 0,
      headCount: campaign.headCount,
      venueChecked: campaign.lng !== null,
      organises: organises(me, campaign, tree),
      runs: runs(me, campaign, tree),
      open: markRefused(campaign, this.clock.now()) === null,
    };
  }

  /**
   * Who is expected and who was there: those who must attend first, then who signed up, then who just came. Residents
   * stand there as they want to be called, nothing else is known of them. At most 500.
   */
  async people(campaign: Campaign): Promise<CampaignPerson[]> {
    const { manager } = this.database;
    const tree = await this.grids.tree();
    const seats = await this.audience.mustAttend(manager, campaign);
    const where = { campaignId: campaign.id };
    const signUps = await manager.find(CampaignSignUp, {
      where: { ...where, withdrawnAt: IsNull() },
      order: { id: 'ASC' },
      take: PEOPLE,
    });
    const there = await manager.find(CampaignAttendance, { where, order: { id: 'ASC' }, take: PEOPLE });
    const shown = new Set<string>();
    const line = (
      part: Pick<CampaignPerson, 'id' | 'name' | 'post'> & Partial<CampaignPerson>,
      row?: CampaignAttendance,
    ) => {
      if (row) shown.add(row.id);
      const mayUndo = row !== undefined && row.way === 'staff' && row.points === 0;
      return { signUpId: null, seatId: null, ...part, attendedAt: row?.at.toISOString() ?? null, mayUndo };
    };
    const bySeat = seats.map((seat) => {
      const row = there.find(
        ({ seatId, accountId }) => seatId === seat.id || (accountId !== null && accountId === seat.accountId),
      );
      const post = `${tree.get(seat.gridId)?.fullName ?? ''} ${ROLE_NAMES[seat.role]}`;
      return line({ id: seat.id, seatId: seat.id, name: seat.personName, post }, row);
    });
    const held = new Set(seats.flatMap(({ accountId }) => accountId ?? []));
    const bySignUp = signUps
      .filter(({ accountId }) => !held.has(accountId))
      .map(({ id, accountId, calledName }) =>
        line(
          { id, signUpId: id, name: calledName || '没有留称呼', post: '' },
          there.find((row) => row.accountId === accountId),
        ),
      );
    const others = there
      .filter(({ id }) => !shown.has(id))
      .map((row) => line({ id: row.id, name: '没有报名，现场签到', post: '' }, row));
    return [...bySeat, ...bySignUp, ...others].slice(0, PEOPLE);
  }
}
