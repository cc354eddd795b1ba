import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { StaffTipsModule } from '../tips/staff-tips.module';
import { TipsModule } from '../tips/tips.module';
import { BehindFigures } from './behind-figures';
import { BoardFile } from './board-file';
import { BoardScopes } from './board-scope';
import { Dashboard } from './dashboard';
import { DashboardController } from './dashboard.controller';
import { PublicFigures } from './public-figures';
import { PublicFiguresController } from './public-figures.controller';

/** Boards and public figures. Numbers are the tips feature's to count. */
@Module({
  imports: [GridsModule, TipsModule, StaffTipsModule],
  controllers: [DashboardController, PublicFiguresController],
  providers: [BoardScopes, Dashboard, BehindFigures, BoardFile, PublicFigures],
})
export class StatisticsModule {}
