import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import roster from '../src/identity/data/roster.json';
import { RosterImport } from '../src/identity/roster-import';
import { Harness } from './harness';

interface SeatRow {
  id: string;
  gridName: string;
  role: string;
  claimed: boolean;
  mayInvite: boolean;
}
interface Report {
  ok: boolean;
  grids: number;
  errors: { code: string; message: string }[];
}

describe('seats and boundaries', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await Harness.start();
  });
  afterAll(() => h.stop());

  const seats = async (token: string) =>
    (await h.call<{ items: SeatRow[] }>('GET', '/staff/seats', { token })).body.items;

  it('the roster has 12 communities, 49 grids and 62 people, and importing it again adds none', async () => {
    const again = await h.app.get(RosterImport).run(roster);
    expect(again).toMatchObject({ communities: 12, grids: 49, people: 62, newGrids: [], newSeats: [] });
    const { body } = await h.call<{ items: { level: number; aliases: string[] }[] }>('GET', '/grids');
    expect([1, 2, 3].map((level) => body.items.filter((grid) => grid.level === level).length)).toEqual([
      1, 12, 49,
    ]);
    expect(body.items.flatMap((grid) => grid.aliases)).toContain('中铁社区');
  });

  it('a director issues a code for a grid of the community; a patrol head takes the seat with it, once', async () => {
    const director = await h.login('director');
    const free = (await seats(director)).find((seat) => seat.gridName === '映月路社区网格二');
    expect(free).toMatchObject({ claimed: false, mayInvite: true });
    const first = await h.call<{ code: string }>('POST', `/staff/seats/${free?.id ?? ''}/invitation`, {
      token: director,
    });
    const second = await h.call<{ code: string }>('POST', `/staff/seats/${free?.id ?? ''}/invitation`, {
      token: director,
    });
    const volunteer = await h.login('volunteer');
    expect(
      (await h.call('POST', '/seats/claim', { token: volunteer, body: { code: first.body.code } })).status,
    ).toBe(422);
    const claimed = await h.call<{ roles: string[] }>('POST', '/seats/claim', {
      token: volunteer,
      body: { code: second.body.code },
    });
    expect([claimed.status, claimed.body.roles]).toEqual([200, expect.arrayContaining(['grid_head'])]);
    expect(
      (await h.call('POST', '/seats/claim', { token: volunteer, body: { code: second.body.code } })).status,
    ).toBe(422);
  });

  it('nobody invites to a seat of a level that is not directly below', async () => {
    const office = await h.login('office');
    const director = await h.login('director');
    const own = (await seats(director)).find((seat) => seat.gridName === '映月路社区');
    expect(
      (await h.call('POST', `/staff/seats/${own?.id ?? ''}/invitation`, { token: director })).status,
    ).toBe(403);
    const grid = (await seats(director)).find((seat) => seat.gridName === '映月路社区网格三');
    expect(
      (await h.call('POST', `/staff/seats/${grid?.id ?? ''}/invitation`, { token: office })).status,
    ).toBe(403);
  });

  it('guessing codes is stopped', async () => {
    const resident = await h.login('resident');
    const statuses: number[] = [];
    for (let i = 0; i < 11; i++)
      statuses.push(
        (await h.call('POST', '/seats/claim', { token: resident, body: { code: `AAAA222${i % 10}` } }))
          .status,
      );
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(422));
    expect(statuses[10]).toBe(429);
  });

  it('a boundary file with an unknown name or a missing grid imports nothing', async () => {
    const admin = await h.login('admin');
    const collection = JSON.parse(
      readFileSync(join(__dirname, '../../scripts/demo/boundaries.geojson'), 'utf8'),
    ) as {
      features: { properties: { grid?: string; community?: string } }[];
    };
    const before = (await h.call<{ collection: unknown }>('GET', '/grids/boundaries')).body.collection;
    const first = collection.features.find(({ properties }) => properties.grid !== undefined);
    if (first) first.properties = { community: '不存在社区', grid: '网格九' };
    const body = { crs: 'gcj02', schematic: true, dryRun: false, collection };
    const refused = await h.call<Report>('POST', '/grids/boundary-imports', { token: admin, body });
    expect([refused.status, refused.body.ok, refused.body.grids]).toEqual([200, false, 0]);
    expect(refused.body.errors.map((error) => error.code).sort()).toEqual(['missing_grids', 'unknown_name']);
    expect(refused.body.errors.some((error) => error.message.includes('不存在社区'))).toBe(true);
    expect((await h.call<{ collection: unknown }>('GET', '/grids/boundaries')).body.collection).toEqual(
      before,
    );
  });
});
