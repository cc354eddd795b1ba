import { createCipheriv, createSign, createVerify, randomBytes } from 'node:crypto';
import type { PayKeys } from './keys';
import { PayError } from './pay-error';

const FRESH_S = 300;
const FIELDS = /(\w+)="([^"]*)"/g;

/** Checks a merchant's Authorization as WeChat Pay does, over the path, the query and the bytes of the body. */
export class Signatures {
  private readonly nonces = new Set<string>();

  constructor(
    private readonly keys: PayKeys,
    private readonly now: () => number,
  ) {}

  /** @throws PayError 401 SIGN_ERROR */
  check(authorization: string | undefined, method: string, url: string, body: string): void {
    const refuse = (why: string): never => {
      throw new PayError(401, 'SIGN_ERROR', why);
    };
    const [scheme, rest = ''] = (authorization ?? '').split(/ (.*)/s);
    if (scheme !== 'WECHATPAY2-SHA256-RSA2048') refuse('Http头Authorization值格式错误');
    const fields = new Map([...rest.matchAll(FIELDS)].map((match) => [match[1] ?? '', match[2] ?? '']));
    const field = (name: string): string => fields.get(name) ?? '';
    const [timestamp, nonce] = [field('timestamp'), field('nonce_str')];
    if (field('mchid') !== this.keys.mchId || field('serial_no').toUpperCase() !== this.keys.serial)
      refuse('商户证书序列号有误');
    if (Math.abs(this.now() / 1000 - Number(timestamp)) > FRESH_S) refuse('时间戳已过期');
    if (nonce.length < 16 || this.nonces.has(nonce)) refuse('随机串重复或太短');
    const text = `${method}\n${url}\n${timestamp}\n${nonce}\n${body}\n`;
    const good = createVerify('RSA-SHA256')
      .update(text)
      .verify(this.keys.merchant.publicKey, field('signature'), 'base64');
    if (!good) refuse('签名错误，请检查后再试');
    this.nonces.add(nonce);
  }

  /** Headers with which the platform signs a body, as answer or notification. */
  headers(body: string, at = this.now()): Record<string, string> {
    const timestamp = String(Math.floor(at / 1000));
    const nonce = randomBytes(16).toString('hex');
    const signature = createSign('RSA-SHA256')
      .update(`${timestamp}\n${nonce}\n${body}\n`)
      .sign(this.keys.platform.privateKey, 'base64');
    return {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-signature': signature,
      'wechatpay-serial': this.keys.publicKeyId,
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    };
  }

  /** The resource of a notification, AES-256-GCM. */
  seal(text: string): { algorithm: string; ciphertext: string; nonce: string; associated_data: string } {
    const nonce = randomBytes(6).toString('hex');
    const cipher = createCipheriv('aes-256-gcm', this.keys.apiV3Key, nonce);
    cipher.setAAD(Buffer.from('mch_payment'));
    const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return {
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: bytes.toString('base64'),
      nonce,
      associated_data: 'mch_payment',
    };
  }
}
