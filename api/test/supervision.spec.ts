import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { SupervisionService } from '../src/supervision/supervision.service';
import { Harness } from './harness';
import { submission, type Receipt } from './tips';

interface Listed {
  id: string;
  number: string | null;
  state: string;
  version: number;
  overdue: boolean;
  responsible: string;
  responsiblePeople: string | null;
  proposedBy: string;
  deadline: string | null;
  moves: { move: string }[];
  tips: { id: string; number: string }[];
  entries: { title: string; actor: string; photos: unknown[]; note: string | null }[];
  code?: string;
  title?: string;
  current?: { version: number; lastAction: string };
}
interface Inbox {
  items: { title: string; kind: string; body: string }[];
}
const DEADLINE = '2099-12-31';

describe('listed cases (挂牌督办)', () => {
  let h: Harness;
  let resident: string;
  let head: string;
  let director: string;
  let office: string;

  beforeAll(async () => {
    h = await Harness.start();
    [resident, head, director, office] = [
      await h.login('resident'),
      await h.login('head'),
      await h.login('director'),
      await h.login('office'),
    ];
  });
  afterAll(() => h.stop());

  const fileTip = async (): Promise<Receipt> =>
    (
      await h.call<Receipt>('POST', '/tips', {
        token: resident,
        body: await submission(h, resident, { text: newId() }),
      })
    ).body;
  const list = (token: string, tip: Receipt, more: Record<string, unknown> = {}) =>
    h.call<Listed>('POST', '/staff/listed', {
      token,
      body: {
        key: newId(),
        tipIds: [tip.id],
        reason: '群众反映强烈，多次整改不到位',
        responsibleGridId: tip.grid?.id,
        ...more,
      },
    });
  const issued = async (tip: Receipt) =>
    (await list(office, tip, { requirement: '全面覆盖裸土', deadline: DEADLINE })).body;
  const move = (token: string, listed: Listed, body: Record<string, unknown>) =>
    h.call<Listed>('POST', `/staff/listed/${listed.id}/moves`, {
      token,
      body: { key: newId(), version: listed.version, ...body },
    });
  const proof = async (token: string, note = '现场已覆盖') => ({ note, mediaIds: [await h.photo(token)] });
  const inbox = async (token: string) => (await h.call<Inbox>('GET', '/notices', { token })).body.items;

  it('a director proposes, the office lists it with number, requirement and deadline', async () => {
    const tip = await fileTip();
    const refused = await list(director, tip, { deadline: DEADLINE, requirement: '整改' });
    expect(refused.status).toBe(403);
    const proposal = await list(director, tip);
    expect([proposal.status, proposal.body.state, proposal.body.number]).toEqual([201, 'proposed', null]);
    expect(proposal.body.moves).toEqual([]);
    expect((await inbox(office))[0]).toMatchObject({ title: '有新的挂牌督办提议', kind: 'task' });
    expect((await move(director, proposal.body, { move: 'issue' })).status).toBe(403);
    expect((await move(office, proposal.body, { move: 'issue', requirement: '整改' })).status).toBe(422);
    const open = await move(office, proposal.body, {
      move: 'issue',
      requirement: '三日内覆盖',
      deadline: DEADLINE,
    });
    expect(open.body).toMatchObject({ state: 'open', overdue: false, deadline: '2099-12-31T15:59:59.999Z' });
    expect(open.body.number).toMatch(/^DB\d{4}-\d{3}$/);
    expect((await inbox(head))[0]?.title).toBe('已挂牌督办');
    const told = (await inbox(resident)).find(({ title }) => title === '已挂牌督办');
    expect(told?.body).toContain('挂牌督办');
    // The reporter never reads who is responsible.
    expect(told?.body).not.toContain('网格');
  });

  it('is lifted only after a second person has been on site', async () => {
    const tip = await fileTip();
    let listed = await issued(tip);
    expect(listed.responsiblePeople).toBeTruthy();
    const step = async (token: string, body: Record<string, unknown>) => {
      const answer = await move(token, listed, body);
      expect(answer.body.title ?? '').toBe('');
      listed = answer.body;
    };
    await step(head, { move: 'progress', ...(await proof(head, '已进场')) });
    expect((await move(director, listed, { move: 'report_done', note: '完成' })).status).toBe(422);
    await step(director, { move: 'report_done', ...(await proof(director)) });
    expect(listed.state).toBe('check_requested');

    const own = await move(director, listed, { move: 'check_passed', ...(await proof(director)) });
    expect([own.status, own.body.code, own.body.title]).toEqual([
      409,
      'move_not_allowed',
      '报告完成的人不能自己核查，请换一位同事到现场',
    ]);
    expect((await move(head, listed, { move: 'check_passed', ...(await proof(head)) })).status).toBe(403);
    const early = await move(office, listed, { move: 'lift' });
    expect([early.status, early.body.title]).toEqual([409, '还没有第二人的现场核查，不能解除挂牌']);
    expect((await move(office, listed, { move: 'check_passed', note: '好了' })).status).toBe(422);

    await step(office, { move: 'check_failed', ...(await proof(office, '还有一处没盖')) });
    expect(listed.state).toBe('open');
    await step(head, { move: 'report_done', ...(await proof(head)) });
    await step(director, { move: 'check_passed', ...(await proof(director)) });
    expect((await move(director, listed, { move: 'lift' })).status).toBe(403);
    await step(office, { move: 'lift', note: '同意解除' });
    expect([listed.state, listed.moves]).toEqual(['lifted', []]);
    expect(listed.entries.map(({ title, actor }) => [title, actor])).toEqual([
      ['已挂牌督办', '航海东路街道'],
      ['填报进展', '映月路社区网格一'],
      ['报告整改完成，等待现场核查', '映月路社区'],
      ['现场核查：未整改到位，继续整改', '航海东路街道'],
      ['报告整改完成，等待现场核查', '映月路社区网格一'],
      ['现场核查：已整改到位', '映月路社区'],
      ['解除挂牌督办', '航海东路街道'],
    ]);
    expect(listed.entries[1]?.photos).toHaveLength(1);
    // Ended: the same tip may be listed again.
    expect((await list(office, tip)).status).toBe(201);
  });

  it('grants one extension, on request', async () => {
    let listed = await issued(await fileTip());
    listed = (
      await move(head, listed, { move: 'ask_extension', note: '雨天无法施工', deadline: '2100-01-31' })
    ).body;
    expect(listed.state).toBe('extension_requested');
    expect((await move(director, listed, { move: 'grant_extension' })).status).toBe(403);
    listed = (await move(head, listed, { move: 'progress', note: '备料' })).body;
    expect(listed.state).toBe('extension_requested');
    listed = (await move(office, listed, { move: 'grant_extension' })).body;
    expect([listed.state, listed.deadline]).toEqual(['open', '2100-01-31T15:59:59.999Z']);
    const second = await move(head, listed, { move: 'ask_extension', note: '再延', deadline: '2100-02-28' });
    expect([second.status, second.body.title]).toEqual([409, '已经延期过一次，不能再延']);
  });

  it('answers repeats, and tells who acts on an old page what changed', async () => {
    const tip = await fileTip();
    const body = {
      key: newId(),
      tipIds: [tip.id],
      reason: '久拖不办',
      requirement: '清运',
      responsibleGridId: tip.grid?.id,
      deadline: DEADLINE,
    };
    const post = (more = {}) =>
      h.call<Listed>('POST', '/staff/listed', { token: office, body: { ...body, ...more } });
    const [one, two] = await Promise.all([post(), post()]);
    expect([one.status, two.status].sort()).toEqual([200, 201]);
    expect(one.body.id).toBe(two.body.id);
    expect((await post({ reason: '别的' })).body.code).toBe('key_reused');
    const other = await post({ key: newId() });
    expect([other.status, other.body.code]).toEqual([409, 'already_done']);
    expect(other.body.title).toContain(one.body.number ?? '-');

    const progress = { key: newId(), move: 'progress', version: one.body.version, note: '已派车' };
    const send = () =>
      h.call<Listed>('POST', `/staff/listed/${one.body.id}/moves`, { token: head, body: progress });
    const both = await Promise.all([send(), send()]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await send()).body.entries).toHaveLength(2);
    const stale = await move(head, one.body, { move: 'progress', note: '再报' });
    expect([stale.status, stale.body.code, stale.body.current]).toEqual([
      409,
      'stale_version',
      { version: 2, stateName: '督办中', lastAction: '填报进展' },
    ]);
    const stolen = await move(director, one.body, { move: 'progress', key: progress.key, note: '冒用' });
    expect(stolen.body.code).toBe('key_reused');
  });

  it('numbers without gaps, whatever is listed, refused or rolled back at once', async () => {
    const tips = [await fileTip(), await fileTip(), await fileTip(), await fileTip()];
    const answers = await Promise.all([...tips, ...tips].map((tip) => issued(tip)));
    const fresh = answers.filter(({ number }) => number);
    expect(fresh).toHaveLength(tips.length);
    const page = await h.call<{ items: Listed[] }>('GET', '/staff/listed?limit=50', { token: office });
    const numbers = page.body.items.flatMap(({ number }) => (number ? [Number(number.slice(7))] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('takes proposals of the system, once per tip', async () => {
    const tip = await fileTip();
    const service = h.app.get(SupervisionService);
    const propose = () =>
      h.app
        .get(Database)
        .transaction((manager) => service.propose(manager, { tipId: tip.id, reason: '超过时限两倍' }));
    const ids = [...(await Promise.all([propose(), propose()])), await propose()];
    expect(ids.filter(Boolean)).toHaveLength(1);
    const found = await h.call<{ items: Listed[] }>('GET', `/staff/listed?tipId=${tip.id}`, {
      token: director,
    });
    expect(found.body.items).toHaveLength(1);
    const detail = await h.call<Listed>('GET', `/staff/listed/${found.body.items[0]?.id ?? ''}`, {
      token: office,
    });
    expect(detail.body).toMatchObject({ state: 'proposed', proposedBy: '系统' });
    const declined = await move(office, detail.body, { move: 'decline', note: '已在办' });
    expect(declined.body.state).toBe('declined');
    expect(await propose()).not.toBeNull();
    await expect(
      h.app.get(Database).transaction((manager) => service.propose(manager, { tipId: newId(), reason: 'x' })),
    ).rejects.toThrow();
  });

  it('hides what lies outside the scope, and never shows the reporter', async () => {
    const elsewhere = await h.call<Receipt>('POST', '/tips', {
      token: resident,
      body: await submission(h, resident, { lng: 113.9, lat: 34.9 }),
    });
    expect(elsewhere.body.grid).toBeNull();
    const listed = await list(office, elsewhere.body, {
      responsibleText: '城管科',
      requirement: '清理',
      deadline: DEADLINE,
    });
    expect(listed.body.responsible).toBe('城管科');
    expect(JSON.stringify(listed.body)).not.toContain('oDEMO');
    const get = (token: string) => h.call('GET', `/staff/listed/${listed.body.id}`, { token });
    expect((await get(office)).status).toBe(200);
    expect((await get(director)).status).toBe(404);
    expect((await list(director, elsewhere.body)).status).toBe(404);
    // The office writes down what a department reports.
    expect((await move(office, listed.body, { move: 'progress', note: '城管科已到场' })).status).toBe(200);
  });
});
