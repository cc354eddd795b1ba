import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { TipCounts } from './figures/tip-counts.service';
import { TipFiguresService } from './figures/tip-figures.service';
import { LinkableTips } from './linkable-tips.service';
import { StaffTipsService } from './staff-tips.service';

/** Apart from TipsModule, so that features which read tips can themselves be used by it without a circle. */
@Module({
  imports: [GridsModule],
  providers: [StaffTipsService, TipFiguresService, TipCounts, LinkableTips],
  exports: [StaffTipsService, TipFiguresService, TipCounts, LinkableTips],
})
export class StaffTipsModule {}
