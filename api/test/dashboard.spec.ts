import { Clock } from '../src/core/clock';
import { readWorkbook } from '../src/core/documents/workbook';
import { newId } from '../src/core/ids';
import { Harness, type Who } from './harness';
import { type Detail, pointIn, type Receipt, submission } from './tips';

/** Monday, 10:00 in Beijing. */
const START = Date.parse('2026-03-02T02:00:00.000Z');
const HOUR = 3_600_000;
const WHO = ['resident', 'head', 'director', 'office'] as const;

interface Board {
  figures: { name: string; value: number }[];
  onTimeRate: number | null;
  trend: { from: string; received: number; closed: number }[];
  byCategory: { key: string; name: string; received: number }[];
  byPlace: { key: string; name: string; received: number }[];
  choices: { gridId: string; name: string }[];
}
interface Behind {
  title: string;
  total: number;
  items: { id: string }[];
  nextCursor: string | null;
}

describe('boards', () => {
  let h: Harness;
  let now = START;
  const tokens = new Map<Who, string>();
  const filed: Record<string, string> = {};

  const get = <T>(who: Who, path: string) => h.call<T>('GET', path, { token: tokens.get(who) ?? '' });
  const file = async (name: string, more: Record<string, unknown>) => {
    const token = tokens.get('resident') ?? '';
    const body = await submission(h, token, more);
    const answer = await h.call<Receipt>('POST', '/tips', { token, body });
    filed[name] = answer.body.id;
  };
  const move = async (who: Who, id: string, name: string, more: Record<string, unknown> = {}) => {
    const { version } = (await get<Detail>(who, `/tips/${id}`)).body;
    const body = { key: newId(), move: name, version, ...more };
    const answer = await h.call('POST', `/tips/${id}/moves`, { token: tokens.get(who) ?? '', body });
    expect(answer.status).toBe(200);
  };
  const board = async (who: Who, query = '') =>
    (await get<Board>(who, `/staff/dashboard?to=2026-03-02${query}`)).body;
  const value = ({ figures }: Board, name: string) => figures.find((one) => one.name === name)?.value;
  const cases = async (who: Who, query: string) =>
    (await get<Behind>(who, `/staff/dashboard/cases?${query}`)).body;

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
    for (const who of WHO) tokens.set(who, await h.login(who));
    await file('closed', {});
    await file('near', { categoryCode: 'waste_burning' });
    await file('far', { ...pointIn('石化路社区', '网格一'), categoryCode: 'bare_soil' });
    await file('outside', { lng: 113.2, lat: 34.2, categoryCode: 'leaf_burning' });
    const id = filed['closed'] ?? '';
    now += HOUR / 6;
    const mediaIds = [await h.photo(tokens.get('head') ?? '')];
    await move('head', id, 'handle', { outcome: 'fixed', mediaIds });
    await move('director', id, 'pass');
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  it('show a grid its grid, a community its grids, the office all', async () => {
    const [head, director, office] = [await board('head'), await board('director'), await board('office')];
    expect([head, director, office].map((one) => value(one, 'received'))).toEqual([2, 2, 4]);
    expect(value(office, 'closed')).toBe(1);
    expect(office.onTimeRate).toBeNull();
    expect(office.byPlace.map(({ name, received }) => [name, received])).toEqual(
      expect.arrayContaining([
        ['映月路社区', 2],
        ['石化路社区', 1],
        ['网格以外、待分派', 1],
      ]),
    );
    expect(director.byPlace).toMatchObject([{ name: '映月路社区网格一', received: 2 }]);
    expect(head.byPlace).toEqual([]);
    expect(office.trend).toHaveLength(30);
    expect(office.trend.at(-1)).toMatchObject({ from: '2026-03-02', received: 4, closed: 1 });
    const other = office.choices.find(({ name }) => name === '石化路社区')?.gridId ?? '';
    expect(value(await board('office', `&gridId=${other}`), 'received')).toBe(1);
    expect((await get('director', `/staff/dashboard?gridId=${other}`)).status).toBe(404);
    expect((await get('office', '/staff/dashboard?from=2026-01-01&to=2026-12-31')).status).toBe(422);
  });

  it('open the cases behind every number', async () => {
    const office = await board('office');
    for (const { name, value: count } of office.figures) {
      const behind = await cases('office', `figure=${name}&to=2026-03-02`);
      expect([name, behind.total, behind.items.length]).toEqual([name, count, count]);
    }
    const one = await cases('office', 'figure=received&category=waste_burning&to=2026-03-02');
    expect(one.items.map(({ id }) => id)).toEqual([filed['near']]);
    const outside = await cases('office', 'figure=received&outside=yes&to=2026-03-02');
    expect(outside.items.map(({ id }) => id)).toEqual([filed['outside']]);
    const first = await cases('office', 'figure=received&to=2026-03-02&limit=3');
    const second = await cases('office', `figure=received&to=2026-03-02&limit=3&cursor=${first.nextCursor}`);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(4);
    expect((await get('office', '/staff/dashboard/cases')).status).toBe(422);
  });

  it('count what is open by the time left', async () => {
    now = START + 3 * HOUR;
    for (const who of WHO) tokens.set(who, await h.login(who));
    interface Today {
      overdue: number;
      soon: number;
      later: number;
      none: number;
      major: number;
    }
    const { body } = await get<Today>('office', '/staff/dashboard/today');
    expect(body.overdue + body.soon + body.later + body.none).toBe(3);
    expect(body.overdue).toBeGreaterThan(0);
    for (const band of ['overdue', 'soon', 'later', 'none', 'major'] as const) {
      const { total, items } = await cases('office', `band=${band}`);
      expect([band, total, items.length]).toEqual([band, body[band], body[band]]);
    }
    expect((await get<Today>('head', '/staff/dashboard/today')).body.overdue).toBe(1);
  });

  it('tell everybody nothing about few cases', async () => {
    interface Public {
      received: number | null;
      onTimeRate: number | null;
      byCommunity: { name: string; count: number | null }[];
    }
    const before = now;
    now += 24 * HOUR;
    const { status, body } = await h.call<Public>('GET', '/figures');
    expect(status).toBe(200);
    expect(body).toMatchObject({ received: null, onTimeRate: null });
    expect(body.byCommunity.map(({ count }) => count)).toEqual([null, null, null]);
    now = before;
  });

  it('count the map in squares, and come as a workbook', async () => {
    interface Heat {
      cells: { lng: number; lat: number; count: number }[];
      width: number;
    }
    const { body } = await get<Heat>('office', '/staff/dashboard/heat?to=2026-03-02');
    expect(body.cells.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    const { lng } = pointIn('映月路社区', '网格一');
    expect(body.cells[0]?.count).toBe(2);
    expect(Math.abs((body.cells[0]?.lng ?? 0) - lng)).toBeLessThanOrEqual(body.width);
    const answer = await h.app.inject({
      url: '/api/v1/staff/dashboard/xlsx?to=2026-03-02',
      headers: { authorization: `Bearer ${tokens.get('office') ?? ''}` },
    });
    expect(answer.statusCode).toBe(200);
    const rows = await readWorkbook(answer.rawPayload, ['范围', '受理举报', '按期办结率（%）']);
    expect(rows[0]?.cells).toMatchObject({ 受理举报: 4, '按期办结率（%）': '样本不足' });
  });
});
