import { Consents } from '../src/channels/wechat/push/consents';
import { WechatPush } from '../src/channels/wechat/push/push.entity';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { OutboxMessage } from '../src/core/outbox/outbox-message.entity';
import { OutboxWorker } from '../src/core/outbox/outbox.worker';
import { NoticesService } from '../src/notices/notices.service';
import { Harness, OPENIDS } from './harness';
import { forgetTokens, HandClock, watchCalls } from './wechat';

export const SEND = '/cgi-bin/message/subscribe/send';
export const TEMPLATE = 'demo-progress';
const NOON = '2026-03-10T12:00:00.000+08:00';
interface Reminders {
  items: { kind: string; remaining: number }[];
}

/** Pushes to one resident against the simulator over HTTP; begun anew, at noon, before each test. */
export class PushStage {
  token = '';
  account = '';
  private keys = 0;

  private constructor(
    readonly h: Harness,
    readonly clock: HandClock,
    readonly calls: ReturnType<typeof watchCalls>,
  ) {}

  static async open(given?: Harness): Promise<PushStage> {
    const h = given ?? (await Harness.start());
    return new PushStage(h, new HandClock(h, new Date(NOON)), watchCalls(h));
  }

  async begin(): Promise<void> {
    const { h } = this;
    h.simulator.reset();
    await forgetTokens(h);
    await h.app.get(Database).transaction((manager) => manager.clear(OutboxMessage));
    this.clock.set(new Date(NOON));
    const code = h.simulator.createCode(OPENIDS.resident);
    const { body } = await h.call<{ accessToken: string; account: { id: string } }>('POST', '/auth/wechat', {
      body: { code },
    });
    this.token = body.accessToken;
    this.account = body.account.id;
    await h.app
      .get(Database)
      .transaction((manager) => h.app.get(Consents).clear(manager, this.account, TEMPLATE));
    this.calls.paths.length = 0;
  }

  async close(): Promise<void> {
    jest.restoreAllMocks();
    await this.h.stop();
  }

  /** The phone was asked `times` times and the person said yes; WeChat and we both know of it. */
  async accept(times = 1, known = times): Promise<void> {
    if (known > 0) this.h.simulator.grant(OPENIDS.resident, TEMPLATE, known);
    for (let i = 0; i < times; i++) await this.report(`key-of-accept-${++this.keys}`);
  }

  report(key: string, accepted = ['progress'], who = this.token) {
    return this.h.call<Reminders>('POST', '/wechat/reminders', { token: who, body: { key, accepted } });
  }

  left = () => this.h.app.get(Consents).remaining(this.account, TEMPLATE);

  async notify(some: { title?: string; body?: string; kind?: string } = {}): Promise<OutboxMessage> {
    const { title = '核查通过，已结案', body = '感谢您的举报', kind = 'tip' } = some;
    const draft = { accountId: this.account, causeId: newId(), kind, title, body, tipId: null, push: true };
    const { app } = this.h;
    await app.get(Database).transaction((manager) => app.get(NoticesService).add(manager, [draft]));
    const [message] = await app.get(Database).manager.find(OutboxMessage, { order: { id: 'DESC' }, take: 1 });
    return message!;
  }

  row = (id: string) => this.h.app.get(Database).manager.findOneByOrFail(OutboxMessage, { id });
  round = () => this.h.app.get(OutboxWorker).runDue();

  async pushOf(message: OutboxMessage): Promise<WechatPush | null> {
    const { noticeId } = JSON.parse(message.payload) as { noticeId: string };
    return this.h.app.get(Database).manager.findOneBy(WechatPush, { noticeId });
  }
}
