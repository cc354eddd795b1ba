import { randomBytes } from 'node:crypto';
import { DistrictStandIn, type Signed } from '../../scripts/district/platform';
import { DistrictNonce } from '../src/channels/district/nonce.entity';
import { Nonces } from '../src/channels/district/nonces';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { OutboxWorker } from '../src/core/outbox/outbox.worker';
import { Chase } from '../src/referrals/chase';
import { TipEvent } from '../src/tips/tip.entity';
import { Harness, type Who } from './harness';
import { type Detail, type Receipt, submission } from './tips';

interface View {
  id: string;
  tipId: string;
  attempt: number;
  state: string;
  stateName: string;
  outsideNumber: string | null;
  days: number;
  overdue: boolean;
  chases: number;
  dueAt: string;
  sentAt: string | null;
  answerText: string | null;
}
/** Monday, 10:00 in Beijing; no holiday near. */
const START = Date.parse('2026-03-02T02:00:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SECRET = randomBytes(24).toString('hex');

let now = START;
let h: Harness;
const call = async <T>(who: Who, method: 'GET' | 'POST', path: string, body?: unknown) =>
  h.call<T & { code?: string }>(method, path, {
    token: await h.login(who),
    ...(body === undefined ? {} : { body }),
  });
const look = async (id: string) => (await call<Detail>('office', 'GET', `/tips/${id}`)).body;
const move = async (id: string, name: string, note: string) => {
  const body = { key: newId(), move: name, version: (await look(id)).version, note };
  const answer = await call<Detail>('office', 'POST', `/tips/${id}/moves`, body);
  expect({ name, status: answer.status }).toEqual({ name, status: 200 });
};
/** A tip that level 1 has from the start, referred at once. */
const refer = async (): Promise<{ tipId: string; id: string }> => {
  const token = await h.login('resident');
  const body = await submission(h, token, { categoryCode: 'black_smoke' });
  const tipId = (await h.call<Receipt>('POST', '/tips', { token, body })).body.id;
  await move(tipId, 'refer', '属于区交警支队的职责');
  return { tipId, id: (await referrals(tipId))[0]?.id ?? '' };
};
const referrals = async (tipId: string) =>
  (await call<{ items: View[] }>('office', 'GET', `/staff/referrals?which=all&tipId=${tipId}`)).body.items;
const latest = async (tipId: string) => (await referrals(tipId))[0];
const post = async ({ body, headers }: Signed) =>
  (await h.app.inject({ method: 'POST', url: '/api/v1/channels/district/events', headers, payload: body }))
    .statusCode;
const titles = async (who: Who) =>
  (await call<{ items: { title: string; tipId: string }[] }>(who, 'GET', '/notices?limit=50')).body.items.map(
    ({ title, tipId }) => `${tipId} ${title}`,
  );
const deliver = async () => {
  while ((await h.app.get(OutboxWorker).runDue()) > 0);
};
const tick = async () => {
  while ((await h.app.get(Chase).run(new Date(now))) > 0);
};
const stepsOf = async (tipId: string) =>
  (await h.app.get(Database).manager.find(TipEvent, { where: { tipId }, order: { id: 'ASC' } })).map(
    ({ action }) => action,
  );

beforeAll(() => jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now)));
afterAll(() => jest.restoreAllMocks());

describe('the district platform', () => {
  const platform = new DistrictStandIn(SECRET);
  const say = (event: Record<string, unknown>) => post(platform.event(event, now));
  const got = (id: string) => platform.received.filter(({ referralId }) => referralId === id);

  beforeAll(async () => {
    await platform.start();
    h = await Harness.start({ DISTRICT_URL: platform.url, DISTRICT_SECRET: SECRET });
  });
  beforeEach(() => {
    now = START;
    platform.mood = {};
  });
  afterAll(async () => {
    await h.stop();
    await platform.close();
  });

  it('gets a referral signed and without the reporter, acknowledges and answers it; both may come twice', async () => {
    const { tipId, id } = await refer();
    expect(await latest(tipId)).toMatchObject({ state: 'sending', attempt: 1, sentAt: null });
    // Five working days: the next Monday at the same time.
    expect((await latest(tipId))?.dueAt).toBe('2026-03-09T02:00:00.000Z');
    await deliver();
    expect(got(id)).toEqual([
      expect.objectContaining({ type: 'referred', key: id, signed: true, referralId: id }),
    ]);
    expect(got(id)[0]?.body).toMatchObject({
      category: '黑烟车、非道路机械',
      reason: '属于区交警支队的职责',
    });
    expect(Object.keys(got(id)[0]?.body ?? {}).join()).not.toMatch(/reporter|account|openid/i);
    expect(await latest(tipId)).toMatchObject({ state: 'sent' });

    const acknowledged = { type: 'acknowledged', referralId: id, outsideNumber: '区12345-0088' };
    expect([await say(acknowledged), await say(acknowledged)]).toEqual([204, 204]);
    expect(await latest(tipId)).toMatchObject({ state: 'acknowledged', outsideNumber: '区12345-0088' });

    const answered = { type: 'answered', referralId: id, result: 'fixed', text: '已查处，车辆暂扣' };
    const both = await Promise.all([say(answered), say(answered)]);
    expect([...both, await say(answered)]).toEqual([204, 204, 204]);
    expect(await latest(tipId)).toMatchObject({ state: 'answered', answerText: '已查处，车辆暂扣' });
    expect((await look(tipId)).state).toBe('checking');
    expect(await stepsOf(tipId)).toEqual(['submit', 'dispatch', 'refer', 'refer_answer']);
    expect(await say({ type: 'returned', referralId: id, reason: '不归我' })).toBe(409);
  });

  it('returns it; a second referral is another attempt', async () => {
    const { tipId, id } = await refer();
    expect(await say({ type: 'returned', referralId: id, reason: '应由街道处置' })).toBe(204);
    expect(await say({ type: 'returned', referralId: id, reason: '应由街道处置' })).toBe(204);
    expect(await latest(tipId)).toMatchObject({ state: 'returned', answerText: '应由街道处置' });
    expect((await look(tipId)).state).toBe('handling');
    await move(tipId, 'refer', '再次转办');
    expect((await referrals(tipId)).map(({ attempt }) => attempt)).toEqual([2, 1]);
    // What the first one says now is not about the second.
    expect(await say({ type: 'answered', referralId: id, result: 'fixed', text: '晚了' })).toBe(409);
    expect(await latest(tipId)).toMatchObject({ state: 'sending', attempt: 2 });
  });

  it('is believed only when signed, fresh, new and well-formed', async () => {
    const { tipId, id } = await refer();
    const event = { type: 'acknowledged', referralId: id, outsideNumber: 'A-1' };
    const minutes = (n: number) => platform.event(event, now + n * 60_000);
    expect(await post(platform.event(event, now, 'x'.repeat(40)))).toBe(403);
    const tampered = platform.event(event, now);
    expect(await post({ ...tampered, body: tampered.body.replace('A-1', 'A-2') })).toBe(403);
    expect(await post({ ...tampered, headers: { 'content-type': 'application/json' } })).toBe(403);
    expect([await post(minutes(-5.01)), await post(minutes(5.01))]).toEqual([403, 403]);
    expect((await latest(tipId))?.outsideNumber).toBeNull();
    const good = minutes(-4.9);
    expect([await post(good), await post(good)]).toEqual([204, 403]);
    expect(await post(platform.event({ ...event, outsideNumber: '长'.repeat(20_000) }, now))).toBe(413);
    expect(await say({ ...event, more: 1 })).toBe(422);
    expect(await say({ type: 'acknowledged', referralId: id })).toBe(422);
    expect(await say({ ...event, referralId: newId() })).toBe(404);
    expect(await say({ type: 'answered', referralId: id, text: '好' })).toBe(422);

    const { manager } = h.app.get(Database);
    now += 20 * 60_000;
    while ((await h.app.get(Nonces).run(new Date(now))) > 0);
    expect(await manager.count(DistrictNonce)).toBe(0);
    expect(await post(good)).toBe(403);
  });

  it('loses nothing while it is broken or slow', async () => {
    const { tipId, id } = await refer();
    platform.mood = { status: 503 };
    await deliver();
    expect(await latest(tipId)).toMatchObject({ state: 'sending', sentAt: null });
    now += 10_000;
    platform.mood = { delayMs: 5_500 };
    await deliver();
    expect(await latest(tipId)).toMatchObject({ state: 'sending' });
    now += 60_000;
    platform.mood = {};
    await deliver();
    expect(await latest(tipId)).toMatchObject({ state: 'sent' });
    // The slow call did arrive: the same key says so.
    expect(new Set(got(id).map(({ key }) => key))).toEqual(new Set([id]));
  });

  it('is asked once a working day from 09:00, and late is shown but a late answer taken', async () => {
    const { tipId, id } = await refer();
    await deliver();
    const chases = async () => {
      await tick();
      await deliver();
      return got(id).filter(({ type }) => type === 'chased').length;
    };
    expect(await chases()).toBe(0);
    now = START + DAY - 1.1 * HOUR;
    expect(await chases()).toBe(0);
    now = START + DAY - HOUR;
    expect([await chases(), await chases()]).toEqual([1, 1]);
    // Saturday.
    now = START + 5 * DAY;
    expect(await chases()).toBe(1);
    now = START + 7 * DAY - 1;
    expect(await chases()).toBe(2);
    expect(await latest(tipId)).toMatchObject({ overdue: false, chases: 2 });
    now = START + 7 * DAY + 1;
    await tick();
    await tick();
    expect(await latest(tipId)).toMatchObject({ state: 'timed_out', stateName: '逾期未答复', overdue: true });
    expect((await titles('office')).filter((t) => t === `${tipId} 区平台逾期未答复`)).toHaveLength(1);
    now = START + 8 * DAY;
    expect(await chases()).toBe(3);
    await say({ type: 'acknowledged', referralId: id, outsideNumber: 'B-9' });
    expect(await latest(tipId)).toMatchObject({ state: 'timed_out', outsideNumber: 'B-9', days: 8 });
    expect(await say({ type: 'answered', referralId: id, result: 'other', text: '已移交' })).toBe(204);
    expect(await latest(tipId)).toMatchObject({ state: 'answered', overdue: true });
    now = START + 9 * DAY;
    expect(await chases()).toBe(3);
  });

  it('a referral that never arrived is sent by the next chase', async () => {
    const { tipId, id } = await refer();
    const { manager } = h.app.get(Database);
    await manager.query(`UPDATE outbox_message SET state = 'dead' WHERE dedupe_key = 'referral:${id}'`);
    now = START + DAY;
    await tick();
    await deliver();
    expect(got(id).map(({ type }) => type)).toEqual(['referred']);
    expect(await latest(tipId)).toMatchObject({ state: 'sent', chases: 1 });
  });
});

describe('without a district platform', () => {
  beforeAll(async () => {
    now = START;
    h = await Harness.start();
  });
  afterAll(() => h.stop());

  it('the office enters number and answer by hand, and is reminded', async () => {
    const { tipId, id } = await refer();
    await deliver();
    expect((await latest(tipId))?.stateName).toContain('人工转送');
    const enter = (outsideNumber: string) =>
      call<View>('office', 'POST', `/staff/referrals/${id}/number`, { outsideNumber });
    expect((await enter('')).status).toBe(422);
    expect([(await enter('手-7')).body.state, (await enter('手-7')).status]).toEqual(['acknowledged', 200]);
    now = START + DAY;
    await tick();
    await tick();
    expect((await titles('office')).filter((t) => t === `${tipId} 请向区平台催办`)).toHaveLength(1);
    const open = async () =>
      (await call<{ items: View[] }>('office', 'GET', '/staff/referrals')).body.items.map((one) => one.id);
    expect(await open()).toContain(id);
    await move(tipId, 'refer_answer', '电话答复：已处理');
    expect(await latest(tipId)).toMatchObject({ state: 'answered', answerText: '电话答复：已处理' });
    expect(await open()).not.toContain(id);
    const unsigned = new DistrictStandIn(SECRET).event({ type: 'acknowledged' }, now);
    expect(await post(unsigned)).toBe(403);
  });
});
