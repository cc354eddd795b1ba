import { setTimeout as sleep } from 'node:timers/promises';
import { BoundaryChecker } from '../src/grids/boundary-checker';
import { Harness } from './harness';

interface GridRow {
  level: number;
  id: string;
}

/** Every grid claims the same ground with a border of many corners: comparing them all takes very long. */
function hostile(grids: readonly GridRow[]): object {
  const corners = 2_000;
  const features = grids.map(({ id }, n) => {
    const ring = Array.from({ length: corners }, (_, i) => {
      const angle = (i / corners) * 2 * Math.PI;
      const radius = 0.01 * (1 + 0.2 * Math.sin(angle * 200 + n));
      return [113.72 + radius * Math.cos(angle), 34.72 + radius * Math.sin(angle)];
    });
    const geometry = { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
    return { type: 'Feature', properties: { gridId: id }, geometry };
  });
  return { type: 'FeatureCollection', features };
}

describe('checking a hostile boundary file', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await Harness.start();
  });
  afterAll(() => h.stop());

  it('leaves the server free to answer, refuses a second file meanwhile, and ends at the time limit', async () => {
    const checker = h.app.get(BoundaryChecker);
    const token = await h.login('admin');
    const { body: list } = await h.call<{ items: GridRow[] }>('GET', '/grids');
    const collection = hostile(list.items.filter(({ level }) => level === 3));
    const before = (await h.call<{ collection: unknown }>('GET', '/grids/boundaries')).body.collection;
    const send = () =>
      h.call<{ title: string; code: string }>('POST', '/grids/boundary-imports', {
        token,
        body: { crs: 'gcj02', schematic: false, dryRun: false, collection },
      });

    Object.assign(h.config, { BOUNDARY_CHECK_SECONDS: 2 });
    const first = send();
    while (!checker.busy) await sleep(5);
    expect((await h.call('GET', '/health/live')).status).toBe(200);
    expect((await h.call('GET', '/grids')).status).toBe(200);
    expect((await send()).status).toBe(429);
    // All of that came while the file was still being checked.
    expect(checker.busy).toBe(true);

    const { status, body } = await first;
    expect([status, body.code]).toEqual([413, 'too_large']);
    expect(body.title).toBe('边界文件太复杂，检查超过 2 秒，没有导入。请先简化边界线（减少顶点）再试');
    expect(checker.busy).toBe(false);
    const after = (await h.call<{ collection: unknown }>('GET', '/grids/boundaries')).body.collection;
    expect(after).toEqual(before);
  });
});
