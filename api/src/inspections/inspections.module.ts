import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { IdentityModule } from '../identity/identity.module';
import { NoticesModule } from '../notices/notices.module';
import { FindingNotices } from './finding-notices';
import { InspectionViews } from './inspection-views';
import { Inspections } from './inspections';
import { InspectionsController } from './inspections.controller';
import { InspectionsService } from './inspections.service';
import { MoveFindingAction } from './move-finding';
import { RemindFindings } from './remind-findings';

@Module({
  imports: [GridsModule, IdentityModule, NoticesModule],
  controllers: [InspectionsController],
  providers: [
    Inspections,
    InspectionViews,
    MoveFindingAction,
    FindingNotices,
    RemindFindings,
    InspectionsService,
  ],
  exports: [InspectionsService],
})
export class InspectionsModule {}
