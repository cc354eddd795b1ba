import { beijingDay } from '../core/calendar/beijing';
import { endOfDay } from '../core/http/more-fields';
import { invalid } from '../core/http/problem';

export { endOfDay, InstantField, instantOf, NestedListField } from '../core/http/more-fields';

/** The end of a Beijing day that has not passed. @throws Problem invalid_input */
export function futureDay(field: string, day: string, now: Date): Date {
  const end = endOfDay(field, day);
  if (day < beijingDay(now)) throw invalid(field, '期限不能早于今天');
  return end;
}
