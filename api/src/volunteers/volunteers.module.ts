import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { PointsModule } from '../points/points.module';
import { Certificates } from './certificates/certificates';
import { CertificatesController } from './certificates/certificates.controller';
import { Certification } from './hours/certification';
import { HoursPoints } from './hours/hours-points';
import { HoursViews } from './hours/hours-views';
import { HoursController } from './hours/hours.controller';
import { ServiceRecords } from './hours/records';
import { SelfReports } from './hours/self-report';
import { StaffHoursController } from './hours/staff-hours.controller';
import { Figures } from './ranking/figures';
import { RankingNames } from './ranking/ranking-name';
import { RankingController } from './ranking/ranking.controller';
import { Rankings } from './ranking/rankings';
import { Attendance } from './shifts/attendance';
import { PlanShifts } from './shifts/plan-shifts';
import { ShiftPlaces } from './shifts/shift-places';
import { ShiftViews } from './shifts/shift-views';
import { ShiftsController } from './shifts/shifts.controller';
import { DecideSquads } from './squads/decide-squad';
import { FoundSquads } from './squads/found-squad';
import { Membership } from './squads/membership';
import { SquadNotices } from './squads/squad-notices';
import { SquadViews } from './squads/squad-views';
import { SquadMembersController, SquadsController } from './squads/squads.controller';
import { SquadsService } from './squads/squads.service';
import { StaffSquadsController } from './squads/staff-squads.controller';

const SQUADS = [SquadsService, SquadViews, FoundSquads, DecideSquads, Membership, SquadNotices];
const SHIFTS = [PlanShifts, ShiftPlaces, Attendance, ShiftViews];
const HOURS = [ServiceRecords, SelfReports, Certification, HoursPoints, HoursViews];
const SHOWN = [Certificates, Rankings, RankingNames, Figures];

/** Volunteer squads, their shifts and hours (notice item 14). */
@Module({
  imports: [ContentModule, GridsModule, NoticesModule, PointsModule],
  controllers: [
    SquadsController,
    SquadMembersController,
    StaffSquadsController,
    ShiftsController,
    HoursController,
    StaffHoursController,
    CertificatesController,
    RankingController,
  ],
  providers: [...SQUADS, ...SHIFTS, ...HOURS, ...SHOWN],
  exports: [SquadsService],
})
export class VolunteersModule {}
