import { Injectable } from '@nestjs/common';
import { chineseCalendar, type ChineseCalendar } from './work-calendar';

/** The working calendar in use. The office's own overrides come in through `use`. */
@Injectable()
export class CalendarService {
  private calendar = chineseCalendar();

  current(): ChineseCalendar {
    return this.calendar;
  }

  /** Replaces the overrides (Beijing day → worked). Stored due instants have to be computed again afterwards. */
  use(overrides: ReadonlyMap<string, boolean>): void {
    this.calendar = chineseCalendar(overrides);
  }
}
