import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { FoundSquads } from './squads/found-squad';
import { Membership } from './squads/membership';
import { SquadNotices } from './squads/squad-notices';
import { SquadViews } from './squads/squad-views';
import { SquadMembersController, SquadsController } from './squads/squads.controller';
import { SquadsService } from './squads/squads.service';
import { StaffSquadsController } from './squads/staff-squads.controller';

/** Volunteer squads, their shifts and hours (notice item 14). */
@Module({
  imports: [GridsModule, NoticesModule],
  controllers: [SquadsController, SquadMembersController, StaffSquadsController],
  providers: [SquadsService, SquadViews, FoundSquads, Membership, SquadNotices],
  exports: [SquadsService],
})
export class VolunteersModule {}
