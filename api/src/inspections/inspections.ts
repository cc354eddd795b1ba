import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, LessThan } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { bodyHash } from '../core/http/body-hash';
import { endOfDay, futureDay } from '../core/http/day-fields';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { MediaService } from '../core/media/media.service';
import { GridsService } from '../grids/grids.service';
import { gridsInScope } from '../identity';
import { FindingNotices } from './finding-notices';
import { Inspection, InspectionEntry, InspectionFinding, InspectionMedia } from './inspection.entity';
import type { FindingsQuery, NewFinding, NewInspection, SaveSummary } from './inspections.dto';

/** Rounds of inspection and what they found (notice, item 11). */
@Injectable()
export class Inspections {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly media: MediaService,
    private readonly notices: FindingNotices,
  ) {}

  /** The office sees all rounds, others those in which something of theirs was found; newest first. */
  async list(me: Principal, cursor: string | undefined, limit: number): Promise<Inspection[]> {
    const query = this.database.manager
      .createQueryBuilder(Inspection, 'inspection')
      .orderBy('inspection.id', 'DESC')
      .take(limit + 1);
    if (cursor) query.andWhere({ id: LessThan(cursor) });
    const own = await this.ownUnits(me);
    if (own !== null) {
      const mine = query
        .subQuery()
        .select('finding.inspectionId')
        .from(InspectionFinding, 'finding')
        .where('finding.unitId IN (:...own)');
      query.andWhere(`inspection.id IN ${mine.getQuery()}`).setParameter('own', own.length > 0 ? own : ['']);
    }
    return query.getMany();
  }

  /** @throws Problem not_found */
  async visible(me: Principal, id: string): Promise<Inspection> {
    const inspection = await this.database.manager.findOneBy(Inspection, { id });
    const own = await this.ownUnits(me);
    if (inspection && own === null) return inspection;
    const where = { inspectionId: id, unitId: In([...(own ?? [])]) };
    if (inspection && (await this.database.manager.existsBy(InspectionFinding, where))) return inspection;
    throw notFound('督查记录');
  }

  /** Findings of the units a person sees, newest first. */
  async findings(me: Principal, { state, inspectionId, limit }: FindingsQuery, cursor?: string) {
    const own = await this.ownUnits(me);
    return this.database.manager.find(InspectionFinding, {
      where: {
        ...(own === null ? {} : { unitId: In([...own]) }),
        ...(state ? { state } : {}),
        ...(inspectionId ? { inspectionId } : {}),
        ...(cursor ? { id: LessThan(cursor) } : {}),
      },
      order: { id: 'DESC' },
      take: limit + 1,
    });
  }

  /** @throws Problem not_found */
  async finding(me: Principal, id: string): Promise<InspectionFinding> {
    const finding = await this.database.manager.findOneBy(InspectionFinding, { id });
    const own = await this.ownUnits(me);
    if (finding && (own === null || own.includes(finding.unitId))) return finding;
    throw notFound('督查问题');
  }

  /** @throws Problem invalid_input, key_reused */
  async create(me: Principal, body: NewInspection): Promise<{ id: string; repeated: boolean }> {
    const tree = await this.grids.tree();
    if (body.visitedIds.some((id) => !tree.get(id)))
      throw invalid('visitedIds', '有社区或网格不存在，请重新选择');
    const now = this.clock.now();
    if (endOfDay('heldOn', body.heldOn).getTime() > now.getTime() + 86_400_000)
      throw invalid('heldOn', '督查日期不能晚于今天');
    const inspection: Inspection = {
      id: newId(),
      createdBy: me.accountId,
      createKey: body.key,
      bodyHash: bodyHash(body),
      topic: body.topic.trim(),
      heldOn: body.heldOn,
      inspectors: body.inspectors.trim(),
      visited: JSON.stringify(body.visitedIds),
      summary: null,
      version: 1,
      createdAt: now,
    };
    const where = { createdBy: me.accountId, createKey: body.key };
    return this.once(
      () => this.database.manager.findOneBy(Inspection, where),
      inspection,
      (manager) => insertRows(manager, Inspection, [inspection]),
    );
  }

  /** @throws Problem stale_version */
  async summarize(me: Principal, id: string, { version, summary }: SaveSummary): Promise<void> {
    const inspection = await this.visible(me, id);
    if (inspection.summary === summary.trim()) return;
    const set = { summary: summary.trim() };
    const changed = await this.database.transaction((manager) =>
      changeExactlyOne(manager, Inspection, { id, version }, set),
    );
    if (!changed) throw new Problem('stale_version', '有人刚改过，请看一下最新情况');
  }

  /** Adds what was found and tells the unit. @throws Problem not_found, invalid_input, key_reused */
  async find(
    me: Principal,
    inspectionId: string,
    body: NewFinding,
  ): Promise<{ id: string; repeated: boolean }> {
    await this.visible(me, inspectionId);
    const unit = (await this.grids.tree()).get(body.unitId);
    if (!unit || unit.level === 1) throw invalid('unitId', '请选择责任社区或网格');
    const now = this.clock.now();
    const where = { inspectionId, createKey: body.key };
    const before = () => this.database.manager.findOneBy(InspectionFinding, where);
    const finding: InspectionFinding = {
      id: newId(),
      inspectionId,
      createKey: body.key,
      bodyHash: bodyHash(body),
      unitId: unit.id,
      text: body.text.trim(),
      placeText: body.placeText.trim(),
      state: 'open',
      // A repeat may come after midnight.
      dueAt: (await before()) ? now : futureDay('dueDay', body.dueDay, now),
      correctedAt: null,
      correctedBy: null,
      version: 1,
      createdAt: now,
    };
    const audience = await this.notices.unit(unit.id);
    return this.once(before, finding, async (manager) => {
      await insertRows(manager, InspectionFinding, [finding]);
      await this.enter(manager, me, finding, {
        action: 'find',
        key: 'find',
        note: null,
        mediaIds: body.mediaIds,
      });
      await this.notices.tell(manager, finding, finding.id, '督查发现问题，请按期整改', audience);
    });
  }

  /** One line of the record with its photos. */
  async enter(
    manager: EntityManager,
    me: Principal | null,
    finding: Pick<InspectionFinding, 'id' | 'dueAt'>,
    line: Pick<InspectionEntry, 'action' | 'note'> & {
      key: string;
      mediaIds?: readonly string[];
      gridId?: string | null;
    },
  ): Promise<string> {
    const { action, note, key: moveKey, mediaIds = [], gridId = null } = line;
    const id = newId();
    const sets = action === 'find' || action === 'send_back';
    await insertRows(manager, InspectionEntry, [
      {
        id,
        findingId: finding.id,
        moveKey,
        action,
        actorId: me?.accountId ?? null,
        actorGridId: gridId,
        note,
        dueAt: sets ? finding.dueAt : null,
        at: this.clock.now(),
      },
    ]);
    if (me) await this.media.requireOwn(manager, me.accountId, mediaIds);
    await insertRows(
      manager,
      InspectionMedia,
      mediaIds.map((mediaId, position) => ({
        id: newId(),
        findingId: finding.id,
        entryId: id,
        mediaId,
        position,
      })),
    );
    return id;
  }

  /** null: all of them. */
  private async ownUnits(me: Principal): Promise<string[] | null> {
    if (me.roles.has('office')) return null;
    return [...gridsInScope(me, await this.grids.tree())];
  }

  /** Stores a new row once per client-made key. @throws Problem key_reused */
  private async once<T extends { id: string; bodyHash: string }>(
    before: () => Promise<T | null>,
    row: T,
    store: (manager: EntityManager) => Promise<void>,
  ): Promise<{ id: string; repeated: boolean }> {
    const same = (earlier: T) => {
      if (earlier.bodyHash !== row.bodyHash) throw new Problem('key_reused', '这个提交标识已经用过');
      return { id: earlier.id, repeated: true };
    };
    const earlier = await before();
    if (earlier) return same(earlier);
    try {
      await this.database.transaction(store);
      return { id: row.id, repeated: false };
    } catch (error) {
      const other = isDuplicate(error) ? await before() : null;
      if (other) return same(other);
      throw error;
    }
  }
}
