import { DayField, FlagField, KeyField, NumberField, Out, OutTime, TextField } from '../core/http/fields';

const SOURCES = ['published', 'office'] as const;
type Source = (typeof SOURCES)[number];

export class CalendarQuery {
  @NumberField('年份', { min: 2000, max: 2100, integer: true, optional: true }) year?: number;
}

export class SetDays {
  @KeyField() key!: string;
  @DayField('开始日期') from!: string;
  /** Both days included; without it the one day. */
  @DayField('结束日期', { optional: true }) to?: string;
  @FlagField('是否上班') worked!: boolean;
  @TextField('依据', { min: 1, max: 200 }) reason!: string;
}

export class CalendarYear {
  @Out('integer') year!: number;
  @Out('boolean', { description: 'false: only Monday to Friday is counted as worked' }) known!: boolean;
  @Out('string', { enum: SOURCES, enumName: 'CalendarSource', nullable: true }) source!: Source | null;
}
export class CalendarSpecialDay {
  @Out('string', { description: 'Beijing day, YYYY-MM-DD' }) day!: string;
  @Out('boolean', { description: 'make-up workday; false: free' }) worked!: boolean;
  @Out('string', { enum: SOURCES, enumName: 'CalendarSource' }) source!: Source;
  @Out('string', { nullable: true }) reason!: string | null;
  @Out('string', { nullable: true, description: "id of the office's word on it, to take it back" })
  id!: string | null;
}
export class CalendarChange {
  @Out('string') id!: string;
  @Out('string') day!: string;
  @Out('boolean') worked!: boolean;
  @Out('string') reason!: string;
  @OutTime() at!: string;
  @OutTime({ nullable: true }) endedAt!: string | null;
}
export class CalendarView {
  @Out('integer') year!: number;
  @Out('integer', { nullable: true, description: 'the year whose holidays are needed and not known' })
  missing!: number | null;
  @Out(() => [CalendarYear]) years!: CalendarYear[];
  @Out(() => [CalendarSpecialDay], {
    description: 'days not as their weekday says, and all days the office has set',
  })
  days!: CalendarSpecialDay[];
  @Out(() => [CalendarChange], { description: "the office's changes of the year, newest first, at most 100" })
  changes!: CalendarChange[];
}
