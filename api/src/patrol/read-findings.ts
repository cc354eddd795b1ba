import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, LessThan, Not } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import { MediaService } from '../core/media/media.service';
import { GridsService } from '../grids/grids.service';
import { gridsInScope, rolesInScope } from '../identity';
import { SourcesService } from '../sources/sources.service';
import { ReportingService } from '../tips/reporting.service';
import { Checklist } from './checklist';
import { FINDING_KINDS, FINDING_STATES, findingMoves, isLate } from './finding';
import { PatrolFinding, PatrolFindingMedia } from './finding.entity';
import type { PatrolFindingDetail, PatrolFindingsQuery, PatrolFindingSummary } from './findings.dto';

/** The fields alone, so that they can be spread into larger views. */
type Summary = Pick<PatrolFindingSummary, keyof PatrolFindingSummary>;

/** What staff see of findings, always within their grids. */
@Injectable()
export class ReadFindings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly media: MediaService,
    private readonly checklist: Checklist,
    private readonly sources: SourcesService,
    private readonly reporting: ReportingService,
  ) {}

  /** @throws Problem not_found also when it is another grid's and not one's own */
  async visible(me: Principal, id: string): Promise<PatrolFinding> {
    const finding = await this.database.manager.findOneBy(PatrolFinding, { id });
    if (!finding) throw notFound('这条发现');
    if (finding.byId === me.accountId) return finding;
    if (rolesInScope(me, finding.gridId, await this.grids.tree()).size === 0) throw notFound('这条发现');
    return finding;
  }

  /** Newest first; one more than the limit. What was taken back only when asked for. */
  async list(
    me: Principal,
    query: PatrolFindingsQuery,
    cursor: string | undefined,
  ): Promise<PatrolFinding[]> {
    const tree = await this.grids.tree();
    const mine = gridsInScope(me, tree);
    const asked = query.gridId ? tree.below(query.gridId).map(({ id }) => id) : [...mine];
    const where: FindOptionsWhere<PatrolFinding> = {
      gridId: In(asked.filter((id) => mine.has(id))),
      ...(query.kind ? { kind: query.kind } : {}),
      state: query.state ?? Not('undone' as const),
      ...(query.sourceId ? { sourceId: query.sourceId } : {}),
      ...(cursor ? { id: LessThan(cursor) } : {}),
    };
    return this.database.manager.find(PatrolFinding, { where, order: { id: 'DESC' }, take: query.limit + 1 });
  }

  async summaries(findings: readonly PatrolFinding[]): Promise<Summary[]> {
    const tree = await this.grids.tree();
    const photos = await this.photos(findings.map(({ id }) => id));
    const names = new Map((await this.reporting.categoryList()).map(({ code, name }) => [code, name]));
    const now = this.clock.now();
    return findings.map((finding) => ({
      id: finding.id,
      kind: finding.kind,
      kindName: FINDING_KINDS[finding.kind],
      state: finding.state,
      stateName: FINDING_STATES[finding.state],
      categoryCode: finding.categoryCode,
      categoryName: names.get(finding.categoryCode) ?? finding.categoryCode,
      text: finding.text,
      placeText: finding.placeText,
      gridName: tree.get(finding.gridId)?.fullName ?? '',
      foundAt: finding.foundAt.toISOString(),
      rectifyBy: finding.rectifyBy?.toISOString() ?? null,
      late: isLate(finding, now),
      photos: photos(finding.id, 'found'),
    }));
  }

  async detail(me: Principal, finding: PatrolFinding): Promise<PatrolFindingDetail> {
    const [summary] = await this.summaries([finding]);
    if (!summary) throw notFound('这条发现');
    const photos = await this.photos([finding.id]);
    const { sourceId, lineId, tipId, tipNumber } = finding;
    return {
      ...summary,
      lng: finding.lng,
      lat: finding.lat,
      receivedAt: finding.receivedAt.toISOString(),
      told: finding.told,
      item: lineId ? ((await this.checklist.titles([lineId])).get(lineId) ?? null) : null,
      sourceId,
      sourceName: sourceId ? ((await this.sources.names([sourceId])).get(sourceId) ?? null) : null,
      tipId,
      tipNumber,
      recheckedAt: finding.recheckedAt?.toISOString() ?? null,
      recheckNote: finding.recheckNote,
      recheckPhotos: photos(finding.id, 'recheck'),
      moves: findingMoves(finding, me.accountId, this.clock.now()),
    };
  }

  private async photos(ids: readonly string[]) {
    const links =
      ids.length > 0
        ? await this.database.manager.find(PatrolFindingMedia, {
            where: { findingId: In([...ids]) },
            order: { position: 'ASC' },
          })
        : [];
    const views = await this.media.views(links.map(({ mediaId }) => mediaId));
    return (id: string, stage: PatrolFindingMedia['stage']) =>
      links
        .filter((link) => link.findingId === id && link.stage === stage)
        .flatMap(({ mediaId }) => views.get(mediaId) ?? []);
  }
}
