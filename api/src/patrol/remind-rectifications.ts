import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { beijingDay } from '../core/calendar/beijing';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import type { Job } from '../core/jobs/job';
import { JobsService } from '../core/jobs/jobs.service';
import { IdentityService } from '../identity/identity.service';
import { NoticesService, workKind } from '../notices/notices.service';
import { PatrolFinding } from './finding.entity';

const BATCH = 50;

/** Tells the grid, once, that the last day of a rectification has passed and nobody has checked it. */
@Injectable()
export class RemindRectifications implements Job, OnModuleInit {
  readonly name = 'patrol-rectifications';
  readonly everyMs = 600_000;

  constructor(
    private readonly database: Database,
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const late = await this.database.manager.find(PatrolFinding, {
      where: { state: 'waiting', rectifyBy: LessThan(now), remindedAt: IsNull() },
      order: { id: 'ASC' },
      take: BATCH,
    });
    for (const finding of late) await this.remind(finding, now);
    return late.length;
  }

  private remind({ id, gridId, byId, placeText, told, rectifyBy }: PatrolFinding, now: Date): Promise<void> {
    return this.database.transaction(async (manager) => {
      // The version stays: whoever has the page open can still act.
      const set = { remindedAt: now, version: () => 'version' };
      const where = { id, remindedAt: IsNull(), state: 'waiting' as const };
      if (!(await changeExactlyOne(manager, PatrolFinding, where, set))) return;
      const holders = await this.identity.seatHolders(manager, [gridId]);
      const people = new Set([byId, ...holders.map(({ accountId }) => accountId)]);
      const place = placeText || '巡查发现的问题';
      await this.notices.add(
        manager,
        [...people].map((accountId) => ({
          accountId,
          causeId: id,
          kind: workKind('patrol'),
          title: '整改期限已过，请去复查',
          body: `${place}${told ? `（${told}）` : ''}，要求 ${rectifyBy ? beijingDay(rectifyBy) : ''} 前整改。整改好了拍张照片就行；没整改的，一键转为案件。`,
          tipId: null,
          push: false,
        })),
      );
    });
  }
}
