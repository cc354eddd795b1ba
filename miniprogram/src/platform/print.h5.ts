/** Browsers print the page that is open. */
export const canPrint = true;

export const printPage = (): void => window.print();
