import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_TEMPLATES, startSimulator } from './simulator';
import type { SimulatorOptions } from './simulator';
import type { Identity } from './types';

/** Compiled to scripts/dist/simulator; the demo's people lie in scripts/demo. */
const IDENTITIES = join(__dirname, '../../demo/identities.json');

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
  const { WECHAT_APPID: appId, WECHAT_SECRET: secret, WECHAT_TEMPLATE_PROGRESS: template } = process.env;
  if (!appId || !secret) throw new Error('WECHAT_APPID 和 WECHAT_SECRET 缺失：模拟器要用与后端相同的值');
  const identities = JSON.parse(readFileSync(values.identities ?? IDENTITIES, 'utf8')) as Identity[];
  const templates = template ? [{ id: template, title: '举报进度通知' }] : DEMO_TEMPLATES;
  const simulator = await startSimulator({
    appId,
    secret,
    identities,
    templates,
    port: Number(values.port ?? 0),
    ...official(process.env),
  });
  const stop = (): void => {
    if (process.connected) process.disconnect();
    void simulator.close();
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
