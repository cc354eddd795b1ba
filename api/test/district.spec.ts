import { DistrictStandIn } from '../../scripts/district/platform';
import { DistrictNonce } from '../src/channels/district/nonce.entity';
import { Nonces } from '../src/channels/district/nonces';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { DAY, HOUR, SECRET, START, Trial, type View } from './district';

let t: Trial;
beforeAll(() => jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(t.now)));
afterAll(() => jest.restoreAllMocks());

describe('the district platform', () => {
  beforeAll(async () => {
    t = new Trial();
    await t.start(true);
  });
  beforeEach(() => {
    t.now = START;
    t.platform.mood = {};
  });
  afterAll(() => t.stop());

  it('gets a referral signed and without the reporter, and acknowledges it; the reporter learns the number', async () => {
    const { tipId, id } = await t.refer();
    expect(await t.latest(tipId)).toMatchObject({ state: 'sending', attempt: 1, sentAt: null });
    // Five working days: the next Monday at the same time.
    expect((await t.latest(tipId)).dueAt).toBe('2026-03-09T02:00:00.000Z');
    await t.deliver();
    expect(t.got(id)).toEqual([
      expect.objectContaining({ type: 'referred', key: id, signed: true, referralId: id }),
    ]);
    expect(t.got(id)[0]?.body).toMatchObject({
      category: '黑烟车、非道路机械',
      reason: '属于区交警支队的职责',
    });
    expect(Object.keys(t.got(id)[0]?.body ?? {}).join()).not.toMatch(/reporter|account|openid/i);
    expect(await t.latest(tipId)).toMatchObject({ state: 'sent', stateName: '已送到，等区平台受理' });

    const acknowledged = { type: 'acknowledged', referralId: id, outsideNumber: '区12345-0088' };
    expect(await Promise.all([t.say(acknowledged), t.say(acknowledged)])).toEqual([204, 204]);
    expect(await t.say(acknowledged)).toBe(204);
    expect(await t.latest(tipId)).toMatchObject({ state: 'acknowledged', outsideNumber: '区12345-0088' });
    const told = async () =>
      (await t.notices('resident'))
        .filter((one) => one.tipId === tipId && one.title === '区平台进展')
        .map(({ body }) => body.replace(/^.*：/, ''));
    expect(await told()).toEqual(['区平台已受理，编号 区12345-0088。']);
    expect(await t.say({ ...acknowledged, outsideNumber: ' 区12345-0099 ' })).toBe(204);
    expect(await told()).toEqual(['区平台的编号更正为 区12345-0099。', '区平台已受理，编号 区12345-0088。']);
    const seen = await t.look(tipId, 'resident');
    expect(seen.timeline.filter(({ action }) => action === 'district')).toHaveLength(2);
  });

  it('returns it; a second referral is another attempt', async () => {
    const { tipId, id } = await t.refer();
    expect(await t.say({ type: 'returned', referralId: id, reason: '应由街道处置' })).toBe(204);
    expect(await t.say({ type: 'returned', referralId: id, reason: '应由街道处置' })).toBe(204);
    expect(await t.latest(tipId)).toMatchObject({ state: 'returned', answerText: '应由街道处置' });
    expect((await t.look(tipId)).state).toBe('handling');
    expect(await t.move(tipId, 'refer', { note: '再次转办' })).toBe(200);
    expect((await t.referrals(tipId)).map(({ attempt }) => attempt)).toEqual([2, 1]);
    // What the first one says now is not about the second.
    expect(await t.say({ type: 'answered', referralId: id, result: 'fixed', text: '晚了' })).toBe(409);
    expect(await t.latest(tipId)).toMatchObject({ state: 'sending', attempt: 2 });
  });

  it('is believed only when signed, fresh, new and well-formed', async () => {
    const { tipId, id } = await t.refer();
    const event = { type: 'acknowledged', referralId: id, outsideNumber: 'A-1' };
    const minutes = (n: number) => t.platform.event(event, t.now + n * 60_000);
    expect(await t.post(t.platform.event(event, t.now, 'x'.repeat(40)))).toBe(403);
    const tampered = t.platform.event(event, t.now);
    expect(await t.post({ ...tampered, body: tampered.body.replace('A-1', 'A-2') })).toBe(403);
    expect(await t.post({ ...tampered, headers: { 'content-type': 'application/json' } })).toBe(403);
    expect([await t.post(minutes(-5.01)), await t.post(minutes(5.01))]).toEqual([403, 403]);
    expect((await t.latest(tipId)).outsideNumber).toBeNull();
    const good = minutes(-4.9);
    expect([await t.post(good), await t.post(good)]).toEqual([204, 403]);
    expect(await t.post(t.platform.event({ ...event, outsideNumber: '长'.repeat(20_000) }, t.now))).toBe(413);
    expect(await t.say({ ...event, more: 1 })).toBe(422);
    expect(await t.say({ type: 'acknowledged', referralId: id })).toBe(422);
    expect(await t.say({ ...event, outsideNumber: '  ' })).toBe(422);
    expect(await t.say({ ...event, referralId: newId() })).toBe(404);
    expect(await t.say({ type: 'answered', referralId: id, text: '好' })).toBe(422);
    expect(await t.say({ type: 'answered', referralId: id, result: 'other', text: '好' })).toBe(422);
    expect(await t.say({ type: 'answered', referralId: id, result: 'fixed', text: ' ' })).toBe(422);

    const { manager } = t.h.app.get(Database);
    t.now += 20 * 60_000;
    while ((await t.h.app.get(Nonces).run(new Date(t.now))) > 0);
    expect(await manager.count(DistrictNonce)).toBe(0);
    expect(await t.post(good)).toBe(403);
  });

  it('loses nothing while it is broken or slow, and is seen to be', async () => {
    const { tipId, id } = await t.refer();
    t.platform.mood = { status: 503 };
    await t.deliver();
    expect(await t.latest(tipId)).toMatchObject({ state: 'sending', sentAt: null });
    t.now += 10_000;
    t.platform.mood = { delayMs: 5_500 };
    await t.deliver();
    expect(await t.latest(tipId)).toMatchObject({ state: 'sending', stateName: '正在送往区平台' });
    t.now += HOUR;
    expect((await t.latest(tipId)).stateName).toBe('还没有送到区平台，系统会再试');
    t.platform.mood = {};
    await t.deliver();
    expect(await t.latest(tipId)).toMatchObject({ state: 'sent' });
    // The slow call did arrive: the same key says so.
    expect(new Set(t.got(id).map(({ key }) => key))).toEqual(new Set([id]));
  });

  it('is asked once a working day from 09:00, and late is shown but a late answer taken', async () => {
    const { tipId, id } = await t.refer();
    await t.deliver();
    const chases = async () => {
      await t.tick();
      await t.deliver();
      return t.got(id).filter(({ type }) => type === 'chased').length;
    };
    expect(await chases()).toBe(0);
    expect((await t.latest(tipId)).nextChaseAt).toBe(new Date(START + DAY - HOUR).toISOString());
    t.now = START + DAY - 1.1 * HOUR;
    expect(await chases()).toBe(0);
    t.now = START + DAY - HOUR;
    expect([await chases(), await chases()]).toEqual([1, 1]);
    // Saturday.
    t.now = START + 5 * DAY;
    expect(await chases()).toBe(1);
    t.now = START + 7 * DAY - 1;
    expect(await chases()).toBe(2);
    expect(await t.latest(tipId)).toMatchObject({ overdue: false, chases: 2 });
    t.now = START + 7 * DAY + 1;
    await t.tick();
    await t.tick();
    expect(await t.latest(tipId)).toMatchObject({
      state: 'timed_out',
      stateName: '逾期未答复',
      overdue: true,
    });
    expect((await t.titles('office', tipId)).filter((one) => one === '区平台逾期未答复')).toHaveLength(1);
    expect((await t.titles('resident', tipId)).filter((one) => one === '区平台进展')).toHaveLength(1);
    t.now = START + 8 * DAY;
    expect(await chases()).toBe(3);
    await t.say({ type: 'acknowledged', referralId: id, outsideNumber: 'B-9' });
    expect(await t.latest(tipId)).toMatchObject({ state: 'timed_out', outsideNumber: 'B-9', days: 8 });
    expect(await t.say({ type: 'answered', referralId: id, result: 'fixed', text: '已查处' })).toBe(204);
    expect(await t.latest(tipId)).toMatchObject({ state: 'answered', overdue: true, nextChaseAt: null });
    t.now = START + 9 * DAY;
    expect(await chases()).toBe(3);
  });

  it('a referral that never arrived is sent by the next chase', async () => {
    const { tipId, id } = await t.refer();
    const { manager } = t.h.app.get(Database);
    await manager.query(`UPDATE outbox_message SET state = 'dead' WHERE dedupe_key = 'referral:${id}'`);
    t.now = START + DAY;
    await t.tick();
    await t.deliver();
    expect(t.got(id).map(({ type }) => type)).toEqual(['referred']);
    expect(await t.latest(tipId)).toMatchObject({ state: 'sent', chases: 1 });
  });

  it('the office can ask at once, not twice in an hour; a repeat of the same press does nothing', async () => {
    const { tipId, id } = await t.refer();
    await t.deliver();
    const press = (chases: number, who: 'office' | 'director' = 'office') =>
      t.call<View>(who, 'POST', `/staff/referrals/${id}/chase`, { chases });
    expect((await press(0, 'director')).status).toBe(403);
    expect((await t.latest(tipId)).canChase).toBe(true);
    const both = await Promise.all([press(0), press(0)]);
    expect(both.map(({ status, body }) => [status, body.chases])).toEqual([
      [200, 1],
      [200, 1],
    ]);
    expect([(await press(0)).status, (await press(1)).status]).toEqual([200, 409]);
    expect(await t.latest(tipId)).toMatchObject({ canChase: false, chases: 1 });
    await t.deliver();
    expect(t.got(id).map(({ type }) => type)).toEqual(['referred', 'chased']);
    t.now += HOUR;
    expect((await press(1)).body.chases).toBe(2);
    expect((await t.call('office', 'POST', `/staff/referrals/${newId()}/chase`, { chases: 0 })).status).toBe(
      404,
    );
  });

  it('after being down gets only the last of the chases that were held up', async () => {
    const { tipId, id } = await t.refer();
    await t.deliver();
    t.platform.mood = { status: 502 };
    for (const days of [1, 2, 3]) {
      t.now = START + days * DAY;
      await t.tick();
      await t.deliver();
    }
    t.platform.mood = {};
    t.now += 12 * HOUR;
    await t.deliver();
    expect(t.got(id).map(({ body }) => body['times'])).toEqual([undefined, 3]);
    expect((await t.latest(tipId)).chases).toBe(3);
  });
});

describe('without a district platform', () => {
  beforeAll(async () => {
    t = new Trial();
    await t.start(false);
  });
  afterAll(() => t.stop());

  it('the office enters number and answer by hand, and is reminded', async () => {
    const { tipId, id } = await t.refer();
    await t.deliver();
    expect((await t.latest(tipId)).stateName).toContain('人工转送');
    const enter = (outsideNumber: string) =>
      t.call<View>('office', 'POST', `/staff/referrals/${id}/number`, { outsideNumber });
    expect([(await enter('')).status, (await enter('  ')).status]).toEqual([422, 422]);
    expect([(await enter('手-7')).body.state, (await enter('手-7')).status]).toEqual(['acknowledged', 200]);
    expect((await t.call('office', 'POST', `/staff/referrals/${id}/chase`, { chases: 0 })).status).toBe(409);
    t.now = START + DAY;
    await t.tick();
    await t.tick();
    expect((await t.titles('office', tipId)).filter((one) => one === '请向区平台催办')).toHaveLength(1);
    const open = async () =>
      (await t.call<{ items: View[] }>('office', 'GET', '/staff/referrals')).body.items.map((one) => one.id);
    expect(await open()).toContain(id);
    expect(await t.move(tipId, 'refer_answer', { note: '电话答复' })).toBe(422);
    expect(await t.move(tipId, 'refer_answer', { note: '电话答复：已处理', outcome: 'fixed' })).toBe(200);
    expect(await t.latest(tipId)).toMatchObject({ state: 'answered', outcomeName: '已整改' });
    expect(await open()).not.toContain(id);
    const unsigned = new DistrictStandIn(SECRET).event({ type: 'acknowledged' }, t.now);
    expect(await t.post(unsigned)).toBe(403);
  });
});
