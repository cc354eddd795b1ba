import { newId } from '../src/core/ids';
import type { Harness } from './harness';
import { RoutingStage } from './routing-stage';
import { type Detail, pointIn } from './tips';

describe('a corrected place', () => {
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

  const reroute = async (id: string, more: Record<string, unknown>, token = stage.director) => {
    const { version } = await stage.detail(id, token);
    const body = { key: newId(), move: 'reroute', version, ...more };
    return h.call<Detail & { title: string }>('POST', `/tips/${id}/moves`, { token, body });
  };

  it('is routed anew while the clock goes on; timeline, resident and staff learn why', async () => {
    const tip = await stage.file();
    const before = await stage.detail(tip.id);
    const there = pointIn('映月路社区', '网格二');
    expect((await reroute(tip.id, there)).status).toBe(200);
    const after = await stage.detail(tip.id);
    expect(after).toMatchObject({ grid: { fullName: '映月路社区网格二' }, holderName: '映月路社区网格二' });
    const handle = (of: typeof before) => of.clocks.find(({ clock }) => clock === 'handle')?.dueAt;
    expect(handle(after)).toBe(handle(before));
    const text = after.timeline.at(-1)?.detail ?? '';
    expect(text).toMatch(/^地点移动约 \d+ 米；位置在映月路社区网格二内/);
    const { items } = (
      await h.call<{ items: { title: string; body: string }[] }>('GET', '/notices', { token: stage.resident })
    ).body;
    expect(items[0]?.title).toBe('已更正类型或地点');
    expect(items[0]?.body).toContain('位置在映月路社区网格二内');
  });

  it('and a corrected category go by the rules as they are now; the old tips stay', async () => {
    const tip = await stage.file({ categoryCode: 'road_dust' });
    const other = await stage.file({ categoryCode: 'road_dust' });
    const targetDepartmentId = await stage.department('chengguan');
    await stage.add('渣土归城管', { target: 'department', targetDepartmentId });
    expect((await stage.detail(other.id)).departmentName).toBeNull();
    expect((await reroute(tip.id, { categoryCode: 'truck_spill' })).status).toBe(200);
    const after = await stage.detail(tip.id);
    expect(after.departmentName).toBe('城管');
    expect(after.timeline.at(-1)?.detail).toMatch(/^类型改为渣土遗撒、车辆带泥；按规则「渣土归城管」/);
    expect(await stage.why(tip.id)).toMatchObject({ rule: { name: '渣土归城管' } });
    expect((await reroute(other.id, pointIn('映月路社区', '网格二'))).status).toBe(200);
    expect(await stage.why(other.id)).toMatchObject({ rule: null });
  });

  it('outside the grids is refused, unless a rule has it; from triage it gets to its grid', async () => {
    const outside = { lng: stage.here.lng + 1, lat: stage.here.lat };
    const tip = await stage.file();
    const refused = await reroute(tip.id, outside);
    expect([refused.status, refused.body.title]).toEqual([
      422,
      '这个地点不在本街道任何网格内，请改用指派或不予受理',
    ]);
    const waiting = await stage.file(outside);
    expect(waiting.state).toBe('triage');
    expect((await reroute(waiting.id, stage.here, stage.office)).status).toBe(200);
    expect(await stage.detail(waiting.id)).toMatchObject({
      state: 'dispatched',
      grid: { fullName: '映月路社区网格一' },
    });
    await stage.add('飞地', { place: 'circle', ...outside, metres: 100 });
    expect((await reroute(tip.id, outside)).status).toBe(200);
    expect(await stage.detail(tip.id)).toMatchObject({ level: 1, state: 'dispatched' });
  });
});
