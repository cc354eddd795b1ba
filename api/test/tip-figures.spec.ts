import { Clock } from '../src/core/clock';
import { newId } from '../src/core/ids';
import { GridsService } from '../src/grids/grids.service';
import { Alarms } from '../src/tips/clocks/alarms';
import { behind, type FigureName, figuresBy, figuresOf, type Period } from '../src/tips/figures';
import { TipFiguresService } from '../src/tips/figures/tip-figures.service';
import { Harness, type Who } from './harness';
import { type Detail, type Receipt, submission } from './tips';

/** Monday, 10:00 in Beijing. */
const START = Date.parse('2026-03-02T02:00:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK: Period = { from: new Date(START - HOUR), to: new Date(START + 7 * DAY) };

describe('figures of tips', () => {
  let h: Harness;
  let now = START;

  const file = async (who: Who, more: Record<string, unknown> = {}): Promise<string> => {
    const token = await h.login(who);
    const body = await submission(h, token, more);
    return (await h.call<Receipt>('POST', '/tips', { token, body })).body.id;
  };
  const move = async (who: Who, id: string, name: string, more: Record<string, unknown> = {}) => {
    const token = await h.login(who);
    const { version } = (await h.call<Detail>('GET', `/tips/${id}`, { token })).body;
    const body = { key: newId(), move: name, version, ...more };
    expect((await h.call('POST', `/tips/${id}/moves`, { token, body })).status).toBe(200);
  };
  const photo = async (who: Who): Promise<string[]> => [await h.photo(await h.login(who))];

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  it('are counted from what happened, each with the cases behind it', async () => {
    const closed = await file('resident');
    const found = await file('head', { categoryCode: 'bare_soil' });
    const late = await file('resident', { categoryCode: 'waste_burning' });
    const refused = await file('resident', { categoryCode: 'leaf_burning' });
    now += HOUR;
    await move('head', closed, 'handle', { outcome: 'fixed', mediaIds: await photo('head') });
    await move('director', closed, 'pass');
    await move('resident', closed, 'confirm_fixed');
    await move('director', refused, 'refuse', { reason: 'not_air', note: '是水汽' });
    now = START + 2 * DAY;
    while ((await h.app.get(Alarms).run(new Date(now))) > 0);

    const service = h.app.get(TipFiguresService);
    const records = await service.records(null, WEEK);
    const ids = (name: FigureName) => behind(records, WEEK, name).map(({ id }) => id);
    expect(new Set(ids('received'))).toEqual(new Set([closed, found, late, refused]));
    for (const name of ['handled', 'closed', 'onTime', 'answered', 'satisfied'] as const)
      expect([name, ids(name)]).toEqual([name, [closed]]);
    for (const name of ['late', 'overdue'] as const) expect([name, ids(name)]).toEqual([name, [late]]);
    expect(ids('refused')).toEqual([refused]);
    expect(new Set(ids('open'))).toEqual(new Set([found, late]));
    const bySource = figuresBy(records, WEEK, ({ source }) => source);
    expect([bySource.get('patrol')?.received, bySource.get('resident')?.received]).toEqual([1, 3]);
    expect(records.find(({ id }) => id === refused)?.refusalReason).toBe('not_air');
  });

  it('belong to the grids asked for, and to the period', async () => {
    const service = h.app.get(TipFiguresService);
    const tree = await h.app.get(GridsService).tree();
    const idsOf = (name: string) =>
      tree.below(tree.grids.find(({ fullName }) => fullName === name)?.id ?? '').map(({ id }) => id);
    expect(await service.records(idsOf('映月路社区'), WEEK)).toHaveLength(4);
    expect(await service.records(idsOf('石化路社区'), WEEK)).toEqual([]);
    expect(await service.records([], WEEK)).toEqual([]);
    expect(await service.records([null], WEEK)).toEqual([]);
    expect(await service.records([null, ...idsOf('映月路社区')], WEEK)).toHaveLength(4);
    const next: Period = { from: WEEK.to, to: new Date(WEEK.to.getTime() + 7 * DAY) };
    const after = await service.records(null, next);
    // What ended before is not looked at again; what is open still is.
    expect(after).toHaveLength(2);
    expect(figuresOf(after, next)).toMatchObject({ received: 0, closed: 0, open: 2, overdue: 1 });
  });
});
