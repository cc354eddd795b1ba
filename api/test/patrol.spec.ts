import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { FileFindings } from '../src/patrol/file-findings';
import { PatrolService } from '../src/patrol/patrol.service';
import { RemindRectifications } from '../src/patrol/remind-rectifications';
import { Tip } from '../src/tips/tip.entity';
import { ReportingService } from '../src/tips/reporting.service';
import { Harness } from './harness';
import type { Finding, Plan } from './patrol-answers';
import { pointIn } from './tips';

/** Wednesday, 10:00 in Beijing. */
const START = Date.parse('2026-11-25T02:00:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('patrols', () => {
  let h: Harness;
  let head: string;
  let director: string;
  let office: string;
  let now = START;
  let gridId = '';

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
    await logIn();
    gridId = (await plan()).body.grid?.id ?? '';
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  const logIn = async () => {
    [head, director, office] = [await h.login('head'), await h.login('director'), await h.login('office')];
  };
  const iso = () => new Date(now).toISOString();
  const plan = (token = head, query = '') => h.call<Plan>('GET', `/staff/patrol/plan${query}`, { token });
  const check = (lineId: string, more: Record<string, unknown> = {}) =>
    h.call<Plan>('POST', '/staff/patrol/checks', {
      token: head,
      body: { key: newId(), gridId, lineId, at: iso(), ...more },
    });
  const finding = async (more: Record<string, unknown> = {}) => ({
    key: newId(),
    kind: 'dissuaded',
    categoryCode: 'waste_burning',
    text: '有人烧树叶，已劝止',
    ...pointIn('映月路社区', '网格一'),
    placeText: '菜市场门口',
    foundAt: iso(),
    mediaIds: [await h.photo(head)],
    ...more,
  });
  const record = (body: Record<string, unknown>) =>
    h.call<Finding>('POST', '/staff/patrol/findings', { token: head, body });
  const act = (id: string, what: string, body: object = {}, token = head) =>
    h.call<Finding>('POST', `/staff/patrol/findings/${id}/${what}`, { token, body });
  const tipOf = (id: string | null) => h.app.get(Database).manager.findOneByOrFail(Tip, { id: id ?? '' });
  const lineOf = async (title: string) =>
    (await plan()).body.checks.find((one) => one.title === title)?.lineId ?? '';

  it("computes the day's plan of a grid from the defaults", async () => {
    const { body } = await plan();
    expect(body).toMatchObject({ day: '2026-11-25', grid: { name: '映月路社区网格一' } });
    expect(body.grids).toHaveLength(1);
    expect(body.checks.filter(({ must }) => must).map(({ title }) => title)).toEqual([
      '小街巷道路扬尘',
      '垃圾、落叶焚烧',
      '居民区小修小建扬尘',
    ]);
    expect((await plan(director)).body.grids).toHaveLength(7);
    expect((await plan(office)).body.grids).toHaveLength(49);
    expect((await plan(head, `?gridId=${(await plan(office)).body.grids[8]?.id ?? ''}`)).status).toBe(403);
  });

  it('records a check with one tap, once for the grid and day, and takes a slip back', async () => {
    const lineId = await lineOf('小街巷道路扬尘');
    const key = newId();
    const [one, two] = await Promise.all([check(lineId, { key }), check(lineId, { key })]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect((await check(lineId)).status).toBe(200);
    const done = (await plan()).body.checks.find((item) => item.lineId === lineId);
    expect(done).toMatchObject({ doneToday: true, must: false, undoId: expect.any(String) });
    // Another person of the grid sees it done, and cannot take it back.
    const others = (await plan(director, `?gridId=${gridId}`)).body.checks.find(
      (item) => item.lineId === lineId,
    );
    expect(others).toMatchObject({ doneToday: true, undoId: null });
    const undo = `/staff/patrol/checks/${done?.undoId ?? ''}/undo`;
    expect((await h.call('POST', undo, { token: director, body: {} })).status).toBe(404);
    expect((await h.call('POST', undo, { token: head, body: {} })).status).toBe(200);
    expect((await plan()).body.checks.find((item) => item.lineId === lineId)?.doneToday).toBe(false);
    await check(lineId, { at: new Date(now - DAY).toISOString() });
  });

  it.each([
    [{ at: new Date(START + HOUR).toISOString() }, '时间还没有到，请检查手机的时间'],
    [{ at: new Date(START - 4 * DAY).toISOString() }, '超过 3 天，不能补记了'],
    [{ lineId: newId() }, '没有找到这一项，清单可能刚刚改过'],
  ])('refuses a check %p', async (more, title) => {
    const refused = await check(await lineOf('垃圾、落叶焚烧'), more);
    expect(refused.body).toMatchObject({ title });
  });

  it('counts dissuading on the spot, with its check, and takes both back for ten minutes', async () => {
    const lineId = await lineOf('垃圾、落叶焚烧');
    const body = await finding({ lineId, gridId, mediaIds: [] });
    const first = await record(body);
    expect(first).toMatchObject({
      status: 201,
      body: { state: 'done', item: '垃圾、落叶焚烧', moves: ['undo'] },
    });
    expect((await record(body)).body.id).toBe(first.body.id);
    expect((await record({ ...body, text: '别的' })).body.code).toBe('key_reused');
    const doneToday = async () =>
      (await plan()).body.checks.find((item) => item.lineId === lineId)?.doneToday;
    expect(await doneToday()).toBe(true);
    expect((await act(first.body.id, 'undo', {}, director)).status).toBe(409);
    expect((await act(first.body.id, 'undo')).body.state).toBe('undone');
    expect((await act(first.body.id, 'undo')).status).toBe(200);
    expect(await doneToday()).toBe(false);
    const second = await record(await finding({ lineId, gridId }));
    now += 11 * 60_000;
    expect((await act(second.body.id, 'undo')).body.code).toBe('move_not_allowed');
    now = START;
  });

  it('lets two people of a grid find something on the same line at once', async () => {
    const lineId = await lineOf('露天烧烤、餐饮油烟');
    const one = await finding({ lineId, gridId, mediaIds: [] });
    const two = await finding({ lineId, gridId, mediaIds: [] });
    const answers = await Promise.all([
      record(one),
      h.call<Finding>('POST', '/staff/patrol/findings', { token: director, body: two }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((await act(answers[0].body.id, 'undo')).status).toBe(200);
    expect((await act(answers[1].body.id, 'undo', {}, director)).status).toBe(200);
  });

  it('makes a case of what is reported up, one level above, without retyping', async () => {
    const body = await finding({ kind: 'reported', text: '夜里有人成堆烧垃圾' });
    const { body: made } = await record(body);
    expect(made).toMatchObject({ state: 'filed', moves: [] });
    expect(await tipOf(made.tipId)).toMatchObject({
      number: made.tipNumber,
      source: 'patrol',
      text: '夜里有人成堆烧垃圾',
      level: 2,
      occurrence: 'now',
      gridId,
    });
    expect((await tipOf(made.tipId)).routing).toContain('网格巡查上报，由上一级办理');
    expect((await record(body)).body.tipId).toBe(made.tipId);
    expect((await h.call('GET', `/tips/${made.tipId ?? ''}`, { token: director })).status).toBe(200);
  });

  it('makes it a case later when that failed at first', async () => {
    const file = jest.spyOn(ReportingService.prototype, 'file').mockRejectedValueOnce(new Error('gone'));
    const { body: made } = await record(await finding({ kind: 'reported' }));
    expect(made).toMatchObject({ state: 'filing', tipId: null, moves: ['file'] });
    file.mockRestore();
    const job = h.app.get(FileFindings);
    await job.run(new Date(now));
    await job.run(new Date(now + 2 * 60_000));
    await job.run(new Date(now + 2 * 60_000));
    const { body: after } = await h.call<Finding>('GET', `/staff/patrol/findings/${made.id}`, {
      token: head,
    });
    expect(after.state).toBe('filed');
    expect((await tipOf(after.tipId)).source).toBe('patrol');
  });

  it('reminds of a rectification that is late, once, and files it with one tap', async () => {
    const due = {
      kind: 'rectify',
      categoryCode: 'small_works_dust',
      told: '某装修队',
      rectifyBy: '2026-11-26',
    };
    expect((await record(await finding({ ...due, rectifyBy: '2026-11-20' }))).status).toBe(422);
    const late = (await record(await finding(due))).body;
    const good = (await record(await finding(due))).body;
    expect(late).toMatchObject({ state: 'waiting', moves: ['recheck', 'file', 'undo'] });
    const recheck = { mediaIds: [await h.photo(head)] };
    expect((await act(good.id, 'recheck', { mediaIds: [] })).status).toBe(422);
    expect((await act(good.id, 'recheck', recheck)).body).toMatchObject({
      state: 'rectified',
      recheckPhotos: [expect.anything()],
    });
    expect((await act(good.id, 'recheck', recheck)).status).toBe(200);
    now = START + 2 * DAY;
    await logIn();
    const job = h.app.get(RemindRectifications);
    expect(await job.run(new Date(now))).toBe(1);
    expect(await job.run(new Date(now))).toBe(0);
    const notices = await h.call<{ items: { kind: string }[] }>('GET', '/notices?limit=50', { token: head });
    expect(notices.body.items.filter(({ kind }) => kind === 'task.patrol')).toHaveLength(1);
    expect((await plan()).body.rectifications).toEqual([
      expect.objectContaining({ id: late.id, late: true }),
    ]);
    const filed = (await act(late.id, 'file', {}, director)).body;
    expect(filed.state).toBe('filed');
    expect(await tipOf(filed.tipId)).toMatchObject({
      level: 2,
      occurrence: 'again',
      text: '2026-11-25 巡查发现，已要求某装修队在 2026-11-26 前整改，没有整改到位。有人烧树叶，已劝止',
    });
    expect((await act(late.id, 'file', {}, director)).body.tipId).toBe(filed.tipId);
    expect((await act(late.id, 'recheck', recheck)).body.code).toBe('move_not_allowed');
  });

  it('lists findings with filters, in pages', async () => {
    const list = (query: string, token = head) =>
      h.call<{ items: Finding[]; nextCursor: string | null }>('GET', `/staff/patrol/findings?${query}`, {
        token,
      });
    const first = await list('limit=2');
    expect(first.body.items).toHaveLength(2);
    expect((await list(`limit=2&cursor=${first.body.nextCursor ?? ''}`)).body.items).toHaveLength(2);
    expect((await list('kind=rectify')).body.items.map(({ state }) => state)).toEqual(['rectified', 'filed']);
    expect((await list('state=undone')).body.items).toHaveLength(3);
    const other = (await plan(office)).body.grids[8]?.id ?? '';
    expect((await list(`gridId=${other}`)).body.items).toEqual([]);
  });

  it('changes the list from tomorrow on; what fell due before stays', async () => {
    const items = async () =>
      (
        await h.call<{ items: { id: string; lineId: string; title: string }[] }>(
          'GET',
          '/staff/patrol/items',
          {
            token: office,
          },
        )
      ).body.items;
    const line = (await items()).find(({ title }) => title === '居民区小修小建扬尘');
    const body = {
      key: newId(),
      id: line?.id,
      title: '居民区施工扬尘',
      standard: '湿法作业',
      categoryCodes: ['small_works_dust'],
      cycle: 'weekly',
      times: 2,
      gridIds: [gridId],
    };
    const save = (more: object = {}) =>
      h.call('POST', '/staff/patrol/items', { token: office, body: { ...body, ...more } });
    expect((await save()).status).toBe(200);
    expect((await save()).status).toBe(200);
    expect((await save({ key: newId() })).status).toBe(409);
    expect((await save({ key: newId(), categoryCodes: ['nothing'] })).status).toBe(422);
    const titles = async () => (await plan()).body.checks.map(({ title }) => title);
    expect(await titles()).toContain('居民区小修小建扬尘');
    now += DAY;
    await logIn();
    // Saturday: the new version asks for two days of the week, whichever.
    expect(await titles()).toContain('居民区施工扬尘');
    const other = (await plan(office)).body.grids[8]?.id ?? '';
    const there = (await plan(office, `?gridId=${other}`)).body.checks;
    expect(there.map(({ title }) => title)).not.toContain('居民区施工扬尘');
    const version = (await items()).find(({ lineId }) => lineId === line?.lineId);
    const stop = `/staff/patrol/items/${version?.id ?? ''}/stop`;
    expect((await h.call('POST', stop, { token: office, body: {} })).status).toBe(200);
    expect((await h.call('POST', stop, { token: office, body: {} })).status).toBe(200);
    expect((await items()).some(({ lineId }) => lineId === line?.lineId)).toBe(false);
  });

  it('tells other features what fell due, what found nothing, and the figures', async () => {
    const patrol = h.app.get(PatrolService);
    const period = { from: new Date(START - 3 * DAY), to: new Date(START + 7 * DAY) };
    const own = (await patrol.outcomes(period)).filter(({ unitId }) => unitId === gridId);
    // The list holds since Wednesday: three days, and nothing that is asked for by the week.
    expect(own.map(({ label, good }) => [label, good])).toEqual([
      ['小街巷道路扬尘（2026-11-25）', false],
      ['小街巷道路扬尘（2026-11-26）', false],
      ['小街巷道路扬尘（2026-11-27）', false],
      ['垃圾、落叶焚烧（2026-11-25）', true],
      ['垃圾、落叶焚烧（2026-11-26）', false],
      ['垃圾、落叶焚烧（2026-11-27）', false],
      ['居民区小修小建扬尘（2026-11-25）', false],
      ['居民区小修小建扬尘（2026-11-26）', false],
      ['居民区小修小建扬尘（2026-11-27）', false],
    ]);
    const lineId = await lineOf('小街巷道路扬尘');
    await check(lineId);
    expect(
      (await patrol.nothingFound(period)).map(({ gridId: of, categoryCode }) => [of, categoryCode]),
    ).toEqual([
      [gridId, 'road_dust'],
      [gridId, 'truck_spill'],
    ]);
    expect(await patrol.figures(period)).toEqual([
      { gridId, dissuaded: 1, rectify: 2, newSource: 0, reported: 2, rectified: 1, rectifyFiled: 1, late: 0 },
    ]);
  });
});
