import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { sameText } from './signature';

/** PKCS#7 as WeChat does it: to 32 bytes, twice the block of AES. */
const BLOCK = 32;
const RANDOM = 16;
const HEAD = RANDOM + 4;

/** The push cannot be decrypted with this key for this appid. No detail: it would help a forger. */
export class CipherError extends Error {}

/**
 * Message encryption of safe mode (WeChat: 消息加解密说明): AES-256-CBC, key = base64(EncodingAESKey + '='),
 * IV = its first 16 bytes, plain text = 16 random bytes ‖ length (4 bytes, big endian) ‖ message ‖ appid.
 */
export class PushCipher {
  private readonly key: Buffer;

  constructor(
    encodingAesKey: string,
    private readonly appId: string,
  ) {
    this.key = Buffer.from(`${encodingAesKey}=`, 'base64');
    if (this.key.length !== 32) throw new RangeError('EncodingAESKey has to be 43 characters');
  }

  /** @returns base64 @param random 16 bytes, given by tests only */
  encrypt(message: string, random: Buffer = randomBytes(RANDOM)): string {
    const body = Buffer.from(message, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    const plain = Buffer.concat([random, length, body, Buffer.from(this.appId, 'utf8')]);
    const pad = BLOCK - (plain.length % BLOCK);
    const cipher = createCipheriv('aes-256-cbc', this.key, this.key.subarray(0, 16)).setAutoPadding(false);
    return Buffer.concat([
      cipher.update(Buffer.concat([plain, Buffer.alloc(pad, pad)])),
      cipher.final(),
    ]).toString('base64');
  }

  /** @throws CipherError for another key, another appid or damaged text */
  decrypt(encrypted: string): string {
    const plain = withoutPadding(this.raw(Buffer.from(encrypted, 'base64')));
    const end = plain.length >= HEAD ? HEAD + plain.readUInt32BE(RANDOM) : Infinity;
    if (end > plain.length) throw new CipherError('cipher');
    if (!sameText(plain.subarray(end).toString('utf8'), this.appId)) throw new CipherError('cipher');
    return plain.subarray(HEAD, end).toString('utf8');
  }

  private raw(bytes: Buffer): Buffer {
    if (bytes.length === 0 || bytes.length % 16 !== 0) throw new CipherError('cipher');
    const decipher = createDecipheriv('aes-256-cbc', this.key, this.key.subarray(0, 16)).setAutoPadding(
      false,
    );
    return Buffer.concat([decipher.update(bytes), decipher.final()]);
  }
}

function withoutPadding(plain: Buffer): Buffer {
  const pad = plain.at(-1) ?? 0;
  const isWhole = pad >= 1 && pad <= BLOCK && plain.subarray(-pad).every((byte) => byte === pad);
  if (!isWhole || pad > plain.length) throw new CipherError('cipher');
  return plain.subarray(0, -pad);
}
