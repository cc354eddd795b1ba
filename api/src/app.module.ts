import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { GroupsModule } from './channels/wechat/groups/groups.module';
import { MajorEvents } from './channels/wechat/robots/major-events';
import { RobotDeliverer } from './channels/wechat/robots/robot-deliverer';
import { RobotsModule } from './channels/wechat/robots/robots.module';
import { OfficialModule } from './channels/wechat/official/official.module';
import { PhotoDeliverer } from './channels/wechat/official/photo-deliverer';
import { DistrictModule } from './channels/district/district.module';
import { ReferralDeliverer } from './channels/district/referral-deliverer';
import { CalendarModule } from './calendar/calendar.module';
import { SubscribeDeliverer } from './channels/wechat/subscribe-deliverer';
import { WechatModule } from './channels/wechat/wechat.module';
import type { Config } from './core/config/config';
import { CoreModule } from './core/core.module';
import { openDataSource } from './core/database/data-source';
import { OUTBOX_DELIVERERS, OutboxWorker } from './core/outbox/outbox.worker';
import { DemoSeed } from './demo/demo-seed';
import { GridsModule } from './grids/grids.module';
import { IdentityModule } from './identity/identity.module';
import { NoticesModule } from './notices/notices.module';
import { PointsModule } from './points/points.module';
import { ReferralsModule } from './referrals/referrals.module';
import { schema } from './schema';
import { SettingsController } from './settings.controller';
import { SupervisionModule } from './supervision/supervision.module';
import { ConversationModule } from './tips/conversation/conversation.module';
import { TipsModule } from './tips/tips.module';

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
        OfficialModule,
        RobotsModule,
        GroupsModule,
        GridsModule,
        NoticesModule,
        TipsModule,
        ConversationModule,
        PointsModule,
        ReferralsModule,
        DistrictModule,
        SupervisionModule,
        CalendarModule,
      ],
      controllers: [SettingsController],
      providers: [
        OutboxWorker,
        {
          provide: OUTBOX_DELIVERERS,
          inject: [SubscribeDeliverer, ReferralDeliverer, PhotoDeliverer, RobotDeliverer, MajorEvents],
          useFactory: (...deliverers: unknown[]) => deliverers,
        },
        ...(config.DEMO ? [DemoSeed] : []),
      ],
    };
  }
}
