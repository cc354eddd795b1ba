import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { officialDocument } from '../core/documents/official-document';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import type { Content } from './content';
import { isZero } from './counted';
import { weeklyDocument } from './document';
import { RollUps } from './roll-ups';
import { summaryOf } from './suggestions';
import { membersSummary } from './roll-up';
import { weekLabel } from './week';
import { type Desk, WeeklyDesk } from './weekly-desk';
import { figureLines, rateLines, rowView } from './weekly-figures';
import { WeeklyReports, wordsOf } from './weekly-reports';
import type { WeeklySummary, WeeklyView } from './weekly.dto';
import { WeeklyAddendum, type WeeklyReport } from './weekly.entity';

/** The fields alone, so that they can be spread into larger views. */
type Summary = Pick<WeeklySummary, keyof WeeklySummary>;
type Added = Pick<WeeklyAddendum, 'id' | 'at' | 'text'> & { author: string };

/** Makes what people see of weekly reports, on a page and as a Word document. */
@Injectable()
export class WeeklyViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly desk: WeeklyDesk,
    private readonly reports: WeeklyReports,
    private readonly rollUps: RollUps,
  ) {}

  async view(me: Principal, weekDay: string, gridId: string): Promise<WeeklyView> {
    const desk = await this.desk.report(me, weekDay, gridId);
    const { week, row, grid } = desk;
    const content = await this.content(me, desk);
    const { total, last, sources } = content;
    return {
      ...this.summary(desk),
      week: week.day,
      label: weekLabel(week),
      countedTo: content.countedTo,
      version: row?.version ?? 0,
      edited: row?.texts != null,
      mayBeZero: grid.level === 2 && isZero(total) && content.sections.length === 0,
      notYet: grid.level === 1 && !row?.sentAt ? await this.rollUps.notYet(week) : null,
      summary: [...(grid.level === 1 ? [membersSummary(content.members)] : []), ...summaryOf(content)],
      figures: figureLines(total, last),
      rates: rateLines(total),
      categories: content.categories.map(rowView),
      units: content.units.map(rowView),
      sources: sources.map(({ received, ...source }) => ({ ...source, count: received })),
      sections: content.sections,
      texts: wordsOf(row, content),
      addenda: (await this.addenda(row)).map(({ at, ...one }) => ({ ...one, at: at.toISOString() })),
    };
  }

  /** As a Word document, with a name for the file; a draft says so in both. */
  async word(me: Principal, weekDay: string, gridId: string): Promise<{ name: string; bytes: Buffer }> {
    const desk = await this.desk.report(me, weekDay, gridId);
    const { week, row, grid } = desk;
    const content = await this.content(me, desk);
    const document = weeklyDocument({
      level: grid.level,
      subdistrict: (await this.grids.tree()).root?.fullName ?? '',
      unit: grid.fullName,
      week,
      content,
      texts: wordsOf(row, content),
      zero: row?.zero ?? false,
      sentAt: row?.sentAt ?? null,
      now: this.clock.now(),
      addenda: await this.addenda(row),
      voices: await this.rollUps.texts(content.members),
    });
    return {
      name: `${grid.fullName}周报-${week.day}${row?.sentAt ? '' : '-草稿'}.docx`,
      bytes: await officialDocument(document),
    };
  }

  summary({ grid, row, mayWrite }: Pick<Desk, 'grid' | 'row' | 'mayWrite'>): Summary {
    const dueAt = row?.dueAt ?? null;
    return {
      gridId: grid.id,
      gridName: grid.fullName,
      level: grid.level,
      state: row?.sentAt ? 'sent' : 'draft',
      dueAt: dueAt?.toISOString() ?? null,
      sentAt: row?.sentAt?.toISOString() ?? null,
      late: dueAt !== null && (row?.sentAt ?? this.clock.now()) > dueAt,
      zero: row?.zero ?? false,
      mayWrite,
    };
  }

  private async content(me: Principal, desk: Desk): Promise<Content> {
    const frozen = desk.row?.content;
    return frozen ? (JSON.parse(frozen) as Content) : (await this.reports.draft(me, desk)).content;
  }

  /** In the order they were added, at most 60. */
  private async addenda(row: WeeklyReport | null): Promise<Added[]> {
    if (!row?.sentAt) return [];
    const rows = await this.database.manager.find(WeeklyAddendum, {
      where: { reportId: row.id },
      order: { id: 'ASC' },
      take: 60,
    });
    const names = await this.identity.rosterNames(row.gridId);
    return rows.map(({ id, at, text, authorId }) => ({
      id,
      at,
      text,
      author: authorId === null ? '系统' : (names.get(authorId) ?? '工作人员'),
    }));
  }
}
