import { beijingDay, beijingTime, startOfDay, startOfMonth } from '../beijing';
import { addTime } from '../due';
import { elapsedMs } from '../elapsed';
import { chineseCalendar } from '../work-calendar';

/** Answers of the calendar for moments all over a year, as text, to compare between time zones. */
export function sample(): string {
  const calendar = chineseCalendar();
  const first = Date.UTC(2026, 0, 1);
  const answers = Array.from({ length: 600 }, (_, index) => {
    // Steps of 14 h 37 min meet all hours, and the nights on which summer time begins and ends elsewhere.
    const at = new Date(first + index * 877 * 60_000);
    const [day, month] = [startOfDay(at), startOfMonth(at)];
    const due = addTime(at, 25_200_000 + index, 'work', calendar);
    const worked = elapsedMs(at, new Date(at.getTime() + 500_000_000), 'work', calendar);
    return [beijingDay(at), beijingTime(at), day, month, calendar.isWorkday(beijingDay(at)), due, worked];
  });
  return JSON.stringify(answers);
}
