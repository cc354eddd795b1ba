import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { InspectionsModule } from '../inspections/inspections.module';
import { InspectionsService } from '../inspections/inspections.service';
import { NoticesModule } from '../notices/notices.module';
import { PatrolModule } from '../patrol/patrol.module';
import { PatrolService } from '../patrol/patrol.service';
import { StaffTipsModule } from '../tips/staff-tips.module';
import { AppealsService } from './appeals.service';
import { AssessmentNotices } from './assessment-notices';
import { ComputePeriod } from './compute';
import { AssessmentExport } from './export';
import { MovePeriod } from './move-period';
import {
  CHECK_SOURCES,
  type CheckSource,
  INDICATOR_SOURCES,
  type IndicatorSource,
  sourceOf,
} from './outcome';
import { OutcomesService } from './outcomes';
import { PeriodViews } from './period-views';
import { PeriodsController } from './periods.controller';
import { PeriodsService } from './periods.service';
import { ProposalsService } from './proposals.service';
import { ResultViews } from './result-views';
import { ResultWord } from './result-word';
import { ResultsController } from './results.controller';
import { TipSource } from './sources/tip-source';
import { WeeklyModule } from '../weekly/weekly.module';
import { WeeklyService } from '../weekly/weekly.service';
import { TermsService } from './terms.service';
import { WhatIf } from './what-if';

/** Assessment of grids and communities on outcomes (notice, items 12 and 13). */
@Module({
  imports: [GridsModule, NoticesModule, StaffTipsModule, InspectionsModule, PatrolModule, WeeklyModule],
  controllers: [PeriodsController, ResultsController],
  providers: [
    TipSource,
    {
      provide: INDICATOR_SOURCES,
      inject: [TipSource, InspectionsService, WeeklyService, PatrolService],
      useFactory: (
        tips: TipSource,
        inspections: InspectionsService,
        weekly: WeeklyService,
        patrol: PatrolService,
      ): IndicatorSource[] => [
        tips,
        sourceOf('findings_corrected', inspections),
        sourceOf('weekly_on_time', weekly),
        sourceOf('checks_done', patrol),
      ],
    },
    {
      provide: CHECK_SOURCES,
      inject: [PatrolService],
      useFactory: (patrol: PatrolService): CheckSource[] => [patrol],
    },
    OutcomesService,
    TermsService,
    PeriodsService,
    PeriodViews,
    ComputePeriod,
    MovePeriod,
    WhatIf,
    AppealsService,
    ProposalsService,
    ResultViews,
    AssessmentExport,
    ResultWord,
    AssessmentNotices,
  ],
})
export class AssessmentModule {}
