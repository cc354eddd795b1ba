import { createDecipheriv } from 'node:crypto';

export interface Encrypted {
  algorithm: string;
  ciphertext: string;
  nonce: string;
  associated_data?: string;
}

const TAG_BYTES = 16;

/**
 * Opens the resource of a notification (AES-256-GCM). The tag is checked: wechatpay-node-v3 leaves that out, and would
 * read what somebody has changed. @throws Error when it was changed, or is not what it says
 */
export function decrypt(
  { algorithm, ciphertext, nonce, associated_data }: Encrypted,
  apiV3Key: string,
): string {
  if (algorithm !== 'AEAD_AES_256_GCM') throw new Error('unknown algorithm');
  const bytes = Buffer.from(ciphertext, 'base64');
  if (bytes.length <= TAG_BYTES) throw new Error('too short');
  const cipher = createDecipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(nonce), {
    authTagLength: TAG_BYTES,
  });
  cipher.setAAD(Buffer.from(associated_data ?? ''));
  cipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([cipher.update(bytes.subarray(0, -TAG_BYTES)), cipher.final()]).toString('utf8');
}
