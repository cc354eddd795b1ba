import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { Account } from '../src/identity/account.entity';
import { newId } from '../src/core/ids';
import { Harness, OPENIDS, type Who } from './harness';
import { submission, type Detail, type Receipt } from './tips';

interface Message {
  id: string;
  from: string;
  who: string;
  mine: boolean;
  kind: string;
  text: string;
  photos: unknown[];
  answersId: string | null;
  code?: string;
  title?: string;
}
interface Talk {
  items: Message[];
  nextCursor: string | null;
  waiting: { since: string | null; totalSeconds: number };
  side: string;
  closed: string | null;
}
interface Notices {
  items: { id: string; kind: string; title: string; body: string; tipId: string; readAt: string | null }[];
}

const WHO: readonly Who[] = ['resident', 'volunteer', 'head', 'director', 'office', 'admin'];
const GRID = '映月路社区网格一';

describe('the conversation on a case', () => {
  let h: Harness;
  const tokens = new Map<Who, string>();
  const accounts = new Map<Who, string>();
  let tipId: string;
  const token = (who: Who): string => tokens.get(who) ?? '';

  beforeAll(async () => {
    h = await Harness.start();
    for (const who of WHO) {
      tokens.set(who, await h.login(who));
      const me = await h.call<{ id: string }>('GET', '/me', { token: token(who) });
      accounts.set(who, me.body.id);
      await h.app
        .get(Database)
        .transaction((manager) => manager.update(Account, { id: me.body.id }, { displayName: `真名${who}` }));
    }
    tipId = await file();
  });
  afterAll(() => h.stop());
  afterEach(() => jest.restoreAllMocks());

  async function file(more: Record<string, unknown> = {}): Promise<string> {
    const body = await submission(h, token('resident'), more);
    return (await h.call<Receipt>('POST', '/tips', { token: token('resident'), body })).body.id;
  }
  const at = (milliseconds: number) =>
    jest.spyOn(h.app.get(Clock), 'now').mockReturnValue(new Date(milliseconds));
  const read = (who: Who, id = tipId, query = '') =>
    h.call<Talk>('GET', `/tips/${id}/messages${query}`, { token: token(who) });
  const write = (who: Who, body: Record<string, unknown>, id = tipId) =>
    h.call<Message>('POST', `/tips/${id}/messages`, { token: token(who), body: { key: newId(), ...body } });
  const notices = async (who: Who, query = '') =>
    (await h.call<Notices>('GET', `/notices${query}`, { token: token(who) })).body.items;
  const unread = async (who: Who) =>
    (await h.call<Record<string, number>>('GET', '/notices/unread', { token: token(who) })).body;

  it('is open to the reporter and to staff of the place, to nobody else', async () => {
    expect((await read('resident')).body).toMatchObject({ items: [], side: 'reporter', closed: null });
    for (const who of ['head', 'director', 'office'] as const)
      expect((await read(who)).body).toMatchObject({ items: [], side: 'staff' });
    for (const who of ['volunteer', 'admin'] as const) {
      expect((await read(who)).status).toBe(404);
      expect((await write(who, { text: '路过' })).status).toBe(404);
    }
    const elsewhere = await file({ lng: 116.4, lat: 39.9 });
    expect((await read('head', elsewhere)).status).toBe(404);
    expect((await read('office', elsewhere)).body.side).toBe('staff');
  });

  it("a question waits for the reporter, and the answer ends it; the handler's clock runs on", async () => {
    const start = Date.now();
    at(start);
    const asked = await write('head', { text: '请问具体在几号门？', template: 'where' });
    expect([asked.status, asked.body.kind, asked.body.who]).toEqual([201, 'question', GRID]);
    at(start + 300_000);
    // A second question does not start the waiting anew.
    const second = await write('director', { text: '大概几点最严重？' });
    expect(second.body.kind).toBe('question');
    expect((await read('head')).body.waiting).toEqual({
      since: new Date(start).toISOString(),
      totalSeconds: 300,
    });
    const elapsed = await h.call<Detail & { elapsedSeconds: number }>('GET', `/tips/${tipId}`, {
      token: token('head'),
    });
    expect(elapsed.body.elapsedSeconds).toBeGreaterThanOrEqual(300);

    at(start + 350_000);
    const photo = await h.photo(token('resident'));
    const answer = await write('resident', { text: '东门，晚上七点', mediaIds: [photo] });
    expect(answer.body).toMatchObject({ kind: 'answer', answersId: second.body.id, who: '举报人' });
    expect(answer.body.photos).toHaveLength(1);
    at(start + 400_000);
    expect((await read('resident')).body.waiting).toEqual({ since: null, totalSeconds: 350 });

    expect((await write('resident', { text: '补充：店名是老王' })).body.kind).toBe('remark');
    expect((await write('head', { text: '谢谢，马上去', kind: 'remark' })).body.kind).toBe('remark');
    expect((await read('resident')).body.waiting.since).toBeNull();
    await write('head', { text: '现在还有吗？' });
    at(start + 450_000);
    expect((await read('resident')).body.waiting.totalSeconds).toBe(400);
    await write('resident', { text: '还有' });
  });

  it('many questions at once open one waiting', async () => {
    const id = await file();
    const asked = await Promise.all([1, 2, 3, 4].map((n) => write('head', { text: `问题 ${n}` }, id)));
    expect(asked.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect((await read('head', id)).body.items).toHaveLength(4);
    expect((await write('resident', { text: '答' }, id)).body.kind).toBe('answer');
    expect((await read('head', id)).body.waiting.since).toBeNull();
  });

  it('never says who somebody is', async () => {
    const secrets = WHO.flatMap((who) => [accounts.get(who) ?? '', OPENIDS[who], `真名${who}`]);
    for (const who of ['resident', 'head', 'director', 'office'] as const) {
      const seen = JSON.stringify([(await read(who)).body, await notices(who)]);
      expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
    }
    const { items } = (await read('head')).body;
    expect(new Set(items.filter(({ from }) => from === 'reporter').map(({ who }) => who))).toEqual(
      new Set(['举报人']),
    );
    expect(items.some(({ who }) => who === '映月路社区')).toBe(true);
  });

  it('tells the other side, without the words', async () => {
    const id = await file();
    await write('head', { text: '绝密的问题内容' }, id);
    const [told] = await notices('resident', '?kind=message');
    expect(told).toMatchObject({ kind: 'message', title: '网格员有一个问题想问您', tipId: id });
    const before = (await notices('head')).length;
    await write('resident', { text: '绝密的回答内容' }, id);
    const [heard] = await notices('head', '?kind=message');
    expect(heard).toMatchObject({ kind: 'message', title: '举报人回答了您的问题', tipId: id });
    expect((await notices('head')).length).toBe(before + 1);
    expect(JSON.stringify([told, heard])).not.toContain('绝密');
    // The director took no part in this one.
    expect((await notices('director')).filter(({ tipId: about }) => about === id)).toEqual([]);
  });

  it('answers a repeated key with the first message, and refuses other words under it', async () => {
    const key = newId();
    const id = await file();
    const both = await Promise.all([
      write('head', { key, text: '在哪里？' }, id),
      write('head', { key, text: '在哪里？' }, id),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(both[0]?.body.id).toBe(both[1]?.body.id);
    expect((await read('head', id)).body.items).toHaveLength(1);
    expect((await write('head', { key, text: '别的' }, id)).body.code).toBe('key_reused');
    expect((await write('resident', { key, text: '在哪里？' }, id)).body.code).toBe('key_reused');
  });

  it.each([
    ['请打 138-1234-5678 找我', '手机号'],
    ['号码是 41010519491231002X 吗', '身份证号'],
    ['请留一下电话', '姓名、电话或证件'],
  ])('refuses %s from staff', async (text, named) => {
    const refused = await write('head', { text });
    expect(refused.status).toBe(422);
    expect(refused.body.title).toContain(named);
  });

  it.each([
    [{ text: '' }, '请填写内容'],
    [{ text: '   ' }, '请填写内容'],
    [{ text: '字'.repeat(501) }, '内容最多 500 个字'],
    [{ text: '问', template: 'no-such' }, '这个回复模板已经停用'],
    [{ text: '问', mediaIds: ['01ARZ3NDEKTSV4RRFFQ69G5FAV'] }, '有照片没有上传成功，请重新上传'],
    [{ text: '问', kind: 'answer' }, '类别不在可选范围内'],
  ])('refuses %p', async (body, title) => {
    const refused = await write('head', body);
    expect([refused.status, refused.body.title]).toEqual([422, title]);
  });

  it('keeps templates and kinds for staff', async () => {
    expect((await write('resident', { text: '问', kind: 'question' })).status).toBe(422);
    expect((await write('resident', { text: '问', template: 'where' })).status).toBe(422);
  });

  it('takes 20 messages an hour of a person on a tip, and pages through them', async () => {
    const id = await file();
    const start = Date.now();
    for (let n = 0; n < 20; n++) {
      at(start + n * 1000);
      expect((await write('resident', { text: `第 ${n} 条` }, id)).status).toBe(201);
    }
    const refused = await write('resident', { text: '第 21 条' }, id);
    expect([refused.status, refused.body.title]).toEqual([429, expect.stringContaining('20 条')]);
    expect((await write('head', { text: '别人不受影响', kind: 'remark' }, id)).status).toBe(201);
    at(start + 3_601_000);
    tokens.set('resident', await h.login('resident'));
    expect((await write('resident', { text: '一小时后' }, id)).status).toBe(201);
    const first = (await read('resident', id, '?limit=15')).body;
    expect(first.items[0]?.text).toBe('一小时后');
    const second = (await read('resident', id, `?limit=15&cursor=${first.nextCursor ?? ''}`)).body;
    expect([second.items.length, second.nextCursor, second.items.at(-1)?.text]).toEqual([7, null, '第 0 条']);
    jest.restoreAllMocks();
    tokens.set('resident', await h.login('resident'));
  });

  it('is over when the tip is withdrawn', async () => {
    const id = await file();
    await write('head', { text: '在哪里？' }, id);
    const { version } = (await h.call<Detail>('GET', `/tips/${id}`, { token: token('resident') })).body;
    await h.call('POST', `/tips/${id}/moves`, {
      token: token('resident'),
      body: { key: 'key-withdraw', move: 'withdraw', version },
    });
    const refused = await write('head', { text: '还在吗？' }, id);
    expect([refused.status, refused.body.title]).toEqual([409, '举报已撤回，不能再留言']);
    expect((await read('resident', id)).body).toMatchObject({
      closed: '举报已撤回，不能再留言',
      waiting: { since: null },
    });
  });

  it('counts unread notices by kind; reading twice is reading once', async () => {
    const before = await unread('resident');
    await write('head', { text: '再问一句' });
    const after = await unread('resident');
    expect([after['message'], after['total']]).toEqual([
      (before['message'] ?? 0) + 1,
      (before['total'] ?? 0) + 1,
    ]);
    expect((await unread('head'))['task']).toBeGreaterThan(0);
    const [notice] = await notices('resident', '?kind=message');
    const mark = () =>
      h.call<{ unread: number }>('POST', '/notices/read', {
        token: token('resident'),
        body: { ids: [notice?.id] },
      });
    const once = await mark();
    const stamp = (await notices('resident', '?kind=message'))[0]?.readAt;
    expect(await mark()).toEqual(once);
    expect((await notices('resident', '?kind=message'))[0]?.readAt).toBe(stamp);
    expect((await unread('resident'))['total']).toBe(once.body.unread);
    expect((await notices('resident', '?kind=task')).length).toBe(0);
    expect((await h.call('GET', '/notices?kind=secret', { token: token('resident') })).status).toBe(422);
  });
});
