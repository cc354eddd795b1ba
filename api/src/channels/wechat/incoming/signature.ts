import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * The signature of a push: SHA-1 over the parts, sorted as text and joined; lower-case hex. `signature` covers
 * (token, timestamp, nonce), `msg_signature` the Encrypt field too.
 * WeChat: 服务号 → 消息推送 → 接入指南 / 消息加解密说明.
 */
export function pushSignature(...parts: string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

/** Compares without telling by its time where two texts differ, or how long they are. */
export function sameText(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
