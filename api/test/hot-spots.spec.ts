import { Clock } from '../src/core/clock';
import { newId } from '../src/core/ids';
import { Harness } from './harness';
import { type Detail, pointIn, type Receipt, submission } from './tips';

interface Spots {
  complete: boolean;
  items: {
    count: number;
    gridName: string | null;
    lng: number;
    categories: { code: string; count: number }[];
    tips: { id: string }[];
  }[];
}

describe('hot spots', () => {
  let h: Harness;
  let resident: string;
  const tips: Receipt[] = [];
  const place = pointIn('映月路社区', '网格一');

  beforeAll(async () => {
    h = await Harness.start();
    resident = await h.login('resident');
    for (const categoryCode of ['road_dust', 'site_dust', 'road_dust', 'waste_burning']) {
      const body = await submission(h, resident, { categoryCode });
      tips.push((await h.call<Receipt>('POST', '/tips', { token: resident, body })).body);
    }
  });
  afterAll(() => h.stop());
  afterEach(() => jest.restoreAllMocks());

  const spots = async (who: 'head' | 'director' | 'office') =>
    (await h.call<Spots>('GET', '/staff/hot-spots', { token: await h.login(who) })).body;

  it.each(['head', 'director', 'office'] as const)('%s sees the place with its kinds', async (who) => {
    const { complete, items } = await spots(who);
    expect(complete).toBe(true);
    expect(items).toMatchObject([
      {
        count: 3,
        gridName: '映月路社区网格一',
        categories: [
          { code: 'road_dust', count: 2 },
          { code: 'site_dust', count: 1 },
        ],
      },
    ]);
    expect(items[0]?.lng).toBeCloseTo(place.lng, 6);
    expect(items[0]?.tips.map(({ id }) => id)).toEqual([tips[2]?.id, tips[1]?.id, tips[0]?.id]);
  });

  it('are shown only to those whose grids they lie in', async () => {
    const outside = { lng: place.lng + 1, lat: place.lat };
    for (let i = 0; i < 3; i += 1) {
      const body = await submission(h, resident, outside);
      expect((await h.call('POST', '/tips', { token: resident, body })).status).toBe(201);
    }
    expect((await spots('head')).items).toHaveLength(1);
    expect((await spots('office')).items.map(({ gridName }) => gridName)).toEqual(['映月路社区网格一', null]);
  });

  it('count no tip that was withdrawn, and none older than 30 days', async () => {
    const id = tips[0]?.id ?? '';
    const { version } = (await h.call<Detail>('GET', `/tips/${id}`, { token: resident })).body;
    const body = { key: newId(), move: 'withdraw', version };
    expect((await h.call('POST', `/tips/${id}/moves`, { token: resident, body })).status).toBe(200);
    expect((await spots('head')).items).toEqual([]);
    expect((await spots('office')).items).toHaveLength(1);
    jest.spyOn(h.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 31 * 86_400_000));
    expect((await spots('office')).items).toEqual([]);
  });
});
