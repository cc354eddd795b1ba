import { Injectable } from '@nestjs/common';
import { Between, type EntityManager, IsNull } from 'typeorm';
import { beijingDay, beijingTime } from '../core/calendar/beijing';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import { NoticesService, workKind } from '../notices/notices.service';
import { REMIND_AFTER_MS, REMIND_AHEAD_MS, reminderAt, type Reminder } from './reminders';
import { weekLabel, weekNamed } from './week';
import { WeeklyReport } from './weekly.entity';

const ROWS = 500;

interface Message {
  accounts: readonly string[];
  causeId: string;
  title: string;
  body: string;
}

/** Reminds directors of reports not sent yet, and tells the office which are missing once they are overdue. */
@Injectable()
export class RemindWeekly {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
  ) {}

  async run(now: Date): Promise<void> {
    const rows = await this.database.manager.find(WeeklyReport, {
      where: {
        sentAt: IsNull(),
        dueAt: Between(new Date(now.getTime() - REMIND_AFTER_MS), new Date(now.getTime() + REMIND_AHEAD_MS)),
      },
      order: { week: 'ASC', id: 'ASC' },
      take: ROWS,
    });
    if (rows.length === 0) return;
    const tree = await this.grids.tree();
    const name = ({ gridId }: WeeklyReport) => tree.get(gridId)?.fullName ?? '';
    for (const week of new Set(rows.map((row) => row.week))) {
      const open = rows.filter((row) => row.week === week);
      await this.database.transaction(async (manager) => {
        for (const row of open) await this.remind(manager, row, name(row), now);
        await this.tellOffice(manager, week, open, open.map(name), now);
      });
    }
  }

  private async remind(manager: EntityManager, row: WeeklyReport, name: string, now: Date): Promise<void> {
    const reminder = row.dueAt && reminderAt(row.dueAt, now);
    if (!row.dueAt || !reminder) return;
    const holders = await this.identity.seatHolders(manager, [row.gridId]);
    await this.tell(manager, {
      accounts: holders.filter(({ role }) => role === 'community_director').map(({ accountId }) => accountId),
      causeId: causeOf(row, reminder),
      title: reminder.title,
      body: `${name}的周报应在 ${dueWords(row.dueAt)} 前报送。数字已经汇总好，看过、改好文字就可以报送：工作台「周报」。`,
    });
  }

  private async tellOffice(
    manager: EntityManager,
    week: string,
    rows: readonly WeeklyReport[],
    names: readonly string[],
    now: Date,
  ): Promise<void> {
    const late = names.filter((_, index) => (rows[index]?.dueAt ?? now) < now);
    if (late.length === 0) return;
    const named = weekNamed(week);
    const rootId = await this.grids.rootId(manager);
    const holders = await this.identity.seatHolders(manager, rootId ? [rootId] : []);
    await this.tell(manager, {
      accounts: holders.filter(({ role }) => role === 'office').map(({ accountId }) => accountId),
      causeId: `wk-${week}-missing`,
      title: `${late.length} 个社区还没有报送周报`,
      body: `${late.join('、')}（${named ? weekLabel(named) : week}）。在工作台「周报」可以看到每个社区的情况。`,
    });
  }

  /** Once per person and cause. */
  private async tell(manager: EntityManager, { accounts, ...message }: Message): Promise<void> {
    const people = [...new Set(accounts)];
    const told = await this.notices.told(manager, message.causeId, people);
    await this.notices.add(
      manager,
      people
        .filter((accountId) => !told.has(accountId))
        .map((accountId) => ({ ...message, accountId, kind: workKind('weekly'), tipId: null, push: true })),
    );
  }
}

/** At most 26 characters; the end of the report's id tells the communities of one director apart. */
const causeOf = ({ id }: WeeklyReport, { code }: Reminder): string => `wk-${code}-${id.slice(-14)}`;

function dueWords(at: Date): string {
  const [, month, day] = beijingDay(at).split('-').map(Number);
  return `${month}月${day}日 ${beijingTime(at)}`;
}
