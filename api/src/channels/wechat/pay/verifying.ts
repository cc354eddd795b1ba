import { createVerify } from 'node:crypto';

/** Signatures older than this are refused. */
const FRESH_MS = 5 * 60_000;

export interface SignedText {
  headers: Readonly<Record<string, string | undefined>>;
  /** The bytes as they came. */
  body: string;
}

/**
 * Whether WeChat Pay signed this answer or notification: RSA-SHA256 over time, nonce and the body as it came, with the key
 * that the serial names, within five minutes. Headers in lower case. Pure.
 */
export function isGenuine(
  { headers, body }: SignedText,
  keys: ReadonlyMap<string, string>,
  now: number,
): boolean {
  const timestamp = headers['wechatpay-timestamp'] ?? '';
  const nonce = headers['wechatpay-nonce'] ?? '';
  const signature = headers['wechatpay-signature'] ?? '';
  const key = keys.get(headers['wechatpay-serial'] ?? '');
  if (!key || nonce === '' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp) * 1000) > FRESH_MS) return false;
  try {
    return createVerify('RSA-SHA256')
      .update(`${timestamp}\n${nonce}\n${body}\n`)
      .verify(key, signature, 'base64');
  } catch {
    // A signature that cannot even be read, such as WeChat's own probes.
    return false;
  }
}
