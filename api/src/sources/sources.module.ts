import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { StaffTipsModule } from '../tips/staff-tips.module';
import { ChangeSource } from './change-source';
import { Contacts } from './contact';
import { InspectAction } from './inspect';
import { InspectionPlans } from './inspection-plans';
import { ReadSources } from './read-sources';
import { SourceViews } from './source-views';
import { SourcesFile } from './sources-file';
import { SourcesFileController } from './sources-file.controller';
import { SourcesController } from './sources.controller';
import { SourcesService } from './sources.service';

@Module({
  imports: [GridsModule, StaffTipsModule],
  controllers: [SourcesController, SourcesFileController],
  providers: [
    SourcesFile,
    SourcesService,
    ReadSources,
    SourceViews,
    ChangeSource,
    InspectAction,
    InspectionPlans,
    Contacts,
  ],
  exports: [SourcesService],
})
export class SourcesModule {}
