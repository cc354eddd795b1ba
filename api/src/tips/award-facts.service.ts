import { Injectable } from '@nestjs/common';
import { Between, type EntityManager, In, Not } from 'typeorm';
import { Media } from '../core/media/media.entity';
import { metresBetween } from '../grids';
import { Category, type Severity } from './category.entity';
import { TipFollower } from './duplicates/follower.entity';
import { Followers } from './duplicates/followers.service';
import { lockTips } from './duplicates/lock-tip';
import { Tip, TipEvent, TipMedia } from './tip.entity';

const HOUR_MS = 3_600_000;
/** Degrees of latitude per metre, with room to spare. */
const DEGREES = 1 / 100_000;
const CANDIDATES = 100;

export interface KnownFacts {
  severity: Severity;
  nearAndFar: boolean;
  /** Who reported the same there shortly before, if anybody did. */
  earlier: string | null;
  /** In the order in which they joined. */
  followers: string[];
}

/** What the points have to know of a verified tip. Reads with the manager of the move's transaction only. */
@Injectable()
export class AwardFacts {
  constructor(private readonly followers: Followers) {}

  async of(manager: EntityManager, tip: Tip, near: { hours: number; metres: number }): Promise<KnownFacts> {
    const category = await manager.findOneByOrFail(Category, { id: tip.categoryId });
    return {
      // The version of the category is fixed when the tip is filed or corrected; an alert raises the tip's own severity.
      severity: category.severity,
      nearAndFar: (await this.photos(manager, tip.id)) >= 2,
      earlier: await this.earlier(manager, tip, category, near),
      followers: await this.earners(manager, tip.id),
    };
  }

  /** Followers in their order, without those who came only because an anonymous tip of theirs was merged. */
  private async earners(manager: EntityManager, tipId: string): Promise<string[]> {
    const followers = await this.followers.followersOf(manager, tipId);
    const hidden = await manager.findBy(Tip, { mergedInto: tipId, anonymous: true });
    if (hidden.length === 0) return followers;
    const accountId = In(hidden.map(({ reporterId }) => reporterId));
    const merged = await manager.findBy(TipFollower, { tipId, accountId, direct: false });
    return followers.filter((one) => !merged.some((row) => row.accountId === one));
  }

  /** A tip that was refused as false, no appeal against that being open; null when it is not so. */
  async refusedAsFalse(
    manager: EntityManager,
    id: string,
  ): Promise<Pick<Tip, 'number' | 'reporterId'> | null> {
    await lockTips(manager, id);
    const tip = await manager.findOneBy(Tip, { id });
    return tip?.state === 'refused' && tip.refusalReason === 'malicious' ? tip : null;
  }

  /** Different photos that came with the tip itself: the same picture twice counts once. */
  private async photos(manager: EntityManager, tipId: string): Promise<number> {
    const filed = await manager.findOneBy(TipEvent, { tipId, action: 'submit' });
    if (!filed) return 0;
    const linked = await manager.findBy(TipMedia, { tipId, eventId: filed.id });
    const media = await manager.findBy(Media, { id: In(linked.map(({ mediaId }) => mediaId)) });
    return new Set(media.map(({ hash }) => hash)).size;
  }

  /**
   * An earlier tip of the same category close by, filed within the interval and not closed yet when this one came. What
   * was refused, withdrawn, merged into this one or not found on arrival was no earlier report of it.
   */
  private async earlier(
    manager: EntityManager,
    tip: Tip,
    category: Category,
    { hours, metres }: { hours: number; metres: number },
  ): Promise<string | null> {
    if (hours === 0 || metres === 0) return null;
    const versions = await manager.findBy(Category, { code: category.code });
    const since = new Date(tip.submittedAt.getTime() - hours * HOUR_MS);
    const lat = metres * DEGREES;
    const lng = lat / Math.max(0.01, Math.cos((tip.lat * Math.PI) / 180));
    const found = await manager.find(Tip, {
      where: {
        categoryId: In(versions.map(({ id }) => id)),
        submittedAt: Between(since, tip.submittedAt),
        lng: Between(tip.lng - lng, tip.lng + lng),
        lat: Between(tip.lat - lat, tip.lat + lat),
        state: Not(In(['refused', 'withdrawn'])),
        id: Not(tip.id),
      },
      order: { id: 'ASC' },
      take: CANDIDATES,
    });
    const first = found.find(
      (one) =>
        one.id < tip.id &&
        one.mergedInto !== tip.id &&
        (one.closedAt === null || one.closedAt > tip.submittedAt) &&
        !(one.closedAt !== null && one.outcome === 'not_found') &&
        metresBetween(one, tip) <= metres,
    );
    return first?.reporterId ?? null;
  }
}
