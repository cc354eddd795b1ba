import { Clock } from '../src/core/clock';
import { newId } from '../src/core/ids';
import { Alarms } from '../src/tips/clocks/alarms';
import { Harness, type Who } from './harness';
import { type Detail, type Receipt, submission } from './tips';

/** Monday, 22:00 in Beijing: nobody is at work. */
const START = Date.parse('2026-03-02T14:00:00.000Z');
const MINUTE = 60_000;
const THREE_LEVELS = ['head', 'director', 'office'] as const;

interface Case extends Detail {
  severity: string;
  judgeBy: string | null;
}

describe('major or sudden events (notice, item 5)', () => {
  let h: Harness;
  let now = START;
  const tokens = new Map<Who, string>();

  const file = async (categoryCode: string, occurrence: string): Promise<Receipt> => {
    const token = tokens.get('resident') ?? '';
    const body = await submission(h, token, { categoryCode, occurrence });
    return (await h.call<Receipt>('POST', '/tips', { token, body })).body;
  };
  const look = async (who: Who, id: string): Promise<Case> =>
    (await h.call<Case>('GET', `/tips/${id}`, { token: tokens.get(who) ?? '' })).body;
  const move = async (who: Who, id: string, name: string, more: Record<string, unknown> = {}) => {
    const { version } = await look(who, id);
    return h.call<Case & { title: string }>('POST', `/tips/${id}/moves`, {
      token: tokens.get(who) ?? '',
      body: { key: newId(), move: name, version, note: '现场有浓烟', ...more },
    });
  };
  const titles = async (who: Who, tipId: string): Promise<string[]> => {
    const { body } = await h.call<{ items: { title: string; tipId: string }[] }>('GET', '/notices?limit=50', {
      token: tokens.get(who) ?? '',
    });
    return body.items.filter((item) => item.tipId === tipId).map(({ title }) => title);
  };
  const signIn = async (): Promise<void> => {
    for (const who of ['resident', ...THREE_LEVELS] as const) tokens.set(who, await h.login(who));
  };
  const later = async (minutes: number): Promise<void> => {
    now += minutes * MINUTE;
    while ((await h.app.get(Alarms).run(new Date(now))) > 0);
    // Sign-in lasts 15 minutes.
    await signIn();
  };

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
    await signIn();
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  it('alerts all three levels at once when a resident sees it happening', async () => {
    const { id } = await file('waste_burning', 'now');
    for (const who of THREE_LEVELS) expect(await titles(who, id)).toEqual(['重大或突发：垃圾焚烧']);
    const tip = await look('director', id);
    expect(tip.judgeBy).toBe(new Date(now + 15 * MINUTE).toISOString());
    expect(tip.moves.map((one) => one.move)).toContain('judge');
    expect((await look('head', id)).moves.map((one) => one.move)).not.toContain('judge');
  });

  it('alerts only the grid for what is not happening now, or goes on for days', async () => {
    for (const tip of [await file('waste_burning', 'none'), await file('road_dust', 'now')]) {
      expect(await titles('head', tip.id)).toHaveLength(1);
      expect(await titles('director', tip.id)).toEqual([]);
      expect((await look('director', tip.id)).judgeBy).toBeNull();
    }
  });

  it('tells community and office when nobody has judged it in 15 minutes, and again after 30', async () => {
    const { id } = await file('industrial', 'none');
    await later(14);
    expect(await titles('director', id)).toEqual(['重大或突发：工业废气、散乱污']);
    await later(1);
    for (const who of ['director', 'office'] as const)
      expect((await titles(who, id))[0]).toBe('重大或突发问题超过 15 分钟还没有研判');
    await later(15);
    expect((await titles('office', id))[0]).toBe('重大或突发问题超过半小时还没有研判');
    await later(5);
    expect((await titles('office', id)).filter((one) => one.includes('研判'))).toHaveLength(2);
  });

  it('is judged by level 2 with a verdict; not major: nobody is reminded of a report', async () => {
    const { id } = await file('waste_burning', 'now');
    const without = await move('director', id, 'judge');
    expect([without.status, without.body.title]).toEqual([422, '请选择研判结论']);
    expect((await move('head', id, 'judge', { verdict: 'major' })).status).toBe(403);
    const { body } = await move('director', id, 'judge', { verdict: 'ordinary' });
    expect(body).toMatchObject({ severity: 'live', judgeBy: null });
    await later(61);
    expect((await titles('office', id)).join()).not.toMatch(/研判还|1 小时/);
  });

  it('major: the office is reminded within the hour, unless the report was sent', async () => {
    const [sent, forgotten] = [await file('waste_burning', 'now'), await file('waste_burning', 'now')];
    for (const { id } of [sent, forgotten])
      expect((await move('director', id, 'judge', { verdict: 'major' })).body.severity).toBe('major');
    const token = tokens.get('office') ?? '';
    const path = `/staff/tips/${sent.id}/upward-report`;
    // As it was judged, not as its category is.
    expect((await h.call<{ text: string }>('GET', path, { token })).body.text).toContain('问题等级：重大');
    await h.call('POST', path, { token, body: { version: 0, text: '关于焚烧问题的情况报告' } });
    const done = await h.call('POST', `${path}/sent`, {
      token,
      body: { key: newId(), version: 1, sentTo: '区环保局', channelNote: '电话' },
    });
    expect(done.status).toBe(200);
    await later(60);
    expect(await titles('office', forgotten.id)).toContain('重大问题 1 小时内未报送');
    expect(await titles('office', sent.id)).not.toContain('重大问题 1 小时内未报送');
  });

  it('marked on site: the other levels learn of it at once', async () => {
    const { id } = await file('road_dust', 'none');
    await move('head', id, 'mark_major');
    for (const who of ['director', 'office'] as const)
      expect(await titles(who, id)).toEqual(['已标为重大问题，各级同时处置']);
    expect((await look('office', id)).judgeBy).not.toBeNull();
  });
});
