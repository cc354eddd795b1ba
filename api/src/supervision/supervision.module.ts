import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { StaffTipsModule } from '../tips/staff-tips.module';
import { BeginReport } from './begin-report';
import { LinkTips } from './link-tips';
import { ListCaseAction } from './list-case';
import { ListedController } from './listed.controller';
import { ListedNotices } from './listed-notices';
import { ListedTipsController } from './listed-tips.controller';
import { ListedViews } from './listed-views';
import { MeetingViews } from './meeting-views';
import { Meetings } from './meetings';
import { MeetingsController } from './meetings.controller';
import { MoveListedAction } from './move-listed';
import { People } from './people';
import { ProposeLate } from './propose-late';
import { RemindListed } from './remind-listed';
import { SupervisionService } from './supervision.service';
import { UpwardDrafts } from './upward-drafts';
import { UpwardController } from './upward.controller';
import { UpwardLate } from './upward-late';
import { UpwardReports } from './upward-reports';

@Module({
  imports: [GridsModule, NoticesModule, StaffTipsModule],
  controllers: [ListedController, ListedTipsController, MeetingsController, UpwardController],
  providers: [
    SupervisionService,
    ProposeLate,
    ListCaseAction,
    MoveListedAction,
    ListedViews,
    ListedNotices,
    LinkTips,
    RemindListed,
    People,
    Meetings,
    MeetingViews,
    UpwardReports,
    UpwardLate,
    UpwardDrafts,
    BeginReport,
  ],
  exports: [SupervisionService],
})
export class SupervisionModule {}
