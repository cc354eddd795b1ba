import { YearReminder } from '../src/calendar/year-reminder';
import { CalendarService } from '../src/core/calendar/calendar.service';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { RecalculateDues } from '../src/tips/limits/recalculate-dues';
import { Tip, TipEvent } from '../src/tips/tip.entity';
import { Harness } from './harness';
import { type Receipt, submission } from './tips';

interface Calendar {
  year: number;
  missing: number | null;
  years: { year: number; known: boolean; source: string | null }[];
  days: { day: string; worked: boolean; source: string; reason: string | null; id: string | null }[];
  changes: { day: string; worked: boolean; reason: string; endedAt: string | null }[];
  code?: string;
  title?: string;
}

/** Monday, 10:00 in Beijing. */
const START = Date.parse('2026-11-23T02:00:00.000Z');

describe('the working calendar of the office', () => {
  let h: Harness;
  let office: string;
  let resident: string;
  let now = START;

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
    [office, resident] = [await h.login('office'), await h.login('resident')];
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  const view = async (year = 2026) =>
    (await h.call<Calendar>('GET', `/staff/calendar?year=${year}`, { token: office })).body;
  const set = (body: Record<string, unknown>) =>
    h.call<Calendar>('POST', '/staff/calendar/days', {
      token: office,
      body: { key: newId(), worked: false, reason: '市里通知临时放假', ...body },
    });
  const back = (id: string | null) =>
    h.call<Calendar>('POST', `/staff/calendar/days/${id ?? ''}/end`, { token: office, body: {} });
  const worked = (day: string) => h.app.get(CalendarService).current().isWorkday(day);
  const file = async (): Promise<Receipt> =>
    (
      await h.call<Receipt>('POST', '/tips', {
        token: resident,
        body: await submission(h, resident, { categoryCode: 'bare_soil', text: newId() }),
      })
    ).body;
  const tipOf = (id: string) => h.app.get(Database).manager.findOneByOrFail(Tip, { id });
  const told = async (id: string) =>
    (await h.app.get(Database).manager.findBy(TipEvent, { tipId: id, action: 'limits_changed' })).map(
      ({ detail }) => detail,
    );

  it('shows which years are known, and which one is missing in November', async () => {
    const first = (await h.call<Calendar>('GET', '/staff/calendar', { token: office })).body;
    expect(first).toMatchObject({ year: 2027, missing: 2027, days: [], changes: [] });
    expect(first.years).toEqual([
      { year: 2025, known: true, source: 'published' },
      { year: 2026, known: true, source: 'published' },
      { year: 2027, known: false, source: null },
    ]);
    expect((await view()).days).toContainEqual(
      expect.objectContaining({ day: '2026-10-01', worked: false, source: 'published', id: null }),
    );
  });

  it('tells the office once a month until the year is there', async () => {
    const run = () => h.app.get(YearReminder).run(new Date(now));
    const heard = async () =>
      (
        await h.call<{ items: { title: string }[] }>('GET', '/notices?kind=task&limit=50', { token: office })
      ).body.items.filter(({ title }) => title === '请录入 2027 年的节假日').length;
    await run();
    await run();
    expect(await heard()).toBe(1);
    now = Date.parse('2026-12-01T02:00:00.000Z');
    office = await h.login('office');
    await run();
    expect(await heard()).toBe(2);
    now = START;
    [office, resident] = [await h.login('office'), await h.login('resident')];
  });

  it('sets days once, says who may, and keeps every change', async () => {
    const key = newId();
    const body = { key, from: '2026-12-24', to: '2026-12-25' };
    const [one, two] = await Promise.all([set(body), set(body)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.body.changes).toHaveLength(2);
    expect([worked('2026-12-24'), worked('2026-12-25'), worked('2026-12-28')]).toEqual([false, false, true]);
    expect((await set({ ...body, worked: true })).body.code).toBe('key_reused');
    const again = await set({ from: '2026-12-25', worked: true, reason: '改为上班' });
    expect(again.body.days.find(({ day }) => day === '2026-12-25')).toMatchObject({
      worked: true,
      source: 'office',
      reason: '改为上班',
    });
    expect(again.body.changes.map(({ day, endedAt }) => [day, endedAt !== null])).toEqual([
      ['2026-12-25', false],
      ['2026-12-25', true],
      ['2026-12-24', false],
    ]);
    const own = again.body.days.filter(({ source }) => source === 'office');
    for (const { id } of own) expect((await back(id)).status).toBe(200);
    expect((await back(own[0]?.id ?? null)).status).toBe(200);
    expect(worked('2026-12-24')).toBe(true);
    const after = await view();
    expect(after.days.filter(({ source }) => source === 'office')).toEqual([]);
    expect(after.changes).toHaveLength(3);
  });

  it('lets two people set the same day at once: one follows the other', async () => {
    const answers = await Promise.all([set({ from: '2026-12-29' }), set({ from: '2026-12-29' })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { days } = await view();
    expect(days.filter(({ day }) => day === '2026-12-29')).toHaveLength(1);
    await back(days.find(({ day }) => day === '2026-12-29')?.id ?? null);
  });

  it.each([
    [{ from: '2026-02-30' }, '没有这一天，请重新选择日期'],
    [{ from: '2026-12-02', to: '2026-12-01' }, '结束日期不能早于开始日期'],
    [{ from: '2026-11-25', to: '2026-12-31' }, '一次最多设置 31 天'],
    [{ from: '2028-01-01' }, '只能设置今年和明年的日子'],
    [{ from: '2026-12-01', reason: ' ' }, '请写明依据'],
  ])('refuses %p', async (body, title) => {
    const refused = await set(body);
    expect([refused.status, refused.body.title]).toEqual([422, title]);
  });

  it('works out open cases anew, says so on them, and back', async () => {
    const { id } = await file();
    const job = h.app.get(RecalculateDues);
    await job.run();
    const before = await tipOf(id);
    expect(await told(id)).toEqual([]);
    const due = before.handleDueAt?.getTime() ?? 0;
    expect(due).toBeGreaterThan(now);
    await set({ from: '2026-11-24', to: '2026-12-04' });
    await job.run();
    await job.run();
    const after = await tipOf(id);
    expect(after.handleDueAt?.getTime()).toBeGreaterThan(due);
    expect(after.version).toBe(before.version);
    expect(await told(id)).toEqual([expect.stringMatching(/^工作日历有调整，.*处置期限由11月.*改为12月/)]);
    for (const { id: own } of (await view()).days.filter(({ source }) => source === 'office'))
      await back(own);
    await job.run();
    expect((await tipOf(id)).handleDueAt?.getTime()).toBe(due);
    expect(await told(id)).toHaveLength(2);
  });

  it("keeps the office's days over a restart, and knows a year by them", async () => {
    await set({ from: '2027-10-01', to: '2027-10-07', reason: '国务院办公厅通知' });
    expect(await view(2027)).toMatchObject({ missing: null });
    await h.restart();
    expect(worked('2027-10-07')).toBe(false);
    expect((await view(2027)).years[2]).toEqual({ year: 2027, known: true, source: 'office' });
  });
});
