import { createHmac, timingSafeEqual } from 'node:crypto';

export const HEADERS = {
  timestamp: 'x-district-timestamp',
  nonce: 'x-district-nonce',
  signature: 'x-district-signature',
} as const;
/** A call is fresh for so long, before and after its time stamp. */
export const FRESH_MS = 5 * 60_000;

/** HMAC-SHA256 in hex over time stamp (epoch ms), nonce and raw body, separated by line feeds. */
export function sign(secret: string, timestamp: string, nonce: string, body: Buffer | string): string {
  return createHmac('sha256', secret).update(`${timestamp}\n${nonce}\n`).update(body).digest('hex');
}

/** Compares in constant time. */
export function isSignedBy(
  secret: string,
  given: string,
  timestamp: string,
  nonce: string,
  body: Buffer,
): boolean {
  const wanted = Buffer.from(sign(secret, timestamp, nonce, body));
  const got = Buffer.from(given);
  return wanted.length === got.length && timingSafeEqual(wanted, got);
}

/** @param timestamp epoch ms, as it was sent */
export const isFresh = (timestamp: string, now: Date): boolean =>
  /^\d{13}$/.test(timestamp) && Math.abs(now.getTime() - Number(timestamp)) <= FRESH_MS;
