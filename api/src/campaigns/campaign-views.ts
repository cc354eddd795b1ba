import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import { ContentService } from '../content/content.service';
import type { Principal } from '../core/auth/principal';
import { DAY_MS } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { MediaService } from '../core/media/media.service';
import type { Photo } from '../core/media/media.dto';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import { gridsSeen } from './access';
import { CampaignAudience } from './audience';
import { Campaign, CampaignAttendance, CampaignPhoto, CampaignSignUp } from './campaign.entity';
import type { CampaignCard, CampaignDetail, MyCampaign, MyPart, Plain } from './campaigns.dto';
import { countsOf } from './figures';
import { kindName } from './kinds';
import { CONTENT_KIND } from './plans';
import { signInRefused, signUpRefused } from './session-rule';
import { handedOutOf, materialsOf, PLAIN, refusalText } from './words';

const MINE = 50;
/** What has been is shown among one's own for so long. */
const MINE_MS = 30 * DAY_MS;

export type ShownPhoto = Photo & { purpose: CampaignPhoto['purpose']; public: boolean };

/** What people see of sessions. Words and photos that nobody has checked yet are for staff only. */
@Injectable()
export class CampaignViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly content: ContentService,
    private readonly media: MediaService,
    private readonly audience: CampaignAudience,
    private readonly identity: IdentityService,
  ) {}

  /** By id. `open`: with all words, for staff. */
  async cards(rows: readonly Campaign[], open: boolean): Promise<Map<string, Plain<CampaignCard>>> {
    const tree = await this.grids.tree();
    const checked = await this.checked(rows);
    return new Map(
      rows.map((row) => {
        const plain = !open && !checked.has(row.id);
        const card: CampaignCard = {
          id: row.id,
          kind: row.kind,
          placeKind: row.placeKind,
          kindName: kindName(row.kind, row.placeKind),
          title: plain ? PLAIN.title(row) : row.title,
          place: plain ? PLAIN.place : row.place,
          gridName: tree.get(row.gridId)?.fullName ?? '',
          startsAt: row.startsAt.toISOString(),
          endsAt: row.endsAt.toISOString(),
          state: row.state,
        };
        return [row.id, card];
      }),
    );
  }

  async detail(me: Principal, campaign: Campaign): Promise<Plain<CampaignDetail>> {
    const staff = gridsSeen(me.seats, await this.grids.tree()).has(campaign.gridId);
    const card = (await this.cards([campaign], staff)).get(campaign.id);
    if (!card) throw new Error(`campaign ${campaign.id} has no card`);
    const checked = (await this.checked([campaign])).has(campaign.id);
    const words = staff || checked;
    const counts = (await countsOf(this.database.manager, [campaign.id])).get(campaign.id);
    const shown = (await this.photos(campaign)).filter((photo) => photo.public);
    const of = (purpose: ShownPhoto['purpose']) =>
      shown
        .filter((photo) => photo.purpose === purpose)
        .map(({ id, url, thumbUrl }) => ({ id, url, thumbUrl }));
    return {
      ...card,
      checked,
      about: words ? campaign.about : '',
      cancelReason: words ? campaign.cancelReason : null,
      materials: words ? materialsOf(campaign) : [],
      handedOut: words ? handedOutOf(campaign) : [],
      summary: words ? campaign.summary || null : null,
      materialPhotos: of('material'),
      photos: of('record'),
      attended: (counts?.signedIn ?? 0) + campaign.headCount,
      mine: await this.mine(me, campaign),
    };
  }

  /** Photos that are not taken away; `public`: checked, or of a training, which only staff see. */
  async photos(campaign: Campaign): Promise<ShownPhoto[]> {
    const rows = await this.database.manager.find(CampaignPhoto, {
      where: { campaignId: campaign.id, removedAt: IsNull() },
      order: { id: 'ASC' },
      take: 100,
    });
    const passed = await this.content.publicParts(CONTENT_KIND, [
      ...new Set(rows.map(({ batchId }) => batchId)),
    ]);
    const views = await this.media.views(rows.map(({ mediaId }) => mediaId));
    return rows.flatMap(({ id, mediaId, batchId, purpose }) => {
      const view = views.get(mediaId);
      const isPublic = campaign.kind === 'training' || passed.has(`${batchId}/${mediaId}`);
      return view ? [{ ...view, id, purpose, public: isPublic }] : [];
    });
  }

  /** Sessions a person signed up for or has to attend: coming ones first, then the latest. */
  async own(me: Principal): Promise<MyCampaign[]> {
    const { manager } = this.database;
    const { accountId } = me;
    const now = this.clock.now();
    const since = MoreThanOrEqual(new Date(now.getTime() - MINE_MS));
    const signUps = await manager.find(CampaignSignUp, {
      where: { accountId, withdrawnAt: IsNull() },
      order: { id: 'DESC' },
      take: 200,
    });
    const been = await manager.find(CampaignAttendance, {
      where: { accountId },
      order: { id: 'DESC' },
      take: 200,
    });
    const ids = new Set([...signUps, ...been].map(({ campaignId }) => campaignId));
    const rows = await manager.find(Campaign, {
      where: [
        ...(ids.size > 0 ? [{ id: In([...ids]), endsAt: since }] : []),
        { kind: 'training', endsAt: since },
      ],
      order: { startsAt: 'ASC' },
      take: 200,
    });
    const mine: MyCampaign[] = [];
    const cards = await this.cards(rows, me.seats.length > 0);
    for (const row of rows) {
      const card = cards.get(row.id);
      const mustAttend = await this.mustAttend(me, row);
      if (!card || !(mustAttend || ids.has(row.id))) continue;
      const by = ({ campaignId }: { campaignId: string }) => campaignId === row.id;
      mine.push({ ...card, mustAttend, signedUp: signUps.some(by), attended: been.some(by) });
    }
    const isPast = ({ endsAt }: MyCampaign) => new Date(endsAt) < now;
    return [...mine.filter((one) => !isPast(one)), ...mine.filter(isPast).reverse()].slice(0, MINE);
  }

  /** Of these sessions those whose words the public may see. */
  private async checked(rows: readonly Campaign[]): Promise<Set<string>> {
    const parts = await this.content.publicParts(
      CONTENT_KIND,
      rows.filter(({ kind }) => kind === 'campaign').map(({ textId }) => textId),
    );
    const passed = rows.filter(({ kind, textId }) => kind === 'training' || parts.has(`${textId}/text`));
    return new Set(passed.map(({ id }) => id));
  }

  /** A person's seats say it; no roster is read. */
  private async mustAttend(me: Principal, { kind, roles, gridId }: Campaign): Promise<boolean> {
    if (kind === 'campaign') return false;
    const tree = await this.grids.tree();
    return me.seats.some((seat) => roles.split('|').includes(seat.role) && tree.covers(gridId, seat.gridId));
  }

  private async mine(me: Principal, campaign: Campaign): Promise<MyPart> {
    const { manager } = this.database;
    const where = { campaignId: campaign.id, accountId: me.accountId };
    const signUp = await manager.findOneBy(CampaignSignUp, { ...where, withdrawnAt: IsNull() });
    const there = await manager.findOneBy(CampaignAttendance, where);
    const now = this.clock.now();
    const refusal = signInRefused(campaign, now);
    return {
      signedUp: signUp !== null,
      mustAttend: await this.mustAttend(me, campaign),
      attendedAt: there?.at.toISOString() ?? null,
      points: there?.points ?? 0,
      maySignUp: signUpRefused(campaign, now) === null && there === null,
      maySignIn: refusal === null && there === null,
      why: there === null && refusal !== null ? refusalText(refusal, campaign) : null,
      needsPlace: campaign.lng !== null,
      earns: !(await this.identity.staffAmong(manager, [me.accountId])).has(me.accountId),
    };
  }
}
