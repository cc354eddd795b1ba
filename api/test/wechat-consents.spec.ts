import { PushDeliverer } from '../src/channels/wechat/push/push-deliverer';
import { PushStage, SEND, TEMPLATE } from './push-stage';

/** Consents: counted, spent and ended, over HTTP with the simulator in WeChat's place. */
describe('consents', () => {
  let stage: PushStage;
  beforeAll(async () => {
    stage = await PushStage.open();
  });
  beforeEach(() => stage.begin());
  afterAll(() => stage.close());

  it('are counted once per key, and only those of configured templates', async () => {
    const one = await stage.report('the-same-key-1');
    const again = await stage.report('the-same-key-1');
    expect([one.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual({
      items: [expect.objectContaining({ kind: 'progress', template: TEMPLATE, remaining: 1 })],
    });
    await stage.report('the-same-key-2', ['message', 'progress']);
    expect(await stage.left()).toBe(2);
    expect((await stage.report('the-same-key-3', ['everything'])).status).toBe(422);
  });

  it('sent from two phones at once are both counted', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, i) => stage.report(`at-once-${i}-key`)));
    await Promise.all(Array.from({ length: 8 }, (_, i) => stage.report(`at-once-${i}-key`)));
    expect(await stage.left()).toBe(8);
  });

  it('are spent once each and never fall below zero, whatever is sent at once', async () => {
    await stage.accept(3);
    const messages = await Promise.all(Array.from({ length: 6 }, () => stage.notify()));
    const deliverer = stage.h.app.get(PushDeliverer);
    await Promise.all(
      messages.map(({ payload, id }) => deliverer.deliver(JSON.parse(payload) as { noticeId: string }, id)),
    );
    expect([stage.h.simulator.sent().length, await stage.left()]).toEqual([3, 0]);
  });

  it('that only we know of end when WeChat says so (43101)', async () => {
    await stage.accept(2, 0);
    const message = await stage.notify();
    await stage.round();
    expect(await stage.row(message.id)).toMatchObject({ state: 'done', lastError: null });
    expect(await stage.left()).toBe(0);
    expect(await stage.pushOf(message)).toMatchObject({ state: 'refused', channel: 'subscribe' });
    await stage.notify();
    await stage.round();
    expect(stage.calls.count(SEND)).toBe(1);
  });
});
