import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { AssessedCases } from './figures/assessed-cases.service';
import { TipCounts } from './figures/tip-counts.service';
import { TipFiguresService } from './figures/tip-figures.service';
import { LinkableTips } from './linkable-tips.service';
import { NearbyTips } from './nearby-tips.service';
import { StaffTipsService } from './staff-tips.service';

/** Apart from TipsModule, so that features which read tips can themselves be used by it without a circle. */
@Module({
  imports: [GridsModule],
  providers: [StaffTipsService, TipFiguresService, TipCounts, AssessedCases, LinkableTips, NearbyTips],
  exports: [StaffTipsService, TipFiguresService, TipCounts, AssessedCases, LinkableTips, NearbyTips],
})
export class StaffTipsModule {}
