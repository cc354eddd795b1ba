import { call } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Reminder = Schemas['ReminderView'];
export type ReminderKind = Schemas['ReminderKind'];

export const getReminders = () => call<{ items: Reminder[] }>('GET', '/wechat/reminders');
/** Tells what the user allowed; the same key counts once. */
export const acceptReminders = (key: string, accepted: ReminderKind[]) =>
  call<{ items: Reminder[] }>('POST', '/wechat/reminders', { body: { key, accepted }, repeatable: true });
