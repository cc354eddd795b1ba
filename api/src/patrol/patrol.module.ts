import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { SourcesModule } from '../sources/sources.module';
import { TipsModule } from '../tips/tips.module';
import { Checklist } from './checklist';
import { Checks } from './checks';
import { FileFindings } from './file-findings';
import { PatrolFindingsController } from './findings.controller';
import { FollowFinding } from './follow-finding';
import { PatrolController } from './patrol.controller';
import { PatrolService } from './patrol.service';
import { ReadFindings } from './read-findings';
import { RecordFindingAction } from './record-finding';
import { RemindRectifications } from './remind-rectifications';
import { TodaysPlan } from './todays-plan';

@Module({
  imports: [GridsModule, NoticesModule, SourcesModule, TipsModule],
  controllers: [PatrolController, PatrolFindingsController],
  providers: [
    PatrolService,
    Checklist,
    Checks,
    TodaysPlan,
    RecordFindingAction,
    ReadFindings,
    FollowFinding,
    FileFindings,
    RemindRectifications,
  ],
  exports: [PatrolService],
})
export class PatrolModule implements OnApplicationBootstrap {
  constructor(private readonly checklist: Checklist) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.checklist.seed();
  }
}
