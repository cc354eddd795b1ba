import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { TipsModule } from '../tips/tips.module';
import { EditSeats } from './edit-seats';
import { Handover } from './handover';
import { HandoverNotices } from './handover-notices';
import { Leavers } from './leavers';
import { RosterLists } from './lists';
import { RosterController } from './roster.controller';
import { RosterFile } from './roster-file.service';
import { RosterViews } from './roster-views';
import { RosterScope } from './scope.service';

/** Keeping the roster; the seats themselves and what they allow are identity's. */
@Module({
  imports: [GridsModule, NoticesModule, TipsModule],
  controllers: [RosterController],
  providers: [
    RosterScope,
    RosterViews,
    EditSeats,
    RosterLists,
    Leavers,
    Handover,
    HandoverNotices,
    RosterFile,
  ],
})
export class RosterModule {}
