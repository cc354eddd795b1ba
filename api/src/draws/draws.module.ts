import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module';
import { PointsModule } from '../points/points.module';
import { Claims } from './claims';
import { Drafts } from './drafts';
import { DrawViews } from './draw-views';
import { DrawsController } from './draws.controller';
import { HoldDraws } from './hold-draw';
import { JoinedDraws } from './joined-draws';
import { PublishDraws } from './publish';
import { StaffDrawsController } from './staff-draws.controller';

/** Prizes come from RewardsModule, which is global. */
@Module({
  imports: [NoticesModule, PointsModule],
  controllers: [DrawsController, StaffDrawsController],
  providers: [Drafts, PublishDraws, HoldDraws, Claims, DrawViews, JoinedDraws],
})
export class DrawsModule {}
