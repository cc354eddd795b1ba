import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, LessThan, MoreThan } from 'typeorm';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import type { Job } from '../core/jobs/job';
import { eachById } from '../core/jobs/each-by-id';
import { JobsService } from '../core/jobs/jobs.service';
import { Log } from '../core/log/log';
import { ListedCase, ListedCaseEntry, ListedCaseTip } from './listed-case.entity';
import { ListedNotices } from './listed-notices';
import {
  DEADLINE_STATES,
  type ListedReminder,
  REMIND_AHEAD_MS,
  remindedAudience,
  reminderAt,
  reminderKey,
} from './listed-reminders';
import { People } from './people';

/** Reminds of listed cases near and past their deadline: once for each threshold, also after a stop. */
@Injectable()
export class RemindListed implements Job, OnModuleInit {
  readonly name = 'listed-reminders';
  readonly everyMs = 600_000;

  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly notices: ListedNotices,
    private readonly jobs: JobsService,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  /** One pass over all cases whose deadline is near; returns 0, since the next pass may wait for its time. */
  async run(now: Date): Promise<number> {
    await eachById(
      (after, take) =>
        this.database.manager.find(ListedCase, {
          where: {
            state: In([...DEADLINE_STATES]),
            deadline: LessThan(new Date(now.getTime() + REMIND_AHEAD_MS)),
            id: MoreThan(after),
          },
          order: { id: 'ASC' },
          take,
        }),
      (listed) => this.attend(listed, now),
      ({ id }, error) => this.log.failure('listed reminder failed', error, { listedCaseId: id }),
    );
    return 0;
  }

  private async attend(listed: ListedCase, now: Date): Promise<void> {
    const reminder = reminderAt(listed, now);
    if (!reminder || !listed.deadline) return;
    const moveKey = reminderKey(reminder, listed.deadline);
    const { manager } = this.database;
    if (await manager.existsBy(ListedCaseEntry, { listedCaseId: listed.id, moveKey })) return;
    const staff = await this.people.audience(listed, remindedAudience(listed.state));
    try {
      await this.database.transaction((tx) => this.store(tx, listed, reminder, { moveKey, staff, now }));
    } catch (error) {
      // Another process has reminded: the unique row is the last word, whatever a lease says.
      if (!isDuplicate(error)) throw error;
    }
  }

  private async store(
    manager: EntityManager,
    { id, version }: ListedCase,
    { title }: ListedReminder,
    facts: { moveKey: string; staff: readonly string[]; now: Date },
  ): Promise<void> {
    const listed = await manager.findOneBy(ListedCase, { id, version });
    // Somebody acted at this moment: looked at again in the next pass.
    if (!listed) return;
    const entryId = newId();
    await insertRows(manager, ListedCaseEntry, [
      {
        id: entryId,
        listedCaseId: id,
        moveKey: facts.moveKey,
        action: 'reminder',
        toState: listed.state,
        actorId: null,
        note: title,
        deadline: listed.deadline,
        at: facts.now,
      },
    ]);
    const links = await manager.find(ListedCaseTip, { where: { listedCaseId: id }, order: { id: 'ASC' } });
    await this.notices.tell(manager, listed, {
      causeId: entryId,
      tipIds: links.map(({ tipId }) => tipId),
      staff: facts.staff,
      actorId: null,
      title,
      toReporters: null,
    });
  }
}
