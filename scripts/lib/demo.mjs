import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { under } from './top.mjs';

/** The made-up merchant's keys; the simulator writes them anew at each start. */
const PAY_FILE = under('.data', 'demo-pay.json');

/** What the simulator of WeChat Pay has to know. @param {number} port of the API */
export const payOf = (port) => ({
  WECHAT_PAY_FILE: PAY_FILE,
  PAY_NOTIFY_URL: `http://127.0.0.1:${port}/api/v1/wechat/pay/notify`,
});

/** Random secrets, made once for this copy of the project and readable by its owner only. */
function secrets() {
  const file = under('.data', 'demo-secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const wanted = /** @type {Record<string, string>} */ ({
    ACCESS_TOKEN_SECRET: randomBytes(32).toString('hex'),
    MEDIA_URL_SECRET: randomBytes(32).toString('hex'),
    FIELD_KEY: randomBytes(32).toString('base64'),
    WECHAT_SECRET: randomBytes(16).toString('hex'),
    WECHAT_PUSH_TOKEN: randomBytes(8).toString('hex'),
    WECHAT_PUSH_AES_KEY: randomBytes(22).toString('hex').slice(0, 43),
    DISTRICT_SECRET: randomBytes(32).toString('hex'),
    ...kept,
  });
  // A copy that was started before a secret was thought of keeps the others.
  if (Object.keys(wanted).some((name) => !(name in kept))) {
    mkdirSync(under('.data'), { recursive: true });
    writeFileSync(file, JSON.stringify(wanted, null, 2), { mode: 0o600 });
  }
  return wanted;
}

/**
 * The settings of the demo. What stands in the environment already wins.
 * @param {{ port: number, simulator: string | null, district: string | null }} at
 * @returns {Record<string, string>}
 */
export function demoSettings({ port, simulator, district }) {
  return {
    DEMO: '1',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_BASE_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: `sqlite:${under('.data', 'lantian.sqlite')}`,
    MEDIA_DIR: under('.data', 'media'),
    H5_DIR: under('miniprogram', 'dist', 'h5'),
    DEMO_BOUNDARIES: under('scripts', 'demo', 'boundaries.geojson'),
    LOG_LEVEL: 'warn',
    ...wechat(),
    ...(simulator === null
      ? {}
      : {
          WECHAT_API_BASE: simulator,
          H5_LOGIN_URL: `${simulator}/oauth/authorize`,
          WECHAT_PAY_FILE: PAY_FILE,
          WECOM_API_BASE: simulator,
        }),
    ...(district === null ? {} : { DISTRICT_URL: `${district}/referrals` }),
    ...secrets(),
  };
}

/** The made-up mini-program that the simulator knows. */
export const wechat = () => ({
  WECHAT_APPID: 'wx00000000000demo0',
  WECHAT_SECRET: secrets()['WECHAT_SECRET'] ?? '',
  WECHAT_TEMPLATE_PROGRESS: 'demo-progress',
  WECHAT_TEMPLATE_MESSAGE: 'demo-message',
  WECHAT_TEMPLATE_TASK: 'demo-task',
  ...official(secrets()['WECHAT_SECRET'] ?? ''),
});

/**
 * The made-up official account; its secrets follow from the one secret, so that older copies of the demo have them too.
 * @param {string} secret
 */
export function official(secret) {
  const made = (/** @type {string} */ name) => createHash('sha256').update(`${name} ${secret}`).digest('hex');
  return {
    WECHAT_OFFICIAL_APPID: 'wx00000official00',
    WECHAT_OFFICIAL_SECRET: made('secret').slice(0, 32),
    WECHAT_OFFICIAL_TOKEN: made('token').slice(0, 20),
    WECHAT_OFFICIAL_AES_KEY: made('key').slice(0, 43),
    WECHAT_OFFICIAL_TEMPLATE: 'demo-official-progress',
  };
}

/** What the demo's backend and the stand-in of the district platform sign with. */
export const districtSecret = () => secrets()['DISTRICT_SECRET'] ?? '';
