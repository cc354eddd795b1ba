import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module';
import { PointsModule } from '../points/points.module';
import { Catalogue } from './catalogue';
import { RedemptionExpiry } from './expiry.job';
import { Holding } from './holding';
import { Redemptions } from './redemptions';
import { RewardsController } from './rewards.controller';
import { StaffRewardsController } from './staff-rewards.controller';

@Module({
  imports: [NoticesModule, PointsModule],
  controllers: [RewardsController, StaffRewardsController],
  providers: [Catalogue, Redemptions, Holding, RedemptionExpiry],
  exports: [Holding],
})
export class RewardsModule {}
