import { Database } from '../src/core/database/database';
import { insertRows } from '../src/core/database/insert';
import { newId } from '../src/core/ids';
import { Tip } from '../src/tips/tip.entity';
import { Harness } from './harness';
import { pointIn, submission, type Receipt } from './tips';

interface Report {
  items: { id: string; number: string | null; result: string; message: string }[];
}
const OUTSIDE = { lng: 116.4, lat: 39.9 };

describe('many tips at once', () => {
  let h: Harness;
  let office: string;
  let resident: string;

  beforeAll(async () => {
    h = await Harness.start();
    [office, resident] = [await h.login('office'), await h.login('resident')];
  });
  afterAll(() => h.stop());

  const file = async (place: Record<string, unknown>) =>
    (await h.call<Receipt>('POST', '/tips', { token: resident, body: await submission(h, resident, place) }))
      .body;
  const queue = async (query: string) =>
    (
      await h.call<{ items: { id: string; bulkMoves: string[]; holderName: string }[] }>(
        'GET',
        `/staff/queue?scope=all&${query}`,
        { token: office },
      )
    ).body.items;

  it('the office dispatches what lies outside every grid to one grid, and once only', async () => {
    const tips = [await file(OUTSIDE), await file(OUTSIDE)];
    const inside = await file(pointIn('映月路社区', '网格一'));
    expect((await queue('state=triage')).map(({ bulkMoves }) => bulkMoves)).toEqual([
      ['dispatch'],
      ['dispatch'],
    ]);
    const { lng, lat } = pointIn('石化路社区', '网格二');
    const { body: located } = await h.call<{ grid: { id: string; fullName: string } }>(
      'GET',
      `/grids/locate?lng=${lng}&lat=${lat}`,
    );
    const body = {
      key: 'bulk-dispatch-1',
      move: 'dispatch',
      gridId: located.grid.id,
      items: [...tips, inside].map(({ id }) => ({ id, version: 1 })),
    };
    const run = () => h.call<Report>('POST', '/staff/moves/bulk', { token: office, body });
    const first = await run();
    expect(first.body.items.map(({ number, result, message }) => [number, result, message])).toEqual([
      [tips[0]?.number, 'done', '已派遣到网格'],
      [tips[1]?.number, 'done', '已派遣到网格'],
      [inside.number, 'refused', expect.stringContaining('已派遣') as string],
    ]);
    expect((await run()).body).toEqual(first.body);
    const there = await queue(`gridId=${located.grid.id}`);
    expect(there.map(({ id }) => id).sort()).toEqual(tips.map(({ id }) => id).sort());
    expect(await queue('state=triage')).toEqual([]);
  });

  it('narrows to who holds them', async () => {
    const [held] = await queue('holder=grid');
    expect(held?.holderName).toContain('网格');
    expect(await queue('holder=office')).toEqual([]);
    expect(await queue('holder=department')).toEqual([]);
    const waiting = await file(OUTSIDE);
    expect((await queue('holder=office')).map(({ id }) => id)).toEqual([waiting.id]);
  });

  it('draws two hundred pins and says that there are more', async () => {
    const pins = async () =>
      (
        await h.call<{ pins: { id: string }[]; capped: boolean }>(
          'GET',
          '/staff/queue/map?scope=all&category=leaf_burning',
          { token: office },
        )
      ).body;
    const first = await file({ categoryCode: 'leaf_burning' });
    const fill = (count: number) =>
      h.app.get(Database).transaction(async (manager) => {
        const model = await manager.findOneByOrFail(Tip, { id: first.id });
        const copies = Array.from({ length: count }, (_, n) => {
          const id = newId();
          return Object.assign(new Tip(), model, { id, number: id.slice(-20), submitKey: `${id}-${n}` });
        });
        await insertRows(manager, Tip, copies);
      });
    await fill(199);
    const full = await pins();
    expect([full.pins.length, full.capped]).toEqual([200, false]);
    await fill(1);
    const over = await pins();
    expect([new Set(over.pins.map(({ id }) => id)).size, over.capped]).toEqual([200, true]);
  });
});
