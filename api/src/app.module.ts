import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { GroupsModule } from './channels/wechat/groups/groups.module';
import { RobotDeliverer } from './channels/wechat/robots/robot-deliverer';
import { RobotsModule } from './channels/wechat/robots/robots.module';
import { OfficialModule } from './channels/wechat/official/official.module';
import { PhotoDeliverer } from './channels/wechat/official/photo-deliverer';
import { DistrictModule } from './channels/district/district.module';
import { ReferralDeliverer } from './channels/district/referral-deliverer';
import { AssessmentModule } from './assessment/assessment.module';
import { BulletinsModule } from './bulletins/bulletins.module';
import { InspectionsModule } from './inspections/inspections.module';
import { CalendarModule } from './calendar/calendar.module';
import { CampaignsModule } from './campaigns/campaigns.module';
import { WechatPayModule } from './channels/wechat/pay/pay.module';
import { ContentDeliverer } from './channels/wechat/content/content-deliverer';
import { MiniModule } from './channels/wechat/mini.module';
import { GroupAlertDeliverer } from './channels/wechat/push/group-alerts';
import { PushDeliverer } from './channels/wechat/push/push-deliverer';
import { PushModule } from './channels/wechat/push/push.module';
import { WechatModule } from './channels/wechat/wechat.module';
import type { Config } from './core/config/config';
import { CoreModule } from './core/core.module';
import { openDataSource } from './core/database/data-source';
import { OUTBOX_DELIVERERS, OutboxWorker } from './core/outbox/outbox.worker';
import { DemoRewards } from './demo/demo-rewards';
import { DemoSeed } from './demo/demo-seed';
import { DrawsModule } from './draws/draws.module';
import { GridsModule } from './grids/grids.module';
import { IdentityModule } from './identity/identity.module';
import { NoticesModule } from './notices/notices.module';
import { PointsModule } from './points/points.module';
import { RewardsModule } from './rewards/rewards.module';
import { PatrolModule } from './patrol/patrol.module';
import { SourcesModule } from './sources/sources.module';
import { ReferralsModule } from './referrals/referrals.module';
import { RosterModule } from './roster/roster.module';
import { schema } from './schema';
import { SettingsController } from './settings.controller';
import { StatisticsModule } from './statistics/statistics.module';
import { SupervisionModule } from './supervision/supervision.module';
import { ConversationModule } from './tips/conversation/conversation.module';
import { FiledTips } from './tips/filed/filed-tips';
import { TipsModule } from './tips/tips.module';
import { WeeklyModule } from './weekly/weekly.module';
import { VolunteersModule } from './volunteers/volunteers.module';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRootAsync({
          // Our own factory opens the database, checks it and migrates; the options only name its kind.
          useFactory: () => ({ type: 'better-sqlite3', database: ':memory:', retryAttempts: 0 }),
          dataSourceFactory: (): Promise<DataSource> =>
            openDataSource(config.DATABASE_URL, config.DATABASE_POOL, schema),
        }),
        CoreModule.with(config),
        IdentityModule.withLogin(WechatModule),
        WechatModule,
        PushModule,
        MiniModule,
        OfficialModule,
        RobotsModule,
        GroupsModule,
        GridsModule,
        NoticesModule,
        TipsModule,
        ConversationModule,
        PointsModule,
        RewardsModule.withTransfers(WechatPayModule),
        WechatPayModule,
        ReferralsModule,
        DistrictModule,
        SupervisionModule,
        CalendarModule,
        AssessmentModule,
        InspectionsModule,
        BulletinsModule,
        WeeklyModule,
        CampaignsModule,
        DrawsModule,
        VolunteersModule,
        SourcesModule,
        PatrolModule,
        RosterModule,
        StatisticsModule,
      ],
      controllers: [SettingsController],
      providers: [
        OutboxWorker,
        {
          provide: OUTBOX_DELIVERERS,
          inject: [
            PushDeliverer,
            GroupAlertDeliverer,
            FiledTips,
            ContentDeliverer,
            ReferralDeliverer,
            PhotoDeliverer,
            RobotDeliverer,
          ],
          useFactory: (...deliverers: unknown[]) => deliverers,
        },
        ...(config.DEMO ? [DemoSeed, DemoRewards] : []),
      ],
    };
  }
}
