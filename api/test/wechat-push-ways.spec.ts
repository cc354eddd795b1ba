import { PushDeliverer } from '../src/channels/wechat/push/push-deliverer';
import type { OfficialPush } from '../src/channels/wechat/push/ports';
import { PushStage } from './push-stage';

/** Which way a notice goes besides the inbox. */
describe('the other ways', () => {
  let stage: PushStage;
  let real: unknown;
  beforeAll(async () => {
    stage = await PushStage.open();
    real = Reflect.get(stage.h.app.get(PushDeliverer), 'official');
  });
  beforeEach(() => stage.begin());
  // In place of the official account, of which template messages have a spec of their own.
  afterEach(() => {
    Reflect.set(stage.h.app.get(PushDeliverer), 'official', real);
  });
  afterAll(() => stage.close());

  const follow = (answer: 'sent' | 'refused') => {
    const sent: unknown[] = [];
    const official: OfficialPush = {
      follows: () => Promise.resolve(true),
      send: (message) => {
        sent.push(message);
        return Promise.resolve(answer);
      },
    };
    Reflect.set(stage.h.app.get(PushDeliverer), 'official', official);
    return sent;
  };

  it('the official account is used when no consent is left, or WeChat says so', async () => {
    const sent = follow('sent');
    const first = await stage.notify();
    await stage.round();
    await stage.accept(1, 0);
    const second = await stage.notify();
    await stage.round();
    expect(sent).toEqual([
      {
        accountId: stage.account,
        noticeId: expect.any(String),
        title: '核查通过，已结案',
        text: '点开可查看详情',
        page: 'pages/inbox/index',
        at: stage.clock.now(),
      },
      expect.objectContaining({ accountId: stage.account }),
    ]);
    for (const message of [first, second])
      expect(await stage.pushOf(message)).toMatchObject({ state: 'sent', channel: 'official' });
  });

  it('a refusal there leaves the inbox', async () => {
    follow('refused');
    const message = await stage.notify();
    await stage.round();
    expect((await stage.row(message.id)).state).toBe('done');
    expect(await stage.pushOf(message)).toMatchObject({ state: 'refused', channel: 'official' });
  });

  it('a consent is used before the official account', async () => {
    const sent = follow('sent');
    await stage.accept();
    await stage.notify();
    await stage.round();
    expect([sent, stage.h.simulator.sent().length]).toEqual([[], 1]);
  });
});
