import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { PointsService } from '../src/points/points.service';
import { ServiceEntry, ServiceRecord } from '../src/volunteers/hours/hours.entity';
import { ShiftPerson } from '../src/volunteers/shifts/shift.entity';
import { type Hours, type Many, type Shift, VolunteerStage } from './volunteers';

const at = (day: number, time: string) => Date.parse(`2026-11-${day}T${time}:00+08:00`);
const iso = (day: number, time: string) => new Date(at(day, time)).toISOString();
const PARK = { lng: 113.7201, lat: 34.7203 };
/** About 110 m north, and a kilometre. */
const NEAR = { lng: 113.7201, lat: 34.7213 };
const FAR = { lng: 113.7201, lat: 34.7293 };

describe('shifts and hours', () => {
  let s: VolunteerStage;
  let squadId: string;
  let now = at(20, '10:00');

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    s = await VolunteerStage.open();
    await s.neighbours('zhao', 'qian', 'sun', 'li');
    squadId = (await s.squad('zhao', 'qian', 'sun', 'li')).id;
  });
  afterAll(async () => {
    await s.stop();
    jest.restoreAllMocks();
  });

  const plan = (more: object = {}) =>
    s.send<Shift>('zhao', `/squads/${squadId}/shifts`, {
      key: newId(),
      title: '清晨巡查',
      placeText: '映月公园南门',
      ...PARK,
      startsAt: iso(21, '09:00'),
      endsAt: iso(21, '11:00'),
      size: 2,
      note: '带手套',
      proof: 'either',
      ...more,
    });
  const database = () => s.h.app.get(Database).manager;
  const balance = async (who: 'qian' | 'sun' | 'li') =>
    (await s.get<{ balance: number }>(who, '/points')).balance;
  const mine = async (who: 'zhao' | 'qian' | 'sun' | 'li') =>
    (await s.get<{ items: Hours[] }>(who, '/hours')).items;
  const summary = (who: 'qian' | 'sun') => s.get<Record<string, number>>(who, '/hours/summary');
  const waiting = async (who: 'zhao' | 'qian') =>
    (await s.get<{ items: Hours[] }>(who, `/squads/${squadId}/hours`)).items;
  const forStaff = async (state = 'vouched') =>
    (await s.get<{ items: Hours[] }>('director', `/staff/hours?state=${state}`)).items;
  const vouch = (who: 'zhao' | 'qian', ids: string[], minutes?: number) =>
    s.send<Many>(who, `/squads/${squadId}/hours/vouch`, { ids, minutes });
  const certify = (who: 'director' | 'office', ...ids: string[]) =>
    s.send<Many>(who, '/staff/hours/certify', { ids });
  const proved = async () => {
    expect(await s.h.app.get(PointsService).verify(database())).toEqual([]);
    for (const record of await database().find(ServiceRecord)) {
      const entries = await database().findBy(ServiceEntry, { recordId: record.id });
      expect(record.certifiedMinutes).toBe(entries.reduce((sum, { minutes }) => sum + minutes, 0));
    }
  };
  let shift: Shift;

  it('are planned by those who lead, once for each key', async () => {
    const key = newId();
    const [one, two] = [await plan({ key }), await plan({ key })];
    expect(one.status).toBe(200);
    expect(two.body.id).toBe(one.body.id);
    shift = one.body;
    expect(shift.code).toMatch(/^\d{6}$/);
    expect((await s.get<Shift>('sun', `/shifts/${shift.id}`)).code).toBeNull();
    expect((await s.send('sun', `/squads/${squadId}/shifts`, {})).status).toBe(422);
    expect((await plan({ endsAt: iso(21, '09:05') })).status).toBe(422);
    expect((await plan({ startsAt: '2026-11-21T09:00:00' })).status).toBe(422);
    expect((await s.h.call('GET', `/shifts/${shift.id}`, { token: await s.fresh('resident') })).status).toBe(
      404,
    );
  });

  it('give places to as many as are wanted, at once too; the others wait and move up', async () => {
    const all = await Promise.all(
      (['zhao', 'qian', 'sun', 'li'] as const).map((who) =>
        s.send<Shift>(who, `/shifts/${shift.id}/sign-up`),
      ),
    );
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const people = await database().findBy(ShiftPerson, { shiftId: shift.id });
    expect(people.filter(({ state }) => state === 'going')).toHaveLength(2);
    for (const who of ['zhao', 'qian', 'sun', 'li'] as const)
      await s.send(who, `/shifts/${shift.id}/drop-out`);
    for (const who of ['sun', 'qian', 'li'] as const) {
      now += 60_000;
      await s.send(who, `/shifts/${shift.id}/sign-up`);
    }
    expect(await s.get('li', `/shifts/${shift.id}`)).toMatchObject({
      mine: 'waiting',
      going: 2,
      waiting: 1,
      queue: 1,
    });
    await s.send('sun', `/shifts/${shift.id}/drop-out`);
    expect(await s.get('li', `/shifts/${shift.id}`)).toMatchObject({ mine: 'going', going: 2, waiting: 0 });
    await s.send('sun', `/shifts/${shift.id}/sign-up`);
    const other = (await plan({ startsAt: iso(21, '10:30'), endsAt: iso(21, '12:00'), title: '午间巡查' }))
      .body;
    expect((await s.send('qian', `/shifts/${other.id}/sign-up`)).body).toMatchObject({
      title: '和您已报名的「清晨巡查」时间重叠',
    });
    expect((await s.send('zhao', `/shifts/${other.id}/cancel`, { reason: '下雨' })).status).toBe(200);
  });

  it('are signed in to by place or code, or by the captain’s hand, and it shows', async () => {
    now = at(21, '08:40');
    const signIn = (who: 'zhao' | 'qian' | 'li' | 'sun', body: object) =>
      s.send<Shift>(who, `/shifts/${shift.id}/in`, body);
    expect((await signIn('qian', FAR)).body.title).toContain('您离活动地点约 1.0 公里');
    expect((await signIn('li', {})).body.title).toContain('请到场定位');
    expect((await signIn('sun', NEAR)).body.title).toContain('候补');
    expect((await signIn('zhao', NEAR)).body.title).toBe('请先报名');
    for (let wrong = 0; wrong < 11; wrong += 1)
      await signIn('li', { code: shift.code === '000000' ? '1' : '000000' });
    expect((await signIn('li', { code: shift.code })).body.title).toContain('错得太多');
    expect((await signIn('qian', NEAR)).body.inAt).toBe(iso(21, '08:40'));
    expect((await signIn('qian', NEAR)).status).toBe(200);
    now = at(21, '10:31');
    const out = await s.send<Shift>('qian', `/shifts/${shift.id}/out`, { code: shift.code });
    // The deputy reads the code on the own telephone: it proves nothing.
    expect(out.body.title).toContain('另一位队长补登');
    expect((await s.send('qian', `/shifts/${shift.id}/out`, PARK)).status).toBe(200);
    now = at(21, '12:00');
    const li = await s.memberId('zhao', squadId, 'li');
    const hand = { memberId: li, inAt: iso(21, '09:30'), outAt: iso(21, '10:30'), note: '手机没电' };
    expect((await s.send('sun', `/shifts/${shift.id}/by-hand`, hand)).status).toBe(403);
    const own = await s.memberId('zhao', squadId, 'zhao');
    expect((await s.send('zhao', `/shifts/${shift.id}/by-hand`, { ...hand, memberId: own })).status).toBe(
      403,
    );
    const view = (await s.send<Shift>('zhao', `/shifts/${shift.id}/by-hand`, hand)).body;
    expect((await s.send('zhao', `/shifts/${shift.id}/by-hand`, hand)).status).toBe(409);
    expect(view.people.map(({ nickname, how }) => [nickname, how])).toEqual([
      ['qian', '到场定位'],
      ['li', '队长补登（手机没电）'],
      ['sun', null],
    ]);
    const [person] = await database().findBy(ShiftPerson, { shiftId: shift.id, inHow: 'place' });
    expect(person).toMatchObject({ inMetres: 110, outMetres: 0 });
    expect((await mine('qian'))[0]).toMatchObject({ text: '清晨巡查', state: 'reported', minutes: 91 });
    expect((await mine('li'))[0]).toMatchObject({ minutes: 60, how: '队长补登（手机没电）' });
  });

  it('self-reported hours stay apart and never overlap', async () => {
    const report = (from: string, to: string, key = newId()) =>
      s.send<{ title?: string }>('sun', '/hours', {
        key,
        startsAt: iso(21, from),
        endsAt: iso(21, to),
        text: '清扫楼道',
      });
    now = at(21, '18:00');
    const key = newId();
    expect((await report('14:00', '15:00', key)).body).toEqual({
      certifiedMinutes: 0,
      waitingMinutes: 0,
      selfReportedMinutes: 60,
    });
    expect((await report('14:00', '15:00', key)).status).toBe(200);
    expect((await report('14:59', '15:30')).body.title).toContain('「清扫楼道」的时间重叠');
    expect((await report('10:50', '11:30')).body.title).toContain('您报名了「清晨巡查」');
    expect((await report('17:00', '18:30')).status).toBe(422);
    const before = { key: newId(), startsAt: iso(19, '14:00'), endsAt: iso(19, '15:00'), text: '扫地' };
    expect((await s.send('sun', '/hours', before)).status).toBe(422);
    const twice = await Promise.all([report('15:00', '16:00'), report('15:30', '16:30')]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [last] = await mine('sun');
    expect((await s.send('li', `/hours/${last?.id ?? ''}/withdraw`)).status).toBe(404);
    await s.send('sun', `/hours/${last?.id ?? ''}/withdraw`);
    expect(await summary('sun')).toMatchObject({ selfReportedMinutes: 60 });
    expect(
      (
        await s.send('resident', '/hours', {
          key: newId(),
          startsAt: iso(21, '14:00'),
          endsAt: iso(21, '15:00'),
          text: '扫地',
        })
      ).status,
    ).toBe(409);
  });

  it('are certified by two people, then give points, once', async () => {
    const all = await waiting('zhao');
    expect(all.map(({ nickname }) => nickname).sort()).toEqual(['li', 'qian', 'sun']);
    const id = (name: string) => all.find(({ nickname }) => nickname === name)?.id ?? '';
    expect((await waiting('qian')).find(({ nickname }) => nickname === 'qian')?.whyNot).toContain(
      '另一位队长',
    );
    expect((await vouch('qian', [id('qian')])).body).toMatchObject({
      done: 0,
      notDone: [{ id: id('qian') }],
    });
    expect((await certify('director', id('li'))).body.done).toBe(0);
    expect((await vouch('zhao', [id('qian'), id('sun')])).body).toEqual({ done: 2, notDone: [] });
    expect((await vouch('zhao', [id('li')], 61)).body.done).toBe(0);
    expect((await vouch('zhao', [id('li')], 45)).body.done).toBe(1);
    expect((await forStaff()).map(({ nickname }) => nickname).sort()).toEqual(['li', 'qian', 'sun']);
    const both = await Promise.all([certify('director', id('qian')), certify('office', id('qian'))]);
    expect(both.map(({ body }) => body.done).sort()).toEqual([0, 1]);
    await certify('director', id('li'), id('sun'));
    // 91, 45 and 60 minutes: three, one and two half hours at five points.
    expect([await balance('qian'), await balance('li'), await balance('sun')]).toEqual([15, 5, 10]);
    expect(await summary('sun')).toEqual({ certifiedMinutes: 60, waitingMinutes: 0, selfReportedMinutes: 0 });
    await proved();
  });

  it('are corrected by new entries, and the points with them', async () => {
    const qian = (await forStaff('certified')).find(({ nickname }) => nickname === 'qian')!;
    const correct = (minutes: number, key = newId()) =>
      s.send('director', `/staff/hours/${qian.id}/correct`, { key, minutes, reason: '提前走了' });
    expect((await correct(92)).status).toBe(409);
    const key = newId();
    expect((await correct(40, key)).status).toBe(204);
    expect((await correct(40, key)).status).toBe(204);
    expect(await balance('qian')).toBe(5);
    expect((await correct(0)).status).toBe(204);
    expect(await balance('qian')).toBe(0);
    expect((await correct(91)).status).toBe(204);
    expect(await balance('qian')).toBe(15);
    const [record] = await mine('qian');
    expect(record?.entries.map(({ minutes, totalAfter }) => [minutes, totalAfter])).toEqual([
      [91, 91],
      [-51, 40],
      [-40, 0],
      [91, 91],
    ]);
    await proved();
  });

  it('are refused with a reason', async () => {
    await s.send('li', '/hours', {
      key: newId(),
      startsAt: iso(21, '14:00'),
      endsAt: iso(21, '15:00'),
      text: '捡烟头',
    });
    const [record] = await waiting('zhao');
    expect((await s.send('sun', `/hours/${record?.id ?? ''}/refuse`, { reason: '没有' })).status).toBe(403);
    expect((await s.send('director', `/staff/squads/${squadId}/end`, { reason: '试' })).body).toMatchObject({
      title: '还有 1 条服务时间等队长核对，处理完才能解散，免得时间作废',
    });
    expect((await s.send('zhao', `/hours/${record?.id ?? ''}/refuse`, { reason: '没看到人' })).status).toBe(
      204,
    );
    expect((await mine('li'))[0]).toMatchObject({ state: 'refused', reason: '没看到人' });
  });

  it('use the caps of the day of service, not of the day of certifying', async () => {
    now = at(23, '09:00');
    for (const day of [21, 22])
      await s.send('li', '/hours', {
        key: newId(),
        startsAt: iso(day, '16:00'),
        endsAt: iso(day, '22:00'),
        text: '值守',
      });
    const ids = (await waiting('zhao')).map(({ id }) => id);
    await vouch('zhao', ids);
    await certify('director', ...ids);
    // 5 of the 21st were given before: 55 more on that day, 60 on the next.
    expect(await balance('li')).toBe(5 + 55 + 60);
    await proved();
  });

  it('leaving frees places to come; the community can appoint another captain', async () => {
    const next = (await plan({ startsAt: iso(25, '09:00'), endsAt: iso(25, '10:00'), size: 1 })).body;
    await s.send('sun', `/shifts/${next.id}/sign-up`);
    await s.send('li', `/shifts/${next.id}/sign-up`);
    await s.send('sun', `/squads/${squadId}/leave`);
    expect(await s.get('li', `/shifts/${next.id}`)).toMatchObject({ mine: 'going', waiting: 0 });
    const li = await s.memberId('zhao', squadId, 'li');
    expect((await s.send('director', `/staff/squads/${squadId}/captain`, { memberId: li })).status).toBe(200);
    expect((await s.squadOf('li'))?.role).toBe('captain');
    expect((await s.squadOf('zhao'))?.role).toBe('member');
  });
});
