import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { Notice } from '../src/notices/notice.entity';
import { Tip } from '../src/tips/tip.entity';
import { submission } from './tips';
import { VolunteerStage } from './volunteers';

interface StaffSquad {
  id: string;
  name: string;
  state: string;
  captain: string;
  mayDecide: boolean;
}

describe('squads', () => {
  let s: VolunteerStage;
  let id: string;
  beforeAll(async () => {
    s = await VolunteerStage.open();
    await s.neighbours('zhao', 'qian', 'sun', 'li');
  });
  afterAll(() => s.stop());

  const roles = async (who: 'zhao' | 'qian' | 'sun') => (await s.get<{ roles: string[] }>(who, '/me')).roles;
  const staffList = async (who: 'director' | 'office') =>
    (await s.get<{ items: StaffSquad[] }>(who, '/staff/squads')).items;
  const titles = async (who: 'zhao' | 'qian' | 'director') =>
    (await s.get<{ items: { title: string }[] }>(who, '/notices')).items.map(({ title }) => title);

  it('are founded by a resident and wait for the community', async () => {
    const body = await s.founding();
    const { status, body: first } = await s.send('zhao', '/squads', body);
    expect(status).toBe(200);
    expect((await s.send('zhao', '/squads', body)).body).toEqual(first);
    expect(await s.squadOf('zhao')).toMatchObject({
      state: 'pending',
      role: 'captain',
      members: 1,
      joinCode: null,
    });
    id = (await s.squadOf('zhao'))?.id ?? '';
    expect(await roles('zhao')).toEqual(['resident']);
    expect((await s.send('zhao', '/squads', await s.founding({ name: '另一队' }))).status).toBe(409);
    expect((await s.send('qian', '/squads', await s.founding())).body).toMatchObject({
      title: '已经有叫这个名字的小分队，请换一个名字',
    });
    const elsewhere = (await s.grids()).find(
      ({ level, fullName }) => level === 3 && !fullName.startsWith('映月路'),
    );
    const wrong = await s.founding({ name: '跨社区队', gridIds: [elsewhere?.id] });
    expect((await s.send('qian', '/squads', wrong)).status).toBe(422);
    expect(await titles('director')).toContain('有居民申请成立志愿小分队');
    expect((await s.send('zhao', `/squads/${id}/code`)).status).toBe(403);
  });

  it('are refused with a reason, and the founder may try again', async () => {
    expect(
      (await s.send('director', `/staff/squads/${id}/refuse`, { reason: '请先写清楚做什么' })).status,
    ).toBe(200);
    expect(await s.get('zhao', '/squads/mine')).toEqual({
      squad: null,
      refused: { name: '映月清风队', reason: '请先写清楚做什么' },
    });
    await s.send('zhao', '/squads', await s.founding());
    id = (await s.squadOf('zhao'))?.id ?? '';
    expect((await staffList('director'))[0]).toMatchObject({
      id,
      state: 'pending',
      captain: '老赵',
      mayDecide: true,
    });
  });

  it('are approved once; then neighbours join by the code, one squad at a time', async () => {
    const both = await Promise.all([
      s.send('director', `/staff/squads/${id}/approve`),
      s.send('office', `/staff/squads/${id}/refuse`, { reason: '重复' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    if (both[0].status !== 200) {
      await s.send('zhao', '/squads', await s.founding());
      id = (await s.squadOf('zhao'))?.id ?? '';
      await s.send('director', `/staff/squads/${id}/approve`);
    }
    const squad = await s.squadOf('zhao');
    expect(squad).toMatchObject({ state: 'active', joinCode: expect.stringMatching(/^[2-9A-HJ-NP-Z]{8}$/) });
    expect(await roles('zhao')).toContain('volunteer');
    const typed = `${squad?.joinCode?.slice(0, 4).toLowerCase() ?? ''}-${squad?.joinCode?.slice(4) ?? ''}`;
    expect((await s.send('qian', '/squads/lookup', { code: typed })).body).toMatchObject({
      name: '映月清风队',
      communityName: '映月路社区',
      members: 1,
    });
    expect((await s.send('qian', '/squads/lookup', { code: 'AAAAAAAA' })).status).toBe(404);
    const join = () => s.send('qian', '/squads/join', { code: typed, nickname: '小钱' });
    const twice = await Promise.all([join(), join()]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect(await s.squadOf('qian')).toMatchObject({ role: 'member', members: 2, joinCode: null });
    expect(await roles('qian')).toContain('volunteer');
    expect((await s.send('qian', '/squads', await s.founding({ name: '第二队' }))).status).toBe(409);
    expect((await s.h.call('GET', `/squads/${id}/members`, { token: await s.fresh('sun') })).status).toBe(
      404,
    );
    expect(await titles('zhao')).toContain('有新队员加入');
  });

  it('what its people report counts as a volunteer’s', async () => {
    const token = await s.fresh('qian');
    const tip = await s.send<{ id: string }>(
      'qian',
      '/tips',
      await submission(s.h, token, { text: newId() }),
    );
    const { source } = await s.h.app.get(Database).manager.findOneByOrFail(Tip, { id: tip.body.id });
    expect(source).toBe('volunteer');
  });

  it('are led by a captain and a deputy, and handed over', async () => {
    await s.send('sun', '/squads/join', { code: (await s.squadOf('zhao'))?.joinCode, nickname: '小孙' });
    const [qian, sun] = [await s.memberId('zhao', id, '小钱'), await s.memberId('zhao', id, '小孙')];
    expect((await s.send('qian', `/squads/${id}/deputy`, { memberId: qian })).status).toBe(403);
    await s.send('zhao', `/squads/${id}/deputy`, { memberId: qian });
    expect((await s.squadOf('qian'))?.role).toBe('deputy');
    expect((await s.send('zhao', `/squads/${id}/leave`)).body).toMatchObject({
      title: '您是队长，请先把队长交给别的队员',
    });
    expect((await s.send('qian', `/squad-members/${sun}/captain`)).status).toBe(403);
    expect((await s.send('zhao', `/squad-members/${qian}/captain`)).status).toBe(200);
    expect((await s.members('sun', id)).map(({ role }) => role)).toEqual(['member', 'captain', 'member']);
    const before = (await s.squadOf('qian'))?.joinCode;
    await s.send('qian', `/squads/${id}/code`);
    expect((await s.send('li', '/squads/join', { code: before, nickname: '小李' })).status).toBe(404);
  });

  it('let people go: by themselves, or removed by those who lead', async () => {
    const [zhao, sun] = [await s.memberId('qian', id, '老赵'), await s.memberId('qian', id, '小孙')];
    expect((await s.send('zhao', `/squad-members/${sun}/remove`, { reason: '不来' })).status).toBe(403);
    expect((await s.send('qian', `/squad-members/${sun}/remove`, { reason: '长期不参加' })).status).toBe(200);
    expect(await s.squadOf('sun')).toBeNull();
    expect(await roles('sun')).toEqual(['resident']);
    const own = await s.memberId('qian', id, '小钱');
    expect((await s.send('qian', `/squad-members/${own}/remove`, { reason: '自己' })).status).toBe(403);
    expect((await s.send('zhao', `/squads/${id}/leave`)).status).toBe(200);
    expect((await s.send('zhao', `/squads/${id}/leave`)).status).toBe(200);
    expect((await s.send('qian', `/squad-members/${zhao}/captain`)).status).toBe(403);
    expect(await s.members('qian', id)).toHaveLength(1);
  });

  it('are ended by the community; nobody approves their own', async () => {
    expect((await s.send('qian', `/squads/${id}/leave`)).status).toBe(409);
    expect((await s.send('director', `/staff/squads/${id}/end`, { reason: '队员都搬走了' })).status).toBe(
      200,
    );
    expect(await s.squadOf('qian')).toBeNull();
    expect(await titles('qian')).toContain('「映月清风队」已解散');
    await s.send('director', '/squads', await s.founding({ name: '主任队' }));
    const own = (await staffList('office')).find(({ name }) => name === '主任队');
    expect((await s.send('director', `/staff/squads/${own?.id ?? ''}/approve`)).status).toBe(409);
    expect((await s.send('office', `/staff/squads/${own?.id ?? ''}/approve`)).status).toBe(200);
    const told = await s.h.app.get(Database).manager.findBy(Notice, { kind: 'squad' });
    expect(told.length).toBeGreaterThan(5);
  });
});
