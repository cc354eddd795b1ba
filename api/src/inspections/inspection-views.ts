import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { MediaService } from '../core/media/media.service';
import { GridsService } from '../grids/grids.service';
import { rolesInScope } from '../identity';
import { FINDING_STATES, FINDING_TITLES, openFindingMoves } from './finding-moves';
import { Inspection, InspectionEntry, InspectionFinding, InspectionMedia } from './inspection.entity';
import { Inspections } from './inspections';
import type { FindingDetail, FindingSummary, InspectionDetail, InspectionSummary } from './inspections.dto';

/** The fields alone, so that they can be spread into larger views. */
type Finding = Pick<FindingSummary, keyof FindingSummary>;
type Summary = Pick<InspectionSummary, keyof InspectionSummary>;
const MOST = 200;

/** Makes what staff see of inspections. */
@Injectable()
export class InspectionViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly media: MediaService,
    private readonly inspections: Inspections,
  ) {}

  /** Counts are of the whole round, whoever asks. */
  async summaries(rounds: readonly Inspection[]): Promise<Map<string, Summary>> {
    if (rounds.length === 0) return new Map();
    const findings = await this.database.manager.find(InspectionFinding, {
      select: { id: true, inspectionId: true, state: true, dueAt: true },
      where: { inspectionId: In(rounds.map(({ id }) => id)) },
    });
    const now = this.clock.now();
    return new Map(
      rounds.map(({ id, topic, heldOn, inspectors }) => {
        const own = findings.filter(
          ({ inspectionId, state }) => inspectionId === id && state !== 'withdrawn',
        );
        const open = own.filter(({ state }) => state === 'open');
        const overdue = open.filter(({ dueAt }) => dueAt < now).length;
        return [id, { id, topic, heldOn, inspectors, findings: own.length, open: open.length, overdue }];
      }),
    );
  }

  async findings(rows: readonly InspectionFinding[]): Promise<Finding[]> {
    const tree = await this.grids.tree();
    const now = this.clock.now();
    return rows.map(({ id, inspectionId, unitId, text, placeText, state, dueAt }) => ({
      id,
      inspectionId,
      unitName: tree.get(unitId)?.fullName ?? '',
      text,
      placeText,
      state,
      stateName: FINDING_STATES[state],
      dueAt: dueAt.toISOString(),
      overdue: state === 'open' && dueAt < now,
    }));
  }

  async round(me: Principal, id: string): Promise<InspectionDetail> {
    const inspection = await this.inspections.visible(me, id);
    const summary = (await this.summaries([inspection])).get(id);
    if (!summary) throw new Error(`no summary of inspection ${id}`);
    const tree = await this.grids.tree();
    const rows = await this.inspections.findings(me, { inspectionId: id, limit: MOST });
    return {
      ...summary,
      visited: (JSON.parse(inspection.visited) as string[]).map((grid) => tree.get(grid)?.fullName ?? ''),
      summary: inspection.summary,
      version: inspection.version,
      mayWrite: me.roles.has('office'),
      items: await this.findings(rows.slice(0, MOST)),
    };
  }

  async finding(me: Principal, id: string): Promise<FindingDetail> {
    const finding = await this.inspections.finding(me, id);
    const { manager } = this.database;
    const [summary] = await this.findings([finding]);
    if (!summary) throw new Error(`no summary of finding ${id}`);
    const round = await manager.findOneByOrFail(Inspection, { id: finding.inspectionId });
    const where = { findingId: id };
    const entries = await manager.find(InspectionEntry, { where, order: { id: 'ASC' }, take: MOST });
    const links = await manager.find(InspectionMedia, { where, order: { position: 'ASC' }, take: 900 });
    const photos = await this.media.views(links.map(({ mediaId }) => mediaId));
    const tree = await this.grids.tree();
    const visitor = { accountId: me.accountId, rolesInScope: rolesInScope(me, finding.unitId, tree) };
    const actorOf = ({ actorId, actorGridId }: InspectionEntry) =>
      actorId === null ? '系统' : (tree.get(actorGridId ?? '')?.fullName ?? '督查人员');
    return {
      ...summary,
      topic: round.topic,
      version: finding.version,
      entries: entries.map((entry) => ({
        id: entry.id,
        at: entry.at.toISOString(),
        title: FINDING_TITLES[entry.action],
        note: entry.note,
        actor: actorOf(entry),
        dueAt: entry.dueAt?.toISOString() ?? null,
        photos: links
          .filter(({ entryId }) => entryId === entry.id)
          .flatMap(({ mediaId }) => photos.get(mediaId) ?? []),
      })),
      moves: openFindingMoves(finding, visitor).map(({ move, label, note, photos: need, day, danger }) => ({
        move,
        label,
        note,
        photos: need,
        day: day ?? false,
        danger: danger ?? false,
      })),
    };
  }
}
