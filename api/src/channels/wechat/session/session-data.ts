import { createDecipheriv } from 'node:crypto';

/** A person's data says for which app and when it was made. */
interface Watermarked {
  watermark?: { appid?: string; timestamp?: number };
}

/**
 * Opens data that WeChat encrypted for this person on the phone (AES-128-CBC, PKCS#7; key, iv and data in base64).
 * @throws Error when it was made with another session key or for another app
 */
export function openSessionData(
  sessionKey: string,
  iv: string,
  data: string,
  appId: string,
): Record<string, unknown> {
  const key = Buffer.from(sessionKey, 'base64');
  const decipher = createDecipheriv('aes-128-cbc', key, Buffer.from(iv, 'base64'));
  const text = Buffer.concat([decipher.update(data, 'base64'), decipher.final()]).toString('utf8');
  const fields = JSON.parse(text) as Record<string, unknown> & Watermarked;
  if (fields.watermark?.appid !== appId) throw new Error('data is for another app');
  return fields;
}
