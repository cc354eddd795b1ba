import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, LessThan, LessThanOrEqual, type EntityManager } from 'typeorm';
import { CalendarService } from '../core/calendar/calendar.service';
import { Config } from '../core/config/config';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import type { Job } from '../core/jobs/job';
import { JobsService } from '../core/jobs/jobs.service';
import { newId } from '../core/ids';
import { OutboxService } from '../core/outbox/outbox.service';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import { NoticesService } from '../notices/notices.service';
import { NewsService } from '../tips/news.service';
import { chaseDay } from './chase-time';
import { referralMessage } from './message';
import { OPEN_REFERRALS, Referral, type ReferralState } from './referral.entity';

const BATCH = 50;
const IN_TIME: readonly ReferralState[] = ['sending', 'sent', 'acknowledged'];

/** Asks the district after every open referral once a working day, and says when one is late. */
@Injectable()
export class Chase implements OnModuleInit, Job {
  readonly name = 'referral-chase';
  readonly everyMs = 60_000;

  constructor(
    private readonly jobs: JobsService,
    private readonly database: Database,
    private readonly calendars: CalendarService,
    private readonly config: Config,
    private readonly outbox: OutboxService,
    private readonly notices: NoticesService,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly news: NewsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const rootId = (await this.grids.tree()).root?.id;
    return (await this.timeOut(now, rootId)) + (await this.chase(now, rootId));
  }

  private async timeOut(now: Date, rootId: string | undefined): Promise<number> {
    const late = await this.database.manager.find(Referral, {
      where: { state: In([...IN_TIME]), dueAt: LessThanOrEqual(now) },
      order: { dueAt: 'ASC' },
      take: BATCH,
    });
    for (const row of late) {
      await this.once(row, { state: 'timed_out' }, async (manager) => {
        const text = '区平台超过期限还没有答复，街道办会继续催办';
        await this.news.tell(manager, row.tipId, 'district', text, now);
        await this.tellOffice(manager, rootId, row, '区平台逾期未答复', '已超过 5 个工作日，请联系区平台');
      });
    }
    return late.length;
  }

  private async chase(now: Date, rootId: string | undefined): Promise<number> {
    const day = chaseDay(now, this.calendars.current());
    if (day === null) return 0;
    const state = In([...OPEN_REFERRALS]);
    const open = await this.database.manager.find(Referral, {
      where: { state, chasedOn: LessThan(day) },
      order: { id: 'ASC' },
      take: BATCH,
    });
    for (const row of open) {
      await this.once(row, { chasedOn: day, chases: row.chases + 1, lastChasedAt: now }, (manager) =>
        this.config.DISTRICT_URL
          ? this.outbox.add(manager, [referralMessage(row.id, row.chases + 1)])
          : this.tellOffice(manager, rootId, row, '请向区平台催办', '区平台还没有答复，请今天催办'),
      );
    }
    return open.length;
  }

  /** Only while nobody else did the same, and it is still open as it was read. */
  private once(row: Referral, set: Partial<Referral>, also: (manager: EntityManager) => Promise<void>) {
    return this.database.transaction(async (manager) => {
      const where = { id: row.id, state: row.state, chases: row.chases };
      if (await changeExactlyOne(manager, Referral, where, set)) await also(manager);
    });
  }

  private async tellOffice(
    manager: EntityManager,
    rootId: string | undefined,
    row: Referral,
    title: string,
    advice: string,
  ) {
    const seats = await this.identity.seatHolders(manager, rootId ? [rootId] : []);
    const causeId = newId();
    const body = `编号 ${row.tipNumber}${row.outsideNumber ? `（区平台编号 ${row.outsideNumber}）` : ''}：${advice}。`;
    await this.notices.add(
      manager,
      [...new Set(seats.map(({ accountId }) => accountId))].map((accountId) => ({
        accountId,
        causeId,
        kind: 'task',
        title,
        body,
        tipId: row.tipId,
        push: false,
      })),
    );
  }
}
