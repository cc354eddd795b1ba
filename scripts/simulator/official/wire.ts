import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { OfficialSettings } from './types';

/** How WeChat signs and encrypts; written apart from the product's code, so that the two check each other. */
export const sign = (...parts: string[]): string =>
  createHash('sha1').update(parts.sort().join(''), 'utf8').digest('hex');

const keyOf = (aesKey: string): Buffer => Buffer.from(`${aesKey}=`, 'base64');

export function encrypt(
  { aesKey, appId }: Pick<OfficialSettings, 'aesKey' | 'appId'>,
  message: string,
): string {
  const key = keyOf(aesKey);
  const text = Buffer.from(message);
  const head = Buffer.alloc(20);
  randomBytes(16).copy(head);
  head.writeInt32BE(text.length, 16);
  const content = Buffer.concat([head, text, Buffer.from(appId)]);
  const amount = 32 - (content.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return cipher.update(Buffer.concat([content, Buffer.alloc(amount, amount)])).toString('base64');
}

export function decrypt({ aesKey, appId }: OfficialSettings, encrypted: string): string {
  const key = keyOf(aesKey);
  const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const plain = cipher.update(Buffer.from(encrypted, 'base64'));
  const end = 20 + plain.readInt32BE(16);
  const tail = plain.subarray(end, plain.length - (plain.at(-1) ?? 0)).toString();
  if (tail !== appId) throw new Error(`the reply is for ${tail}`);
  return plain.subarray(20, end).toString();
}

export type Fields = Record<string, string | number>;

export function xml(fields: Fields): string {
  const rows = Object.entries(fields).map(([name, value]) =>
    typeof value === 'number' ? `<${name}>${value}</${name}>` : `<${name}><![CDATA[${value}]]></${name}>`,
  );
  return `<xml>${rows.join('\n')}</xml>`;
}

/** A field of an answer; the simulator reads only what it expects. */
export const field = (text: string, name: string): string | undefined =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|([^<]*))</${name}>`)
    .exec(text)
    ?.slice(1)
    .find(Boolean);

export interface Push {
  /** The query to be added to the address. */
  query: Record<string, string>;
  body: string;
}

/** A signed push. @param now ms since the epoch */
export function makePush(settings: OfficialSettings, fields: Fields, now: number): Push {
  const timestamp = String(Math.floor(now / 1000));
  const nonce = String(randomBytes(4).readUInt32BE());
  const common = {
    signature: sign(settings.token, timestamp, nonce),
    timestamp,
    nonce,
    openid: String(fields['FromUserName']),
  };
  if (settings.mode === 'plain') return { query: common, body: xml(fields) };
  const Encrypt = encrypt(settings, xml(fields));
  const msg_signature = sign(settings.token, timestamp, nonce, Encrypt);
  return {
    query: { ...common, encrypt_type: 'aes', msg_signature },
    body: xml({ ToUserName: String(fields['ToUserName']), Encrypt }),
  };
}

/** The text of a passive reply; null for an answer without a word. @throws Error when it is no answer WeChat takes */
export function readReply(settings: OfficialSettings, answer: string): string | null {
  if (answer === '' || answer === 'success') return null;
  let text = answer;
  if (settings.mode === 'safe') {
    const [encrypted, signature, time, nonce] = ['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce'].map(
      (name) => field(answer, name) ?? '',
    );
    if (!encrypted || sign(settings.token, time ?? '', nonce ?? '', encrypted) !== signature)
      throw new Error('the reply is not signed');
    text = decrypt(settings, encrypted);
  }
  const content = field(text, 'Content');
  if (field(text, 'MsgType') !== 'text' || content === undefined)
    throw new Error('the reply is no text message');
  if (Buffer.byteLength(content) > 2048) throw new Error('the reply is too long');
  return content;
}
