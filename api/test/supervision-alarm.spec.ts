import { Clock } from '../src/core/clock';
import { Alarms } from '../src/tips/clocks/alarms';
import { Harness } from './harness';
import { type Receipt, submission } from './tips';

/** Monday, 10:00 in Beijing. */
const START = Date.parse('2026-03-02T02:00:00.000Z');

describe('twice the time limit', () => {
  let h: Harness;
  let now = START;

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  it('proposes the case for 挂牌督办 to the office, once', async () => {
    const resident = await h.login('resident');
    const body = await submission(h, resident, { categoryCode: 'waste_burning' });
    const tip = (await h.call<Receipt>('POST', '/tips', { token: resident, body })).body;
    // Two hours to handle it; the whole day passed with nobody there.
    now = START + 24 * 3_600_000;
    const alarms = h.app.get(Alarms);
    while ((await alarms.run(new Date(now))) > 0);
    const office = await h.login('office');
    const { items } = (
      await h.call<{ items: { state: string; reason: string; responsible: string }[] }>(
        'GET',
        `/staff/listed?tipId=${tip.id}`,
        { token: office },
      )
    ).body;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ state: 'proposed', responsible: '映月路社区网格一' });
    expect(items[0]?.reason).toContain('系统提请挂牌督办');
    const inbox = await h.call<{ items: { title: string }[] }>('GET', '/notices?limit=50', { token: office });
    expect(inbox.body.items.map(({ title }) => title)).toContain('有新的挂牌督办提议');
  });
});
