import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { LinkableTips } from './linkable-tips.service';
import { StaffTipsService } from './staff-tips.service';

/** Apart from TipsModule, so that features which read tips can themselves be used by it without a circle. */
@Module({
  imports: [GridsModule],
  providers: [StaffTipsService, LinkableTips],
  exports: [StaffTipsService, LinkableTips],
})
export class StaffTipsModule {}
