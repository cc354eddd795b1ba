import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { TipsModule } from '../tips/tips.module';
import { Chase } from './chase';
import { ChaseByHand } from './chase-by-hand';
import { FollowMoves } from './follow-moves';
import { ReferralsController } from './referrals.controller';
import { ReferralsService } from './referrals.service';

@Module({
  imports: [GridsModule, NoticesModule, TipsModule],
  controllers: [ReferralsController],
  providers: [ReferralsService, FollowMoves, Chase, ChaseByHand],
  exports: [ReferralsService],
})
export class ReferralsModule {}
