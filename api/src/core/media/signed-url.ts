import { createHmac, timingSafeEqual } from 'node:crypto';

export type Variant = 'full' | 'thumb';
const LIFETIME_MS = 60 * 60 * 1000;
const STEP_MS = 10 * 60 * 1000;

function sign(secret: string, hash: string, variant: Variant, expires: number): string {
  return createHmac('sha256', secret).update(`${hash}.${variant}.${expires}`).digest('base64url');
}

/** Relative address of a photo; works for 60 to 70 minutes (rounded, so that a phone can cache the picture). */
export function signedPath(secret: string, hash: string, variant: Variant, now: Date): string {
  const expires = Math.ceil((now.getTime() + LIFETIME_MS) / STEP_MS) * STEP_MS;
  return `/api/v1/media/${hash}/${variant}?expires=${expires}&signature=${sign(secret, hash, variant, expires)}`;
}

export function isValidSignature(
  secret: string,
  hash: string,
  variant: Variant,
  expires: number,
  signature: string,
  now: Date,
): boolean {
  const wanted = Buffer.from(sign(secret, hash, variant, expires));
  const given = Buffer.from(signature);
  return wanted.length === given.length && timingSafeEqual(wanted, given) && expires > now.getTime();
}
