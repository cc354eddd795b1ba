import { Clock } from '../src/core/clock';
import { newId } from '../src/core/ids';
import { Harness, type Who } from './harness';
import { type Detail, pointIn, type Receipt, submission } from './tips';

/** Monday, 10:00 in Beijing. */
const START = Date.parse('2026-03-02T02:00:00.000Z');
const DAY = 24 * 3_600_000;

interface Seat {
  id: string;
  gridId: string;
  gridName: string;
  role: string;
  personName: string;
  claimed: boolean;
  from: string;
  until: string | null;
  leaves: { id: string; running: boolean; standIn: string | null }[];
  standIns: { seatId: string; name: string }[];
  deputy: string | null;
}
interface Place {
  gridId: string;
  seats: Seat[];
  teams: { gridName: string; members: number }[];
  units: { id: string; task: string }[];
}
interface Overview {
  places: { gridId: string; name: string }[];
  understaffed: { gridId: string; gridName: string; members: number; head: boolean }[];
  leading: { id: string; personName: string }[];
}
interface Cases {
  alone: boolean;
  cases: { id: string; version: number; own: boolean; mine: boolean; canMove: boolean }[];
}
interface Fault {
  code: string;
  title: string;
}

describe('the roster', () => {
  let h: Harness;
  let now = START;
  const tokens = new Map<Who, string>();
  let head: Seat;
  let member: Seat;
  let community = '';

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
    for (const who of ['resident', 'volunteer', 'head', 'director', 'office'] as const)
      tokens.set(who, await h.login(who));
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });
  // Access tokens last a quarter of an hour: after a leap of the clock everybody logs in anew.
  const leap = async (ms: number) => {
    now += ms;
    for (const who of tokens.keys()) tokens.set(who, await h.login(who));
  };
  const get = async <T>(who: Who, path: string) =>
    h.call<T & Fault>('GET', path, { token: tokens.get(who) ?? '' });
  const post = async <T>(who: Who, path: string, body: unknown) =>
    h.call<T & Fault>('POST', path, { token: tokens.get(who) ?? '', body });
  const overview = async (who: Who) => (await get<Overview>(who, '/staff/roster')).body;
  const place = async (who: Who, id: string) => (await get<Place>(who, `/staff/roster/grids/${id}`)).body;
  const file = async (more: Record<string, unknown> = {}) => {
    const body = await submission(h, tokens.get('resident') ?? '', more);
    return (await post<Receipt>('resident', '/tips', body)).body.id;
  };
  const todo = async (who: Who) =>
    (await get<{ items: { id: string }[] }>(who, '/staff/queue?scope=todo')).body.items.map(({ id }) => id);
  const move = async (who: Who, id: string, name: string, more: Record<string, unknown> = {}) => {
    const { version } = (await get<Detail>(who, `/tips/${id}`)).body;
    return post<Detail>(who, `/tips/${id}/moves`, { key: newId(), move: name, version, ...more });
  };

  it('shows a director the own community, and which grids have too few people', async () => {
    const { places, understaffed } = await overview('director');
    expect(places.map(({ name }) => name)).toEqual(['映月路社区']);
    community = places[0]?.gridId ?? '';
    expect(understaffed).toHaveLength(7);
    expect(understaffed[0]).toMatchObject({ members: 0, head: true });
    expect((await overview('office')).understaffed.length).toBe(49);
    const { seats } = await place('director', community);
    head = seats.find(({ gridName, role }) => gridName === '映月路社区网格一' && role === 'grid_head')!;
    expect(head).toMatchObject({ claimed: true, from: '2026-03-02', until: null });
    const other = (await overview('office')).places.find(({ name }) => name === '石化路社区');
    expect((await get('director', `/staff/roster/grids/${other?.gridId}`)).status).toBe(404);
  });

  it('takes patrol members one by one; a team of three is enough', async () => {
    const body = { key: newId(), gridId: head.gridId, role: 'patrol_member', personName: '甲某' };
    const first = await post<Seat>('director', '/staff/roster/seats', body);
    expect(first.status).toBe(200);
    expect((await post<Seat>('director', '/staff/roster/seats', body)).body.id).toBe(first.body.id);
    const other = { ...body, personName: '别人' };
    expect((await post('director', '/staff/roster/seats', other)).body.code).toBe('key_reused');
    expect((await post('head', '/staff/roster/seats', { ...body, key: newId() })).status).toBe(403);
    const again = await post('director', '/staff/roster/seats', { ...body, key: newId() });
    expect(again.body.code).toBe('already_done');
    for (const personName of ['乙某', '丙某'])
      await post('director', '/staff/roster/seats', { ...body, key: newId(), personName });
    expect((await overview('director')).understaffed).toHaveLength(6);
    member = first.body;
    const code = await post<{ code: string }>('director', `/staff/seats/${member.id}/invitation`, {});
    await post('volunteer', '/seats/claim', { code: code.body.code });
  });

  it('a stand-in sees and acts on what the person on leave has, is named as acting, and it ends by itself', async () => {
    const grid2 = (await place('director', community)).seats.find(
      ({ gridName, role }) => gridName === '映月路社区网格二' && role === 'grid_head',
    )!;
    // The member of grid one stands in for the head of grid two.
    const asked = { from: '2026-03-03', until: '2026-03-04', standInSeatId: member.id };
    const leave = (body: object) => post<Seat>('director', `/staff/roster/seats/${grid2.id}/leave`, body);
    expect((await leave({ ...asked, key: newId(), from: '2026-03-01' })).status).toBe(422);
    expect((await leave({ ...asked, key: newId(), standInSeatId: grid2.id })).status).toBe(422);
    const key = newId();
    const given = await leave({ ...asked, key });
    expect(given.body.leaves).toMatchObject([{ running: false }]);
    expect((await leave({ ...asked, key })).body.leaves).toHaveLength(1);
    expect((await leave({ ...asked, key: newId() })).body.title).toContain('已经登记');
    const tip = await file(pointIn('映月路社区', '网格二'));
    expect(await todo('volunteer')).not.toContain(tip);

    await leap(DAY);
    expect(await todo('volunteer')).toContain(tip);
    const accepted = await move('volunteer', tip, 'accept');
    expect(accepted.status).toBe(200);
    const line = (
      await get<{ timeline: { actor: string; detail: string }[] }>('resident', `/tips/${tip}`)
    ).body.timeline.at(-1);
    expect(line).toMatchObject({ actor: '映月路社区网格二', detail: '请假代理人办理' });
    const mine = await file();
    await move('volunteer', mine, 'accept');
    const own = (await get<{ timeline: { detail: string | null }[] }>('resident', `/tips/${mine}`)).body;
    expect(own.timeline.at(-1)?.detail).toBeNull();

    await leap(2 * DAY);
    expect(await todo('volunteer')).not.toContain(tip);
    expect((await get('volunteer', `/tips/${tip}`)).status).toBe(404);
  });

  it('the one who is back early ends the leave; the stand-in no longer acts', async () => {
    const asked = { key: newId(), from: '2026-03-05', until: '2026-03-20', standInSeatId: member.id };
    const given = await post<Seat>('head', `/staff/roster/seats/${head.id}/leave`, asked);
    expect(given.status).toBe(200);
    const roles = async () =>
      (await get<{ roles: string[] }>('volunteer', '/me')).body.roles.includes('grid_head');
    expect(await roles()).toBe(true);
    const id = given.body.leaves[0]?.id ?? '';
    expect((await post('volunteer', `/staff/roster/leaves/${id}/end`, {})).status).toBe(403);
    expect((await post('head', `/staff/roster/leaves/${id}/end`, {})).status).toBe(200);
    expect(await roles()).toBe(false);
  });

  it('who leaves hands over every case knowingly; each timeline says so', async () => {
    const staying = await file({ categoryCode: 'bare_soil' });
    const moving = await file({ categoryCode: 'open_barbecue' });
    for (const id of [staying, moving]) await move('volunteer', id, 'accept');
    const path = `/staff/roster/seats/${member.id}/handover`;
    expect((await get('head', path)).status).toBe(403);
    const { cases } = (await get<Cases>('director', path)).body;
    const own = cases.filter((one) => one.own);
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining([staying, moving]));
    const target = (await place('director', community)).teams.find(({ gridName }) =>
      gridName.endsWith('网格三'),
    );
    const gridId = (target as unknown as { gridId: string }).gridId;
    const decided = own.map(({ id, version }) =>
      id === moving
        ? { tipId: id, version, decision: 'move', gridId }
        : { tipId: id, version, decision: 'stay' },
    );
    const some = { key: newId(), cases: decided.slice(1) };
    expect((await post('director', path, some)).body.code).toBe('stale_version');
    const body = { key: newId(), cases: decided, successor: '丁某', note: '调离' };
    const done = await post<{ stayed: number; moved: number; successorSeatId: string }>(
      'director',
      path,
      body,
    );
    expect(done.body).toMatchObject({ stayed: own.length - 1, moved: 1 });
    expect((await post('director', path, body)).body).toEqual(done.body);
    expect((await post('director', path, { ...body, note: '别的' })).body.code).toBe('key_reused');
    const last = async (id: string) =>
      (await get<Detail>('office', `/tips/${id}`)).body.timeline.at(-1)?.action;
    expect([await last(staying), await last(moving)]).toEqual(['handover', 'assign']);
    expect((await get<{ roles: string[] }>('volunteer', '/me')).body.roles).not.toContain('patrol_member');
    const invited = await post<{ code: string }>(
      'director',
      `/staff/seats/${done.body.successorSeatId}/invitation`,
      {},
    );
    expect(invited.status).toBe(201);
  });

  it('keeps the leading group and the dispatched units', async () => {
    const add = { key: newId(), duty: 'leader', personName: '戊某', title: '长效办主任' };
    expect((await post('director', '/staff/roster/leading', add)).status).toBe(403);
    await post('office', '/staff/roster/leading', add);
    const { leading } = (await post<Overview>('office', '/staff/roster/leading', add)).body;
    expect(leading).toMatchObject([{ personName: '戊某' }]);
    await post('office', `/staff/roster/leading/${leading[0]?.id}/end`, {});
    expect((await overview('office')).leading).toEqual([]);

    const departments = await get<{ items: { id: string }[] }>('office', '/staff/departments');
    const unit = {
      key: newId(),
      gridId: head.gridId,
      departmentId: departments.body.items[0]?.id,
      task: '工地',
    };
    const { units } = (await post<Place>('director', '/staff/roster/units', unit)).body;
    expect(units).toMatchObject([{ task: '工地' }]);
    const ended = await post<Place>('director', `/staff/roster/units/${units[0]?.id}/end`, {});
    expect(ended.body.units).toEqual([]);
  });
});
