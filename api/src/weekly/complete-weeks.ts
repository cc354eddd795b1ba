import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { Log } from '../core/log/log';
import { FIGURE_NAMES, FIGURES } from '../tips/figures';
import { GridsService } from '../grids/grids.service';
import type { Content } from './content';
import { type Counted, Drafts } from './drafts';
import { RollUps } from './roll-ups';
import { type Week, weekAfter, weekNamed, weekOf } from './week';
import { WeeklyCases } from './weekly-cases';
import { WeeklyAddendum, WeeklyReport } from './weekly.entity';

const BACK_WEEKS = 8;
const ROWS = 2000;

/**
 * A report is due seven hours before its week ends. When the week is over, the system adds the figures up to
 * Thursday 24:00 to every report that was sent before: once, beside the figures that were sent, never in their place.
 */
@Injectable()
export class CompleteWeeks {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly drafts: Drafts,
    private readonly rollUps: RollUps,
    private readonly cases: WeeklyCases,
    private readonly log: Log,
  ) {}

  /** The communities first: the roll-up's whole week is made of theirs. */
  async run(now: Date): Promise<void> {
    const current = weekOf(now);
    const rows = await this.database.manager.find(WeeklyReport, {
      where: { week: MoreThanOrEqual(weekAfter(current, -BACK_WEEKS).day), sentAt: Not(IsNull()) },
      order: { level: 'DESC', id: 'ASC' },
      take: ROWS,
    });
    const early = rows.flatMap((row) => {
      const week = weekNamed(row.week);
      return week && week.to <= now && row.sentAt && row.sentAt < week.to ? [{ row, week }] : [];
    });
    const done = new Set(
      (
        await this.database.manager.findBy(WeeklyAddendum, {
          reportId: In(early.map(({ row }) => row.id)),
          kind: 'week_end',
        })
      ).map(({ reportId }) => reportId),
    );
    for (const { row, week } of early) {
      if (done.has(row.id)) continue;
      try {
        await this.complete(row, week, now);
      } catch (error) {
        // One report that fails must not keep the others back; it is tried again next time.
        this.log.failure('weekly completion failed', error, { reportId: row.id });
      }
    }
  }

  private async complete(row: WeeklyReport, week: Week, now: Date): Promise<void> {
    const sent = JSON.parse(row.content ?? 'null') as Content | null;
    const counted = sent && (await this.counted(row, week, sent));
    if (!sent || !counted) return;
    const id = newId();
    try {
      await this.database.transaction(async (manager) => {
        await insertRows(manager, WeeklyAddendum, [
          {
            id,
            reportId: row.id,
            addKey: 'week_end',
            kind: 'week_end',
            authorId: null,
            text: differences(sent, counted.content),
            content: JSON.stringify(counted.content),
            at: now,
          },
        ]);
        await this.cases.store(manager, id, counted.cases);
      });
    } catch (error) {
      // Another process was faster.
      if (!isDuplicate(error)) throw error;
    }
  }

  private async counted(row: WeeklyReport, week: Week, sent: Content): Promise<Counted | null> {
    if (row.level === 1)
      return this.rollUps.draft(
        week,
        sent.members.flatMap(({ reportId }) => reportId ?? []),
      );
    const grid = (await this.grids.tree()).get(row.gridId);
    return grid ? this.drafts.community(grid, week, { kept: sent.sections }) : null;
  }
}

/** What changed between the sending and the end of the week. Pure. */
export function differences({ total: sent }: Content, { total: whole }: Content): string {
  const changed = FIGURE_NAMES.filter((name) => sent[name] !== whole[name]).map(
    (name) => `${FIGURES[name].label} ${whole[name]} 件（报送时 ${sent[name]} 件）`,
  );
  return changed.length === 0
    ? '报送后至周四 24 时，数字没有变化。'
    : `截至周四 24 时：${changed.join('，')}。`;
}
