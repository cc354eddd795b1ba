const HOUR_MS = 3_600_000;

/** When a director is reminded, by how long before the report is due. The latest that has passed counts. */
export const REMINDERS = [
  { code: 'morning', beforeMs: 8 * HOUR_MS, title: '今天要报送周报' },
  { code: 'hour', beforeMs: HOUR_MS, title: '周报还有一小时到期' },
  { code: 'late', beforeMs: 0, title: '周报已经逾期' },
] as const;
export type Reminder = (typeof REMINDERS)[number];

/** From the first reminder on, and until three days after it was due. */
export const REMIND_AHEAD_MS = 8 * HOUR_MS;
export const REMIND_AFTER_MS = 72 * HOUR_MS;

/** The reminder that is due for a report not sent yet; null: none. Pure. */
export function reminderAt(dueAt: Date, now: Date): Reminder | null {
  const left = dueAt.getTime() - now.getTime();
  if (left < -REMIND_AFTER_MS) return null;
  return REMINDERS.findLast(({ beforeMs }) => left <= beforeMs) ?? null;
}
