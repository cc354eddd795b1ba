import { createDecipheriv } from 'node:crypto';

export interface EnterInfo {
  encryptedData: string;
  iv: string;
}

/** The data does not open with the session key: the key has changed, or the data is not from WeChat. */
export class EnterInfoRefused extends Error {}

/** What the phone was given when it came in may be sent up to an hour later. */
const FRESH_MS = 3_600_000;

interface Content {
  opengid?: unknown;
  /** As older versions wrote it. */
  openGId?: unknown;
  watermark?: { appid?: unknown; timestamp?: unknown };
}

/**
 * The group's id from what wx.getGroupEnterInfo gives (WeChat: 开放数据校验与解密): AES-128-CBC, PKCS#7, key = session key,
 * both base64. The watermark says for which mini-program and when.
 * @throws EnterInfoRefused
 */
export function groupOf(
  { encryptedData, iv }: EnterInfo,
  sessionKey: string,
  appId: string,
  now: Date,
): string {
  const content = opened(encryptedData, iv, sessionKey);
  const { appid, timestamp } = content.watermark ?? {};
  const id = content.opengid ?? content.openGId;
  const age = now.getTime() - Number(timestamp) * 1000;
  const isOurs = appid === appId && typeof id === 'string' && /^[\w-]{6,64}$/.test(id);
  if (!isOurs || !(Math.abs(age) <= FRESH_MS)) throw new EnterInfoRefused('watermark');
  return id;
}

function opened(encryptedData: string, iv: string, sessionKey: string): Content {
  try {
    const [key, vector] = [Buffer.from(sessionKey, 'base64'), Buffer.from(iv, 'base64')];
    const decipher = createDecipheriv('aes-128-cbc', key, vector);
    const plain = Buffer.concat([decipher.update(Buffer.from(encryptedData, 'base64')), decipher.final()]);
    const content: unknown = JSON.parse(plain.toString('utf8'));
    if (typeof content === 'object' && content !== null) return content;
  } catch {
    // Wrong key, damaged data, no JSON: all the same to who asks.
  }
  throw new EnterInfoRefused('cipher');
}
