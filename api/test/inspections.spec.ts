import { Clock } from '../src/core/clock';
import { newId } from '../src/core/ids';
import { GridsService } from '../src/grids/grids.service';
import { InspectionsService } from '../src/inspections/inspections.service';
import { RemindFindings } from '../src/inspections/remind-findings';
import { Harness } from './harness';

/** Monday, 10:00 in Beijing. */
const START = Date.parse('2026-03-02T02:00:00.000Z');
const DAY = 86_400_000;

interface Round {
  id: string;
  findings: number;
  open: number;
  overdue: number;
  visited: string[];
  summary: string | null;
  version: number;
  mayWrite: boolean;
  items: { id: string; unitName: string; state: string }[];
}
interface Finding {
  id: string;
  state: string;
  overdue: boolean;
  version: number;
  dueAt: string;
  moves: { move: string }[];
  entries: { title: string; actor: string; note: string | null; photos: unknown[] }[];
  title?: string;
}
interface Inbox {
  items: { title: string }[];
}

describe('inspections (督查)', () => {
  let h: Harness;
  let now = START;
  let head: string;
  let director: string;
  let office: string;
  let grid: string;
  let elsewhere: string;

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
    const tree = await h.app.get(GridsService).tree();
    grid = tree.named('映月路社区网格一')?.id ?? '';
    elsewhere = tree.named('石化路社区')?.id ?? '';
  });
  beforeEach(async () => {
    [head, director, office] = [await h.login('head'), await h.login('director'), await h.login('office')];
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  const begin = (more: Record<string, unknown> = {}) =>
    h.call<Round>('POST', '/staff/inspections', {
      token: office,
      body: {
        key: newId(),
        topic: '三月常态督查',
        heldOn: '2026-03-02',
        inspectors: '督察室、长效办',
        visitedIds: [grid, elsewhere],
        ...more,
      },
    });
  const find = (round: Round, more: Record<string, unknown> = {}, token = office) =>
    h.call<Round>('POST', `/staff/inspections/${round.id}/findings`, {
      token,
      body: {
        key: newId(),
        unitId: grid,
        text: '沙堆没有覆盖',
        placeText: '东门外',
        dueDay: '2026-03-05',
        mediaIds: [],
        ...more,
      },
    });
  const detail = async (token: string, id: string) =>
    (await h.call<Finding>('GET', `/staff/findings/${id}`, { token })).body;
  const move = (token: string, finding: Finding, body: Record<string, unknown>) =>
    h.call<Finding>('POST', `/staff/findings/${finding.id}/moves`, {
      token,
      body: { key: newId(), version: finding.version, ...body },
    });
  const found = async () => {
    const round = (await begin()).body;
    const after = (await find(round)).body;
    return { round, id: after.items[0]?.id ?? '' };
  };
  const titles = async (token: string) =>
    (await h.call<Inbox>('GET', '/notices', { token })).body.items.map(({ title }) => title);

  it('a round is recorded once, with what it visited; what is found reaches the unit and the community over it', async () => {
    const body = { key: newId() };
    const [first, again] = [await begin(body), await begin(body)];
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id]);
    expect(first.body.visited).toEqual(['映月路社区网格一', '石化路社区']);
    expect((await begin({ ...body, topic: '另一次' })).status).toBe(409);
    const photo = await h.photo(office);
    const one = { key: newId(), mediaIds: [photo] };
    const [once, twice] = [await find(first.body, one), await find(first.body, one)];
    expect([once.status, twice.status, twice.body.items.length]).toEqual([201, 200, 1]);
    expect(once.body).toMatchObject({ findings: 1, open: 1, overdue: 0 });
    for (const token of [head, director]) expect(await titles(token)).toContain('督查发现问题，请按期整改');
    const entries = (await detail(head, once.body.items[0]?.id ?? '')).entries;
    expect(entries).toMatchObject([{ title: '督查发现问题', actor: '督查人员', photos: [{}] }]);
  });

  it('says what is wrong with a round or a finding', async () => {
    expect((await begin({ visitedIds: [newId()] })).status).toBe(422);
    expect((await begin({ heldOn: '2026-03-04' })).status).toBe(422);
    const round = (await begin()).body;
    expect((await find(round, { dueDay: '2026-03-01' })).status).toBe(422);
    expect((await find(round, { unitId: newId() })).status).toBe(422);
    expect((await find(round, { mediaIds: [newId()] })).status).toBe(422);
    expect((await find(round, {}, head)).status).toBe(403);
  });

  it('is corrected with a photo, checked by another person, sent back with a new day', async () => {
    const { id } = await found();
    let finding = await detail(head, id);
    expect(finding.moves.map((one) => one.move)).toEqual(['correct']);
    expect((await move(head, finding, { move: 'correct', note: '已覆盖' })).status).toBe(422);
    const proof = { note: '已覆盖', mediaIds: [await h.photo(head)] };
    const key = newId();
    finding = (await move(head, finding, { key, move: 'correct', ...proof })).body;
    expect(finding.state).toBe('corrected');
    // The answer was lost: the same again changes nothing.
    expect((await move(head, finding, { key, move: 'correct', ...proof })).body.version).toBe(
      finding.version,
    );
    expect(await titles(office)).toContain('责任单位报告整改完成');
    expect((await move(director, finding, { move: 'accept' })).status).toBe(403);
    expect((await move(office, finding, { move: 'send_back', note: '边上还露着' })).status).toBe(422);
    const stale = { ...finding, version: finding.version - 1 };
    expect((await move(office, stale, { move: 'accept' })).status).toBe(409);
    finding = (await move(office, finding, { move: 'send_back', note: '边上还露着', dueDay: '2026-03-06' }))
      .body;
    expect([finding.state, finding.dueAt]).toEqual(['open', '2026-03-06T15:59:59.999Z']);
    finding = (await move(head, finding, { move: 'correct', ...proof })).body;
    finding = (await move(office, finding, { move: 'accept' })).body;
    expect([finding.state, finding.moves]).toEqual(['done', []]);
    expect((await move(office, finding, { move: 'withdraw', note: '误记' })).status).toBe(409);
    expect(finding.entries.map((entry) => entry.actor)).toEqual([
      '督查人员',
      '映月路社区网格一',
      '航海东路街道',
      '映月路社区网格一',
      '航海东路街道',
    ]);
  });

  it('is seen by the office and by the units concerned, and by nobody else', async () => {
    const round = (await begin()).body;
    await find(round, { unitId: elsewhere });
    expect((await h.call('GET', `/staff/inspections/${round.id}`, { token: head })).status).toBe(404);
    const own = (await find(round)).body;
    expect(own.items).toHaveLength(2);
    const seen = (await h.call<Round>('GET', `/staff/inspections/${round.id}`, { token: director })).body;
    expect(seen.items.map(({ unitName }) => unitName)).toEqual(['映月路社区网格一']);
    const hidden = own.items.find(({ unitName }) => unitName === '石化路社区')?.id ?? '';
    expect((await h.call('GET', `/staff/findings/${hidden}`, { token: director })).status).toBe(404);
    const list = await h.call<{ items: Finding[] }>('GET', '/staff/findings?state=open', { token: director });
    expect(list.body.items.length).toBeGreaterThan(0);
    expect(list.body.items.map((one) => one.id)).not.toContain(hidden);
    const rounds = await h.call<{ items: Round[] }>('GET', '/staff/inspections', { token: head });
    expect(rounds.body.items.map((one) => one.id)).toContain(round.id);
  });

  it('keeps the summary of a round; the version guards it', async () => {
    const round = (await begin()).body;
    const save = (version: number, summary: string) =>
      h.call<Round>('POST', `/staff/inspections/${round.id}/summary`, {
        token: office,
        body: { version, summary },
      });
    const saved = (await save(round.version, '总体较好')).body;
    expect(saved.summary).toBe('总体较好');
    expect((await save(round.version, '总体较好')).status).toBe(200);
    expect((await save(round.version, '较差')).status).toBe(409);
  });

  it('reminds once of the day to come and once of the day that is over, and tells what became of it', async () => {
    const { id } = await found();
    const job = h.app.get(RemindFindings);
    const all = async () => (await detail(office, id)).entries.map(({ title }) => title);
    await job.run(new Date(now));
    expect(await all()).toEqual(['督查发现问题']);
    now = START + 3 * DAY;
    for (let i = 0; i < 2; i += 1) await job.run(new Date(now));
    now = START + 4 * DAY;
    for (let i = 0; i < 2; i += 1) await job.run(new Date(now));
    [head, office] = [await h.login('head'), await h.login('office')];
    expect(await all()).toEqual(['督查发现问题', '整改期限快到了', '超过整改期限']);
    expect((await titles(office)).filter((title) => title === '超过整改期限').length).toBeGreaterThan(0);
    const outcomes = await h.app
      .get(InspectionsService)
      .outcomes({ from: new Date(START), to: new Date(START + 30 * DAY) });
    expect(outcomes.find((one) => one.id === id)).toMatchObject({ unitId: grid, good: false });
    // The corrected one of before: by its second day.
    expect(outcomes.filter(({ good }) => good)).toHaveLength(1);
    let finding = await detail(office, id);
    finding = (await move(office, finding, { move: 'withdraw', note: '不属于本网格' })).body;
    expect(finding.state).toBe('withdrawn');
    const after = await h.app
      .get(InspectionsService)
      .outcomes({ from: new Date(START), to: new Date(START + 30 * DAY) });
    expect(after.map((one) => one.id)).not.toContain(id);
  });
});
