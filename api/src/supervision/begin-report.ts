import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { UpwardDrafts } from './upward-drafts';
import { type NextKind, nextKinds, upwardName } from './upward-kinds';
import { UpwardReport } from './upward-report.entity';
import type { BeginUpward } from './upward.dto';

/** Begins a continued (续报) or final (终报) report, drafted from the case as it is now. */
@Injectable()
export class BeginReport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly drafts: UpwardDrafts,
  ) {}

  /**
   * One that was begun and not sent yet is drafted anew, as the kind that is asked for. Returns its number; the same
   * key gives the same report again.
   * @throws Problem not_found, forbidden, move_not_allowed (the first was not sent, or the final one was),
   * key_reused, stale_version
   */
  async run(me: Principal, tipId: string, { key, kind }: BeginUpward): Promise<number> {
    const tip = await this.drafts.allowed(me, tipId);
    const all = await this.drafts.saved(tipId);
    const known = this.earlier(all, key, kind);
    if (known !== null) return known;
    const latest = all.at(-1) ?? null;
    if (!latest || !nextKinds(latest).includes(kind)) {
      const title =
        latest?.kind === 'final' ? '终报已经报送，不能再报' : '请先报送初报；以后有新情况，再写续报';
      throw new Problem('move_not_allowed', title, {
        current: { latest: latest ? upwardName(latest) : null },
      });
    }
    const again = latest.sentAt === null;
    const sequence = again ? latest.sequence : latest.sequence + 1;
    const text = await this.drafts.next(tip, kind, sequence, all);
    const row = { kind, text, createKey: key, savedBy: me.accountId, savedAt: this.clock.now() };
    try {
      const done = await this.database.transaction(async (manager) => {
        if (again)
          return changeExactlyOne(
            manager,
            UpwardReport,
            { id: latest.id, version: latest.version, sentAt: IsNull() },
            row,
          );
        await insertRows(manager, UpwardReport, [{ id: newId(), tipId, sequence, ...row }]);
        return true;
      });
      if (done) return sequence;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    // Somebody began one at this moment; this very request sent twice is answered.
    const now = this.earlier(await this.drafts.saved(tipId), key, kind);
    if (now !== null) return now;
    throw new Problem('stale_version', '刚刚有人写了新的报告，请看过最新内容再操作');
  }

  private earlier(all: readonly UpwardReport[], key: string, kind: NextKind): number | null {
    const known = all.find(({ createKey }) => createKey === key);
    if (known && known.kind !== kind) throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
    return known?.sequence ?? null;
  }
}
