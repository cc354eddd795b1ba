import { newId } from '../src/core/ids';
import { Clock } from '../src/core/clock';
import { Harness } from './harness';
import { type Detail, pointIn, type Receipt, submission } from './tips';

interface Rules {
  version: number;
  most: number;
  items: {
    id: string;
    name: string;
    version: number;
    enabled: boolean;
    conditionText: string;
    targetText: string;
    problem: string | null;
  }[];
}
interface Tried {
  triage: boolean;
  holderName: string;
  departmentName: string | null;
  gridName: string | null;
  ruleName: string | null;
  reason: string;
  neighbours: { fullName: string }[];
  tried: { name: string; applies: boolean; why: string }[];
}
type Shown = Omit<Detail, 'timeline'> & {
  level: number;
  holderName: string;
  departmentName: string | null;
  clocks: { clock: string; dueAt: string | null }[];
  timeline: { action: string; note: string | null; detail: string | null }[];
};
interface Why {
  reason: string;
  rule: { name: string; version: number; text: string } | null;
  neighbours: { fullName: string }[];
}
interface Change {
  kind: string;
  ruleName: string;
  actor: string;
  detail: string;
  at: string;
}

const ANY = {
  categories: ['truck_spill'],
  place: 'anywhere',
  gridIds: [],
  days: 'every_day',
  weekdays: [],
  happening: false,
  severities: [],
  target: 'office',
};

describe('routing rules', () => {
  let h: Harness;
  let resident: string;
  let head: string;
  let office: string;
  let director: string;
  const here = pointIn('映月路社区', '网格一');

  beforeAll(async () => {
    h = await Harness.start();
    resident = await h.login('resident');
    head = await h.login('head');
    director = await h.login('director');
    office = await h.login('office');
  });
  afterAll(() => h.stop());
  afterEach(async () => {
    jest.restoreAllMocks();
    for (const { id } of (await list()).items) await write(`rules/${id}/delete`);
  });

  const list = async () => (await h.call<Rules>('GET', '/staff/routing', { token: head })).body;
  const write = async (path: string, body: Record<string, unknown> = {}, key = newId()) => {
    const { version } = await list();
    return h.call<Rules & { code: string; title: string }>('POST', `/staff/routing/${path}`, {
      token: office,
      body: { key, version, ...body },
    });
  };
  const add = (name: string, more: Record<string, unknown> = {}) => write('rules', { ...ANY, name, ...more });
  const file = async (more: Record<string, unknown> = {}) => {
    const body = await submission(h, resident, { categoryCode: 'truck_spill', ...more });
    return (await h.call<Receipt>('POST', '/tips', { token: resident, body })).body;
  };
  const detail = async (id: string, token = office) =>
    (await h.call<Shown>('GET', `/tips/${id}`, { token })).body;
  const why = async (id: string) =>
    (await h.call<Why>('GET', `/staff/tips/${id}/routing`, { token: office })).body;
  const attempt = async (query: Record<string, string>) => {
    const words = new URLSearchParams({
      categoryCode: 'truck_spill',
      lng: String(here.lng),
      lat: String(here.lat),
      ...query,
    });
    return h.call<Tried>('GET', `/staff/routing/try?${words.toString()}`, { token: head });
  };
  const gridId = async (fullName: string) => {
    const grids = (await h.call<{ items: { id: string; fullName: string }[] }>('GET', '/grids')).body.items;
    return grids.find((grid) => grid.fullName === fullName)?.id ?? '';
  };
  const department = async (code: string) => {
    const { items } = (
      await h.call<{ items: { id: string; code: string }[] }>('GET', '/staff/departments', { token: office })
    ).body;
    return items.find((one) => one.code === code)?.id ?? '';
  };

  it('the first that fits has the tip, and the tip and its timeline say which and why', async () => {
    const targetDepartmentId = await department('jiaojing');
    await add('工地渣土', {
      happening: true,
      place: 'grids',
      gridIds: [await gridId('映月路社区')],
      target: 'department',
      targetDepartmentId,
    });
    await add('渣土归街道');
    const first = await file({ occurrence: 'now' });
    const reason = '按规则「工地渣土」（第 1 版）派往公安交警；位置在映月路社区网格一内';
    expect(first).toMatchObject({
      state: 'dispatched',
      routing: reason,
      grid: { fullName: '映月路社区网格一' },
    });
    const shown = await detail(first.id);
    expect(shown).toMatchObject({ departmentName: '公安交警', level: 3 });
    expect(shown.timeline[1]).toMatchObject({ action: 'dispatch', note: reason });
    expect(await why(first.id)).toMatchObject({
      reason,
      rule: { name: '工地渣土', version: 1, text: '渣土遗撒、车辆带泥；映月路社区；正在发生 → 公安交警' },
    });
    const second = await file({ occurrence: 'again' });
    expect(await detail(second.id)).toMatchObject({ departmentName: null, level: 1 });
    const third = await file({ categoryCode: 'road_dust' });
    expect(third.routing).toBe('位置在映月路社区网格一内');
    expect((await why(third.id)).rule).toBeNull();
  });

  it('what was decided stays, whatever becomes of the rule', async () => {
    const added = await add('渣土归街道');
    const { id: ruleId } = added.body.items[0] ?? { id: '' };
    const tip = await file();
    expect(
      (await write(`rules/${ruleId}`, { ...ANY, name: '改了名', categories: ['road_dust'] })).status,
    ).toBe(200);
    expect((await list()).items[0]).toMatchObject({ name: '改了名', version: 2 });
    expect((await file()).routing).toBe('位置在映月路社区网格一内');
    await write(`rules/${ruleId}/delete`);
    expect(await why(tip.id)).toMatchObject({
      reason: expect.stringContaining('渣土归街道') as unknown,
      rule: { name: '渣土归街道', version: 1 },
    });
    expect(await detail(tip.id)).toMatchObject({ level: 1 });
  });

  it('outside the grids only a drawn area reaches; everything else goes to triage', async () => {
    const outside = { lng: here.lng + 1, lat: here.lat };
    await add('渣土归街道');
    expect(await file(outside)).toMatchObject({ state: 'triage', grid: null });
    const targetGridId = await gridId('映月路社区网格二');
    await add('飞地', { place: 'circle', ...outside, metres: 200, target: 'grid', targetGridId });
    const tip = await file(outside);
    expect(tip).toMatchObject({ state: 'dispatched', grid: { fullName: '映月路社区网格二' } });
    expect(tip.routing).toContain('位置不在本街道网格范围内');
  });

  it('a drawn polygon has what lies in it', async () => {
    const corner = (east: number, north: number) => ({ lng: here.lng + east, lat: here.lat + north });
    const corners = [corner(-0.0005, -0.0005), corner(0.0005, -0.0005), corner(0, 0.0005)];
    await add('工地', { place: 'polygon', corners });
    expect(await detail((await file()).id)).toMatchObject({ level: 1 });
    expect(await detail((await file(corner(0.0004, 0.0004))).id)).toMatchObject({ level: 3 });
    const crossed = await add('乱画', { place: 'polygon', corners: [...corners, corner(0.0001, -0.001)] });
    expect([crossed.status, crossed.body.title]).toEqual([422, '画出的边线互相交叉，请重新画']);
  });

  it('can be put in order, switched off and deleted; each change is kept with who made it', async () => {
    await add('甲');
    await add('乙');
    const { items } = (await add('丙')).body;
    const [first, , third] = items;
    const moved = await write(`rules/${third?.id}/move`, { to: 0 });
    expect(moved.body.items.map(({ name }) => name)).toEqual(['丙', '甲', '乙']);
    expect((await attempt({})).body.ruleName).toBe('丙');
    await write(`rules/${third?.id}/switch`, { enabled: false });
    expect((await attempt({})).body.tried).toEqual([
      { name: '丙', applies: false, why: '规则已停用' },
      { name: '甲', applies: true, why: '符合，按这条派' },
    ]);
    await write(`rules/${first?.id}/delete`);
    expect((await attempt({})).body.ruleName).toBe('乙');
    const { items: changes } = (
      await h.call<{ items: Change[]; nextCursor: string | null }>('GET', '/staff/routing/changes?limit=3', {
        token: head,
      })
    ).body;
    expect(changes.map(({ kind, ruleName }) => [kind, ruleName])).toEqual([
      ['deleted', '甲'],
      ['disabled', '丙'],
      ['moved', '丙'],
    ]);
    expect(changes[2]?.detail).toBe('从第 3 条移到第 1 条');
    expect(changes[0]?.actor).toMatch(/^\S+ \S+$/);
  });

  it('changes name the list that was looked at, and happen once', async () => {
    const { version } = await list();
    const send = (key: string, name: string) =>
      h.call<{ code: string }>('POST', '/staff/routing/rules', {
        token: office,
        body: { key, version, ...ANY, name },
      });
    const key = newId();
    const both = await Promise.all([send(key, '甲'), send(key, '甲')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await list()).items).toHaveLength(1);
    expect((await list()).version).toBe(version + 1);
    expect((await send(key, '乙')).body.code).toBe('key_reused');
    expect((await send(newId(), '乙')).body.code).toBe('stale_version');
    expect((await write(`rules/${newId()}/delete`)).status).toBe(404);
    const rivals = await Promise.all(
      ['丙', '丁', '戊'].map((name) =>
        h.call('POST', '/staff/routing/rules', {
          token: office,
          body: { key: newId(), version: version + 1, ...ANY, name },
        }),
      ),
    );
    expect(rivals.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it.each([
    [{ categories: [] }, '请至少写一个条件，否则所有举报都会派到那里'],
    [{ categories: ['nothing'] }, '没有这个污染类型'],
    [{ place: 'grids' }, '请选择网格或社区'],
    [{ place: 'circle', metres: 100 }, '请在地图上点一下中心'],
    [{ place: 'polygon', corners: [{ lng: 1, lat: 1 }] }, '请在地图上至少点三个角'],
    [{ days: 'weekdays' }, '请选择星期几'],
    [{ from: '22:00' }, '请选择开始和结束时间'],
    [{ from: '22:00', to: '22:00' }, '开始和结束时间相同；全天请不要选时间'],
    [{ validFrom: '2026-02-30' }, '没有这一天，请重新选择'],
    [{ validFrom: '2026-03-02', validTo: '2026-03-01' }, '失效日期不能早于生效日期'],
    [{ target: 'grid' }, '请选择派往的网格或社区'],
    [{ target: 'department', targetDepartmentId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }, '请选择派往的部门'],
  ])('is clear about what is wrong: %j', async (more, title) => {
    const answer = await add('不对的', more);
    expect([answer.status, answer.body.title]).toEqual([422, title]);
    expect((await list()).items).toEqual([]);
  });

  it('has no more than 50', async () => {
    for (let i = 0; i < 50; i += 1) await add(`规则${i}`);
    const more = await add('多一条');
    expect([more.status, more.body.title]).toEqual([422, '最多 50 条规则，请先删除不用的规则']);
  });

  it('the dry run says where a tip would go at a time, and why not by the other rules', async () => {
    await add('夜里', { from: '22:00', to: '06:00', days: 'workdays' });
    await add('别处', { place: 'grids', gridIds: [await gridId('映月路社区网格二')] });
    const at = async (date: string, time: string) => (await attempt({ date, time })).body;
    expect(await at('2026-11-20', '23:00')).toMatchObject({ ruleName: '夜里', triage: false });
    const day = await at('2026-11-20', '12:00');
    expect(day).toMatchObject({ ruleName: null, holderName: '映月路社区网格一' });
    expect(day.tried.map(({ why: text }) => text)).toEqual(['时段不符', '地点不在规则的范围内']);
    expect((await at('2026-11-21', '23:00')).tried[0]?.why).toBe('日子不符');
    expect((await attempt({ lng: String(here.lng + 1) })).body).toMatchObject({
      triage: true,
      ruleName: null,
    });
    expect((await attempt({ date: '2026-02-30' })).status).toBe(422);
    expect((await attempt({ categoryCode: 'x' })).status).toBe(422);
  });

  it('another process notices a change by the version of the list', async () => {
    const other = await Harness.start({ DATABASE_URL: h.config.DATABASE_URL });
    const file2 = async () => {
      const token = await other.login('resident');
      const body = await submission(other, token, { categoryCode: 'truck_spill' });
      return (await other.call<Receipt>('POST', '/tips', { token, body })).body.routing;
    };
    try {
      expect(await file2()).not.toContain('渣土归街道');
      await add('渣土归街道');
      jest.spyOn(other.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 11_000));
      expect(await file2()).toContain('渣土归街道');
    } finally {
      await other.stop();
    }
  });

  describe('a corrected place', () => {
    const reroute = async (id: string, more: Record<string, unknown>, token = director) => {
      const { version } = await detail(id, token);
      const body = { key: newId(), move: 'reroute', version, ...more };
      return h.call<Detail & { title: string }>('POST', `/tips/${id}/moves`, { token, body });
    };

    it('is routed anew while the clock goes on; timeline, resident and staff learn why', async () => {
      const tip = await file();
      const before = await detail(tip.id);
      const there = pointIn('映月路社区', '网格二');
      expect((await reroute(tip.id, there)).status).toBe(200);
      const after = await detail(tip.id);
      expect(after).toMatchObject({ grid: { fullName: '映月路社区网格二' }, holderName: '映月路社区网格二' });
      const handle = (of: typeof before) => of.clocks.find(({ clock }) => clock === 'handle')?.dueAt;
      expect(handle(after)).toBe(handle(before));
      const text = after.timeline.at(-1)?.detail ?? '';
      expect(text).toMatch(/^地点移动约 \d+ 米；位置在映月路社区网格二内/);
      const { items } = (
        await h.call<{ items: { title: string; body: string }[] }>('GET', '/notices', { token: resident })
      ).body;
      expect(items[0]?.title).toBe('已更正类型或地点');
      expect(items[0]?.body).toContain('位置在映月路社区网格二内');
    });

    it('and a corrected category go by the rules as they are now; the old tips stay', async () => {
      const tip = await file({ categoryCode: 'road_dust' });
      const other = await file({ categoryCode: 'road_dust' });
      const targetDepartmentId = await department('chengguan');
      await add('渣土归城管', { target: 'department', targetDepartmentId });
      expect((await detail(other.id)).departmentName).toBeNull();
      expect((await reroute(tip.id, { categoryCode: 'truck_spill' })).status).toBe(200);
      const after = await detail(tip.id);
      expect(after.departmentName).toBe('城管');
      expect(after.timeline.at(-1)?.detail).toMatch(/^类型改为渣土遗撒、车辆带泥；按规则「渣土归城管」/);
      expect(await why(tip.id)).toMatchObject({ rule: { name: '渣土归城管' } });
      expect((await reroute(other.id, pointIn('映月路社区', '网格二'))).status).toBe(200);
      expect(await why(other.id)).toMatchObject({ rule: null });
    });

    it('outside the grids is refused, unless a rule has it; from triage it gets to its grid', async () => {
      const outside = { lng: here.lng + 1, lat: here.lat };
      const tip = await file();
      const refused = await reroute(tip.id, outside);
      expect([refused.status, refused.body.title]).toEqual([
        422,
        '这个地点不在本街道任何网格内，请改用指派或不予受理',
      ]);
      const waiting = await file(outside);
      expect(waiting.state).toBe('triage');
      expect((await reroute(waiting.id, here, office)).status).toBe(200);
      expect(await detail(waiting.id)).toMatchObject({
        state: 'dispatched',
        grid: { fullName: '映月路社区网格一' },
      });
      await add('飞地', { place: 'circle', ...outside, metres: 100 });
      expect((await reroute(tip.id, outside)).status).toBe(200);
      expect(await detail(tip.id)).toMatchObject({ level: 1, state: 'dispatched' });
    });
  });
});
