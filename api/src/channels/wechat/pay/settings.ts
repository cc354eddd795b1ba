import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigError } from '../../../core/config/config';

export const OFFICIAL = 'https://api.mch.weixin.qq.com';

/** What the merchant got from WeChat Pay, in the JSON file that WECHAT_PAY_FILE names; keys in PEM. */
export interface PaySettings {
  mchId: string;
  /** Serial number of the merchant's API certificate. */
  serial: string;
  privateKey: string;
  /** 微信支付公钥: PUB_KEY_ID_… and the key. */
  publicKeyId: string;
  publicKey: string;
  /** 32 characters. */
  apiV3Key: string;
  /** Where WeChat Pay tells how a bill ended: https, without a query. */
  notifyUrl: string;
  /** 1000 is 现金营销. */
  sceneId: string;
  base: string;
}

const TEXTS = ['mchId', 'serial', 'privateKey', 'publicKeyId', 'publicKey', 'apiV3Key', 'notifyUrl'] as const;

/** @throws ConfigError with one Chinese sentence per fault; never with a key in it */
export function readPaySettings(file: string, production: boolean): PaySettings {
  let given: Record<string, unknown>;
  try {
    given = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    throw new ConfigError('WECHAT_PAY_FILE 读不出来：应是 JSON 文件');
  }
  const missing = TEXTS.filter((name) => typeof given[name] !== 'string' || given[name] === '');
  if (missing.length > 0) throw new ConfigError(`WECHAT_PAY_FILE 缺少：${missing.join('、')}`);
  const settings = { sceneId: '1000', base: OFFICIAL, ...given } as unknown as PaySettings;
  const faults = [
    Buffer.byteLength(settings.apiV3Key) === 32 ? null : 'apiV3Key 应为 32 个字符',
    settings.publicKeyId.startsWith('PUB_KEY_ID_')
      ? null
      : 'publicKeyId 应以 PUB_KEY_ID_ 开头（微信支付公钥）',
    isKey(() => createPrivateKey(settings.privateKey)) ? null : 'privateKey 不是 PEM 私钥',
    isKey(() => createPublicKey(settings.publicKey)) ? null : 'publicKey 不是 PEM 公钥',
    production && settings.base !== OFFICIAL ? 'base 在生产环境只能是微信支付官方地址' : null,
    production && !/^https:\/\/[^?#]+$/.test(settings.notifyUrl)
      ? 'notifyUrl 应是不带参数的 https 地址'
      : null,
  ].filter((fault) => fault !== null);
  if (faults.length > 0) throw new ConfigError(`WECHAT_PAY_FILE 有误：${faults.join('；')}`);
  return settings;
}

function isKey(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
