import { ContentService } from '../src/content/content.service';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { house, post } from '../src/points';
import { PointsService } from '../src/points/points.service';
import { Volunteer } from '../src/volunteers/hours/hours.entity';
import { type Hours, type MySquad, VolunteerStage } from './volunteers';

interface Ranking {
  month: string;
  on: boolean;
  name: string | null;
  mine: number | null;
  items: {
    rank: number | null;
    average: number;
    active: number;
    minutes: number;
    name: string;
    isMine: boolean;
  }[];
}
interface Certificate {
  id: string;
  code: string;
  name: string;
  minutes: number;
  minutesNow: number;
  services: number;
  withdrawn: boolean;
  title?: string;
}
type Neighbour = 'zhao' | 'qian' | 'sun' | 'li';

const at = (day: number, time: string) => new Date(`2026-11-${day}T${time}:00+08:00`).toISOString();

describe('rankings, figures and certificates', () => {
  let s: VolunteerStage;
  let squad: MySquad;
  const now = Date.parse(at(23, '10:00'));

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    s = await VolunteerStage.open();
    await s.neighbours('zhao', 'qian', 'sun', 'li');
    squad = await s.squad('zhao', 'qian', 'sun');
    // Members since before the days of service.
    await s.h.app.get(Database).transaction(async (manager) => {
      await manager.query('UPDATE squad_member SET joined_at = ?', ['2026-11-01 00:00:00.000']);
    });
  });
  afterAll(async () => {
    await s.stop();
    jest.restoreAllMocks();
  });

  /** Reports an hour, or so many, and has it certified by two people. */
  async function serve(who: Neighbour, day: number, hours: number): Promise<string> {
    const times = { startsAt: at(day, '14:00'), endsAt: at(day, `${14 + hours}:00`) };
    await s.send(who, '/hours', { key: newId(), ...times, text: '清扫楼道' });
    const [record] = (await s.get<{ items: Hours[] }>(who, '/hours')).items;
    const id = record?.id ?? '';
    await s.send(who === 'zhao' ? 'qian' : 'zhao', `/squads/${squad.id}/hours/vouch`, { ids: [id] });
    await s.send('director', '/staff/hours/certify', { ids: [id] });
    return id;
  }
  const squads = (who: Neighbour | 'resident' = 'zhao', month = '') =>
    s.get<Ranking>(who, `/rankings/squads${month}`);
  const people = (who: Neighbour | 'resident') => s.get<Ranking>(who, '/rankings/people');

  it('rank squads of at least three active people, by points for each of them', async () => {
    await serve('zhao', 20, 2);
    await serve('qian', 20, 1);
    expect((await squads()).items).toEqual([
      expect.objectContaining({ rank: null, average: null, active: 2, isMine: true }),
    ]);
    await serve('sun', 20, 1);
    // 20, 10 and 10 points.
    expect((await squads()).items[0]).toMatchObject({ rank: 1, average: 13.3, active: 3 });
    expect((await squads('resident')).items[0]).toMatchObject({ rank: 1, isMine: false });
    expect((await squads('zhao', '?month=2026-10')).items[0]).toMatchObject({ rank: null, active: 0 });
    expect(
      (await s.h.call('GET', '/rankings/squads?month=2026-13', { token: await s.fresh('zhao') })).status,
    ).toBe(422);
  });

  it('give the community figures of its squads', async () => {
    const figures = await s.get<{ items: object[] }>('director', '/staff/squads/figures?month=2026-11');
    expect(figures.items).toEqual([
      {
        squadId: squad.id,
        name: '映月清风队',
        members: 3,
        active: 3,
        points: 40,
        shifts: 0,
        attended: 0,
        byHand: 0,
        certifiedMinutes: 240,
        selfReportedMinutes: 240,
        waitingMinutes: 0,
      },
    ]);
  });

  it('rank people only when they want to, under the name they chose once it was checked', async () => {
    expect(await people('zhao')).toMatchObject({ on: false, items: [] });
    await s.send('zhao', '/rankings/people/enter', { name: '夕阳红' });
    await s.send('qian', '/rankings/people/enter', { name: '小钱' });
    expect((await s.send('head', '/rankings/people/enter', { name: '网格长' })).status).toBe(409);
    expect((await people('resident')).items.map(({ name, rank }) => [name, rank])).toEqual([
      ['一位志愿者', 1],
      ['一位志愿者', 2],
    ]);
    const { rankingNameId } = await s.h.app
      .get(Database)
      .manager.findOneByOrFail(Volunteer, { rankingName: '夕阳红' });
    const content = s.h.app.get(ContentService);
    const check = (await content.begin('volunteer_name', rankingNameId ?? ''))?.open[0];
    await content.judged(check!, 'pass', null);
    expect(await people('zhao')).toMatchObject({ on: true, name: '夕阳红', mine: 1 });
    expect((await people('resident')).items[0]).toMatchObject({ name: '夕阳红', minutes: 120 });
    expect((await s.send<Ranking>('zhao', '/rankings/people/leave')).body).toMatchObject({
      on: false,
      name: null,
    });
    expect((await people('resident')).items.map(({ name }) => name)).toEqual(['一位志愿者']);
  });

  it('certify to anybody with the code what stands on them, until they are withdrawn', async () => {
    const issue = (who: Neighbour, more: object = {}) =>
      s.send<Certificate>(who, '/certificates', {
        key: newId(),
        name: '赵某某',
        from: '2026-11-01',
        to: '2026-11-23',
        ...more,
      });
    expect((await issue('li')).status).toBe(409);
    expect((await issue('zhao', { from: '2026-11-24' })).status).toBe(422);
    expect((await issue('zhao', { from: '2026-02-30' })).status).toBe(422);
    const key = newId();
    const { body } = await issue('zhao', { key });
    expect((await issue('zhao', { key, name: '别人' })).body).toEqual(body);
    expect(body).toMatchObject({ minutes: 120, services: 1, squads: '映月清风队', issuer: '映月路社区' });
    const typed = body.code.replace(/(.{4})/g, '$1 ').toLowerCase();
    const check = async () =>
      (await s.h.call<Certificate>('POST', '/certificates/check', { body: { code: typed } })).body;
    const shown = await check();
    expect(shown).toMatchObject({ name: '赵某某', minutes: 120, minutesNow: 120 });
    expect(Object.keys(shown)).not.toContain('id');
    const [record] = (await s.get<{ items: Hours[] }>('zhao', '/hours')).items;
    const correction = { key: newId(), minutes: 60, reason: '少了一小时' };
    await s.send('director', `/staff/hours/${record?.id ?? ''}/correct`, correction);
    expect(await check()).toMatchObject({ minutes: 120, minutesNow: 60 });
    expect((await s.send('qian', `/certificates/${body.id}/withdraw`)).status).toBe(404);
    expect((await s.send<Certificate>('zhao', `/certificates/${body.id}/withdraw`)).body).toMatchObject({
      withdrawn: true,
      name: '',
    });
    const gone = await check();
    expect(gone.title).toBe('这份证明已由本人撤回');
    expect(JSON.stringify(gone)).not.toContain('赵');
    expect((await s.h.call('POST', '/certificates/check', { body: { code: 'A'.repeat(16) } })).status).toBe(
      404,
    );
    expect((await s.get<{ items: Certificate[] }>('zhao', '/certificates')).items).toHaveLength(1);
  });

  it('take no more points back than are left, and the books stay right', async () => {
    const manager = s.h.app.get(Database);
    const { id: accountId } = await s.get<{ id: string }>('zhao', '/me');
    const balance = async () => (await s.get<{ balance: number }>('zhao', '/points')).balance;
    const [record] = (await s.get<{ items: Hours[] }>('zhao', '/hours')).items;
    const correct = (minutes: number) =>
      s.send('director', `/staff/hours/${record?.id ?? ''}/correct`, {
        key: newId(),
        minutes,
        reason: '更正',
      });
    expect(await balance()).toBe(10);
    await manager.transaction((tx) =>
      post(tx, {
        ruleCode: 'redemption_done',
        subjectId: newId(),
        memo: '布袋',
        at: new Date(now),
        legs: [{ kind: 'person', ownerId: accountId, amount: -8 }, house('redeemed', 8)],
      }),
    );
    await correct(0);
    expect(await balance()).toBe(0);
    await correct(120);
    expect(await balance()).toBe(20);
    await correct(90);
    expect(await balance()).toBe(15);
    expect(await s.h.app.get(PointsService).verify(manager.manager)).toEqual([]);
  });

  it('the squad’s mini-program code holds the joining code, for those who lead', async () => {
    const picture = await s.get<{ picture: string }>('qian', `/squads/${squad.id}/picture`);
    expect(picture.picture).toMatch(/^data:image\/png;base64,/);
    expect(s.h.simulator.codes().at(-1)).toMatchObject({
      scene: squad.joinCode,
      page: 'volunteer/join/index',
    });
    expect(
      (await s.h.call('GET', `/squads/${squad.id}/picture`, { token: await s.fresh('sun') })).status,
    ).toBe(403);
  });
});
