import { freePort } from '../../scripts/testing/free-port';
import { beijingDay, DAY_MS } from '../src/core/calendar/beijing';
import { ContentCheck } from '../src/content/content.entity';
import { Database } from '../src/core/database/database';
import { OutboxMessage } from '../src/core/outbox/outbox-message.entity';
import { OutboxWorker } from '../src/core/outbox/outbox.worker';
import { TipMedia } from '../src/tips/tip.entity';
import { Harness, PUSH } from './harness';
import { submission } from './tips';
import { forgetTokens, HandClock, watchCalls } from './wechat';

/** The demo's seats begin when it is set up, so the day is tomorrow. */
const NOON = `${beijingDay(new Date(Date.now() + DAY_MS))}T12:00:00.000+08:00`;

/** The application listening, with a WeChat that fetches photos from it and pushes its verdicts to it, on one clock. */
export class ContentStage {
  resident = '';

  private constructor(
    readonly h: Harness,
    readonly clock: HandClock,
    readonly calls: ReturnType<typeof watchCalls>,
    /** Where WeChat pushes to. */
    readonly url: string,
  ) {}

  static async start(): Promise<ContentStage> {
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const h = await Harness.start({ PUBLIC_BASE_URL: base });
    await h.app.listen(port, '127.0.0.1');
    const clock = new HandClock(h, new Date(NOON));
    h.simulator.useClock(() => clock.now().getTime());
    return new ContentStage(h, clock, watchCalls(h), `${base}/api/v1/wechat/push/mini`);
  }

  /** Before each test: noon, a WeChat that knows nothing, the resident just logged in. */
  async reset(): Promise<void> {
    this.h.simulator.reset();
    this.h.simulator.usePush({ url: this.url, ...PUSH });
    await forgetTokens(this.h);
    await this.h.app.get(Database).transaction((manager) => manager.clear(OutboxMessage));
    this.clock.set(new Date(NOON));
    this.resident = await this.h.login('resident');
    this.calls.paths.length = 0;
  }

  async stop(): Promise<void> {
    // A verdict under way would find an application that is half gone.
    await this.h.simulator.pushesSettled();
    jest.restoreAllMocks();
    await this.h.stop();
  }

  /** A tip of the resident; its id. */
  async file(text: string, photos = 1): Promise<string> {
    const mediaIds: string[] = [];
    for (let i = 0; i < photos; i++) mediaIds.push(await this.h.photo(this.resident));
    const body = await submission(this.h, this.resident, { text, mediaIds });
    const { status, body: tip } = await this.h.call<{ id: string }>('POST', '/tips', {
      token: this.resident,
      body,
    });
    expect(status).toBe(201);
    return tip.id;
  }

  /** Delivers all that is due, and waits for WeChat's pushes. */
  async run(): Promise<void> {
    while ((await this.h.app.get(OutboxWorker).runDue()) > 0);
    await this.h.simulator.pushesSettled();
  }

  /** Part, state and reason of each check. */
  async checks(subjectId: string): Promise<[string, string, string | null][]> {
    const { manager } = this.h.app.get(Database);
    const rows = await manager.find(ContentCheck, { where: { subjectId }, order: { id: 'ASC' } });
    return rows.map(({ part, state, why }) => [part === 'text' ? 'text' : 'photo', state, why]);
  }

  message(tipId: string): Promise<OutboxMessage> {
    return this.h.app
      .get(Database)
      .manager.findOneByOrFail(OutboxMessage, { dedupeKey: `content:tip:${tipId}` });
  }

  async photoOf(tipId: string): Promise<string> {
    return (await this.h.app.get(Database).manager.findOneByOrFail(TipMedia, { tipId })).mediaId;
  }

  /** WeChat needs a moment to look and to push. */
  async waitFor(test: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 100 && !(await test()); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
