import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long the code on the screen stays the same. */
export const STEP_MS = 30_000;
/** Codes before the current one that still count: who reads slowly has between half a minute and a minute. */
const GRACE_STEPS = 1;
const DIGITS = 6;

/** The key for one session, so that a code of one is worth nothing at another. */
const keyOf = (secret: string, campaignId: string): Buffer =>
  createHmac('sha256', secret).update(`campaign sign-in ${campaignId}`).digest();

/** The digits of one step, as RFC 4226 (HOTP) takes them out of the HMAC. */
function digitsOf(key: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha256', key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS;
  return String(number).padStart(DIGITS, '0');
}

const stepAt = (now: Date): number => Math.floor(now.getTime() / STEP_MS);

/** The code to show on site now, and until when it is the newest. Nothing is stored: it follows from secret and time. Pure. */
export function codeAt(secret: string, campaignId: string, now: Date): { digits: string; until: Date } {
  const step = stepAt(now);
  return { digits: digitsOf(keyOf(secret, campaignId), step), until: new Date((step + 1) * STEP_MS) };
}

/** Whether these digits were on the screen just now. A photo of them sent home is too old within a minute. Pure. */
export function isCurrentCode(secret: string, campaignId: string, digits: string, now: Date): boolean {
  const given = Buffer.from(digits.replace(/\s/g, ''));
  const key = keyOf(secret, campaignId);
  let good = false;
  for (let back = 0; back <= GRACE_STEPS; back++) {
    const wanted = Buffer.from(digitsOf(key, stepAt(now) - back));
    good = (given.length === wanted.length && timingSafeEqual(given, wanted)) || good;
  }
  return good;
}
