import { newId } from '../src/core/ids';
import { insertRows } from '../src/core/database/insert';
import { Database } from '../src/core/database/database';
import { DomainEvents } from '../src/core/events/domain-events';
import { GridsService } from '../src/grids/grids.service';
import { DepartmentsService } from '../src/identity/departments.service';
import { Principals } from '../src/identity/principals';
import { Seat } from '../src/identity/seat.entity';
import { TipClockSpan } from '../src/tips/clocks/clock.entity';
import { CasesService } from '../src/tips/cases.service';
import { AlertPeriod } from '../src/tips/limits/alert-period.entity';
import { AlertMode } from '../src/tips/limits/limits.service';
import { Tip } from '../src/tips/tip.entity';
import { type TipMoved, tipMoved } from '../src/tips/tips.events';
import { Harness } from './harness';
import { pointIn, submission, type Detail, type Receipt } from './tips';

interface Case extends Detail {
  code?: string;
  title?: string;
  level: number;
  holderName: string;
  departmentName: string | null;
  severity: string;
  overdue: boolean;
  dueAt: string | null;
  clocks: { clock: string; running: boolean; limitText: string }[];
  request?: { kind: string };
  mergedInto?: { number: string };
  refusal?: { label: string };
  heldUntil: string | null;
  rectifyBy: string | null;
  timeline: { action: string; actor: string; detail: string | null; photos: unknown[] }[];
}
const DAY_MS = 86_400_000;
const inDays = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);

describe('the case loop beyond the straight way', () => {
  let h: Harness;
  const tokens: Record<string, string> = {};
  const tokenOf = (who: string) => tokens[who] ?? '';
  const grids = new Map<string, string>();
  const heard: TipMoved[] = [];

  beforeAll(async () => {
    h = await Harness.start();
    for (const who of ['resident', 'head', 'director', 'office', 'volunteer'] as const)
      tokens[who] = await h.login(who);
    const tree = await h.app.get(GridsService).tree();
    for (const grid of tree.grids) grids.set(grid.fullName, grid.id);
    h.app.get(DomainEvents).on(tipMoved, (_manager, event) => {
      heard.push(event);
      return Promise.resolve();
    });
  });
  afterAll(() => h.stop());

  const file = async (more: Record<string, unknown> = {}): Promise<string> => {
    const body = await submission(h, tokenOf('resident'), more);
    const answer = await h.call<Receipt>('POST', '/tips', { token: tokenOf('resident'), body });
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const look = async (who: string, id: string) =>
    (await h.call<Case>('GET', `/tips/${id}`, { token: tokenOf(who) })).body;
  const move = async (who: string, id: string, name: string, more: Record<string, unknown> = {}) => {
    const { version } = await look(who, id);
    const body = { key: newId(), move: name, version: version ?? 1, ...more };
    return h.call<Case>('POST', `/tips/${id}/moves`, { token: tokenOf(who), body });
  };
  const made = async (who: string, id: string, name: string, more: Record<string, unknown> = {}) => {
    const { status, body } = await move(who, id, name, more);
    expect({ name, status, title: body.title }).toEqual({ name, status: 200, title: undefined });
    return body;
  };
  const movesOf = async (who: string, id: string) =>
    ((await look(who, id)).moves ?? []).map((one) => one.move);
  const todo = async (who: string) =>
    (
      await h.call<{ items: { id: string }[] }>('GET', '/staff/queue?scope=todo&limit=50', {
        token: tokenOf(who),
      })
    ).body.items.map((item) => item.id);
  const spansOf = (id: string) =>
    h.app
      .get(Database)
      .manager.find(TipClockSpan, { where: { tipId: id }, order: { startedAt: 'ASC', id: 'ASC' } });

  it('returned once, assigned by level 2, escalated to level 1; the handle clock never stops', async () => {
    const id = await file();
    expect((await move('head', id, 'return')).status).toBe(422);
    const returned = await made('head', id, 'return', { note: '不是我们网格的路段' });
    expect(returned).toMatchObject({ state: 'dispatched', level: 2, holderName: '映月路社区' });
    expect(await movesOf('head', id)).not.toContain('accept');
    expect(await todo('head')).not.toContain(id);
    expect(await todo('director')).toContain(id);

    const outside = await move('director', id, 'assign', { gridId: grids.get('港湾社区网格一') });
    expect(outside.status).toBe(422);
    const assigned = await made('director', id, 'assign', { gridId: grids.get('映月路社区网格一') });
    expect(assigned).toMatchObject({ level: 3, holderName: '映月路社区网格一' });
    expect(assigned.timeline.at(-1)?.detail).toBe('派往：映月路社区网格一');
    const again = await move('head', id, 'return', { note: '还是不归我' });
    expect([again.status, again.body.code]).toEqual([409, 'move_not_allowed']);
    expect(again.body.title).toContain('只能退回一次');

    await made('head', id, 'escalate', { note: '需要执法部门' });
    const top = await made('director', id, 'escalate', { note: '社区也没有执法权' });
    expect(top).toMatchObject({ level: 1, holderName: '航海东路街道' });
    expect(await movesOf('office', id)).not.toContain('escalate');
    const spans = await spansOf(id);
    expect(spans.filter(({ clock }) => clock === 'handle')).toHaveLength(1);
    expect(spans.filter(({ endedAt }) => endedAt === null).map(({ clock, round }) => [clock, round])).toEqual(
      [
        ['handle', 0],
        ['accept', 1],
      ],
    );

    // Level 1 says whose it is: no further return.
    await made('office', id, 'assign', { gridId: grids.get('映月路社区网格一') });
    const arbitrated = await move('head', id, 'return', { note: '不归我' });
    expect(arbitrated.status).toBe(409);
    expect(heard.filter(({ tip }) => tip.id === id).map(({ rule }) => rule.move)).toEqual([
      'return',
      'assign',
      'escalate',
      'escalate',
      'assign',
    ]);
  });

  it('rectified, extended once, on account, with the district, back and handled', async () => {
    const id = await file({ categoryCode: 'cooking_fume' });
    expect(await look('head', id)).toMatchObject({ level: 2, holderName: '映月路社区' });
    await made('director', id, 'accept');
    const photo = await h.photo(tokenOf('director'));
    const late = { note: '加装净化器', mediaIds: [photo], date: inDays(31) };
    expect((await move('director', id, 'order_rectify', late)).status).toBe(422);
    const ordered = await made('director', id, 'order_rectify', { ...late, date: inDays(7) });
    expect(ordered.rectifyBy).not.toBeNull();

    await made('director', id, 'request_extension', { note: '设备要订货', share: 'half' });
    expect((await look('director', id)).request).toEqual({ kind: 'extension', until: null });
    expect(await movesOf('director', id)).not.toContain('approve_extension');
    expect(await todo('office')).toContain(id);
    const longer = await made('office', id, 'approve_extension');
    expect(longer.clocks.find(({ clock }) => clock === 'handle')?.limitText).toContain('已延期');
    const twice = await move('director', id, 'request_extension', { note: '还要', share: 'full' });
    expect(twice.status).toBe(409);

    await made('director', id, 'request_hold', { note: '等厂家', date: inDays(20) });
    const held = await made('office', id, 'approve_hold');
    expect(held).toMatchObject({ state: 'on_hold', dueAt: null, overdue: false });
    await h.app.get(CasesService).moveBySystem(id, 'lift_hold', { key: 'hold-test' });
    await h.app.get(CasesService).moveBySystem(id, 'lift_hold', { key: 'hold-test' });
    const lifted = await look('director', id);
    expect(lifted).toMatchObject({ state: 'handling', heldUntil: null });
    expect(lifted.timeline.at(-1)).toMatchObject({ action: 'lift_hold', actor: '系统' });

    expect(await movesOf('office', id)).not.toContain('refer');
    await made('director', id, 'escalate', { note: '要区里协调' });
    await made('office', id, 'refer', { note: '请区环保局协助' });
    expect(await todo('office')).toContain(id);
    await made('office', id, 'refer_back', { note: '区里退回' });
    const done = await made('office', id, 'handle', {
      outcome: 'fixed',
      mediaIds: [await h.photo(tokenOf('office'))],
    });
    expect(done.moves.map((one) => one.move)).not.toContain('pass');
    await made('director', id, 'pass');
    const tip = await h.app.get(Database).manager.findOneByOrFail(Tip, { id });
    expect([tip.handlePercent, tip.handleDueAt, tip.alarmAt]).toEqual([0, null, null]);
  });

  it('refused with a reason, appealed once, decided by another person', async () => {
    const id = await file();
    const refused = await made('director', id, 'refuse', { reason: 'not_air', note: '噪音问题' });
    expect(refused).toMatchObject({ state: 'refused', dueAt: null });
    expect((await look('resident', id)).refusal).toEqual({ code: 'not_air', label: '不属于大气污染问题' });
    await made('resident', id, 'appeal', { note: '确实有扬尘' });
    expect(await todo('office')).toContain(id);
    expect(await made('office', id, 'appeal_accept')).toMatchObject({ state: 'dispatched', level: 3 });
    await made('office', id, 'refuse', { reason: 'unclear', note: '看不清' });
    expect(await movesOf('resident', id)).not.toContain('appeal');
  });

  it('merged into an open tip nearby, and taken apart again', async () => {
    const [first, second] = [await file(), await file()];
    const far = await file(pointIn('港湾社区', '网格一'));
    const { number } = await look('director', first);
    const numberFar = (await look('office', far)).number;
    const into = (targetNumber: string | undefined) => move('director', second, 'merge', { targetNumber });
    expect((await into(undefined)).status).toBe(422);
    expect((await into((await look('director', second)).number)).body.title).toBe('不能合并到自己');
    expect((await into(numberFar)).body.title).toContain('1 公里');
    const merged = await made('director', second, 'merge', { targetNumber: number.toLowerCase() });
    expect(merged).toMatchObject({ state: 'merged', overdue: false, dueAt: null });
    expect(merged.mergedInto?.number).toBe(number);
    const apart = await made('director', second, 'unmerge', { note: '不是同一处' });
    expect(apart.state).toBe('dispatched');
    expect(apart.mergedInto).toBeUndefined();
    expect((await spansOf(second)).filter(({ clock }) => clock === 'handle')).toHaveLength(2);
  });

  it('outside every grid: triage with its own clock, dispatched to a community, corrected', async () => {
    const id = await file({ lng: 113.2, lat: 34.2 });
    const triage = await look('office', id);
    expect(triage).toMatchObject({ state: 'triage', level: 1, holderName: '航海东路街道' });
    expect(triage.clocks.map(({ clock }) => clock)).toEqual(['accept']);
    const sent = await made('office', id, 'dispatch', { gridId: grids.get('映月路社区') });
    expect(sent).toMatchObject({ state: 'dispatched', level: 2, holderName: '映月路社区' });
    const corrected = await made('director', id, 'reroute', {
      categoryCode: 'waste_burning',
      ...pointIn('映月路社区', '网格一'),
    });
    expect(corrected).toMatchObject({ level: 3, severity: 'live', holderName: '映月路社区网格一' });
  });

  it('major: marked on site, judged by level 2', async () => {
    const id = await file();
    await made('head', id, 'mark_major', { note: '有毒烟气' });
    expect(await todo('director')).toContain(id);
    const judged = await made('director', id, 'judge', {
      verdict: 'major',
      note: '立即疏散，上报区环保局',
    });
    expect(judged.severity).toBe('major');
    expect(judged.moves.map((one) => one.move)).not.toContain('judge');
  });

  it('a department sees and handles what was assigned to it, and nothing else', async () => {
    const [department, other] = await h.app.get(DepartmentsService).list();
    const manager = h.app.get(Database);
    const { body: me } = await h.call<{ id: string }>('GET', '/me', { token: tokenOf('volunteer') });
    await manager.transaction((tx) =>
      insertRows(tx, Seat, [
        {
          id: newId(),
          gridId: grids.get('航海东路街道') ?? '',
          role: 'department_staff',
          departmentId: department?.id ?? null,
          personName: '城管一',
          accountId: me.id,
          startsAt: new Date(0),
        },
      ]),
    );
    h.app.get(Principals).forget(me.id);
    const [id, another] = [await file(), await file()];
    expect((await h.call('GET', `/tips/${id}`, { token: tokenOf('volunteer') })).status).toBe(404);
    await made('office', another, 'assign', { departmentId: other?.id });
    const assigned = await made('office', id, 'assign', { departmentId: department?.id });
    expect(assigned).toMatchObject({ departmentName: '城管', level: 3 });
    expect(await todo('volunteer')).toEqual([id]);
    expect((await h.call('GET', `/tips/${another}`, { token: tokenOf('volunteer') })).status).toBe(404);
    await made('volunteer', id, 'accept');
    await made('volunteer', id, 'handle', {
      outcome: 'dissuaded',
      mediaIds: [await h.photo(tokenOf('volunteer'))],
    });
    expect(await movesOf('volunteer', id)).toEqual([]);
  });

  it('in an alert, dust has half the time; an alarm that was acted on does not come again', async () => {
    await h.app
      .get(Database)
      .transaction((tx) =>
        insertRows(tx, AlertPeriod, [
          { id: newId(), level: 'orange', reason: '重污染天气橙色预警', startsAt: new Date(0) },
        ]),
      );
    h.app.get(AlertMode).forget();
    const id = await file();
    const seen = await look('head', id);
    expect(seen.severity).toBe('ordinary');
    expect(seen.clocks.map(({ limitText }) => limitText)).toEqual(['1 个工作小时', '12 小时']);
    const tip = await h.app.get(Database).manager.findOneByOrFail(Tip, { id });
    expect(tip.alarmAt).not.toBeNull();
    const clocks = h.app.get(CasesService);
    expect(await clocks.alarms(tip, new Date())).toEqual([]);
    const fired = [
      { clock: 'accept' as const, round: 3, percent: 100 },
      { clock: 'accept' as const, round: 3, percent: 200 },
    ];
    await h.app
      .get(Database)
      .transaction(async (tx) => expect(await clocks.fire(tx, tip, fired, new Date())).toBe(true));
    const after = await h.app.get(Database).manager.findOneByOrFail(Tip, { id });
    expect(after.version).toBe(tip.version);
    expect(after.alarmAt?.getTime()).toBe(tip.submittedAt.getTime() + 6 * 3_600_000);
    await h.app.get(CasesService).moveBySystem(id, 'auto_escalate', { key: 'handle-200' });
    expect(await look('director', id)).toMatchObject({ level: 2, state: 'dispatched' });
  });
});
