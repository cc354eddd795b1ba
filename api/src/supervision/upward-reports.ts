import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { actingSeat } from '../identity';
import { UpwardDrafts } from './upward-drafts';
import { nextKinds, upwardName } from './upward-kinds';
import { UpwardReport } from './upward-report.entity';
import type { SaveUpward, SendUpward, UpwardView } from './upward.dto';
import { wordDocument } from './word';
import { UPWARD_MS } from '../tips';

/** Reports of major or sudden events to the superior environmental authority (notice, item 5). */
@Injectable()
export class UpwardReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly drafts: UpwardDrafts,
  ) {}

  /**
   * A saved report, or a draft of the first one made from the data.
   * @param sequence number of the report; without it the latest @throws Problem not_found, forbidden
   */
  async view(me: Principal, tipId: string, sequence?: number): Promise<UpwardView> {
    const tip = await this.drafts.allowed(me, tipId);
    const all = await this.drafts.saved(tipId);
    const latest = all.at(-1) ?? null;
    const saved = sequence === undefined ? latest : (all.find((one) => one.sequence === sequence) ?? null);
    if (!saved && (sequence ?? 1) > 1) throw notFound('这份报告');
    // Only the first report has a time limit: it begins with the finding.
    const isFirst = (saved?.sequence ?? 1) === 1;
    // What was marked as major later is reported within the hour of that.
    const found = tip.majorAt ?? tip.submittedAt;
    const dueAt = isFirst ? new Date(found.getTime() + UPWARD_MS) : null;
    const tree = await this.grids.tree();
    return {
      tipId,
      tipNumber: tip.number,
      sequence: saved?.sequence ?? 1,
      kind: saved?.kind ?? 'first',
      name: upwardName(saved ?? { kind: 'first', sequence: 1 }),
      text: saved?.text ?? (await this.drafts.first(tip)),
      draft: saved === null,
      version: saved?.version ?? 0,
      foundAt: found.toISOString(),
      dueAt: dueAt?.toISOString() ?? null,
      overdue: dueAt !== null && !saved?.sentAt && dueAt < this.clock.now(),
      savedAt: saved?.savedAt.toISOString() ?? null,
      sent: saved?.sentAt
        ? {
            to: saved.sentTo ?? '',
            at: saved.sentAt.toISOString(),
            by: tree.get(saved.sentByGridId ?? '')?.fullName ?? '工作人员',
            channelNote: saved.channelNote ?? '',
            late: dueAt !== null && saved.sentAt > dueAt,
          }
        : null,
      reports: all.map((one) => ({
        sequence: one.sequence,
        name: upwardName(one),
        savedAt: one.savedAt.toISOString(),
        sentAt: one.sentAt?.toISOString() ?? null,
        sentTo: one.sentTo,
      })),
      next: [...nextKinds(latest)],
    };
  }

  /** Saves the text; not after it was sent. @throws Problem not_found, forbidden, already_done, stale_version */
  async save(me: Principal, tipId: string, { version, text, sequence = 1 }: SaveUpward): Promise<void> {
    await this.drafts.allowed(me, tipId);
    const saved = await this.saved(tipId, sequence);
    if (!saved && sequence > 1) throw notFound('这份报告');
    if (saved?.sentAt) throw new Problem('already_done', '报告已经报送，不能再改；有新情况请另行续报');
    // Sent again after a lost answer.
    if (saved && saved.savedBy === me.accountId && saved.text === text) return;
    const change = { text, savedBy: me.accountId, savedAt: this.clock.now() };
    const stored = await this.database.transaction(async (manager) => {
      if (version > 0)
        return changeExactlyOne(
          manager,
          UpwardReport,
          { tipId, sequence, version, sentAt: IsNull() },
          change,
        );
      try {
        await insertRows(manager, UpwardReport, [
          { id: newId(), tipId, sequence: 1, kind: 'first', ...change },
        ]);
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    });
    if (!stored) throw await this.stale(tipId, sequence);
  }

  /** Records that it was sent: once. @throws Problem invalid_input, stale_version, already_done */
  async send(me: Principal, tipId: string, body: SendUpward): Promise<void> {
    const tip = await this.drafts.allowed(me, tipId);
    const { sequence = 1 } = body;
    const saved = await this.saved(tipId, sequence);
    if (saved?.sentAt) {
      this.sentBefore(me, saved, body);
      return;
    }
    if (!saved) throw invalid('text', '请先保存报告正文');
    const sentByGridId = actingSeat(me, tip.gridId, await this.grids.tree());
    const recorded = await this.database.transaction((manager) =>
      changeExactlyOne(
        manager,
        UpwardReport,
        { tipId, sequence, version: body.version, sentAt: IsNull() },
        {
          sentTo: body.sentTo.trim(),
          channelNote: body.channelNote.trim(),
          sentAt: this.clock.now(),
          sentBy: me.accountId,
          sentByGridId,
          sendKey: body.key,
        },
      ),
    );
    if (recorded) return;
    const now = await this.saved(tipId, sequence);
    if (now?.sentAt) {
      this.sentBefore(me, now, body);
      return;
    }
    throw await this.stale(tipId, sequence);
  }

  /** As a Word document, with a name for the file. @throws Problem not_found, forbidden */
  async word(me: Principal, tipId: string, sequence?: number): Promise<{ name: string; bytes: Buffer }> {
    const { text, tipNumber, name } = await this.view(me, tipId, sequence);
    return { name: `情况报告-${tipNumber}-${name.replace(/\s/g, '')}.docx`, bytes: await wordDocument(text) };
  }

  private saved(tipId: string, sequence: number): Promise<UpwardReport | null> {
    return this.database.manager.findOneBy(UpwardReport, { tipId, sequence });
  }

  private sentBefore(me: Principal, saved: UpwardReport, { key }: SendUpward): void {
    if (saved.sendKey !== key || saved.sentBy !== me.accountId)
      throw new Problem('already_done', '这份报告已经登记过报送', {
        current: { sentTo: saved.sentTo, sentAt: saved.sentAt?.toISOString() ?? null },
      });
  }

  private async stale(tipId: string, sequence: number): Promise<Problem> {
    const saved = await this.saved(tipId, sequence);
    return new Problem('stale_version', '报告刚刚有人改过，请看过最新内容再操作', {
      current: { version: saved?.version ?? 0, savedAt: saved?.savedAt.toISOString() ?? null },
    });
  }
}
