import { readWorkbook, workbook } from '../src/core/documents/workbook';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { PatrolService } from '../src/patrol/patrol.service';
import { PollutionSource } from '../src/sources/source.entity';
import { Harness } from './harness';
import { pointIn, type Receipt, submission } from './tips';

interface Source {
  id: string;
  name: string;
  state: string;
  version: number;
  due: string | null;
  frequency: string | null;
  contactPhone: string | null;
  gridName: string | null;
  metres?: number;
  tips: { number: string; metres: number }[];
  checks: { code: string; name: string; tick: string | null }[];
  entries: {
    id: string;
    title: string;
    result: string | null;
    photos: unknown[];
    mayUndo: boolean;
    undone: boolean;
  }[];
  moves: { move: string }[];
  code?: string;
  title?: string;
}
interface Import {
  added: number;
  errors: { row: number; column: string; message: string }[];
  title?: string;
}

/** Monday, 10:00 in Beijing. */
const START = Date.parse('2026-11-23T02:00:00.000Z');
const DAY = 86_400_000;
const SIX = ['fence', 'cover', 'wash', 'harden', 'wet', 'closed'];
const HERE = pointIn('映月路社区', '网格一');

describe('key pollution sources', () => {
  let h: Harness;
  let head: string;
  let director: string;
  let resident: string;
  let now = START;
  let id = '';

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
    await logIn();
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  const logIn = async () => {
    [head, director, resident] = [
      await h.login('head'),
      await h.login('director'),
      await h.login('resident'),
    ];
  };
  const site = (more: Record<string, unknown> = {}) => ({
    key: newId(),
    kind: 'site',
    name: '三号地块工地',
    unit: '某建设公司',
    contactName: '工地负责人',
    contactPhone: '13800000000',
    ...HERE,
    placeText: '菜市场北侧',
    measures: '夜间不出土',
    ...more,
  });
  const add = (body: object, token = head) => h.call<Source>('POST', '/staff/sources', { token, body });
  const get = async (token = head) => (await h.call<Source>('GET', `/staff/sources/${id}`, { token })).body;
  const post = (what: string, body: object = {}, token = head) =>
    h.call<Source>('POST', `/staff/sources/${id}${what}`, { token, body });
  const list = async (query = '') =>
    (await h.call<{ items: Source[] }>('GET', `/staff/sources?${query}`, { token: head })).body.items;
  const ticks = (no: readonly string[] = []) =>
    SIX.map((code) => ({ code, tick: no.includes(code) ? 'no' : 'yes' }));
  const inspect = (more: Record<string, unknown> = {}) =>
    post('/inspections', { key: newId(), at: new Date(now).toISOString(), ticks: ticks(), ...more });
  const due = async () =>
    (
      await h.call<{ inspections: { sourceId: string; done: number; doneToday: boolean; must: boolean }[] }>(
        'GET',
        '/staff/patrol/plan',
        { token: head },
      )
    ).body.inspections;

  it('enters a source once, with its contact sealed, and asks for inspections at once', async () => {
    const body = site();
    const [one, two] = await Promise.all([add(body), add(body)]);
    expect(one.body.id).toBe(two.body.id);
    id = one.body.id;
    expect(one.body).toMatchObject({
      gridName: '映月路社区网格一',
      frequency: '每周 2 次',
      due: 'open',
      contactPhone: '13800000000',
      moves: [{ move: 'stopped' }, { move: 'removed' }],
    });
    expect((await add({ ...body, name: '别的' })).body.code).toBe('key_reused');
    const row = await h.app.get(Database).manager.findOneByOrFail(PollutionSource, { id });
    expect(row.contact).not.toContain('13800000000');
    expect((await add(site(pointIn('港湾社区', '网格八')))).body.title).toContain('不在您的网格里');
    expect(await due()).toEqual([expect.objectContaining({ sourceId: id, done: 0, must: false })]);
  });

  it('hints at what may be the same', async () => {
    const similar = (query: string) =>
      h.call<{ items: Source[] }>('GET', `/staff/sources/similar?lng=${HERE.lng}&lat=${HERE.lat}&${query}`, {
        token: head,
      });
    expect((await similar('kind=site')).body.items).toMatchObject([{ id, metres: 0 }]);
    expect((await similar('kind=coal')).body.items).toEqual([]);
    expect((await similar('kind=coal&name=三号地块')).body.items).toHaveLength(1);
  });

  it('links tips within 100 m by itself, both ways', async () => {
    const file = async (north: number) =>
      (
        await h.call<Receipt>('POST', '/tips', {
          token: resident,
          body: await submission(h, resident, { categoryCode: 'site_dust', ...HERE, lat: HERE.lat + north }),
        })
      ).body;
    const near = await file(0.0008);
    const far = await file(0.001);
    expect((await get()).tips).toEqual([expect.objectContaining({ number: near.number, metres: 89 })]);
    const of = (tip: Receipt) =>
      h.call<{ items: Source[] }>('GET', `/staff/tips/${tip.id}/sources`, { token: director });
    expect((await of(near)).body.items).toMatchObject([{ id, metres: 89 }]);
    expect((await of(far)).body.items).toEqual([]);
  });

  it('records an inspection with the six measures, a photo when one is not in order, and takes a slip back', async () => {
    expect((await inspect({ ticks: ticks().slice(1) })).body.title).toContain('每一项都要选');
    expect((await inspect({ ticks: ticks(['cover']) })).body.title).toBe('有不到位的，请拍一张照片');
    const body = {
      key: newId(),
      at: new Date(now).toISOString(),
      ticks: ticks(['cover']),
      mediaIds: [await h.photo(head)],
    };
    const [one, two] = await Promise.all([post('/inspections', body), post('/inspections', body)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    const after = await get();
    expect(after.entries.filter(({ title }) => title === '检查')).toHaveLength(1);
    expect(after.entries[0]).toMatchObject({ result: 'problem', photos: [expect.anything()], mayUndo: true });
    expect(after.checks.find(({ code }) => code === 'cover')?.tick).toBe('no');
    expect(await due()).toEqual([expect.objectContaining({ done: 1, doneToday: true })]);
    const undo = `/inspections/${after.entries[0]?.id ?? ''}/undo`;
    expect((await post(undo, {}, director)).status).toBe(404);
    expect((await post(undo)).body.entries[0]).toMatchObject({ undone: true });
    expect((await post(undo)).status).toBe(200);
    expect(await due()).toEqual([expect.objectContaining({ done: 0 })]);
    await inspect();
  });

  it('changes it under its version, the plan from tomorrow on', async () => {
    const { version } = await get();
    const body = { ...site(), version, unit: '另一家公司', cycle: 'daily', times: 1 };
    const [one, two] = await Promise.all([post('', body), post('', body)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect((await get()).frequency).toBe('每天');
    expect((await post('', { ...body, key: newId() })).status).toBe(409);
    expect(await due()).toEqual([expect.objectContaining({ done: 1, doneToday: true })]);
    now += DAY;
    await logIn();
    expect(await due()).toEqual([expect.objectContaining({ done: 0, must: true })]);
  });

  it('leaves the plan while work has stopped, and the register when it is removed', async () => {
    const move = async (to: string, more: object = {}) =>
      post('/moves', { key: newId(), version: (await get()).version, move: to, note: '现场核实', ...more });
    expect((await move('resumed')).body.code).toBe('move_not_allowed');
    expect((await move('stopped')).body).toMatchObject({ state: 'stopped', due: null });
    expect((await inspect()).body.code).toBe('move_not_allowed');
    expect(await due()).toEqual([]);
    expect((await move('resumed')).body).toMatchObject({ state: 'active', frequency: '每天', due: 'must' });
    expect((await move('removed')).body.state).toBe('removed');
    expect(await list()).toEqual([]);
    expect(await list('state=removed')).toHaveLength(1);
    expect((await move('resumed', { version: 1 })).status).toBe(409);
    expect((await move('resumed')).status).toBe(200);
    expect(await list('q=三号')).toHaveLength(1);
    expect(await list('kind=coal')).toEqual([]);
  });

  it('comes from a finding too, and leaves with it', async () => {
    const body = {
      key: newId(),
      kind: 'new_source',
      categoryCode: 'bulk_coal',
      text: '新开的煤点',
      ...HERE,
      placeText: '北街口',
      foundAt: new Date(now).toISOString(),
      mediaIds: [await h.photo(head)],
      sourceKind: 'coal',
    };
    const made = await h.call<{ id: string; sourceId: string; sourceName: string }>(
      'POST',
      '/staff/patrol/findings',
      {
        token: head,
        body,
      },
    );
    expect(made.body.sourceName).toBe('北街口燃煤点');
    expect(await list('kind=coal')).toMatchObject([{ id: made.body.sourceId, unit: '', due: 'open' }]);
    await h.call('POST', `/staff/patrol/findings/${made.body.id}/undo`, { token: head, body: {} });
    expect(await list('kind=coal')).toEqual([]);
  });

  it('tells other features which inspections fell due and what they found in order', async () => {
    await inspect();
    now += DAY;
    await logIn();
    const patrol = h.app.get(PatrolService);
    const period = { from: new Date(START), to: new Date(now) };
    const own = (await patrol.outcomes(period)).filter(({ label }) => label === '检查三号地块工地');
    expect(own.map(({ at, good }) => [at.toISOString(), good])).toEqual([['2026-11-24T15:59:59.999Z', true]]);
    const found = await patrol.nothingFound(period);
    expect(found).toContainEqual(expect.objectContaining({ categoryCode: 'site_dust', ...HERE }));
  });

  describe('as a workbook', () => {
    const HEADS = ['种类', '名称', '经度', '纬度', '责任单位', '检查频次', '次数'];
    const file = (rows: (string | number | null)[][]) => workbook([{ name: '源', heads: HEADS, rows }]);
    const send = async (bytes: Buffer): Promise<Import> => {
      const boundary = 'x-lantian-boundary';
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n`;
      const answer = await h.app.inject({
        method: 'POST',
        url: '/api/v1/staff/sources-file',
        headers: {
          authorization: `Bearer ${director}`,
          'content-type': `multipart/form-data; boundary=${boundary}`,
        },
        payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
      });
      return JSON.parse(answer.body) as Import;
    };

    it('enters all rows once, or none, naming the wrong cells', async () => {
      const good = ['餐饮单位', '东街面馆', HERE.lng, HERE.lat, '', '每月', 2];
      const bad = await file([
        good,
        ['饭店', '西街', HERE.lng, HERE.lat, '', null, 8],
        ['燃煤点', '远处', 1, 1, '', null, null],
      ]);
      const refused = await send(bad);
      expect(refused.added).toBe(0);
      expect(refused.errors.map(({ row, column }) => [row, column])).toEqual([
        [3, '种类'],
        [3, '次数'],
        [4, '经度'],
      ]);
      const all = await file([good, ['汽修、喷漆', '快修店', HERE.lng, HERE.lat, '某店', null, null]]);
      expect(await send(all)).toMatchObject({ added: 2, errors: [] });
      expect(await send(all)).toMatchObject({ added: 0, errors: [] });
      expect((await send(Buffer.from('no workbook'))).title).toContain('打不开');
    });

    it('goes out with the same heads, without contacts', async () => {
      const answer = await h.app.inject({
        method: 'GET',
        url: '/api/v1/staff/sources-file?kind=restaurant',
        headers: { authorization: `Bearer ${director}` },
      });
      const rows = await readWorkbook(answer.rawPayload, HEADS);
      expect(rows.map(({ cells }) => [cells['名称'], cells['检查频次'], cells['次数']])).toEqual([
        ['东街面馆', '每月', 2],
      ]);
      expect(Object.keys(rows[0]?.cells ?? {})).not.toContain('联系电话');
    });
  });
});
