import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeKeys, settingsOf } from './pay/keys';
import { type PaySimulator, startPaySimulator } from './pay/pay';
import { DEMO_TEMPLATES, startSimulator } from './simulator';
import type { SimulatorOptions } from './simulator';
import type { Identity } from './types';

/** Compiled to scripts/dist/simulator; the demo's people lie in scripts/demo. */
const IDENTITIES = join(__dirname, '../../demo/identities.json');

/** WeChat Pay, if the API is to have it: writes the merchant's file for it, with new keys. */
async function startPay(appId: string): Promise<PaySimulator | null> {
  const { WECHAT_PAY_FILE: file, PAY_NOTIFY_URL: notifyUrl } = process.env;
  if (!file || !notifyUrl) return null;
  const keys = makeKeys(appId);
  const pay = await startPaySimulator({ keys });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settingsOf(keys, pay.url, notifyUrl)), { mode: 0o600 });
  return pay;
}
/** The settings that name the templates, in the order of DEMO_TEMPLATES. */
const TEMPLATE_SETTINGS = ['WECHAT_TEMPLATE_PROGRESS', 'WECHAT_TEMPLATE_MESSAGE', 'WECHAT_TEMPLATE_TASK'];
/** The official account of the settings that the API has too, if there is one. */
function official(env: NodeJS.ProcessEnv): Pick<SimulatorOptions, 'official'> {
  const { WECHAT_OFFICIAL_APPID: appId, WECHAT_OFFICIAL_SECRET: secret, WECHAT_OFFICIAL_TOKEN: token } = env;
  const { WECHAT_OFFICIAL_AES_KEY: aesKey, WECHAT_OFFICIAL_TEMPLATE: template = '' } = env;
  if (!appId || !secret || !token || !aesKey) return {};
  const mode = env['WECHAT_OFFICIAL_MODE'] === 'plain' ? 'plain' : 'safe';
  return { official: { appId, secret, token, aesKey, template, mode, bound: true } };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, identities: { type: 'string' } } });
  const { WECHAT_APPID: appId, WECHAT_SECRET: secret } = process.env;
  if (!appId || !secret) throw new Error('WECHAT_APPID 和 WECHAT_SECRET 缺失：模拟器要用与后端相同的值');
  const identities = JSON.parse(readFileSync(values.identities ?? IDENTITIES, 'utf8')) as Identity[];
  const templates = DEMO_TEMPLATES.map(({ title }, index) => ({
    id: process.env[TEMPLATE_SETTINGS[index] ?? '']?.split(':')[0] ?? DEMO_TEMPLATES[index]?.id ?? '',
    title,
  }));
  const simulator = await startSimulator({
    appId,
    secret,
    identities,
    templates,
    port: Number(values.port ?? 0),
    ...official(process.env),
  });
  const pay = await startPay(appId);
  const stop = (): void => {
    if (process.connected) process.disconnect();
    void simulator.close();
    void pay?.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  if (process.send === undefined) {
    console.log(`微信模拟器：${simulator.url}/`);
  } else {
    process.once('disconnect', stop);
    process.send({ ready: simulator.url });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
