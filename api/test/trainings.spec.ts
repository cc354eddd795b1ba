import { CampaignsService } from '../src/campaigns/campaigns.service';
import { readWorkbook } from '../src/core/documents/workbook';
import { CampaignStage, type Detail } from './campaigns';

interface Course {
  id: string;
  must: number;
  lacking: number;
  sessions: { id: string }[];
  communities: {
    name: string;
    must: number;
    lacking: { seatId: string; grid: string; reachable: boolean }[];
  }[];
}

describe('trainings', () => {
  let stage: CampaignStage;
  let course: Detail;
  beforeAll(async () => {
    stage = await CampaignStage.start();
    course = await stage.made('office', {
      kind: 'training',
      placeKind: undefined,
      title: '网格长业务培训',
      roles: ['community_director', 'grid_head'],
    });
  });
  afterAll(() => stage.stop());

  const read = async (who: 'office' | 'director' | 'head') =>
    (await stage.as<Course>(who, 'GET', `/staff/trainings/${course.id}`)).body;

  it('tells who must attend; residents neither see it nor can come', async () => {
    expect(await stage.notices('head')).toEqual(['请参加培训：网格长业务培训']);
    const mine = await stage.as<{ items: { id: string; mustAttend: boolean }[] }>(
      'head',
      'GET',
      '/campaigns/mine',
    );
    expect(mine.body.items).toEqual([expect.objectContaining({ id: course.id, mustAttend: true })]);
    expect((await stage.as('resident', 'GET', `/campaigns/${course.id}`)).status).toBe(403);
    expect((await stage.h.call<{ items: unknown[] }>('GET', '/campaigns')).body.items).toEqual([]);
  });

  it('shows by community who still lacks it: the office all, a community its own', async () => {
    const all = await read('office');
    expect(all.communities.length).toBe(12);
    expect([all.must, all.lacking]).toEqual([61, 61]);
    const own = await read('director');
    expect(own.communities.map(({ name, must }) => [name, must])).toEqual([['映月路社区', 8]]);
    expect((await read('head')).must).toBe(1);
  });

  it('the code is not for those who have to attend themselves; signing in by it, or being marked, ends the lack', async () => {
    stage.forward(2);
    expect((await stage.as('head', 'GET', `/staff/campaigns/${course.id}/code`)).status).toBe(403);
    const code = await stage.digits('office', course.id);
    const there = await stage.as('head', 'POST', `/campaigns/${course.id}/sign-in`, { code });
    expect(there.body.mine).toMatchObject({ points: 0, mustAttend: true });
    const before = (await read('director')).communities[0]?.lacking ?? [];
    expect(before.length).toBe(7);
    const seatId = before.find(({ reachable }) => !reachable)?.seatId;
    const mark = (present: boolean) =>
      stage.as('office', 'POST', `/staff/campaigns/${course.id}/present`, { seatId, present });
    await mark(true);
    await mark(true);
    expect((await read('office')).lacking).toBe(59);
    await mark(false);
    expect((await read('office')).lacking).toBe(60);
    await mark(true);
  });

  it('a second session of the same course fills the gap, and no other course', async () => {
    const second = await stage.made('office', {
      kind: 'training',
      placeKind: undefined,
      title: '网格长业务培训（第二期）',
      courseId: course.id,
    });
    stage.forward(2);
    const code = await stage.digits('office', second.id);
    await stage.as('director', 'POST', `/campaigns/${second.id}/sign-in`, { code });
    const after = await read('office');
    expect([after.sessions.length, after.lacking]).toEqual([2, 58]);
    const lacking = await stage.h.app.get(CampaignsService).lacking();
    expect(lacking.map(({ must, lacking: left }) => [must, left.length])).toEqual([[61, 58]]);
  });

  it('volunteers may come and earn points', async () => {
    const open = await stage.made('office', {
      kind: 'training',
      placeKind: undefined,
      title: '巡查员培训',
      roles: ['patrol_member'],
    });
    stage.forward(2);
    const code = await stage.digits('office', open.id);
    const { body } = await stage.as('volunteer', 'POST', `/campaigns/${open.id}/sign-in`, { code });
    expect(body.mine.points).toBe(5);
  });

  it('reminds once a day, and gives the roster as a workbook', async () => {
    const fresh = await stage.made('director', {
      kind: 'training',
      placeKind: undefined,
      title: '社区网格长例训',
      roles: ['grid_head'],
    });
    const remind = async () =>
      (
        await stage.as<{ reminded: number; withoutAccount: number }>(
          'director',
          'POST',
          `/staff/trainings/${fresh.id}/remind`,
        )
      ).body;
    expect(await remind()).toEqual({ reminded: 1, withoutAccount: 6 });
    expect(await remind()).toEqual({ reminded: 0, withoutAccount: 6 });
    expect((await stage.notices('head'))[0]).toBe('您还没有参加培训：社区网格长例训');
    await stage.as('office', 'GET', '/me');
    const token = await stage.h.login('office');
    const file = await stage.h.app.inject({
      method: 'GET',
      url: `/api/v1/staff/trainings/${course.id}/xlsx`,
      headers: { authorization: `Bearer ${token}` },
    });
    const rows = await readWorkbook(file.rawPayload, ['社区', '网格', '岗位', '姓名', '是否参加']);
    expect(rows).toHaveLength(61);
    expect(rows.filter(({ cells }) => cells['是否参加'] === '已参加')).toHaveLength(3);
  });
});
