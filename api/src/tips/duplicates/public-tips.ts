import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ContentService } from '../../content/content.service';
import { Database } from '../../core/database/database';
import { MediaService, type PhotoView } from '../../core/media/media.service';
import { roundedPublicPoint } from '../../grids';
import { GridsService } from '../../grids/grids.service';
import { Categories } from '../categories';
import { STATES } from '../lifecycle';
import { Tip, TipEvent, TipMedia } from '../tip.entity';
import type { PublicTip } from './duplicates.dto';
import { photoIsPublic } from './public-photo';

/** The fields alone, so that they can be spread into larger views. */
type View = Pick<PublicTip, keyof PublicTip>;

/** Makes what strangers see of tips. */
@Injectable()
export class PublicTips {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly categories: Categories,
    private readonly media: MediaService,
    private readonly content: ContentService,
  ) {}

  /** In the order of the tips. */
  async views(tips: readonly Tip[]): Promise<View[]> {
    const categories = await this.categories.byId();
    const tree = await this.grids.tree();
    const photos = await this.photos(tips);
    return tips.map((tip) => {
      const category = categories.get(tip.categoryId);
      return {
        id: tip.id,
        categoryCode: category?.code ?? '',
        categoryName: category?.name ?? '',
        state: tip.state,
        stateName: STATES[tip.state],
        gridName: tip.gridId ? (tree.get(tip.gridId)?.fullName ?? null) : null,
        ...roundedPublicPoint(tip.lng, tip.lat),
        submittedAt: tip.submittedAt.toISOString(),
        thumbUrl: photos.get(tip.id)?.thumbUrl ?? null,
      };
    });
  }

  /** The report's first photo of those tips whose photo strangers may see. */
  async photos(tips: readonly Tip[]): Promise<Map<string, PhotoView>> {
    const named = tips.filter(({ anonymous }) => !anonymous).map(({ id }) => id);
    if (named.length === 0) return new Map();
    const { manager } = this.database;
    const lines = await manager.findBy(TipEvent, { tipId: In(named), action: In(['submit', 'pass']) });
    const submissions = named
      .map((id) => lines.filter(({ tipId }) => tipId === id))
      .filter((timeline) => photoIsPublic(false, timeline))
      .flatMap((timeline) => timeline.find(({ action }) => action === 'submit')?.id ?? []);
    if (submissions.length === 0) return new Map();
    const first = await manager.findBy(TipMedia, { eventId: In(submissions), tipId: In(named), position: 0 });
    // Staff have compared the photos, but whether it may be shown at all is another question.
    const open = await this.content.publicParts(
      'tip',
      first.map(({ tipId }) => tipId),
    );
    const links = first.filter(({ tipId, mediaId }) => open.has(`${tipId}/${mediaId}`));
    const photos = await this.media.views(links.map(({ mediaId }) => mediaId));
    return new Map(
      links.flatMap(({ tipId, mediaId }) => {
        const photo = photos.get(mediaId);
        return photo ? [[tipId, photo] as const] : [];
      }),
    );
  }
}
