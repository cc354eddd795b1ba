/** Browsers have no such button. */
export const canGivePhone = false;

export const PhoneButton = (_props: { onCode: (code: string) => Promise<void>; children: string }) => null;
