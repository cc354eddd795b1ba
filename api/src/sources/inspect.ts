import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { instantOf } from '../core/http/day-fields';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { MediaService } from '../core/media/media.service';
import { GridsService } from '../grids/grids.service';
import { actingSeat } from '../identity';
import { resultOf, ticksText, wrongTicks } from './kinds';
import { type PollutionSource, SourceEntry, SourceMedia } from './source.entity';
import type { InspectSource } from './sources.dto';

/** A slip can be taken back for ten minutes; a phone may have been without a network for three days. */
export const INSPECTION_UNDO_MS = 10 * 60_000;
const LATE_MS = 3 * 86_400_000;
const AHEAD_MS = 10 * 60_000;

/** Records inspections of sources (notice, item 3). */
@Injectable()
export class InspectAction {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly media: MediaService,
  ) {}

  /** The same key again does nothing. @throws Problem invalid_input, move_not_allowed, key_reused */
  async run(me: Principal, source: PollutionSource, body: InspectSource): Promise<void> {
    const mediaIds = body.mediaIds ?? [];
    if (await this.repeated(me, source.id, body.key)) return;
    if (source.state !== 'active')
      throw new Problem('move_not_allowed', '这个污染源不在管，恢复后才能记检查');
    if (wrongTicks(source.kind, body.ticks).length > 0)
      throw invalid('ticks', '每一项都要选：到位、不到位或不涉及');
    const result = resultOf(body.ticks);
    if (result === 'problem' && mediaIds.length === 0) throw invalid('mediaIds', '有不到位的，请拍一张照片');
    const now = this.clock.now();
    const at = this.timeOf(body.at, now);
    const id = newId();
    const line = {
      id,
      sourceId: source.id,
      moveKey: body.key,
      action: 'inspected' as const,
      actorId: me.accountId,
      actorGridId: actingSeat(me, source.gridId, await this.grids.tree()),
      note: body.note?.trim() || null,
      result,
      ticks: ticksText(body.ticks),
      day: beijingDay(at),
      at,
      receivedAt: now,
    };
    try {
      await this.database.transaction(async (manager) => {
        await insertRows(manager, SourceEntry, [line]);
        await this.media.requireOwn(manager, me.accountId, mediaIds);
        const photos = mediaIds.map((mediaId, position) => ({ id: newId(), entryId: id, mediaId, position }));
        await insertRows(manager, SourceMedia, photos);
      });
    } catch (error) {
      if (!isDuplicate(error) || !(await this.repeated(me, source.id, body.key))) throw error;
    }
  }

  /** Takes a slip back; again does nothing. @throws Problem not_found, move_not_allowed */
  async undo(me: Principal, sourceId: string, entryId: string): Promise<void> {
    const line = await this.database.manager.findOneBy(SourceEntry, { id: entryId, sourceId });
    if (line?.action !== 'inspected' || line.actorId !== me.accountId) throw notFound('这次检查');
    if (line.undoneAt) return;
    const now = this.clock.now();
    if (now.getTime() - line.receivedAt.getTime() > INSPECTION_UNDO_MS)
      throw new Problem('move_not_allowed', '超过 10 分钟，不能撤销了；可以再记一次检查，写明情况');
    await this.database.transaction((manager) =>
      changeExactlyOne(manager, SourceEntry, { id: entryId }, { undoneAt: now }),
    );
  }

  private timeOf(text: string, now: Date): Date {
    const at = instantOf('at', text);
    const age = now.getTime() - at.getTime();
    if (age < -AHEAD_MS) throw invalid('at', '检查时间还没有到，请检查手机的时间');
    if (age > LATE_MS) throw invalid('at', '超过 3 天的检查不能补记');
    return at;
  }

  private async repeated(me: Principal, sourceId: string, key: string): Promise<boolean> {
    const line = await this.database.manager.findOneBy(SourceEntry, { sourceId, moveKey: key });
    if (!line) return false;
    if (line.actorId === me.accountId && line.action === 'inspected') return true;
    throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
  }
}
