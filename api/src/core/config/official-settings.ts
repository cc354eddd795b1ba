import { IsIn, IsOptional, IsString, IsUrl, Length, Matches, MaxLength, Validate } from 'class-validator';
import { IsRate } from './is-rate';

const AES_KEY = { message: '消息加解密密钥（EncodingAESKey）应是 43 个字母或数字' };

/** Settings of the official account (服务号) and of WeCom group robots. Without WECHAT_OFFICIAL_APPID there is none. */
export class OfficialSettings {
  @IsOptional()
  @IsString()
  @MaxLength(32)
  WECHAT_OFFICIAL_APPID?: string;

  @IsOptional()
  @IsString()
  @MaxLength(64)
  WECHAT_OFFICIAL_SECRET?: string;

  /** Token of the server settings page; signs every push. */
  @IsOptional()
  @IsString()
  @Length(3, 32, { message: 'WECHAT_OFFICIAL_TOKEN 应是 3 到 32 个字符' })
  WECHAT_OFFICIAL_TOKEN?: string;

  /** EncodingAESKey: encrypts pushes in safe mode. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9]{43}$/, AES_KEY)
  WECHAT_OFFICIAL_AES_KEY?: string;

  /** The key before the last change: pushes on their way may still use it. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9]{43}$/, AES_KEY)
  WECHAT_OFFICIAL_AES_KEY_PREVIOUS?: string;

  /** safe: only encrypted pushes are taken. In plain mode the signature does not cover the body. */
  @IsIn(['safe', 'plain'], { message: 'WECHAT_OFFICIAL_MODE 只能是 safe 或 plain' })
  WECHAT_OFFICIAL_MODE: 'safe' | 'plain' = 'safe';

  /** Template message that tells followers of progress (类目模板: thing1, thing2, time3). */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  WECHAT_OFFICIAL_TEMPLATE?: string;

  /** Messages of one follower. */
  @Validate(IsRate)
  RATE_CHAT: string = '30/60';

  /** WeCom, for group robots. */
  @IsUrl({ require_tld: false, protocols: ['https', 'http'] }, { message: 'WECOM_API_BASE 不是网址' })
  WECOM_API_BASE: string = 'https://qyapi.weixin.qq.com';
}

/** What belongs together must be given together. One Chinese sentence per fault. */
export function officialFaults(settings: OfficialSettings & { WECHAT_APPID?: string }): string[] {
  if (!settings.WECHAT_OFFICIAL_APPID) return [];
  const missing = (['WECHAT_OFFICIAL_SECRET', 'WECHAT_OFFICIAL_TOKEN'] as const).filter(
    (name) => !settings[name],
  );
  const faults = missing.map((name) => `${name} 缺失：写了 WECHAT_OFFICIAL_APPID 就要一起写`);
  if (settings.WECHAT_OFFICIAL_APPID === settings.WECHAT_APPID)
    faults.push('WECHAT_OFFICIAL_APPID 是公众号的 AppID，不能和小程序的 WECHAT_APPID 一样');
  if (settings.WECHAT_OFFICIAL_MODE === 'safe' && !settings.WECHAT_OFFICIAL_AES_KEY)
    faults.push('WECHAT_OFFICIAL_AES_KEY 缺失：安全模式要用消息加解密密钥');
  return faults;
}

/** What is fine for a try but not for real use. */
export function officialProductionFaults(settings: OfficialSettings): string[] {
  const faults: string[] = [];
  if (settings.WECHAT_OFFICIAL_APPID && settings.WECHAT_OFFICIAL_MODE === 'plain')
    faults.push('WECHAT_OFFICIAL_MODE 在生产环境只能是 safe：明文模式的签名不保护消息内容');
  if (settings.WECOM_API_BASE !== 'https://qyapi.weixin.qq.com')
    faults.push('WECOM_API_BASE 在生产环境只能是企业微信官方地址');
  return faults;
}
