import type { AddressInfo } from 'node:net';
import type { Config } from '../src/core/config/config';
import { OutboxWorker } from '../src/core/outbox/outbox.worker';
import { Harness, OPENIDS } from './harness';
import type { Official } from '../../scripts/simulator/official/account';
import type { OfficialSettings } from '../../scripts/simulator/official/types';

export const OFFICIAL: Omit<OfficialSettings, 'miniAppId'> = {
  appId: 'wx00000000official',
  secret: 'official-secret',
  token: 'testTOKEN',
  aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  mode: 'safe',
  template: 'official-progress',
  bound: true,
};

export const RESIDENT = OPENIDS.resident;

/** The application with an official account, reached over HTTP by the simulator's pushes. */
export async function startOfficial(
  settings: Partial<OfficialSettings> = {},
  overrides: Partial<Config> = {},
  now: () => number = Date.now,
): Promise<{ h: Harness; official: Official; url: string }> {
  const all = { ...OFFICIAL, ...settings };
  const h = await Harness.start(
    {
      WECHAT_OFFICIAL_APPID: all.appId,
      WECHAT_OFFICIAL_SECRET: all.secret,
      WECHAT_OFFICIAL_TOKEN: all.token,
      WECHAT_OFFICIAL_AES_KEY: all.aesKey,
      WECHAT_OFFICIAL_MODE: all.mode,
      WECHAT_OFFICIAL_TEMPLATE: all.template,
      ...overrides,
    },
    { official: all, now },
  );
  await h.app.listen(0, '127.0.0.1');
  const { port } = h.app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/api/v1/wechat/official`;
  const { official } = h.simulator;
  if (!official) throw new Error('the simulator has no official account');
  await official.enterAddress(url);
  return { h, official, url };
}

/** Delivers what is due until nothing is. */
export async function deliverAll(h: Harness): Promise<void> {
  const worker = h.app.get(OutboxWorker);
  for (let round = 0; round < 20; round++) if ((await worker.runDue()) === 0) return;
  throw new Error('the outbox never gets empty');
}
