import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Signature of WeChat's message push: SHA-1 of the parts, sorted and joined. Of an address: token, timestamp, nonce; of
 * an encrypted message (`msg_signature`): those and the cipher text.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export const pushSignature = (...parts: string[]): string =>
  createHash('sha1').update(parts.sort().join(''), 'utf8').digest('hex');

export function isSignedBy(signature: string, ...parts: string[]): boolean {
  const wanted = Buffer.from(pushSignature(...parts));
  const given = Buffer.from(signature);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
