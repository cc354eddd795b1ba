import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { RoutingChange } from '../src/tips/routing/rule.entity';
import { Harness } from './harness';
import { ANY, type Change, RoutingStage, type Tried } from './routing-stage';
import { type Receipt, submission } from './tips';

describe('routing rules', () => {
  let stage: RoutingStage;
  let h: Harness;

  beforeAll(async () => {
    stage = await RoutingStage.open();
    ({ h } = stage);
  });
  afterAll(() => h.stop());
  afterEach(async () => {
    jest.restoreAllMocks();
    await stage.clear();
  });

  it('the first that fits has the tip, and the tip and its timeline say which and why', async () => {
    const targetDepartmentId = await stage.department('jiaojing');
    await stage.add('工地渣土', {
      happening: true,
      place: 'grids',
      gridIds: [await stage.gridId('映月路社区')],
      target: 'department',
      targetDepartmentId,
    });
    await stage.add('渣土归街道');
    const first = await stage.file({ occurrence: 'now' });
    const reason = '按规则「工地渣土」（第 1 版）派往公安交警；位置在映月路社区网格一内';
    expect(first).toMatchObject({
      state: 'dispatched',
      routing: reason,
      grid: { fullName: '映月路社区网格一' },
    });
    const shown = await stage.detail(first.id);
    expect(shown).toMatchObject({ departmentName: '公安交警', level: 3 });
    expect(shown.timeline[1]).toMatchObject({ action: 'dispatch', note: reason });
    expect(await stage.why(first.id)).toMatchObject({
      reason,
      rule: { name: '工地渣土', version: 1, text: '渣土遗撒、车辆带泥；映月路社区；正在发生 → 公安交警' },
    });
    const second = await stage.file({ occurrence: 'again' });
    expect(await stage.detail(second.id)).toMatchObject({ departmentName: null, level: 1 });
    const third = await stage.file({ categoryCode: 'road_dust' });
    expect(third.routing).toBe('位置在映月路社区网格一内');
    expect((await stage.why(third.id)).rule).toBeNull();
  });

  it('what was decided stays, whatever becomes of the rule', async () => {
    const added = await stage.add('渣土归街道');
    const { id: ruleId } = added.body.items[0] ?? { id: '' };
    const tip = await stage.file();
    expect(
      (await stage.write(`rules/${ruleId}`, { ...ANY, name: '改了名', categories: ['road_dust'] })).status,
    ).toBe(200);
    expect((await stage.list()).items[0]).toMatchObject({ name: '改了名', version: 2 });
    expect((await stage.file()).routing).toBe('位置在映月路社区网格一内');
    await stage.write(`rules/${ruleId}/delete`);
    expect(await stage.why(tip.id)).toMatchObject({
      reason: expect.stringContaining('渣土归街道') as unknown,
      rule: { name: '渣土归街道', version: 1 },
    });
    expect(await stage.detail(tip.id)).toMatchObject({ level: 1 });
  });

  it('outside the grids only a drawn area reaches; everything else goes to triage', async () => {
    const outside = { lng: stage.here.lng + 1, lat: stage.here.lat };
    await stage.add('渣土归街道');
    expect(await stage.file(outside)).toMatchObject({ state: 'triage', grid: null });
    const targetGridId = await stage.gridId('映月路社区网格二');
    await stage.add('飞地', { place: 'circle', ...outside, metres: 200, target: 'grid', targetGridId });
    const tip = await stage.file(outside);
    expect(tip).toMatchObject({ state: 'dispatched', grid: { fullName: '映月路社区网格二' } });
    expect(tip.routing).toContain('位置不在本街道网格范围内');
  });

  it('on a border the nearest has it, and the case names the neighbours', async () => {
    interface Shapes {
      collection: { features: { geometry: { coordinates: number[][][][] } }[] };
    }
    const { collection } = (await h.call<Shapes>('GET', '/grids/boundaries')).body;
    const corners = collection.features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
    const neighboursAt = async (lng: number, lat: number) => {
      const { body } = await h.call<Pick<Tried, 'neighbours'>>('GET', `/grids/locate?lng=${lng}&lat=${lat}`);
      return body.neighbours.map(({ fullName }) => fullName);
    };
    for (const [lng = 0, lat = 0] of corners) {
      const names = await neighboursAt(lng, lat);
      if (names.length === 0) continue;
      const tip = await stage.file({ lng, lat });
      expect(tip.routing).toMatch(/^位于网格交界处，按就近规则由.*负责；相邻：/);
      expect((await stage.why(tip.id)).neighbours.map(({ fullName }) => fullName)).toEqual(names);
      return;
    }
    throw new Error('no corner of two grids');
  });

  it('a drawn polygon has what lies in it', async () => {
    const corner = (east: number, north: number) => ({
      lng: stage.here.lng + east,
      lat: stage.here.lat + north,
    });
    const corners = [corner(-0.0005, -0.0005), corner(0.0005, -0.0005), corner(0, 0.0005)];
    await stage.add('工地', { place: 'polygon', corners });
    expect(await stage.detail((await stage.file()).id)).toMatchObject({ level: 1 });
    expect(await stage.detail((await stage.file(corner(0.0004, 0.0004))).id)).toMatchObject({ level: 3 });
    const crossed = await stage.add('乱画', {
      place: 'polygon',
      corners: [...corners, corner(0.0001, -0.001)],
    });
    expect([crossed.status, crossed.body.title]).toEqual([422, '画出的边线互相交叉，请重新画']);
  });

  it('can be put in order, switched off and deleted; each change is kept with who made it', async () => {
    await stage.add('甲');
    await stage.add('乙');
    const { items } = (await stage.add('丙')).body;
    const [first, , third] = items;
    const moved = await stage.write(`rules/${third?.id}/move`, { to: 0 });
    expect(moved.body.items.map(({ name }) => name)).toEqual(['丙', '甲', '乙']);
    expect((await stage.attempt({})).body.ruleName).toBe('丙');
    await stage.write(`rules/${third?.id}/switch`, { enabled: false });
    expect((await stage.attempt({})).body.tried).toEqual([
      { name: '丙', applies: false, why: '规则已停用' },
      { name: '甲', applies: true, why: '符合，按这条派' },
    ]);
    await stage.write(`rules/${first?.id}/delete`);
    expect((await stage.attempt({})).body.ruleName).toBe('乙');
    const { items: changes } = (
      await h.call<{ items: Change[]; nextCursor: string | null }>('GET', '/staff/routing/changes?limit=3', {
        token: stage.head,
      })
    ).body;
    expect(changes.map(({ kind, ruleName }) => [kind, ruleName])).toEqual([
      ['deleted', '甲'],
      ['disabled', '丙'],
      ['moved', '丙'],
    ]);
    expect(changes[2]?.detail).toBe('从第 3 条移到第 1 条');
    const { content } = await h.app
      .get(Database)
      .manager.findOneByOrFail(RoutingChange, { kind: 'deleted', ruleId: first?.id ?? '' });
    expect(JSON.parse(content)).toMatchObject({ name: '甲', conditions: { categories: ['truck_spill'] } });
    expect(changes[0]?.actor).toMatch(/^\S+ \S+$/);
  });

  it('changes name the list that was looked at, and happen once', async () => {
    const { version } = await stage.list();
    const send = (key: string, name: string) =>
      h.call<{ code: string }>('POST', '/staff/routing/rules', {
        token: stage.office,
        body: { key, version, ...ANY, name },
      });
    const key = newId();
    const both = await Promise.all([send(key, '甲'), send(key, '甲')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await stage.list()).items).toHaveLength(1);
    expect((await stage.list()).version).toBe(version + 1);
    expect((await send(key, '乙')).body.code).toBe('key_reused');
    expect((await send(newId(), '乙')).body.code).toBe('stale_version');
    expect((await stage.write(`rules/${newId()}/delete`)).status).toBe(404);
    const rivals = await Promise.all(
      ['丙', '丁', '戊'].map((name) =>
        h.call('POST', '/staff/routing/rules', {
          token: stage.office,
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
    const answer = await stage.add('不对的', more);
    expect([answer.status, answer.body.title]).toEqual([422, title]);
    expect((await stage.list()).items).toEqual([]);
  });

  it('has no more than 50', async () => {
    for (let i = 0; i < 50; i += 1) await stage.add(`规则${i}`);
    const more = await stage.add('多一条');
    expect([more.status, more.body.title]).toEqual([422, '最多 50 条规则，请先删除不用的规则']);
  });

  it('the dry run says where a tip would go at a time, and why not by the other rules', async () => {
    await stage.add('夜里', { from: '22:00', to: '06:00', days: 'workdays' });
    await stage.add('别处', { place: 'grids', gridIds: [await stage.gridId('映月路社区网格二')] });
    const at = async (date: string, time: string) => (await stage.attempt({ date, time })).body;
    expect(await at('2026-11-20', '23:00')).toMatchObject({ ruleName: '夜里', triage: false });
    const day = await at('2026-11-20', '12:00');
    expect(day).toMatchObject({ ruleName: null, holderName: '映月路社区网格一' });
    expect(day.tried.map(({ why: text }) => text)).toEqual(['时段不符', '地点不在规则的范围内']);
    expect((await at('2026-11-21', '23:00')).tried[0]?.why).toBe('日子不符');
    expect((await stage.attempt({ lng: String(stage.here.lng + 1) })).body).toMatchObject({
      triage: true,
      ruleName: null,
    });
    expect((await stage.attempt({ date: '2026-02-30' })).status).toBe(422);
    expect((await stage.attempt({ categoryCode: 'x' })).status).toBe(422);
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
      await stage.add('渣土归街道');
      jest.spyOn(other.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 11_000));
      expect(await file2()).toContain('渣土归街道');
    } finally {
      await other.stop();
    }
  });
});
