import { newId } from '../src/core/ids';
import { readWorkbook } from '../src/core/documents/workbook';
import { ComputePeriod } from '../src/assessment/compute';
import {
  AssessmentStage,
  beijing,
  HOUR,
  type PeriodView,
  type Proposal,
  type Row,
  TERMS,
  type UnitView,
} from './assessment-stage';
import { pointIn } from './tips';

const COMMUNITY = '映月路社区';
const GRID = '映月路社区网格一';

describe('a month that is assessed', () => {
  const s = new AssessmentStage();
  const key = newId();
  let id: string;
  let from: string;
  const numbers: Record<string, string> = {};

  const period = async (who: 'office' | 'director' | 'head' = 'office') =>
    (await s.get<PeriodView>(who, `/periods/${id}`)).body;
  const unitId = async (name: string) =>
    (await period()).units.find((unit) => unit.name === name)?.unitId ?? '';
  const unit = async (who: 'office' | 'director' | 'head', name: string) =>
    s.get<UnitView>(who, `/periods/${id}/unit?unitId=${await unitId(name)}`);
  const line = async (name: string, code: string) =>
    (await unit('office', name)).body.lines.find((one) => one.code === code);
  const cases = async (who: 'office' | 'director' | 'head', name: string, code: string, more = '') =>
    s.get<{ items: Row[]; nextCursor: string | null }>(
      who,
      `/periods/${id}/cases?unitId=${await unitId(name)}&indicator=${code}${more}`,
    );

  beforeAll(() => s.start());
  afterAll(() => s.stop());

  it('is opened before it begins, once, with weights that make 100', async () => {
    const fresh = await s.get<{ spans: { kind: string; name: string; from: string }[] }>(
      'office',
      '/new-period',
    );
    expect(fresh.body.spans.map(({ name }) => name)).toEqual([
      '2026年11月',
      '2026年12月',
      '2027年第一季度',
      '2027年第二季度',
    ]);
    from = fresh.body.spans[0]?.from ?? '';
    const body = { key, kind: 'month', from, terms: TERMS, reason: '长效办例会' };
    const heavier = { ...TERMS, indicators: TERMS.indicators.map((one) => ({ ...one, weight: 20 })) };
    expect((await s.post('office', '/periods', { ...body, terms: heavier })).status).toBe(422);
    expect((await s.post('office', '/periods', { ...body, from: '2026-09-30T16:00:00.000Z' })).status).toBe(
      422,
    );
    const opened = await s.post<PeriodView>('office', '/periods', body);
    expect(opened.body).toMatchObject({ name: '2026年11月', state: 'open', changeable: true, units: [] });
    id = opened.body.id;
    expect((await s.post<PeriodView>('office', '/periods', body)).body.id).toBe(id);
    expect((await s.post('office', '/periods', { ...body, reason: '别的', key: newId() })).body.code).toBe(
      'already_done',
    );
    expect((await s.post('office', '/periods', { ...body, kind: 'quarter' })).body.code).toBe('key_reused');
    expect((await s.get('head', `/periods/${id}`)).status).toBe(404);
  });

  it('takes other weights until it begins, and none afterwards', async () => {
    const change = { key: newId(), version: 1, terms: { ...TERMS, appealDays: 3 }, reason: '例会议定' };
    const changed = await s.post<PeriodView>('office', `/periods/${id}/terms`, change);
    expect(changed.body.version).toBe(2);
    // Sent again after the answer was lost.
    expect((await s.post('office', `/periods/${id}/terms`, change)).status).toBe(200);
    const old = await s.post('office', `/periods/${id}/terms`, { ...change, key: newId() });
    expect(old.body.code).toBe('stale_version');
    s.now = Date.parse(from);
    const late = await s.post('office', `/periods/${id}/terms`, { ...change, key: newId(), version: 2 });
    expect(late.body.code).toBe('move_not_allowed');
    expect((await period()).changeable).toBe(false);
    expect((await s.post('office', `/periods/${id}/moves`, { move: 'compute' })).status).toBe(409);
  });

  it('is lived through: one case in time, one late, one that climbed to the community', async () => {
    s.now = beijing('2026-11-02 10:00');
    const good = await s.file({ categoryCode: 'bare_soil' });
    const up = await s.file({ categoryCode: 'road_dust' });
    const late = await s.file({ categoryCode: 'waste_burning' });
    const lost = await s.file({ categoryCode: 'leaf_burning' });
    const grid = good.grid?.id ?? '';
    Object.assign(numbers, { good: good.number, up: up.number, late: late.number, lost: lost.number });
    s.checks.push({
      id: newId(),
      gridId: grid,
      at: new Date(s.now - HOUR),
      categoryCode: 'bare_soil',
      ...pointIn(COMMUNITY, '网格一'),
    });
    s.others.push(
      {
        unitId: good.grid?.id ?? '',
        kind: 'weekly_report',
        id: 'w1',
        label: '第 45 周',
        at: new Date(s.now),
        good: true,
      },
      // Of nobody who is assessed.
      {
        unitId: newId(),
        kind: 'weekly_report',
        id: 'w2',
        label: '第 45 周',
        at: new Date(s.now),
        good: false,
      },
    );
    await s.move('head', good.id, 'accept');
    await s.move('head', up.id, 'escalate', { note: '要几家一起办' });
    await s.move('head', lost.id, 'handle', { outcome: 'not_found' });
    await s.move('director', lost.id, 'pass');
    await s.pass(HOUR);
    await s.move('director', up.id, 'handle', { outcome: 'fixed' });
    await s.move('office', up.id, 'pass');
    await s.move('head', good.id, 'handle', { outcome: 'fixed' });
    await s.move('director', good.id, 'pass');
    await s.move('resident', good.id, 'confirm_fixed');
    // Twice the limits: what nobody took up has climbed by itself.
    for (let hours = 0; hours < 6; hours += 0.25) await s.pass(HOUR / 4);
    expect((await s.post('office', '/trial', { kind: 'month', terms: TERMS })).body).toMatchObject({
      name: '2026年10月',
      frozen: false,
    });
  });

  it('is computed when it has ended, and first seen by the office only', async () => {
    s.now = beijing('2026-12-01 00:30');
    const job = s.h.app.get(ComputePeriod);
    expect(await job.run(new Date(s.now))).toBe(1);
    expect(await job.run(new Date(s.now))).toBe(0);
    const computed = await period();
    expect(computed).toMatchObject({ state: 'computed', next: { move: 'open_appeals', notYet: null } });
    expect(computed.units).toHaveLength(61);
    expect((await s.get<{ items: unknown[] }>('head', '/periods')).body.items).toEqual([]);
    expect((await unit('head', GRID)).status).toBe(404);
    // The late one is the grid's, which let it lie; the climbed one is the community's; the lost one nobody's.
    expect(await line(GRID, 'accept_on_time')).toMatchObject({ total: 3, good: 2 });
    expect(await line(GRID, 'handle_on_time')).toMatchObject({ total: 2, good: 1, score: 50 });
    expect(await line(COMMUNITY, 'handle_on_time')).toMatchObject({ total: 3, good: 2, score: 66.7 });
    expect(await line(GRID, 'weekly_on_time')).toMatchObject({ total: 1, good: 1 });
    expect(await line(GRID, 'findings_corrected')).toMatchObject({ total: 0, score: null, share: null });
    expect(
      (await cases('office', GRID, 'handle_on_time')).body.items.map(({ label, good }) => [label, good]),
    ).toEqual([
      [numbers['late'], false],
      [numbers['good'], true],
    ]);
    const first = await cases('office', GRID, 'handle_on_time', '&limit=1');
    const rest = await cases('office', GRID, 'handle_on_time', `&limit=1&cursor=${first.body.nextCursor}`);
    expect(rest.body.items.map(({ label }) => label)).toEqual([numbers['good']]);
  });

  it('is made public: grids see themselves and their community, communities their grids', async () => {
    expect((await s.post('office', `/periods/${id}/moves`, { move: 'settle' })).body.code).toBe(
      'move_not_allowed',
    );
    for (let twice = 0; twice < 2; twice++)
      expect((await s.post('office', `/periods/${id}/moves`, { move: 'open_appeals' })).status).toBe(200);
    const head = await period('head');
    expect(head.units.map(({ name }) => name)).toEqual([COMMUNITY, GRID]);
    expect(head.next).toBeNull();
    const director = await period('director');
    expect(director.units.length).toBeGreaterThan(2);
    expect(director.units.every(({ name }) => name.startsWith(COMMUNITY))).toBe(true);
    expect((await unit('head', '石化路社区')).status).toBe(404);
    expect((await cases('head', '石化路社区', 'handle_on_time')).status).toBe(404);
    expect((await unit('head', COMMUNITY)).body.partly).toBe(true);
    // Of the community's line a grid opens its own cases only.
    expect((await cases('head', COMMUNITY, 'handle_on_time')).body.items).toHaveLength(2);
    expect((await cases('director', COMMUNITY, 'handle_on_time')).body.items).toHaveLength(3);
    const notices = await s.h.call<{ items: { title: string }[] }>('GET', '/notices', {
      token: await s.h.login('head'),
    });
    expect(notices.body.items.filter(({ title }) => title === '2026年11月考核结果公示')).toHaveLength(1);
  });

  it('takes one appeal for a line, decided by another person; scores are worked out anew, with a trace', async () => {
    const [bad, good] = (await cases('head', GRID, 'handle_on_time')).body.items;
    const before = (await period()).units.filter(({ name }) => name === GRID || name === COMMUNITY);
    const appeal = {
      key: newId(),
      unitId: await unitId(GRID),
      indicator: 'handle_on_time',
      caseIds: [good?.id],
      reason: '当晚停电，无法到场',
    };
    expect((await s.post('head', `/periods/${id}/appeals`, appeal)).status).toBe(422);
    const right = { ...appeal, caseIds: [bad?.id] };
    const other = { ...right, unitId: await unitId('石化路社区') };
    expect((await s.post('head', `/periods/${id}/appeals`, other)).status).toBe(403);
    for (let twice = 0; twice < 2; twice++)
      expect((await s.post('head', `/periods/${id}/appeals`, right)).status).toBe(200);
    const again = await s.post('head', `/periods/${id}/appeals`, { ...right, key: newId() });
    expect(again.body.code).toBe('already_done');
    expect(await period()).toMatchObject({ appealsPending: 1 });
    const list = await s.get<{ items: { id: string; decidable: boolean }[] }>(
      'office',
      `/periods/${id}/appeals`,
    );
    const [first] = list.body.items;
    expect(first?.decidable).toBe(true);
    const decision = `/appeals/${first?.id}/decision`;
    expect((await s.post('office', decision, { excludeIds: [good?.id], note: '同意' })).status).toBe(422);
    const body = { excludeIds: [bad?.id], note: '停电属实' };
    const decided = await s.post<{ effects: { unitName: string; before: number; after: number }[] }>(
      'office',
      decision,
      body,
    );
    expect(decided.body.effects.map(({ unitName }) => unitName).sort()).toEqual([COMMUNITY, GRID].sort());
    for (const { unitName, before: was, after } of decided.body.effects) {
      expect(was).toBe(before.find(({ name }) => name === unitName)?.total);
      expect(after).toBeGreaterThan(was);
      const now = (await period()).units.find(({ name }) => name === unitName);
      expect(now).toMatchObject({ total: after, firstTotal: was });
    }
    expect(await line(GRID, 'handle_on_time')).toMatchObject({ total: 1, good: 1, score: 100 });
    expect((await cases('head', GRID, 'handle_on_time')).body.items[0]).toMatchObject({ excluded: true });
    expect((await s.post('office', decision, body)).status).toBe(200);
    expect((await s.post('office', decision, { ...body, note: '再想想' })).status).toBe(409);
  });

  it('proposes what should have been found and reported; the unit explains, a person decides', async () => {
    const list = async (who: 'office' | 'head') =>
      (await s.get<{ items: Proposal[] }>(who, `/periods/${id}/proposals`)).body.items;
    const of = (items: readonly Proposal[], kind: string) => items.find((one) => one.kind === kind);
    const proposed = await list('office');
    expect(proposed.map(({ kind, unitName }) => `${kind} ${unitName}`).sort()).toEqual([
      `missed ${GRID}`,
      `unreported ${GRID}`,
    ]);
    const missed = of(proposed, 'missed');
    expect(missed?.evidence.map(({ label }) => label)).toEqual(['计划检查', numbers['good']]);
    expect(of(proposed, 'unreported')?.evidence.map(({ label }) => label)).toEqual([numbers['late']]);
    const decision = { confirm: true, reason: '检查不细' };
    expect((await s.post('office', `/proposals/${missed?.id}/decision`, decision)).body.code).toBe(
      'move_not_allowed',
    );
    expect((await list('head')).length).toBe(2);
    const explained = await s.post('head', `/proposals/${missed?.id}/explanation`, {
      text: '检查时确实没有',
    });
    expect(explained.status).toBe(200);
    expect((await s.post('office', `/proposals/${missed?.id}/decision`, decision)).status).toBe(200);
    const other = { confirm: false, reason: '有误' };
    expect((await s.post('office', `/proposals/${missed?.id}/decision`, other)).body.code).toBe(
      'already_done',
    );
  });

  it('is settled when the time for appeals is over, and published by a person', async () => {
    expect((await period()).next).toMatchObject({ move: 'settle', notYet: '申诉期还没有结束' });
    s.now = beijing('2026-12-05 00:00');
    const body = { key: newId(), unitId: await unitId(GRID), indicator: 'accept_on_time', reason: '晚了' };
    const [bad] = (await cases('head', GRID, 'accept_on_time')).body.items;
    const late = await s.post('head', `/periods/${id}/appeals`, { ...body, caseIds: [bad?.id] });
    expect(late.body.code).toBe('move_not_allowed');
    expect((await s.post<PeriodView>('office', `/periods/${id}/moves`, { move: 'settle' })).body.state).toBe(
      'settled',
    );
    const published = await s.post<PeriodView>('office', `/periods/${id}/moves`, { move: 'publish' });
    expect(published.body).toMatchObject({ state: 'published', next: null });
    // What happens to its cases later does not move it.
    s.others.push({
      unitId: await unitId(GRID),
      kind: 'weekly_report',
      id: 'w9',
      label: '补',
      at: new Date(s.now),
      good: false,
    });
    expect((await period()).units).toEqual(published.body.units);
    const trial = await s.post<{
      frozen: boolean;
      name: string;
      units: { before: number | null; after: number | null }[];
    }>('office', '/trial', { kind: 'month', terms: TERMS });
    expect(trial.body).toMatchObject({ frozen: true, name: '2026年11月' });
    expect(trial.body.units.every(({ before, after }) => before === after)).toBe(true);
  });

  it('goes out as a document of the office, and as an Excel file to everybody what is theirs', async () => {
    const word = await s.document('office', `/periods/${id}/docx`);
    expect([word.statusCode, word.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    const sheet = async (who: 'office' | 'head') => {
      const answer = await s.document(who, `/periods/${id}/xlsx`);
      expect(answer.statusCode).toBe(200);
      return readWorkbook(answer.rawPayload, ['单位', '得分', '按时办结']);
    };
    expect(await sheet('office')).toHaveLength(61);
    const own = await sheet('head');
    expect(own.map(({ cells }) => cells['单位'])).toEqual([COMMUNITY, GRID]);
    expect(own[1]?.cells['按时办结']).toBe(100);
  });
});
