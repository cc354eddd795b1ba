import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { actingSeat, rolesInScope } from '../identity';
import { StaffTipsService, type TipFacts } from '../tips/staff-tips.service';
import { draftUpwardReport, UPWARD_LIMIT_MS } from './upward-draft';
import { UpwardReport } from './upward-report.entity';
import type { SaveUpward, SendUpward, UpwardView } from './upward.dto';
import { wordDocument } from './word';

/** Reports of major or sudden events to the superior environmental authority (notice, item 5). */
@Injectable()
export class UpwardReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly tips: StaffTipsService,
  ) {}

  /** The saved report, or a draft made from the data. @throws Problem not_found, forbidden */
  async view(me: Principal, tipId: string): Promise<UpwardView> {
    const tip = await this.allowed(me, tipId);
    const saved = await this.saved(tipId);
    const dueAt = new Date(tip.submittedAt.getTime() + UPWARD_LIMIT_MS);
    const tree = await this.grids.tree();
    return {
      tipId,
      tipNumber: tip.number,
      text: saved?.text ?? (await this.draft(tip)),
      draft: saved === null,
      version: saved?.version ?? 0,
      foundAt: tip.submittedAt.toISOString(),
      dueAt: dueAt.toISOString(),
      overdue: !saved?.sentAt && dueAt < this.clock.now(),
      savedAt: saved?.savedAt.toISOString() ?? null,
      sent: saved?.sentAt
        ? {
            to: saved.sentTo ?? '',
            at: saved.sentAt.toISOString(),
            by: tree.get(saved.sentByGridId ?? '')?.fullName ?? '工作人员',
            channelNote: saved.channelNote ?? '',
            late: saved.sentAt > dueAt,
          }
        : null,
    };
  }

  /** Saves the text; not after it was sent. @throws Problem forbidden, already_done, stale_version */
  async save(me: Principal, tipId: string, { version, text }: SaveUpward): Promise<void> {
    await this.allowed(me, tipId);
    const saved = await this.saved(tipId);
    if (saved?.sentAt) throw new Problem('already_done', '报告已经报送，不能再改；有新情况请另行续报');
    // Sent again after a lost answer.
    if (saved && saved.savedBy === me.accountId && saved.text === text) return;
    const change = { text, savedBy: me.accountId, savedAt: this.clock.now() };
    const stored = await this.database.transaction(async (manager) => {
      if (version > 0)
        return changeExactlyOne(manager, UpwardReport, { tipId, version, sentAt: IsNull() }, change);
      try {
        await insertRows(manager, UpwardReport, [{ id: newId(), tipId, ...change }]);
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    });
    if (!stored) throw await this.stale(tipId);
  }

  /** Records that it was sent: once. @throws Problem invalid_input, stale_version, already_done */
  async send(me: Principal, tipId: string, body: SendUpward): Promise<void> {
    const tip = await this.allowed(me, tipId);
    const saved = await this.saved(tipId);
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
        { tipId, version: body.version, sentAt: IsNull() },
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
    const now = await this.saved(tipId);
    if (now?.sentAt) {
      this.sentBefore(me, now, body);
      return;
    }
    throw await this.stale(tipId);
  }

  /** As a Word document, with a name for the file. @throws Problem not_found, forbidden */
  async word(me: Principal, tipId: string): Promise<{ name: string; bytes: Buffer }> {
    const { text, tipNumber } = await this.view(me, tipId);
    return { name: `情况报告-${tipNumber}.docx`, bytes: await wordDocument(text) };
  }

  private async allowed(me: Principal, tipId: string): Promise<TipFacts> {
    const tip = await this.tips.facts(me, tipId);
    const roles = rolesInScope(me, tip.gridId, await this.grids.tree());
    if (!roles.has('office') && !roles.has('community_director')) throw forbidden();
    return tip;
  }

  private async draft(tip: TipFacts): Promise<string> {
    const tree = await this.grids.tree();
    const path = tip.gridId ? tree.pathUp(tip.gridId) : [];
    const levels = tip.events.flatMap(({ gridId }) => tree.get(gridId ?? '')?.level ?? []);
    return draftUpwardReport({
      tip,
      from: tree.root?.fullName ?? '',
      communityName: path.find(({ level }) => level === 2)?.fullName ?? '',
      judgedLevel: levels.length > 0 ? Math.min(...levels) : null,
      now: this.clock.now(),
    });
  }

  private saved(tipId: string): Promise<UpwardReport | null> {
    return this.database.manager.findOneBy(UpwardReport, { tipId });
  }

  private sentBefore(me: Principal, saved: UpwardReport, { key }: SendUpward): void {
    if (saved.sendKey !== key || saved.sentBy !== me.accountId)
      throw new Problem('already_done', '这份报告已经登记过报送', {
        current: { sentTo: saved.sentTo, sentAt: saved.sentAt?.toISOString() ?? null },
      });
  }

  private async stale(tipId: string): Promise<Problem> {
    const saved = await this.saved(tipId);
    return new Problem('stale_version', '报告刚刚有人改过，请看过最新内容再操作', {
      current: { version: saved?.version ?? 0, savedAt: saved?.savedAt.toISOString() ?? null },
    });
  }
}
