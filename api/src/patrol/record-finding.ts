import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { bodyHash } from '../core/http/body-hash';
import { endOfDay } from '../core/http/day-fields';
import { forbidden, invalid, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { MediaService } from '../core/media/media.service';
import { GridsService } from '../grids/grids.service';
import { gridsInScope } from '../identity';
import { SOURCE_KINDS } from '../sources';
import { SourcesService } from '../sources/sources.service';
import { ReportingService } from '../tips/reporting.service';
import { Checks, phoneTime } from './checks';
import { FileFindings } from './file-findings';
import { firstState } from './finding';
import { PatrolFinding, PatrolFindingMedia } from './finding.entity';
import type { RecordFinding } from './findings.dto';

/** Records what a patrol found, with all that follows from it: nothing is typed twice. */
@Injectable()
export class RecordFindingAction {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly media: MediaService,
    private readonly sources: SourcesService,
    private readonly reporting: ReportingService,
    private readonly checks: Checks,
    private readonly filing: FileFindings,
  ) {}

  /**
   * Same key, same content: the first one again. What is reported up is a case when this returns, or soon after.
   * @throws Problem invalid_input, forbidden, not_found, key_reused
   */
  async run(me: Principal, body: RecordFinding): Promise<string> {
    const earlier = await this.earlier(me, body);
    if (earlier) return earlier;
    const now = this.clock.now();
    const foundAt = phoneTime('foundAt', body.foundAt, now);
    await this.check(me, body);
    const gridId = await this.gridOf(me, body);
    const check =
      body.lineId && body.gridId ? await this.checks.checked(me, body.gridId, body.lineId, foundAt) : null;
    const finding = {
      id: newId(),
      byId: me.accountId,
      createKey: body.key,
      bodyHash: bodyHash(body),
      gridId,
      kind: body.kind,
      state: firstState(body.kind),
      categoryCode: body.categoryCode,
      text: body.text.trim(),
      placeText: body.placeText.trim(),
      lng: body.lng,
      lat: body.lat,
      foundAt,
      receivedAt: now,
      lineId: body.lineId ?? null,
      sourceId: body.sourceId ?? null,
      told: body.kind === 'rectify' ? body.told?.trim() || null : null,
      rectifyBy: body.kind === 'rectify' ? this.lastDay(body.rectifyBy, foundAt) : null,
    };
    const store = async (manager: EntityManager): Promise<void> => {
      const sourceId = (await this.newSource(manager, me, body, gridId)) ?? finding.sourceId;
      await insertRows(manager, PatrolFinding, [{ ...finding, sourceId }]);
      await this.media.requireOwn(manager, me.accountId, body.mediaIds);
      const of = { findingId: finding.id, stage: 'found' as const };
      const photos = body.mediaIds.map((mediaId, position) => ({ ...of, id: newId(), mediaId, position }));
      await insertRows(manager, PatrolFindingMedia, photos);
      if (check) await this.checks.found(manager, check, body.key);
    };
    for (let attempt = 1; ; attempt++) {
      try {
        await this.database.transaction(store);
        break;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        const first = await this.earlier(me, body);
        if (first) return first;
        // Somebody of the grid recorded the same check at this moment.
        if (attempt > 1) throw error;
      }
    }
    if (finding.state === 'filing') await this.filing.try(finding.id);
    return finding.id;
  }

  private async check(me: Principal, body: RecordFinding): Promise<void> {
    const categories = await this.reporting.categoryList();
    if (!categories.some(({ code }) => code === body.categoryCode))
      throw invalid('categoryCode', '请选择污染类型');
    if (body.kind !== 'dissuaded' && body.mediaIds.length === 0) throw invalid('mediaIds', '请拍一张照片');
    if (body.kind === 'rectify' && !body.rectifyBy) throw invalid('rectifyBy', '请选择整改期限');
    if (body.kind === 'new_source' && !body.sourceKind) throw invalid('sourceKind', '请选择污染源种类');
    if (body.sourceId) await this.sources.require(me, body.sourceId);
  }

  private lastDay(day: string | undefined, foundAt: Date): Date {
    if (!day) throw invalid('rectifyBy', '请选择整改期限');
    // A phone that was without a network sends later: what counts is the day on which they were told.
    if (day < beijingDay(foundAt)) throw invalid('rectifyBy', '整改期限不能早于发现的日子');
    return endOfDay('rectifyBy', day);
  }

  /** The grid of the place if it is the person's, else the one they patrol. */
  private async gridOf(me: Principal, { kind, lng, lat, gridId }: RecordFinding): Promise<string> {
    const tree = await this.grids.tree();
    const mine = gridsInScope(me, tree);
    const here = (await this.grids.locate(lng, lat))?.gridId;
    if (here && mine.has(here)) return here;
    if (kind === 'new_source') throw invalid('lng', '这个地点不在您的网格里，请所在网格登记，或者选「上报」');
    if (gridId && mine.has(gridId)) return gridId;
    const seats = me.seats.filter(({ role }) => role !== 'department_staff');
    const seat = seats.toSorted((a, b) => b.level - a.level)[0];
    if (!seat) throw forbidden();
    return seat.gridId;
  }

  private async newSource(
    manager: EntityManager,
    me: Principal,
    body: RecordFinding,
    gridId: string,
  ): Promise<string | null> {
    if (body.kind !== 'new_source' || !body.sourceKind) return null;
    const { sourceKind: kind, key, lng, lat, placeText } = body;
    const name = body.sourceName?.trim() || `${placeText.trim()}${SOURCE_KINDS[kind].name}`.slice(0, 60);
    return this.sources.addFound(manager, me, { key, kind, name, lng, lat, placeText, gridId });
  }

  private async earlier(me: Principal, body: RecordFinding): Promise<string | null> {
    const where = { byId: me.accountId, createKey: body.key };
    const first = await this.database.manager.findOneBy(PatrolFinding, where);
    if (first && first.bodyHash !== bodyHash(body))
      throw new Problem('key_reused', '这条发现已经收到过，请在「发现记录」里查看');
    return first?.id ?? null;
  }
}
