import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '../../core/database/database';
import { notFound } from '../../core/http/problem';
import { MediaService } from '../../core/media/media.service';
import { GridsService } from '../../grids/grids.service';
import { timelineLine } from '../tip-views';
import { Tip, TipEvent, TipMedia } from '../tip.entity';
import type { FollowedDetail, FollowedTip } from './duplicates.dto';
import { TipFollower } from './follower.entity';
import { Followers } from './followers.service';
import { PublicTips } from './public-tips';
import { openLines } from './reduced';

/** The fields alone, so that they can be spread into larger views. */
type Summary = Pick<FollowedTip, keyof FollowedTip>;

/** What followers see of the tips they follow: how it goes, but nothing of the reporter (see `reduced.ts`). */
@Injectable()
export class FollowedTips {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly media: MediaService,
    private readonly followers: Followers,
    private readonly publicTips: PublicTips,
  ) {}

  /** By the id of the follower row. */
  async summaries(rows: readonly TipFollower[]): Promise<Map<string, Summary>> {
    if (rows.length === 0) return new Map();
    const tips = await this.database.manager.findBy(Tip, { id: In(rows.map(({ tipId }) => tipId)) });
    const views = new Map((await this.publicTips.views(tips)).map((view) => [view.id, view]));
    const byId = new Map(tips.map((tip) => [tip.id, tip]));
    return new Map(
      rows.flatMap((row) => {
        const view = views.get(row.tipId);
        const tip = byId.get(row.tipId);
        if (!view || !tip) return [];
        return [
          [
            row.id,
            {
              ...view,
              number: tip.number,
              updatedAt: tip.updatedAt.toISOString(),
              joinedAt: row.joinedAt.toISOString(),
            },
          ] as const,
        ];
      }),
    );
  }

  /** @throws Problem not_found unless the person follows the tip */
  async detail(accountId: string, tipId: string): Promise<FollowedDetail> {
    const { manager } = this.database;
    const row = await manager.findOneBy(TipFollower, { tipId, accountId, leftAt: IsNull() });
    const tip = row ? await manager.findOneBy(Tip, { id: tipId }) : null;
    const summary = row ? (await this.summaries([row])).get(row.id) : undefined;
    if (!tip || !summary) throw notFound('这件举报');
    const photo = (await this.publicTips.photos([tip])).get(tipId);
    return {
      ...summary,
      gridId: tip.gridId,
      followers: await this.followers.count(manager, tipId),
      photos: photo ? [photo] : [],
      timeline: await this.timeline(tipId),
    };
  }

  private async timeline(tipId: string) {
    const { manager } = this.database;
    const tree = await this.grids.tree();
    const events = await manager.find(TipEvent, { where: { tipId }, order: { id: 'ASC' }, take: 200 });
    const open = openLines(events);
    const links = await manager.find(TipMedia, {
      where: { tipId, eventId: In([...open]) },
      order: { position: 'ASC' },
      take: 400,
    });
    const photos = await this.media.views(links.map(({ mediaId }) => mediaId));
    return events.map((event) => {
      const shown = open.has(event.id);
      const own = links.filter(({ eventId }) => shown && eventId === event.id);
      const line = timelineLine(
        event,
        tree,
        own.flatMap(({ mediaId }) => photos.get(mediaId) ?? []),
      );
      if (!shown) Object.assign(line, { note: null, detail: null });
      return line;
    });
  }
}
