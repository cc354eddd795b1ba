import { randomBytes } from 'node:crypto';
import Pay from 'wechatpay-node-v3';
import type { PaySettings } from './settings';

/** The library's own HTTP has no time-out and forwards the signature on redirects: nothing may use it. */
const NO_HTTP = {
  get: () => Promise.reject(new Error('unused')),
  post: () => Promise.reject(new Error('unused')),
  upload: () => Promise.reject(new Error('unused')),
};

/**
 * Signs requests to WeChat Pay, and encrypts names for it, with wechatpay-node-v3: that much of it is right (ADR 19). It is
 * given the exact text of the body, and a body always: the library leaves a line out for a POST without one.
 */
export class RequestSigner {
  private readonly pay: Pay;

  constructor(
    appid: string,
    private readonly settings: PaySettings,
  ) {
    const { mchId, serial, privateKey, publicKey } = settings;
    this.pay = new Pay({
      appid,
      mchid: mchId,
      serial_no: serial,
      publicKey: Buffer.from(publicKey),
      privateKey: Buffer.from(privateKey),
    });
    this.pay.createHttp(NO_HTTP);
  }

  /** The header Authorization. @param path with query, without host @param at epoch ms */
  authorization(method: 'GET' | 'POST', path: string, body: string, at: number): string {
    const nonce = randomBytes(16).toString('hex').toUpperCase();
    const timestamp = String(Math.floor(at / 1000));
    const signature =
      method === 'GET'
        ? this.pay.getSignature(method, nonce, timestamp, path)
        : this.pay.getSignature(method, nonce, timestamp, path, body || '{}');
    return this.pay.getAuthorization(nonce, timestamp, signature);
  }

  /** RSA-OAEP (SHA-1) with WeChat Pay's public key, base64: for names above the amount at which one is asked for. */
  encrypt(text: string): string {
    return this.pay.publicEncrypt(text, Buffer.from(this.settings.publicKey));
  }
}
