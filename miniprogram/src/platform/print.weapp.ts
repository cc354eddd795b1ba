/** WeChat prints nothing; a picture is saved by pressing it long. */
export const canPrint = false;

export const printPage = (): void => undefined;
