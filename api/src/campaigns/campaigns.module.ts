import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { PointsModule } from '../points/points.module';
import { CampaignAudience } from './audience';
import { CampaignContent } from './campaign-content';
import { CampaignViews } from './campaign-views';
import { CampaignsController } from './campaigns.controller';
import { CampaignsService } from './campaigns.service';
import { CampaignEndings } from './endings';
import { JoinedCampaigns } from './joined-accounts';
import { CampaignOnSite } from './on-site';
import { OnSiteController } from './on-site.controller';
import { CampaignPlans } from './plans';
import { CampaignReminders } from './reminders.job';
import { CampaignSessions } from './sessions';
import { CampaignSignIns } from './sign-ins';
import { CampaignSignUps } from './sign-ups';
import { StaffCampaignsController } from './staff-campaigns.controller';
import { StaffCampaignViews } from './staff-views';
import { Trainings } from './trainings';
import { TrainingsController } from './trainings.controller';

/** Campaigns in the five places, and trainings (notice, items 15 and 2). */
@Module({
  imports: [GridsModule, NoticesModule, ContentModule, PointsModule],
  controllers: [CampaignsController, StaffCampaignsController, OnSiteController, TrainingsController],
  providers: [
    CampaignSessions,
    CampaignAudience,
    CampaignPlans,
    CampaignEndings,
    CampaignSignUps,
    CampaignSignIns,
    CampaignOnSite,
    CampaignContent,
    CampaignViews,
    StaffCampaignViews,
    Trainings,
    CampaignReminders,
    JoinedCampaigns,
    CampaignsService,
  ],
  exports: [CampaignsService],
})
export class CampaignsModule {}
