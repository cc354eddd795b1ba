import { generateKeyPairSync, randomBytes } from 'node:crypto';

export interface KeyPair {
  publicKey: string;
  privateKey: string;
}
/** What merchant and platform have of each other. */
export interface PayKeys {
  mchId: string;
  appId: string;
  /** Serial number of the merchant's certificate. */
  serial: string;
  merchant: KeyPair;
  publicKeyId: string;
  platform: KeyPair;
  apiV3Key: string;
}

const pair = (): KeyPair =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** Keys for a made-up merchant in public-key mode; new ones each time. */
export const makeKeys = (appId: string): PayKeys => ({
  mchId: '1900000001',
  appId,
  serial: randomBytes(20).toString('hex').toUpperCase(),
  merchant: pair(),
  publicKeyId: `PUB_KEY_ID_${randomBytes(8).toString('hex')}`,
  platform: pair(),
  apiV3Key: randomBytes(16).toString('hex'),
});

/** The file that the API reads (WECHAT_PAY_FILE). */
export const settingsOf = (keys: PayKeys, base: string, notifyUrl: string): Record<string, string> => ({
  mchId: keys.mchId,
  serial: keys.serial,
  privateKey: keys.merchant.privateKey,
  publicKeyId: keys.publicKeyId,
  publicKey: keys.platform.publicKey,
  apiV3Key: keys.apiV3Key,
  notifyUrl,
  base,
});
