import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { MediaService, type PhotoView } from '../core/media/media.service';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { rolesInScope } from '../identity';
import { CaseViews } from './case-views';
import { Categories } from './categories';
import type { Category } from './category.entity';
import { openMoves, OUTCOMES, STATES, TITLES } from './lifecycle';
import { Tip, TipEvent, TipMedia } from './tip.entity';
import { moveView } from './move-view';
import type {
  CategoryView,
  StaffTip,
  TimelineLine,
  TipDetail,
  TipGrid,
  TipReceipt,
  TipSummary,
} from './tips.dto';

/** The fields alone, so that they can be spread into larger views. */
type Summary = Pick<TipSummary, keyof TipSummary>;

/** Makes what people see of tips. Nothing here ever carries the reporter's identity. */
@Injectable()
export class TipViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly categories: Categories,
    private readonly media: MediaService,
    private readonly cases: CaseViews,
  ) {}

  async receipt(tip: Tip): Promise<TipReceipt> {
    return {
      id: tip.id,
      number: tip.number,
      state: tip.state,
      grid: gridView(tip.gridId, await this.grids.tree()),
      routing: tip.routing,
      submittedAt: tip.submittedAt.toISOString(),
    };
  }

  async summaries(tips: readonly Tip[]): Promise<Map<string, Summary>> {
    const categories = await this.categories.byId();
    const tree = await this.grids.tree();
    const thumbs = await this.firstPhotos(tips.map((tip) => tip.id));
    const now = this.clock.now();
    return new Map(
      tips.map((tip) => {
        const category = categories.get(tip.categoryId);
        const summary: Summary = {
          id: tip.id,
          number: tip.number,
          categoryCode: category?.code ?? '',
          categoryName: category?.name ?? '',
          state: tip.state,
          stateName: STATES[tip.state],
          placeText: tip.placeText,
          gridName: tip.gridId ? (tree.get(tip.gridId)?.fullName ?? null) : null,
          submittedAt: tip.submittedAt.toISOString(),
          updatedAt: tip.updatedAt.toISOString(),
          thumbUrl: thumbs.get(tip.id)?.thumbUrl ?? null,
          needsFeedback: openMoves(
            tip,
            { accountId: tip.reporterId, isReporter: true, rolesInScope: new Set() },
            now,
          ).some((rule) => rule.move === 'confirm_fixed'),
          anonymous: tip.anonymous,
        };
        return [tip.id, summary];
      }),
    );
  }

  async staff(tips: readonly Tip[]): Promise<Map<string, StaffTip>> {
    const summaries = await this.summaries(tips);
    const cases = await this.cases.of(tips);
    const tree = await this.grids.tree();
    return new Map(
      tips.flatMap((tip) => {
        const summary = summaries.get(tip.id);
        const standing = cases.get(tip.id);
        if (!summary || !standing) return [];
        const communityName = gridView(tip.gridId, tree)?.communityName ?? '';
        return [
          [
            tip.id,
            {
              ...summary,
              ...standing,
              communityName,
              elapsedSeconds: this.elapsed(tip),
              occurrence: tip.occurrence,
            },
          ] as const,
        ];
      }),
    );
  }

  async detail(tip: Tip, me: Principal): Promise<TipDetail> {
    const { manager } = this.database;
    const [summary] = (await this.summaries([tip])).values();
    const tree = await this.grids.tree();
    const category = (await this.categories.byId()).get(tip.categoryId);
    if (!summary || !category) throw new Error(`tip ${tip.id} has no category`);
    const events = await manager.find(TipEvent, {
      where: { tipId: tip.id },
      order: { id: 'ASC' },
      take: 200,
    });
    const links = await manager.find(TipMedia, {
      where: { tipId: tip.id },
      order: { position: 'ASC' },
      take: 400,
    });
    const photos = await this.media.views(links.map((link) => link.mediaId));
    const photosOf = (eventId: string) =>
      links.filter((link) => link.eventId === eventId).flatMap((link) => photos.get(link.mediaId) ?? []);
    const isReporter = tip.reporterId === me.accountId;
    const person = { accountId: me.accountId, isReporter, rolesInScope: rolesInScope(me, tip, tree) };
    return {
      ...summary,
      needsFeedback: isReporter && summary.needsFeedback,
      text: tip.text,
      lng: tip.lng,
      lat: tip.lat,
      occurrence: tip.occurrence,
      grid: gridView(tip.gridId, tree),
      routing: tip.routing,
      version: tip.version,
      photos: photosOf(events[0]?.id ?? ''),
      timeline: events.map((event) =>
        timelineLine(event, tree, event.action === 'submit' ? [] : photosOf(event.id)),
      ),
      moves: openMoves(tip, person, this.clock.now()).map(moveView),
      elapsedSeconds: this.elapsed(tip),
      category: categoryView(category),
      mine: isReporter,
      origin: tip.origin,
      ...(await this.cases.detail(tip)),
    };
  }

  private elapsed(tip: Tip): number | null {
    if (!tip.dispatchedAt) return null;
    const end = tip.state === 'closed' && tip.closedAt ? tip.closedAt : this.clock.now();
    return Math.max(0, Math.floor((end.getTime() - tip.dispatchedAt.getTime()) / 1000));
  }

  private async firstPhotos(tipIds: readonly string[]): Promise<Map<string, PhotoView>> {
    if (tipIds.length === 0) return new Map();
    const links = await this.database.manager.find(TipMedia, {
      where: { tipId: In([...tipIds]), position: 0 },
      order: { id: 'DESC' },
    });
    const photos = await this.media.views(links.map((link) => link.mediaId));
    // Oldest last, so that the report's own first photo wins over those of later moves.
    return new Map(
      links.flatMap((link) => {
        const photo = photos.get(link.mediaId);
        return photo ? [[link.tipId, photo] as const] : [];
      }),
    );
  }
}

export function gridView(gridId: string | null, tree: GridTree): TipGrid | null {
  const grid = gridId ? tree.get(gridId) : undefined;
  if (!grid) return null;
  return { id: grid.id, fullName: grid.fullName, communityName: tree.get(grid.parentId ?? '')?.name ?? '' };
}

export function categoryView({
  code,
  name,
  severity,
  acceptLimit,
  handleLimit,
  hint,
}: Category): CategoryView {
  return { code, name, severity, acceptLimit, handleLimit, hint };
}

/** One line as people read it. */
export function timelineLine(event: TipEvent, tree: GridTree, photos: PhotoView[]): TimelineLine {
  const outcome = OUTCOMES.find((candidate) => candidate.code === event.outcome);
  const title = TITLES[event.action];
  const actor = {
    reporter: '举报人',
    system: '系统',
    staff: tree.get(event.actorGridId ?? '')?.fullName ?? '工作人员',
  }[event.actorKind];
  return {
    id: event.id,
    at: event.at.toISOString(),
    action: event.action,
    title: outcome ? `${title}（${outcome.label}）` : title,
    note: event.note,
    detail: event.detail,
    actor,
    photos,
  };
}
