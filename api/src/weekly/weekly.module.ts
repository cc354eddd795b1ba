import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { PatrolModule } from '../patrol/patrol.module';
import { SupervisionModule } from '../supervision/supervision.module';
import { StaffTipsModule } from '../tips/staff-tips.module';
import { TipsModule } from '../tips/tips.module';
import { CampaignSection } from './campaign-section';
import { CompleteWeeks } from './complete-weeks';
import { Drafts } from './drafts';
import { HotSpotSection } from './hot-spot-section';
import { ListedSection } from './listed-section';
import { OpenWeeks } from './open-weeks';
import { PatrolSection } from './patrol-section';
import { RemindWeekly } from './remind-weekly';
import { RollUps } from './roll-ups';
import { WEEKLY_SECTIONS, type WeeklySection } from './sections';
import { WeeklyCases } from './weekly-cases';
import { WeeklyController } from './weekly.controller';
import { WeeklyDesk } from './weekly-desk';
import { WeeklyJob } from './weekly-job';
import { WeeklyLists } from './weekly-lists';
import { WeeklyReports } from './weekly-reports';
import { WeeklyService } from './weekly.service';
import { WeeklyViews } from './weekly-views';

/** What other features tell in a draft, in this order; to add one, name its provider here. */
const SECTIONS = [HotSpotSection, ListedSection, PatrolSection, CampaignSection];

@Module({
  imports: [
    CampaignsModule,
    GridsModule,
    NoticesModule,
    PatrolModule,
    StaffTipsModule,
    SupervisionModule,
    TipsModule,
  ],
  controllers: [WeeklyController],
  providers: [
    ...SECTIONS,
    {
      provide: WEEKLY_SECTIONS,
      inject: SECTIONS,
      useFactory: (...sections: WeeklySection[]): WeeklySection[] => sections,
    },
    WeeklyService,
    WeeklyCases,
    WeeklyDesk,
    Drafts,
    RollUps,
    WeeklyReports,
    WeeklyViews,
    WeeklyLists,
    OpenWeeks,
    RemindWeekly,
    CompleteWeeks,
    WeeklyJob,
  ],
  exports: [WeeklyService],
})
export class WeeklyModule {}
