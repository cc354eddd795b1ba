import { CampaignReminders } from '../src/campaigns/reminders.job';
import { CampaignsService } from '../src/campaigns/campaigns.service';
import { ContentService } from '../src/content/content.service';
import { Database } from '../src/core/database/database';
import { Campaign, CampaignPhoto } from '../src/campaigns/campaign.entity';
import { newId } from '../src/core/ids';
import { CampaignStage, type Detail, hours } from './campaigns';

describe('campaigns', () => {
  let stage: CampaignStage;
  beforeAll(async () => {
    stage = await CampaignStage.start();
  });
  afterAll(() => stage.stop());

  const remind = () => stage.h.app.get(CampaignReminders).run(new Date(stage.now));
  const signIn = (who: 'resident' | 'volunteer' | 'head', id: string, code: string, more: object = {}) =>
    stage.as(who, 'POST', `/campaigns/${id}/sign-in`, { code, ...more });
  /** As if the machine had let this wording, or this batch of photos, through. */
  const pass = async (subjectId: string) => {
    const content = stage.h.app.get(ContentService);
    for (const check of (await content.begin('campaign', subjectId))?.open ?? [])
      await content.judged(check, 'pass', 100);
  };
  const rowOf = (id: string) => stage.h.app.get(Database).manager.findOneByOrFail(Campaign, { id });
  const listed = async () =>
    (await stage.h.call<{ items: Detail[]; nextCursor: string | null }>('GET', '/campaigns')).body.items;

  it('shows the public nothing of its words before they were checked, and the same plan is made once', async () => {
    const plan = stage.plan();
    const first = await stage.as('director', 'POST', '/staff/campaigns', plan);
    expect(first.status).toBe(201);
    const again = await stage.as('director', 'POST', '/staff/campaigns', plan);
    expect([again.status, again.body.id]).toEqual([200, first.body.id]);
    expect((await listed()).map(({ title, place }) => [title, place])).toEqual([
      ['进楼院宣传活动', '地点审核后公布'],
    ]);
    expect((await stage.as('resident', 'GET', `/campaigns/${first.body.id}`)).body.about).toBe('');
    await pass((await rowOf(first.body.id)).textId);
    expect((await listed()).map(({ title }) => title)).toEqual(['清洁取暖进楼院']);
    const cancelled = await stage.as('director', 'POST', `/staff/campaigns/${first.body.id}/cancel`, {
      reason: '当天有雨',
    });
    expect(cancelled.body.state).toBe('cancelled');
  });

  it('is signed up for, reminded of once a day before, moved with notice, and reminded of anew', async () => {
    const { id } = await stage.made('director');
    for (let twice = 0; twice < 2; twice++)
      await stage.as('resident', 'POST', `/campaigns/${id}/sign-up`, { calledName: '王阿姨' });
    const people = await stage.as<{ items: { name: string; post: string }[] }>(
      'director',
      'GET',
      `/staff/campaigns/${id}/people`,
    );
    expect(people.body.items).toEqual([expect.objectContaining({ name: '王阿姨', post: '' })]);
    await remind();
    await remind();
    expect(await stage.notices('resident')).toEqual(['快开始了：清洁取暖进楼院']);
    const { version } = (await stage.as('director', 'GET', `/staff/campaigns/${id}`)).body;
    const { key: _key, kind: _kind, placeKind: _placeKind, ...rest } = stage.plan();
    const plan = { ...rest, place: '社区二楼' };
    const moved = await stage.as('director', 'POST', `/staff/campaigns/${id}`, { ...plan, version });
    expect(moved.body.place).toBe('社区二楼');
    const stale = await stage.as('director', 'POST', `/staff/campaigns/${id}`, {
      ...plan,
      place: '广场',
      version,
    });
    expect(stale.body.code).toBe('stale_version');
    await remind();
    expect(await stage.notices('resident')).toEqual([
      '快开始了：清洁取暖进楼院',
      '时间或地点有变：清洁取暖进楼院',
      '快开始了：清洁取暖进楼院',
    ]);
    await stage.as('resident', 'POST', `/campaigns/${id}/withdraw`);
    await stage.as('director', 'POST', `/staff/campaigns/${id}/cancel`, { reason: '改到下周' });
    expect(await stage.notices('resident')).toHaveLength(3);
  });

  it('takes the code on the screen within the time, once, with points; not an old one, nor from elsewhere', async () => {
    const { id } = await stage.made('director');
    expect((await stage.as('director', 'GET', `/staff/campaigns/${id}/code`)).body.code).toBe(
      'move_not_allowed',
    );
    expect((await signIn('resident', id, '000000')).body.code).toBe('move_not_allowed');
    stage.forward(1.5);
    const code = await stage.digits('head', id);
    const before = await stage.balance('resident');
    const [a, b] = await Promise.all([signIn('resident', id, code), signIn('resident', id, code)]);
    expect([a.status, b.status]).toEqual([200, 200]);
    expect((await signIn('resident', id, 'whatever')).body.mine).toMatchObject({
      points: 5,
      maySignIn: false,
    });
    expect(await stage.balance('resident')).toBe(before + 5);
    stage.now += 61_000;
    expect((await signIn('volunteer', id, code)).body.fields).toEqual([
      expect.objectContaining({ field: 'code' }),
    ]);
    await stage.as('head', 'POST', `/staff/campaigns/${id}/venue`, { check: true, lng: 113.71, lat: 34.72 });
    const fresh = await stage.digits('head', id);
    for (const place of [{}, { lng: 113.72, lat: 34.72 }])
      expect((await signIn('volunteer', id, fresh, place)).body.fields).toEqual([
        expect.objectContaining({ field: 'lng' }),
      ]);
    expect((await signIn('volunteer', id, fresh, { lng: 113.711, lat: 34.72 })).body.mine.points).toBe(5);
    // Staff are there as well, and earn nothing.
    expect((await signIn('head', id, fresh, { lng: 113.71, lat: 34.72 })).body.mine).toMatchObject({
      points: 0,
      maySignIn: false,
    });
    const cancel = await stage.as('director', 'POST', `/staff/campaigns/${id}/cancel`, { reason: '不办了' });
    expect(cancel.body.code).toBe('move_not_allowed');
  });

  it('is counted, photographed and closed with figures; photos are public only after the check', async () => {
    const { id } = await stage.made('director', { placeKind: 'square', title: '广场宣传' });
    await stage.as('volunteer', 'POST', `/campaigns/${id}/sign-up`, {});
    stage.forward(2);
    const { body: list } = await stage.as<{ items: { signUpId: string }[] }>(
      'head',
      'GET',
      `/staff/campaigns/${id}/people`,
    );
    const mark = (present: boolean) =>
      stage.as<{ items: { attendedAt: string | null }[]; code?: string }>(
        'head',
        'POST',
        `/staff/campaigns/${id}/present`,
        { signUpId: list.items[0]?.signUpId, present },
      );
    expect((await mark(true)).body.items[0]?.attendedAt).not.toBeNull();
    expect((await mark(false)).body.code).toBe('move_not_allowed');
    const count = (people: number, was: number) =>
      stage.as('head', 'POST', `/staff/campaigns/${id}/head-count`, { people, was });
    expect((await count(12, 0)).body.headCount).toBe(12);
    expect((await count(12, 0)).body.headCount).toBe(12);
    expect((await count(20, 11)).body.code).toBe('stale_version');
    const photos = { key: newId(), purpose: 'record', mediaIds: [await stage.photo('head')] };
    await stage.as('head', 'POST', `/staff/campaigns/${id}/photos`, photos);
    const after = await stage.as('head', 'POST', `/staff/campaigns/${id}/photos`, photos);
    expect([after.body.photos.length, after.body.photosWaiting]).toEqual([1, 1]);
    const shown = async () => (await stage.as('resident', 'GET', `/campaigns/${id}`)).body.photos.length;
    expect(await shown()).toBe(0);
    const { batchId } = await stage.h.app
      .get(Database)
      .manager.findOneByOrFail(CampaignPhoto, { campaignId: id });
    await pass(batchId);
    expect(await shown()).toBe(1);
    const close = {
      version: after.body.version,
      headCount: 15,
      handedOut: [{ what: '环保布袋', count: 30 }],
      summary: '居民反映 3 号院有人烧落叶。',
    };
    const closed = await stage.as('director', 'POST', `/staff/campaigns/${id}/close`, close);
    expect([closed.body.state, closed.body.attended]).toEqual(['closed', 16]);
    const again = await stage.as('director', 'POST', `/staff/campaigns/${id}/close`, close);
    expect(again.body.version).toBe(closed.body.version);
    expect((await signIn('resident', id, '123456')).body.code).toBe('move_not_allowed');
    const held = await stage.h.app
      .get(CampaignsService)
      .held({ from: new Date(hours(0)), to: new Date(hours(24)) });
    expect(held.map(({ name, sessions, people, handedOut }) => [name, sessions, people, handedOut])).toEqual([
      ['进广场', 1, 16, 30],
      ['进社区', 0, 0, 0],
      ['进楼院', 1, 3, 0],
      ['进家庭', 0, 0, 0],
      ['进单位', 0, 0, 0],
      ['培训', 0, 0, 0],
    ]);
    const { items } = (await stage.h.call<{ items: Detail[] }>('GET', '/campaigns?when=past')).body;
    expect(items).toEqual([]);
    stage.forward(3);
    const past = (await stage.h.call<{ items: Detail[] }>('GET', '/campaigns?when=past&limit=1')).body;
    expect(past.items).toHaveLength(1);
  });

  it.each([
    [{ placeKind: undefined }, 'placeKind'],
    [{ endsAt: hours(-9) }, 'endsAt'],
    [{ startsAt: '2027-02-31T09:00:00.000Z', endsAt: '2027-02-31T09:00:00.000Z' }, 'endsAt'],
    [{ materials: [{ title: '手册', url: 'http://example.com' }] }, 'materials'],
    [{ kind: 'training' }, 'roles'],
  ])('refuses %p', async (more, field) => {
    const { status, body } = await stage.as('office', 'POST', '/staff/campaigns', stage.plan(more));
    expect(status).toBe(422);
    expect(body.fields?.[0]?.field).toContain(field);
  });
});
