import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Between } from 'typeorm';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import type { Job } from '../core/jobs/job';
import { JobsService } from '../core/jobs/jobs.service';
import { Log } from '../core/log/log';
import { IdentityService } from '../identity/identity.service';
import { ReportingService } from '../tips/reporting.service';
import { PatrolFinding, PatrolFindingMedia } from './finding.entity';
import { caseText, occurrenceOf } from './case-text';

const BATCH = 50;
/** The request that recorded it files it at once; after that time something went wrong on the way. */
const GRACE_MS = 60_000;
/** After so long a person decides: the finding says that it is no case yet, with a button. */
const GIVE_UP_MS = 3 * 86_400_000;

/** Makes cases of findings (notice, items 4 and 8), once, whatever happens on the way. */
@Injectable()
export class FileFindings implements Job, OnModuleInit {
  readonly name = 'patrol-filing';
  readonly everyMs = 60_000;

  constructor(
    private readonly database: Database,
    private readonly identity: IdentityService,
    private readonly reporting: ReportingService,
    private readonly jobs: JobsService,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  /** Files it now if that can be done; if not, the job does it. */
  async try(id: string): Promise<void> {
    try {
      await this.file(id);
    } catch (error) {
      this.log.failure('finding not filed yet', error, { findingId: id });
    }
  }

  /** @throws Problem of the tip that cannot be filed */
  async file(id: string): Promise<void> {
    const finding = await this.database.manager.findOneBy(PatrolFinding, { id, state: 'filing' });
    if (!finding) return;
    const photos = await this.database.manager.find(PatrolFindingMedia, {
      where: { findingId: id, stage: 'found' },
      order: { position: 'ASC' },
    });
    const tip = await this.reporting.file(
      finding.byId,
      {
        key: `patrol-${id}`,
        categoryCode: finding.categoryCode,
        text: caseText(finding),
        lng: finding.lng,
        lat: finding.lat,
        placeText: finding.placeText,
        occurrence: occurrenceOf(finding),
        anonymous: false,
        mediaIds: photos.map(({ mediaId }) => mediaId),
      },
      'app',
      { source: 'patrol', highest: await this.levelAbove(finding.byId) },
    );
    await this.database.transaction((manager) =>
      changeExactlyOne(
        manager,
        PatrolFinding,
        { id, state: 'filing' },
        { state: 'filed', tipId: tip.id, tipNumber: tip.number },
      ),
    );
  }

  async run(now: Date): Promise<number> {
    const [oldest, newest] = [GIVE_UP_MS, GRACE_MS].map((ms) => new Date(now.getTime() - ms)) as [Date, Date];
    const rows = await this.database.manager.find(PatrolFinding, {
      where: { state: 'filing', receivedAt: Between(oldest, newest) },
      order: { id: 'ASC' },
      take: BATCH,
    });
    for (const { id } of rows) await this.try(id);
    return 0;
  }

  /** What is reported up goes to the level above the finder's seat: the finder would only get it back. */
  private async levelAbove(accountId: string): Promise<number> {
    const person = await this.identity.principal(accountId);
    const levels = (person?.seats ?? [])
      .filter(({ role }) => role !== 'department_staff')
      .map(({ level }) => level);
    return Math.max(1, Math.max(2, ...levels) - 1);
  }
}
