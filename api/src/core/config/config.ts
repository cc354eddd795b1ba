import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  Validate,
  validateSync,
} from 'class-validator';
import { IsRate } from './is-rate';
import { officialFaults, officialProductionFaults, OfficialSettings } from './official-settings';

/** A template id, and the names of its keywords when they are not the usual ones. */
const TEMPLATE = /^[\w-]{1,64}(:thing\d+,thing\d+,(time|date)\d+)?$/;
const TEMPLATE_HINT = '应是模板编号，或 编号:thing1,thing2,time3（标题、内容、时间三个字段的名字）';

const SECRET_HINT = '至少 32 个字符的随机字串';

/**
 * Settings, all from the environment, validated at start. A secret has no default: outside the demo
 * a missing one stops the start with a sentence that names it.
 */
export class Config extends OfficialSettings {
  @IsBoolean()
  @Transform(({ value }) => value === '1' || value === true)
  DEMO: boolean = false;

  @IsString()
  HOST: string = '127.0.0.1';

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT: number = 3000;

  @IsString({ message: 'DATABASE_URL 缺失：写 mysql://用户:密码@主机/库 或 sqlite:文件路径' })
  @IsNotEmpty()
  DATABASE_URL!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  DATABASE_POOL: number = 10;

  @IsString({ message: `ACCESS_TOKEN_SECRET 缺失：签发登录凭证的密钥，${SECRET_HINT}` })
  @MinLength(32, { message: `ACCESS_TOKEN_SECRET 太短：${SECRET_HINT}` })
  ACCESS_TOKEN_SECRET!: string;

  @IsString({ message: `MEDIA_URL_SECRET 缺失：给照片地址签名的密钥，${SECRET_HINT}` })
  @MinLength(32, { message: `MEDIA_URL_SECRET 太短：${SECRET_HINT}` })
  MEDIA_URL_SECRET!: string;

  /** 32 bytes as base64; encrypts what must never lie in the database in the clear (session keys). */
  @IsString({ message: 'FIELD_KEY 缺失：加密敏感字段的密钥，32 字节的 base64' })
  @MinLength(43, { message: 'FIELD_KEY 应为 32 字节的 base64' })
  FIELD_KEY!: string;

  @IsString({ message: 'WECHAT_APPID 缺失：小程序的 AppID' })
  @IsNotEmpty()
  WECHAT_APPID!: string;

  @IsString({ message: 'WECHAT_SECRET 缺失：小程序的 AppSecret' })
  @IsNotEmpty()
  WECHAT_SECRET!: string;

  @IsUrl({ require_tld: false, protocols: ['https', 'http'] }, { message: 'WECHAT_API_BASE 不是网址' })
  WECHAT_API_BASE: string = 'https://api.weixin.qq.com';

  /** Template for the progress of tips: its id, or `id:thing1,thing2,time3` when its keywords are others. */
  @IsOptional()
  @Matches(TEMPLATE, { message: `WECHAT_TEMPLATE_PROGRESS ${TEMPLATE_HINT}` })
  WECHAT_TEMPLATE_PROGRESS?: string;

  /** File with the merchant's keys (see channels/wechat/pay/settings.ts); without it no cash is paid out. */
  @IsOptional()
  @IsString()
  WECHAT_PAY_FILE?: string;
  /** Template for questions and messages on a case; without it the one for progress is used. */
  @IsOptional()
  @Matches(TEMPLATE, { message: `WECHAT_TEMPLATE_MESSAGE ${TEMPLATE_HINT}` })
  WECHAT_TEMPLATE_MESSAGE?: string;

  /** Template for what staff have to do; without it staff read it in the inbox. */
  @IsOptional()
  @Matches(TEMPLATE, { message: `WECHAT_TEMPLATE_TASK ${TEMPLATE_HINT}` })
  WECHAT_TEMPLATE_TASK?: string;

  /** Which version of the mini-program messages and codes open. */
  @IsIn(['formal', 'trial', 'developer'], { message: 'WECHAT_MINI_STATE 只能是 formal、trial 或 developer' })
  WECHAT_MINI_STATE: 'formal' | 'trial' | 'developer' = 'formal';

  /** Where we are reached from outside, such as https://grid.example.cn: WeChat gets the photos to be checked there. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['https', 'http'] }, { message: 'PUBLIC_BASE_URL 不是网址' })
  PUBLIC_BASE_URL?: string;

  /** Token and key of the mini-program's message push (消息推送), as entered in WeChat's console. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9]{3,32}$/, {
    message: 'WECHAT_PUSH_TOKEN 应是 3 到 32 位字母或数字，与小程序后台填的一样',
  })
  WECHAT_PUSH_TOKEN?: string;

  @IsOptional()
  @Matches(/^[A-Za-z0-9]{43}$/, { message: 'WECHAT_PUSH_AES_KEY 应是 43 位字母或数字（EncodingAESKey）' })
  WECHAT_PUSH_AES_KEY?: string;

  /** Where referrals to the district platform go; without it the office hands them over itself. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['https', 'http'] }, { message: 'DISTRICT_URL 不是网址' })
  DISTRICT_URL?: string;

  /** Shared with the district platform; signs what goes out and comes in. */
  @IsOptional()
  @MinLength(32, { message: `DISTRICT_SECRET 太短：与区平台约定的签名密钥，${SECRET_HINT}` })
  DISTRICT_SECRET?: string;

  /** Page like WeChat's OAuth page where the h5 build sends a visitor for a login code. */
  @IsOptional()
  @IsUrl({ require_tld: false }, { message: 'H5_LOGIN_URL 不是网址' })
  H5_LOGIN_URL?: string;

  @IsOptional()
  @IsString()
  H5_DIR?: string;

  @IsString()
  MEDIA_DIR: string = '.data/media';

  @IsOptional()
  @IsString()
  DEMO_BOUNDARIES?: string;

  @IsString()
  LOG_LEVEL: string = 'info';

  /** How often repeated jobs (time limits, …) are looked at, in milliseconds; 0 switches them off in this process. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  JOBS_POLL_MS: number = 5000;

  /** How often the outbox worker looks for due messages, in milliseconds; 0 switches the worker off. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  OUTBOX_POLL_MS: number = 1000;

  /** The proxy in front of us, whose word about the visitor's address counts: addresses or networks, by commas. */
  @IsString()
  TRUSTED_PROXY: string = '127.0.0.1';

  /** All requests of one account. */
  @Validate(IsRate)
  RATE_ACCOUNT: string = '600/60';

  /** All requests without a login from one address; a whole neighbourhood can stand behind one. */
  @Validate(IsRate)
  RATE_ADDRESS: string = '3000/60';

  /** Logins from one address. */
  @Validate(IsRate)
  RATE_LOGIN: string = '120/60';

  /** Photos of one account. */
  @Validate(IsRate)
  RATE_UPLOAD: string = '120/600';

  /** Tips of one account. */
  @Validate(IsRate)
  RATE_SUBMIT: string = '20/600';

  /** Tries of one account at a sign-in code, which has six digits. */
  @Validate(IsRate)
  RATE_SIGN_IN: string = '20/300';

  /** How long the check of one boundary file may take. */
  @Type(() => Number)
  @IsInt({ message: 'BOUNDARY_CHECK_SECONDS 应是整数秒' })
  @Min(1, { message: 'BOUNDARY_CHECK_SECONDS 至少 1 秒' })
  @Max(600, { message: 'BOUNDARY_CHECK_SECONDS 最多 600 秒' })
  BOUNDARY_CHECK_SECONDS: number = 45;
}

export class ConfigError extends Error {}

/** Reads the settings. Throws ConfigError with one Chinese sentence per wrong or missing setting. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const errors = validateSync(config, { skipMissingProperties: false });
  const sentences = errors.map(
    (error) => Object.values(error.constraints ?? {})[0] ?? `${error.property} 不正确`,
  );
  if (
    Buffer.from(config.FIELD_KEY ?? '', 'base64').length !== 32 &&
    !errors.some((e) => e.property === 'FIELD_KEY')
  ) {
    sentences.push('FIELD_KEY 应为 32 字节的 base64');
  }
  // Half of a pair would accept pushes that nobody signed, or none at all.
  if (Boolean(config.WECHAT_PUSH_TOKEN) !== Boolean(config.WECHAT_PUSH_AES_KEY))
    sentences.push('WECHAT_PUSH_TOKEN 和 WECHAT_PUSH_AES_KEY 要么都填，要么都不填');
  sentences.push(...officialFaults(config));
  if (config.DISTRICT_URL && !config.DISTRICT_SECRET) {
    sentences.push('DISTRICT_SECRET 缺失：填了 DISTRICT_URL 就要填与区平台约定的签名密钥');
  }
  if (env['NODE_ENV'] === 'production') sentences.push(...productionRules(config));
  if (sentences.length > 0) throw new ConfigError(`设置有误，未启动：\n- ${sentences.join('\n- ')}`);
  return config;
}

function productionRules(config: Config): string[] {
  const wrong: string[] = [];
  if (config.DEMO) wrong.push('DEMO 不能用于生产环境（NODE_ENV=production）');
  if (config.WECHAT_API_BASE !== 'https://api.weixin.qq.com') {
    wrong.push('WECHAT_API_BASE 在生产环境只能是微信官方地址');
  }
  if (config.PUBLIC_BASE_URL && !config.PUBLIC_BASE_URL.startsWith('https://')) {
    wrong.push('PUBLIC_BASE_URL 在生产环境要以 https:// 开头');
  }
  wrong.push(...officialProductionFaults(config));
  if (config.DISTRICT_URL && !config.DISTRICT_URL.startsWith('https://')) {
    wrong.push('DISTRICT_URL 在生产环境只能是 https 地址');
  }
  return wrong;
}

/** For tests and benchmarks, which do in seconds what people do in hours. */
export const UNLIMITED = {
  RATE_ACCOUNT: 'off',
  RATE_ADDRESS: 'off',
  RATE_LOGIN: 'off',
  RATE_UPLOAD: 'off',
  RATE_SUBMIT: 'off',
  RATE_SIGN_IN: 'off',
  RATE_CHAT: 'off',
} as const;

/** Settings for tests: fresh random secrets, nothing shared with a real installation. */
export function testConfig(overrides: Partial<Config> = {}): Config {
  return loadConfig({
    DATABASE_URL: 'sqlite::memory:',
    ACCESS_TOKEN_SECRET: randomBytes(32).toString('hex'),
    MEDIA_URL_SECRET: randomBytes(32).toString('hex'),
    FIELD_KEY: randomBytes(32).toString('base64'),
    WECHAT_APPID: 'wx0000000000000000',
    WECHAT_SECRET: 'test',
    LOG_LEVEL: 'silent',
    OUTBOX_POLL_MS: '0',
    JOBS_POLL_MS: '0',
    ...UNLIMITED,
    ...Object.fromEntries(
      Object.entries(overrides).map(([k, v]) => [
        k,
        typeof v === 'boolean' ? (v ? '1' : '0') : v === undefined ? undefined : String(v),
      ]),
    ),
  });
}
