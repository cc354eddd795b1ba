import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { CalendarViews } from './calendar-views';
import { CalendarController } from './calendar.controller';
import { ChangeDays } from './change-days';
import { OfficeDays } from './office-days';
import { YearReminder } from './year-reminder';

/** The office's own days of the working calendar (the rules are in core/calendar). */
@Module({
  imports: [GridsModule, NoticesModule],
  controllers: [CalendarController],
  providers: [OfficeDays, ChangeDays, CalendarViews, YearReminder],
})
export class CalendarModule {}
