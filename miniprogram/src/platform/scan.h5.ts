/** A browser has no scanner of its own: the digits are typed. */
export const canScan = false;

export const scan = (): Promise<string | null> => Promise.resolve(null);
