/** Browsers have no reminders of WeChat. */
export const canRemind = false;

export const askForReminders = (_templateIds: string[]): Promise<string[]> => Promise.resolve([]);
