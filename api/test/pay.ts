import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeys, type PayKeys, settingsOf } from '../../scripts/simulator/pay/keys';
import { type PaySimulator, startPaySimulator } from '../../scripts/simulator/pay/pay';
import { freePort } from '../../scripts/testing/free-port';
import { Harness } from './harness';

export interface PayStage {
  h: Harness;
  pay: PaySimulator;
  keys: PayKeys;
  notifyUrl: string;
  /** As after a crash: a new process on the same database. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/** The application with a WeChat Pay simulator that really calls it back. @param now clock of the simulator */
export async function startPayStage(now: () => number): Promise<PayStage> {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-pay-'));
  const keys = makeKeys('wx00000000000test0');
  const pay = await startPaySimulator({ keys, now });
  const port = await freePort();
  const notifyUrl = `http://127.0.0.1:${port}/api/v1/wechat/pay/notify`;
  const file = join(folder, 'pay.json');
  writeFileSync(file, JSON.stringify(settingsOf(keys, pay.url, notifyUrl)));
  const h = await Harness.start({ WECHAT_PAY_FILE: file });
  await h.app.listen(port, '127.0.0.1');
  return {
    h,
    pay,
    keys,
    notifyUrl,
    restart: async () => {
      await h.restart();
      await h.app.listen(port, '127.0.0.1');
    },
    stop: async () => {
      await pay.close();
      await h.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
