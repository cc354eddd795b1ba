import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { type Content, contentOf, lastOf, type Member } from './content';
import { countedOnce } from './counted';
import { type Counted, Drafts } from './drafts';
import { lastOfParts, notYet, type Part, sectionsOfParts } from './roll-up';
import type { Texts } from './suggestions';
import { OWN, unitsOf } from './units';
import { countedPeriod, lastWeekOf, type Week } from './week';
import { WeeklyCases } from './weekly-cases';
import { WeeklyAddendum, WeeklyReport } from './weekly.entity';

/** Builds the subdistrict's roll-up from the communities' reports as they were sent. */
@Injectable()
export class RollUps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly drafts: Drafts,
    private readonly cases: WeeklyCases,
  ) {}

  /**
   * The sum of the reports and of what lies in no community. A report counts the whole week where the system has
   * added that (see CompleteWeeks), else what it counted when it was sent.
   * @param only ids of the reports that may count; without, all that were sent
   */
  async draft(week: Week, only?: readonly string[]): Promise<Counted> {
    const tree = await this.grids.tree();
    const root = tree.root;
    if (!root) throw new Error('there is no subdistrict');
    const period = countedPeriod(week, this.clock.now());
    const parts = await this.parts(week, only);
    const owners = parts.flatMap(({ member }) => member.ownerId ?? []);
    const units = unitsOf(root, tree);
    const own = await this.drafts.own(root.id, period);
    const ownLast = lastOf(await this.drafts.own(root.id, lastWeekOf(period)), units.unitOf);
    const cases = countedOnce([...(await this.cases.of(owners)), ...own]);
    const content = contentOf({
      cases,
      last: lastOfParts(parts, ownLast, OWN),
      unitOf: units.unitOf,
      units: parts.filter(({ content }) => content).map(({ member }) => member.gridId),
      names: await this.drafts.names(units.name),
      sections: sectionsOfParts(parts),
      countedTo: period.to,
      members: parts.map(({ member }) => member),
    });
    return { content, cases: own };
  }

  /** Cases of a roll-up as it stands: those of its members and its own. */
  async allCases({ members }: Content, own: Counted['cases']): Promise<Counted['cases']> {
    const owners = members.flatMap(({ ownerId }) => ownerId ?? []);
    return countedOnce([...(await this.cases.of(owners)), ...own]);
  }

  /** Null: there is nothing to wait for; else what is still to come. */
  async notYet(week: Week): Promise<string | null> {
    return notYet(await this.rows(week), this.clock.now());
  }

  /** What the communities wrote, in the order of the members. */
  async texts(members: readonly Member[]): Promise<{ name: string; texts: Texts }[]> {
    const ids = members.flatMap(({ reportId }) => reportId ?? []);
    const rows = ids.length === 0 ? [] : await this.database.manager.findBy(WeeklyReport, { id: In(ids) });
    return members.flatMap(({ name, reportId }) => {
      const row = rows.find(({ id }) => id === reportId);
      // A zero report has nothing to say.
      return row?.texts && !row.zero ? [{ name, texts: JSON.parse(row.texts) as Texts }] : [];
    });
  }

  private rows(week: Week): Promise<WeeklyReport[]> {
    return this.database.manager.findBy(WeeklyReport, { week: week.day, level: Not(1) });
  }

  private async parts(week: Week, only?: readonly string[]): Promise<Part[]> {
    const rows = await this.rows(week);
    const tree = await this.grids.tree();
    const added = await this.database.manager.findBy(WeeklyAddendum, {
      reportId: In(rows.map(({ id }) => id)),
      kind: 'week_end',
    });
    return rows
      .flatMap((row) => {
        const grid = tree.get(row.gridId);
        return grid ? [{ row, grid }] : [];
      })
      .sort((a, b) => a.grid.position - b.grid.position)
      .map(({ row, grid }) => {
        const sent = row.sentAt !== null && (only === undefined || only.includes(row.id));
        const whole = added.find(({ reportId }) => reportId === row.id);
        const content = sent ? (whole?.content ?? row.content) : null;
        return {
          member: {
            gridId: row.gridId,
            name: grid.fullName,
            reportId: sent ? row.id : null,
            ownerId: sent ? (whole?.id ?? row.id) : null,
            late: sent && row.sentAt !== null && row.dueAt !== null && row.sentAt > row.dueAt,
            zero: sent && row.zero,
          },
          content: content === null ? null : (JSON.parse(content) as Content),
          texts: row.texts === null ? null : (JSON.parse(row.texts) as Texts),
        };
      });
  }
}
