import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const BLOCK = 32;
const RANDOM = 16;
const LENGTH = 4;

/** 32 bytes from the 43 characters of the EncodingAESKey. */
const keyOf = (encodingAesKey: string): Buffer => Buffer.from(`${encodingAesKey}=`, 'base64');

/**
 * Opens an encrypted push: AES-256-CBC, PKCS#7 in blocks of 32; inside 16 random bytes, the length (4, big-endian), the
 * message, the appid.
 * @throws Error when it was not encrypted with this key for this app
 */
export function openPush(encodingAesKey: string, appId: string, encrypted: string): string {
  const key = keyOf(encodingAesKey);
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
  const pad = padded.at(-1) ?? 0;
  if (pad < 1 || pad > BLOCK || pad > padded.length) throw new Error('push is not padded');
  const plain = padded.subarray(0, padded.length - pad);
  if (plain.length < RANDOM + LENGTH) throw new Error('push is too short');
  const end = RANDOM + LENGTH + plain.readUInt32BE(RANDOM);
  if (end > plain.length || plain.subarray(end).toString('utf8') !== appId)
    throw new Error('push is for another app');
  return plain.subarray(RANDOM + LENGTH, end).toString('utf8');
}

/** The same the other way; what WeChat does, for tests and for replies. */
export function sealPush(encodingAesKey: string, appId: string, message: string): string {
  const key = keyOf(encodingAesKey);
  const text = Buffer.from(message, 'utf8');
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(text.length);
  const plain = Buffer.concat([randomBytes(RANDOM), length, text, Buffer.from(appId, 'utf8')]);
  const pad = BLOCK - (plain.length % BLOCK);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([
    cipher.update(Buffer.concat([plain, Buffer.alloc(pad, pad)])),
    cipher.final(),
  ]).toString('base64');
}
