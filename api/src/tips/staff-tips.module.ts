import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { StaffTipsService } from './staff-tips.service';

/** Apart from TipsModule, so that features which read tips can themselves be used by it without a circle. */
@Module({ imports: [GridsModule], providers: [StaffTipsService], exports: [StaffTipsService] })
export class StaffTipsModule {}
