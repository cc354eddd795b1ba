import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { insertRows } from '../src/core/database/insert';
import { newId } from '../src/core/ids';
import { Alarms } from '../src/tips/clocks/alarms';
import { TipAlarm } from '../src/tips/clocks/clock.entity';
import { AlertPeriod } from '../src/tips/limits/alert-period.entity';
import { AlertMode } from '../src/tips/limits/limits.service';
import { Recalculate } from '../src/tips/limits/recalculate';
import { Tip, TipEvent } from '../src/tips/tip.entity';
import { Harness, type Who } from './harness';
import { type Receipt, submission } from './tips';

/** Monday, 10:00 in Beijing. */
const START = Date.parse('2026-03-02T02:00:00.000Z');
const MINUTE = 60_000;

describe('time limits', () => {
  let h: Harness;
  let now = START;
  const at = (minutes: number): void => {
    now = START + minutes * MINUTE;
  };
  const file = async (categoryCode: string): Promise<Receipt> => {
    const token = await h.login('resident');
    const body = await submission(h, token, { categoryCode });
    return (await h.call<Receipt>('POST', '/tips', { token, body })).body;
  };
  const tipOf = (id: string) => h.app.get(Database).manager.findOneByOrFail(Tip, { id });
  const lines = async (tipId: string): Promise<string[]> =>
    (await h.app.get(Database).manager.find(TipEvent, { where: { tipId }, order: { id: 'ASC' } })).map(
      (event) => (event.action === 'alarm' ? (event.detail ?? '') : event.action),
    );
  const titles = async (who: Who): Promise<string[]> => {
    const token = await h.login(who);
    const { body } = await h.call<{ items: { title: string }[] }>('GET', '/notices?limit=50', { token });
    return body.items.map(({ title }) => title);
  };
  const catchUp = async (): Promise<void> => {
    const alarms = h.app.get(Alarms);
    while ((await alarms.run(new Date(now))) > 0);
  };

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  it('remind the holder, tell the level above, escalate, and start no clock anew', async () => {
    at(0);
    const { id } = await file('waste_burning');
    at(14);
    await catchUp();
    expect(await lines(id)).toEqual(['submit', 'dispatch']);

    at(15);
    await catchUp();
    expect(await lines(id)).toEqual(['submit', 'dispatch', '超过签收时限']);
    expect(await titles('head')).toContain('超过签收时限');
    expect(await titles('director')).toContain('超过签收时限');
    expect(await titles('resident')).not.toContain('超过签收时限');

    at(30);
    await catchUp();
    expect((await lines(id)).slice(-2)).toEqual(['auto_escalate', '超过签收时限一倍']);
    expect(await tipOf(id)).toMatchObject({ level: 2, state: 'dispatched' });
    expect((await tipOf(id)).handleDueAt).toEqual(new Date(START + 120 * MINUTE));

    at(60);
    await catchUp();
    // The community had half the time to sign for it and let it pass too: now it is the office's.
    expect(await tipOf(id)).toMatchObject({ level: 1 });
    expect(await titles('office')).toContain('处置时限已过半');
    at(240);
    await catchUp();
    expect(await tipOf(id)).toMatchObject({ level: 1 });
    expect(await lines(id)).toContain('超过处置时限一倍，提请挂牌督办');
    expect(await titles('office')).toContain('超过处置时限一倍，提请挂牌督办');
  });

  it('are made up for in order after a time of being down, once, whatever number of processes is up', async () => {
    at(300);
    const { id } = await file('waste_burning');
    at(300 + 26 * 60);
    const alarms = h.app.get(Alarms);
    for (let round = 0; round < 30; round++)
      await Promise.all([alarms.run(new Date(now)), alarms.run(new Date(now)), alarms.run(new Date(now))]);
    const fired = await h.app.get(Database).manager.findBy(TipAlarm, { tipId: id });
    const names = fired.map(({ clock, round, percent }) => `${clock} ${round} ${percent}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['handle 0 50', 'handle 0 100', 'handle 0 200']));
    expect(await tipOf(id)).toMatchObject({ level: 1, state: 'dispatched' });
    const before = await lines(id);
    expect(before.filter((line) => line === 'auto_escalate')).toHaveLength(2);
    await catchUp();
    expect(await lines(id)).toEqual(before);
  });

  it('of one broken case do not keep the other cases from being attended to', async () => {
    at(300 + 27 * 60);
    const broken = await file('waste_burning');
    const sound = await file('waste_burning');
    const { manager } = h.app.get(Database);
    await h.app.get(Database).transaction((tx) => tx.update(Tip, { id: broken.id }, { handleLimit: '?' }));
    at(300 + 27 * 60 + 16);
    await catchUp();
    expect(await manager.countBy(TipAlarm, { tipId: broken.id })).toBe(0);
    expect(await lines(sound.id)).toContain('超过签收时限');
    await h.app.get(Database).transaction((tx) => tx.update(Tip, { id: broken.id }, { handleLimit: '2h' }));
    await catchUp();
    expect(await lines(broken.id)).toContain('超过签收时限');
  });

  it('are worked out anew when an alert begins and ends, and the timeline says so', async () => {
    at(48 * 60);
    const { id } = await file('road_dust');
    const { manager } = h.app.get(Database);
    const alert = { id: newId(), level: 'yellow' as const, reason: '重污染天气', startsAt: new Date(now) };
    await h.app.get(Database).transaction((tx) => insertRows(tx, AlertPeriod, [alert]));
    h.app.get(AlertMode).forget();
    at(48 * 60 + 60);
    const due = (await tipOf(id)).handleDueAt;
    await h.app.get(Recalculate).run();
    expect(await tipOf(id)).toMatchObject({ handleLimit: '12h', acceptLimit: '1wh' });
    expect((await tipOf(id)).handleDueAt).toEqual(new Date((due?.getTime() ?? 0) - 12 * 60 * MINUTE));
    expect((await lines(id)).at(-1)).toBe('limits_changed');

    const { version } = await tipOf(id);
    await h.app.get(Recalculate).run();
    expect((await tipOf(id)).version).toBe(version);
    await h.app
      .get(Database)
      .transaction((tx) => tx.update(AlertPeriod, { id: alert.id }, { endsAt: new Date(now) }));
    h.app.get(AlertMode).forget();
    await h.app.get(Recalculate).run();
    expect((await tipOf(id)).handleDueAt).toEqual(due);
    expect(await manager.countBy(TipEvent, { tipId: id, action: 'limits_changed' })).toBe(2);
  });
});
