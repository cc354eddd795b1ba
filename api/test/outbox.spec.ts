import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { MAX_ATTEMPTS } from '../src/core/outbox/backoff';
import { OutboxMessage } from '../src/core/outbox/outbox-message.entity';
import { OutboxService } from '../src/core/outbox/outbox.service';
import { DeadLetter, type OutboxDeliverer, OutboxWorker } from '../src/core/outbox/outbox.worker';
import { Harness } from './harness';

describe('outbox', () => {
  let h: Harness;
  let now: Date;
  let fail: Error | undefined;
  const seen: string[] = [];
  const workers: OutboxWorker[] = [];

  beforeAll(async () => {
    h = await Harness.start();
    now = new Date();
    jest.spyOn(h.app.get(Clock), 'now').mockImplementation(() => now);
    const worker = h.app.get(OutboxWorker);
    const deliverer: OutboxDeliverer = {
      topic: 'test',
      deliver: (payload) => {
        if (fail) return Promise.reject(fail);
        seen.push(String(payload['n']));
        return Promise.resolve();
      },
    };
    (Reflect.get(worker, 'byTopic') as Map<string, OutboxDeliverer>).set('test', deliverer);
    workers.push(worker);
  });
  afterAll(() => h.stop());

  const add = (n: string) =>
    h.app
      .get(Database)
      .transaction((manager) =>
        h.app.get(OutboxService).add(manager, [{ topic: 'test', dedupeKey: n, payload: { n } }]),
      );
  const row = (n: string) => h.app.get(Database).manager.findOneByOrFail(OutboxMessage, { dedupeKey: n });
  const round = () => workers[0]?.runDue();

  it('is written with its cause or not at all', async () => {
    await expect(
      h.app.get(Database).transaction(async (manager) => {
        await h.app
          .get(OutboxService)
          .add(manager, [{ topic: 'test', dedupeKey: 'lost', payload: { n: 'lost' } }]);
        throw new Error('the cause failed');
      }),
    ).rejects.toThrow('the cause failed');
    await round();
    expect(seen).not.toContain('lost');
  });

  it('tries again later, and delivers once although two workers look', async () => {
    fail = new Error('timeout');
    await add('late');
    await round();
    expect(await row('late')).toMatchObject({ state: 'pending', attempts: 1, lastError: 'timeout' });
    fail = undefined;
    await round();
    expect(seen).not.toContain('late');
    now = new Date(now.getTime() + 10_000);
    await Promise.all([round(), round()]);
    expect(seen.filter((n) => n === 'late')).toHaveLength(1);
    expect((await row('late')).state).toBe('done');
  });

  it('sets a message aside when trying is of no use or was tried enough; an administrator replays it', async () => {
    fail = new DeadLetter('wechat_40037');
    await add('final');
    await round();
    expect(await row('final')).toMatchObject({ state: 'dead', lastError: 'wechat_40037' });
    fail = new Error('network');
    await add('tired');
    for (let i = 0; i < MAX_ATTEMPTS; i++) {
      await round();
      now = new Date(now.getTime() + 8 * 3_600_000);
    }
    const tired = await row('tired');
    expect([tired.state, tired.attempts]).toEqual(['dead', MAX_ATTEMPTS]);
    fail = undefined;
    const admin = await h.login('admin');
    expect((await h.call('POST', `/admin/outbox/${tired.id}/replay`, { token: admin })).status).toBe(204);
    expect((await h.call('POST', `/admin/outbox/${tired.id}/replay`, { token: admin })).status).toBe(409);
    await round();
    expect(seen).toContain('tired');
  });
});
