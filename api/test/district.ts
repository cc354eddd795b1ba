import { randomBytes } from 'node:crypto';
import { DistrictStandIn, type Signed } from '../../scripts/district/platform';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { OutboxWorker } from '../src/core/outbox/outbox.worker';
import { Chase } from '../src/referrals/chase';
import { TipEvent } from '../src/tips/tip.entity';
import { type Answer, Harness, type Who } from './harness';
import { type Detail, type Receipt, submission } from './tips';

export interface View {
  id: string;
  tipId: string;
  attempt: number;
  state: string;
  stateName: string;
  outsideNumber: string | null;
  days: number;
  overdue: boolean;
  chases: number;
  nextChaseAt: string | null;
  canChase: boolean;
  dueAt: string;
  sentAt: string | null;
  outcomeName: string | null;
  answerText: string | null;
}
/** Monday, 10:00 in Beijing; no holiday near. */
export const START = Date.parse('2026-03-02T02:00:00.000Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const SECRET = randomBytes(24).toString('hex');

type Problem = { code?: string };

/** An application with a stand-in of the district's platform, and the people who deal with it. */
export class Trial {
  /** Epoch ms; the test makes the application's clock show it. */
  now = START;
  readonly platform = new DistrictStandIn(SECRET);
  h!: Harness;

  async start(connected: boolean): Promise<void> {
    await this.platform.start();
    this.h = await Harness.start(
      connected ? { DISTRICT_URL: this.platform.url, DISTRICT_SECRET: SECRET } : {},
    );
  }

  async stop(): Promise<void> {
    await this.h.stop();
    await this.platform.close();
  }

  async call<T>(
    who: Who,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<Answer<T & Problem>> {
    const token = await this.h.login(who);
    return this.h.call<T & Problem>(method, path, { token, ...(body === undefined ? {} : { body }) });
  }

  async look(tipId: string, who: Who = 'office'): Promise<Detail> {
    return (await this.call<Detail>(who, 'GET', `/tips/${tipId}`)).body;
  }

  /** @returns the status */
  async move(tipId: string, name: string, more: object, who: Who = 'office'): Promise<number> {
    const { version } = await this.look(tipId, who);
    const body = { key: newId(), move: name, version, ...more };
    return (await this.call<Detail>(who, 'POST', `/tips/${tipId}/moves`, body)).status;
  }

  /** A tip that level 1 has from the start, referred at once. */
  async refer(): Promise<{ tipId: string; id: string }> {
    const token = await this.h.login('resident');
    const body = await submission(this.h, token, { categoryCode: 'black_smoke' });
    const tipId = (await this.h.call<Receipt>('POST', '/tips', { token, body })).body.id;
    expect(await this.move(tipId, 'refer', { note: '属于区交警支队的职责' })).toBe(200);
    return { tipId, id: (await this.latest(tipId)).id };
  }

  async referrals(tipId: string): Promise<View[]> {
    const path = `/staff/referrals?which=all&tipId=${tipId}`;
    return (await this.call<{ items: View[] }>('office', 'GET', path)).body.items;
  }

  async latest(tipId: string): Promise<View> {
    const [row] = await this.referrals(tipId);
    if (!row) throw new Error('no referral');
    return row;
  }

  async post({ body, headers }: Signed): Promise<number> {
    const url = '/api/v1/channels/district/events';
    return (await this.h.app.inject({ method: 'POST', url, headers, payload: body })).statusCode;
  }

  /** The platform tells us something, signed anew. @returns the status */
  say(event: Record<string, unknown>): Promise<number> {
    return this.post(this.platform.event(event, this.now));
  }

  /** What the platform got of a referral. */
  got(id: string) {
    return this.platform.received.filter(({ referralId }) => referralId === id);
  }

  async notices(who: Who): Promise<{ title: string; body: string; tipId: string }[]> {
    type Notice = { title: string; body: string; tipId: string };
    return (await this.call<{ items: Notice[] }>(who, 'GET', '/notices?limit=50')).body.items;
  }

  async titles(who: Who, tipId: string): Promise<string[]> {
    return (await this.notices(who)).filter((one) => one.tipId === tipId).map(({ title }) => title);
  }

  async deliver(): Promise<void> {
    while ((await this.h.app.get(OutboxWorker).runDue()) > 0);
  }

  async tick(): Promise<void> {
    while ((await this.h.app.get(Chase).run(new Date(this.now))) > 0);
  }

  async timeline(tipId: string): Promise<TipEvent[]> {
    const { manager } = this.h.app.get(Database);
    return manager.find(TipEvent, { where: { tipId }, order: { id: 'ASC' } });
  }

  async pointsOf(who: Who): Promise<number> {
    return (await this.call<{ balance: number }>(who, 'GET', '/points')).body.balance;
  }
}
