import type { EnterInfo } from '../../scripts/simulator/groups';
import { Harness, OPENIDS, type Who } from './harness';

interface Entered {
  group: { id: string; name: string; gridName: string } | null;
  mayBind: boolean;
  code?: string;
}
const GROUP = '映月路社区邻里群';

describe('cards in WeChat groups', () => {
  let h: Harness;
  let grids: Map<string, string>;
  const tokens = new Map<Who, string>();
  const token = (who: Who) => tokens.get(who) ?? '';
  const info = (who: Who, group = GROUP, appId?: string): EnterInfo => {
    const made = h.simulator.groups.enter(OPENIDS[who], group, appId);
    if (!made) throw new Error(`${who} has not logged in`);
    return made;
  };
  const enter = (who: Who, body: EnterInfo = info(who)) =>
    h.call<Entered>('POST', '/groups/enter', { token: token(who), body });
  const bind = (who: Who, grid: string, group = GROUP) =>
    h.call<{ id: string; gridName: string; code?: string }>('POST', '/staff/groups', {
      token: token(who),
      body: { ...info(who, group), gridId: grids.get(grid), name: '邻里群' },
    });

  beforeAll(async () => {
    h = await Harness.start();
    for (const who of ['resident', 'head', 'director', 'office'] as const)
      tokens.set(who, await h.login(who));
    const { body } = await h.call<{ items: { id: string; fullName: string }[] }>('GET', '/grids');
    grids = new Map(body.items.map(({ id, fullName }) => [fullName, id]));
  });
  afterAll(() => h.stop());

  it('a group is bound by an official who is in it; residents then see its grid', async () => {
    expect((await enter('resident')).body).toEqual({ group: null, mayBind: false });
    expect((await enter('head')).body).toEqual({ group: null, mayBind: true });
    expect((await bind('resident', '映月路社区网格一')).status).toBe(403);
    expect((await bind('head', '映月路社区网格二')).status).toBe(403);
    const bound = await bind('head', '映月路社区网格一');
    expect([bound.status, bound.body.gridName]).toEqual([200, '映月路社区网格一']);
    expect((await bind('head', '映月路社区网格一')).body.id).toBe(bound.body.id);
    expect((await enter('resident')).body.group).toMatchObject({
      name: '邻里群',
      gridName: '映月路社区网格一',
    });
    expect((await enter('resident', info('resident', '别的群'))).body.group).toBeNull();
  });

  it('is listed for those above the grid, taken over by them, and unbound', async () => {
    const list = (who: Who) =>
      h.call<{ items: { id: string }[] }>('GET', '/staff/groups', { token: token(who) });
    expect((await list('head')).body.items).toHaveLength(1);
    expect((await list('office')).body.items).toHaveLength(1);
    expect((await bind('director', '映月路社区')).body.gridName).toBe('映月路社区');
    expect((await list('head')).body.items).toHaveLength(0);
    expect((await bind('head', '映月路社区网格一')).status).toBe(403);
    const id = (await list('director')).body.items[0]?.id ?? '';
    const unbind = (who: Who) => h.call('POST', `/staff/groups/${id}/unbind`, { token: token(who) });
    expect((await unbind('head')).status).toBe(404);
    expect((await unbind('director')).status).toBe(204);
    expect((await unbind('director')).status).toBe(404);
    expect((await enter('resident')).body.group).toBeNull();
    expect((await bind('head', '映月路社区网格一')).body.gridName).toBe('映月路社区网格一');
  });

  it('data of another person, another mini-program, another session, or made up, is refused and asks for a new login', async () => {
    const old = info('resident');
    for (const body of [
      info('head'),
      info('resident', GROUP, 'wxother'),
      { encryptedData: 'AAAA', iv: 'AAAA' },
    ]) {
      const answer = await enter('resident', body);
      expect([answer.status, answer.body.code]).toEqual([409, 'stale_version']);
    }
    tokens.set('resident', await h.login('resident'));
    expect((await enter('resident', old)).status).toBe(409);
    expect((await enter('resident')).status).toBe(200);
  });
});
