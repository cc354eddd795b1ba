import 'reflect-metadata';
import { createApp } from '../../src/app';
import { testConfig } from '../../src/core/config/config';
import type { Config } from '../../src/core/config/config';
import { Clock } from '../../src/core/clock';
import { Transfers } from '../../src/rewards/cash/transfers';
import { TransfersJob } from '../../src/rewards/cash/transfers.job';
import { Redemptions } from '../../src/rewards/redemptions';

/** What the worker is told to do; `offset` is how far its clock is ahead, in ms. */
export type Order =
  | { do: 'redeem'; accountId: string; rewardId: string; key: string }
  | { do: 'advance'; transferId: string }
  | { do: 'cancel'; accountId: string; redemptionId: string }
  /** The job, once. */
  | { do: 'job' }
  /** The job again and again, `step` ms of its clock apart, until the process is killed. */
  | { do: 'churn'; step: number };
export interface Letter {
  id: number;
  offset: number;
  order: Order;
}
export type Reply = { id: number; result?: string; error?: string } | { offset: number } | { ready: true };

/**
 * The whole application in a process of its own, which a test can kill at any moment: it holds no fault points. Reads its
 * settings and its port from the environment, takes orders from its parent.
 */
async function main(): Promise<void> {
  const settings = JSON.parse(process.env['KILL_CONFIG'] ?? '{}') as Partial<Config>;
  const app = await createApp(testConfig(settings));
  let offset = 0;
  app.get(Clock).now = () => new Date(Date.now() + offset);
  const say = (reply: Reply): void => void process.send?.(reply);
  const act = async (order: Order): Promise<string> => {
    switch (order.do) {
      case 'redeem': {
        const me = { accountId: order.accountId, roles: new Set(['resident'] as const), seats: [] };
        return (await app.get(Redemptions).redeem(me, order.rewardId, order.key)).id;
      }
      case 'advance':
        return (await app.get(Transfers).advance(order.transferId)).state;
      case 'cancel':
        return (await app.get(Transfers).cancel(order.accountId, order.redemptionId)).state;
      case 'job':
        return String(await app.get(TransfersJob).run(app.get(Clock).now()));
      case 'churn':
        for (;;) {
          await app.get(TransfersJob).run(app.get(Clock).now());
          offset += order.step;
          say({ offset });
        }
    }
  };
  process.on('message', ({ id, offset: ahead, order }: Letter) => {
    offset = ahead;
    act(order).then(
      (result) => say({ id, result }),
      (error: unknown) => say({ id, error: String(error) }),
    );
  });
  await app.listen(Number(process.env['KILL_PORT']), '127.0.0.1');
  say({ ready: true });
}

void main();
