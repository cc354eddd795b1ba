import { Clock } from '../src/core/clock';
import { wordTexts } from '../src/core/documents/testing/word-xml';
import { newId } from '../src/core/ids';
import { GridsService } from '../src/grids/grids.service';
import { WeeklyService } from '../src/weekly/weekly.service';
import { WeeklyJob } from '../src/weekly/weekly-job';
import { Harness, type Who } from './harness';
import { type Detail, type Receipt, submission } from './tips';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Friday, 0:00 in Beijing. */
const FRIDAY = Date.parse('2026-03-05T16:00:00.000Z');
const WEEK = '2026-03-06';
const DUE = FRIDAY + 6 * DAY + 17 * HOUR;

interface View {
  version: number;
  state: string;
  late: boolean;
  zero: boolean;
  edited: boolean;
  mayBeZero: boolean;
  mayWrite: boolean;
  notYet: string | null;
  countedTo: string;
  summary: string[];
  figures: { name: string; value: number; last: number }[];
  units: { code: string; name: string; received: number }[];
  sections: { code: string; items: { text: string; tipId: string | null }[] }[];
  texts: { problems: string; proposals: string; outlook: string };
  addenda: { author: string; text: string; at: string }[];
  code?: string;
  title?: string;
  extras?: unknown;
}
interface Cases {
  items: { id: string }[];
  nextCursor: string | null;
}
interface Week {
  reports: { gridName: string; state: string; late: boolean; mayWrite: boolean }[];
  rollUp: { state: string } | null;
  earlier: string | null;
  later: string | null;
}

describe('weekly reports', () => {
  let h: Harness;
  let now = FRIDAY - 2 * DAY;
  let community: string;
  let other: string;
  let subdistrict: string;
  const tokens = new Map<Who, string>();
  const token = (who: Who): string => tokens.get(who) ?? '';

  const get = <T = View>(who: Who, path: string) =>
    h.call<T>('GET', `/staff/weekly${path}`, { token: token(who) });
  const post = (who: Who, path: string, body: Record<string, unknown>) =>
    h.call<View>('POST', `/staff/weekly${path}`, { token: token(who), body });
  const report = (gridId = community, week = WEEK) => `/${week}/${gridId}`;
  const TEXTS = { problems: '无。', proposals: '无。', outlook: '继续巡查。' };
  const send = (who: Who, path: string, more: Record<string, unknown> = {}) =>
    post(who, `${path}/sent`, { key: newId(), version: 1, ...TEXTS, ...more });
  const figure = (view: View, name: string) => {
    const { value, last } = view.figures.find((one) => one.name === name) ?? {};
    return [value, last];
  };
  const idsBehind = async (who: Who, path: string, query: string) =>
    (await get<Cases>(who, `${path}/cases?${query}`)).body.items.map(({ id }) => id);
  const file = async (who: Who, more: Record<string, unknown> = {}): Promise<string> => {
    const body = await submission(h, token(who), more);
    return (await h.call<Receipt>('POST', '/tips', { token: token(who), body })).body.id;
  };
  const move = async (who: Who, id: string, name: string, more: Record<string, unknown> = {}) => {
    const { version } = (await h.call<Detail>('GET', `/tips/${id}`, { token: token(who) })).body;
    const body = { key: newId(), move: name, version, ...more };
    expect((await h.call('POST', `/tips/${id}/moves`, { token: token(who), body })).status).toBe(200);
  };
  const work = () => h.app.get(WeeklyJob).run(new Date(now));
  const inbox = async (who: Who): Promise<string[]> => {
    const { body } = await h.call<{ items: { title: string; body: string }[] }>('GET', '/notices?limit=50', {
      token: token(who),
    });
    return body.items.map(({ title, body }) => `${title}：${body}`).filter((text) => text.includes('周报'));
  };
  /** Clock at so many hours after Friday 0:00; access lasts an hour or so, hence the logins. */
  const at = async (hours: number) => {
    now = FRIDAY + hours * HOUR;
    for (const who of ['resident', 'head', 'director', 'office'] as const)
      tokens.set(who, await h.login(who));
  };

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
    const tree = await h.app.get(GridsService).tree();
    const idOf = (name: string) => tree.grids.find(({ fullName }) => fullName === name)?.id ?? '';
    [community, other, subdistrict] = [idOf('映月路社区'), idOf('石化路社区'), tree.root?.id ?? ''];
    await at(-36);
    await work();
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  it('a week without anything is reported as 零报告, but not without saying so', async () => {
    const path = report(community, '2026-02-27');
    const { body: draft } = await get('director', path);
    expect(draft).toMatchObject({ state: 'draft', mayBeZero: true, mayWrite: true, edited: false });
    const empty = { problems: '', proposals: '', outlook: '' };
    expect((await send('director', path, empty)).body.code).toBe('invalid_input');
    const sent = await send('director', path, { ...empty, zero: true });
    expect(sent.body).toMatchObject({ state: 'sent', zero: true, late: false });
  });

  it('is drafted from the cases, each figure opening those behind it', async () => {
    await at(10);
    await work();
    const [first, second] = [await file('resident'), await file('head', { categoryCode: 'waste_burning' })];
    await at(11);
    await move('head', first, 'handle', { outcome: 'fixed', mediaIds: [await h.photo(token('head'))] });
    await move('director', first, 'pass');
    // In no grid: the subdistrict's own.
    await file('resident', { lng: 116.4, lat: 39.9 });
    await at(12);
    const { body: draft } = await get('director', report());
    expect([figure(draft, 'received'), figure(draft, 'closed'), figure(draft, 'open')]).toEqual([
      [2, 0],
      [1, 0],
      [1, 0],
    ]);
    expect(draft.units.find(({ name }) => name === '网格一')?.received).toBe(2);
    expect(draft.summary[0]).toContain(
      '受理大气污染问题 2 件（居民 1 件、网格巡查 1 件），较上周同期增加 2 件',
    );
    expect(draft.summary[1]).toContain('样本不足，不算比率');
    expect(draft.texts.outlook).toContain('跟进在办的 1 件');
    expect(await idsBehind('director', report(), 'figure=received')).toEqual([first, second].sort());
    expect(await idsBehind('director', report(), 'figure=received&category=waste_burning')).toEqual([second]);
    expect(await idsBehind('director', report(), 'figure=received&source=patrol')).toEqual([second]);
    const unit = draft.units.find(({ name }) => name === '网格二')?.code ?? '';
    expect(await idsBehind('director', report(), `figure=received&unit=${unit}`)).toEqual([]);
    const page = (await get<Cases>('director', `${report()}/cases?figure=received&limit=1`)).body;
    expect(await idsBehind('director', report(), `figure=received&cursor=${page.nextCursor}`)).toEqual(
      [first, second].sort().slice(1),
    );
    expect((await get('director', `${report()}/cases?figure=nonsense`)).status).toBe(422);
  });

  it('is the director’s to write, the office’s to read, and nobody else’s', async () => {
    expect((await post('office', report(), { version: 1, ...TEXTS })).status).toBe(403);
    expect((await get('office', report())).body).toMatchObject({ mayWrite: false });
    expect((await get('director', report(other))).status).toBe(404);
    expect((await get('director', report(subdistrict))).status).toBe(404);
    for (const week of ['2026-03-13', '2026-03-05', 'x'])
      expect((await get('director', report(community, week))).status).toBe(404);
    const { body: week } = await get<Week>('director', '');
    expect(week).toMatchObject({ earlier: '2026-02-27', later: null, rollUp: null });
    expect(week.reports.map(({ gridName }) => gridName)).toEqual(['映月路社区']);
  });

  it('keeps the words, but not over those of another page', async () => {
    const saved = await post('director', report(), { version: 1, ...TEXTS, problems: '烧垃圾' });
    expect(saved.body).toMatchObject({ version: 2, edited: true, texts: { problems: '烧垃圾' } });
    expect((await post('director', report(), { version: 1, ...TEXTS })).body.code).toBe('stale_version');
    // The same words once more: an answer that was lost.
    expect((await post('director', report(), { version: 1, ...TEXTS, problems: '烧垃圾' })).status).toBe(200);
  });

  it('reminds the director on Thursday morning and an hour before, once each', async () => {
    for (const hours of [6 * 24 + 9, 6 * 24 + 9.5, 6 * 24 + 16]) {
      await at(hours);
      await work();
    }
    const told = (await inbox('director')).filter((text) => text.includes('映月路社区'));
    expect(told.map((text) => text.split('：')[0])).toEqual(['周报还有一小时到期', '今天要报送周报']);
    expect(told[0]).toContain('3月12日 17:00');
  });

  it('is frozen when it is sent: whatever happens later, figures and cases stay', async () => {
    await at(6 * 24 + 16.5);
    const { body: draft } = await get('director', report());
    expect((await send('director', report(), { version: 2, zero: true })).body.code).toBe('invalid_input');
    const key = newId();
    const both = await Promise.all([
      send('director', report(), { version: 2, key }),
      send('director', report(), { version: 2, key }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await send('director', report(), { version: 3 })).body.code).toBe('already_done');
    expect((await post('director', report(), { version: 3, ...TEXTS })).body.code).toBe('already_done');
    const before = await idsBehind('director', report(), 'figure=received');
    await at(6 * 24 + 20);
    await file('resident', { categoryCode: 'waste_burning' });
    const { body: sent } = await get('director', report());
    expect(sent).toMatchObject({ state: 'sent', late: false, figures: draft.figures });
    expect(sent.countedTo).toBe(new Date(FRIDAY + (6 * 24 + 16.5) * HOUR).toISOString());
    expect(await idsBehind('director', report(), 'figure=received')).toEqual(before);
  });

  it('names the missing communities to the office, and to the roll-up', async () => {
    await work();
    const { body: week } = await get<Week>('office', `?week=${WEEK}`);
    expect(week.reports.filter(({ state }) => state === 'sent').map(({ gridName }) => gridName)).toEqual([
      '映月路社区',
    ]);
    expect(week.reports.filter(({ late }) => late)).toHaveLength(11);
    const missing = (await inbox('office')).filter((text) => text.startsWith('11 个社区还没有报送周报'));
    expect(missing.map((text) => /（(.*?)）/.exec(text)?.[1])).toEqual([
      '2026年3月6日至3月12日',
      '2026年2月27日至3月5日',
    ]);
    const { body: roll } = await get('office', report(subdistrict));
    expect(roll.summary[0]).toContain('应报送周报的社区 12 个，按时报送 1 个，未报送 11 个（石化路社区、');
    expect([roll.notYet, figure(roll, 'received')]).toEqual([null, [3, 0]]);
    expect(roll.units.map(({ name, received }) => [name, received])).toEqual([
      ['映月路社区', 2],
      ['街道本级（未划入社区）', 1],
    ]);
  });

  it('adds the rest of Thursday when the week is over, and corrections with their author', async () => {
    await at(7 * 24 + 1);
    await work();
    await work();
    await post('director', `${report()}/addenda`, {
      key: 'correction-1',
      text: '更正：其中一件已于周四晚办结。',
    });
    const again = await post('director', `${report()}/addenda`, {
      key: 'correction-1',
      text: '更正：其中一件已于周四晚办结。',
    });
    expect(again.body.addenda.map(({ author, text }) => [author === '系统', text])).toEqual([
      [true, expect.stringMatching(/^截至周四 24 时：受理举报 3 件（报送时 2 件），/)],
      [false, '更正：其中一件已于周四晚办结。'],
    ]);
    const changed = await post('director', `${report()}/addenda`, { key: 'correction-1', text: '另一条' });
    expect(changed.body.code).toBe('key_reused');
    expect(figure(again.body, 'received')).toEqual([2, 0]);
    const next = report(community, '2026-03-13');
    expect((await post('director', `${next}/addenda`, { key: newId(), text: '早' })).body.code).toBe(
      'move_not_allowed',
    );
  });

  it('the roll-up counts the whole week, opens the cases of its members, and is frozen as well', async () => {
    const path = report(subdistrict);
    const { body: roll } = await get('office', path);
    expect(figure(roll, 'received')).toEqual([4, 0]);
    const late = { code: 'move_not_allowed' };
    expect((await send('office', report(subdistrict, '2026-03-13'))).body).toMatchObject(late);
    expect((await send('office', report(subdistrict, '2026-03-13'), { early: true })).status).toBe(200);
    expect((await send('office', path, { version: 0 })).body).toMatchObject({ state: 'sent' });
    expect(await idsBehind('office', path, 'figure=received')).toHaveLength(4);
    expect(await idsBehind('office', path, 'figure=received&unit=own')).toHaveLength(1);
    expect(await idsBehind('office', path, `figure=received&unit=${community}`)).toHaveLength(3);
    expect((await get('director', path)).body).toMatchObject({ state: 'sent', mayWrite: false });
    expect((await send('director', path)).status).toBe(403);
    // Compared with the same hours a week before, not with all of it.
    await at(7 * 24 + 12);
    const { body: drafts } = await get('director', report(community, '2026-03-13'));
    expect(figure(drafts, 'received')).toEqual([0, 2]);
  });

  it('a roll-up sent early gets the whole week as well', async () => {
    const path = report(subdistrict, '2026-03-13');
    await at(14 * 24 + 1);
    await work();
    const { body: roll } = await get('office', path);
    expect(roll.addenda).toMatchObject([{ author: '系统', text: '报送后至周四 24 时，数字没有变化。' }]);
    expect(roll.summary[0]).toContain('未报送 12 个');
  });

  it('says to assessment which reports fell due and which were in time', async () => {
    const service = h.app.get(WeeklyService);
    const rows = await service.outcomes({ from: new Date(FRIDAY), to: new Date(FRIDAY + 60 * DAY) });
    expect(rows.map(({ at: due }) => due.getTime() === DUE)).toEqual([
      ...Array.from({ length: 12 }, () => true),
      ...Array.from({ length: 12 }, () => false),
    ]);
    expect(rows.filter(({ good }) => good)).toEqual([
      expect.objectContaining({
        unitId: community,
        kind: 'weekly_report',
        label: '映月路社区 2026年3月6日至3月12日周报',
        at: new Date(DUE),
      }),
    ]);
  });

  it.each([
    ['director', () => community, '映月路社区周报-2026-03-06.docx', '一、基本情况'],
    ['office', () => subdistrict, '航海东路街道周报-2026-03-06.docx', '一、报送情况'],
  ] as const)('gives the %s a Word document', async (who, gridId, name, heading) => {
    const answer = await h.app.inject({
      url: `/api/v1/staff/weekly${report(gridId())}/docx`,
      headers: { authorization: `Bearer ${token(who)}` },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent(name));
    const texts = wordTexts(answer.rawPayload);
    expect(texts).toContain(heading);
    expect(texts).toContain('2026年3月1' + (who === 'office' ? '3日' : '2日'));
    expect(texts.some((text) => text.includes('草稿'))).toBe(false);
  });
});
