const MARGIN_MS = 200_000;
const LEAST_MS = 60_000;

/**
 * How long a token is used, in milliseconds, of the seconds WeChat says it has left. The platform makes the next one
 * five minutes early and lets both work meanwhile, so 200 s before the end the next one is there to be had.
 */
export const renewAfterMs = (expiresIn: number): number => Math.max(LEAST_MS, expiresIn * 1000 - MARGIN_MS);
