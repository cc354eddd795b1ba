import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { StaffTipsModule } from '../tips/staff-tips.module';
import { ListCaseAction } from './list-case';
import { ListedController } from './listed.controller';
import { ListedNotices } from './listed-notices';
import { ListedViews } from './listed-views';
import { MoveListedAction } from './move-listed';
import { People } from './people';
import { SupervisionService } from './supervision.service';

@Module({
  imports: [GridsModule, NoticesModule, StaffTipsModule],
  controllers: [ListedController],
  providers: [SupervisionService, ListCaseAction, MoveListedAction, ListedViews, ListedNotices, People],
  exports: [SupervisionService],
})
export class SupervisionModule {}
