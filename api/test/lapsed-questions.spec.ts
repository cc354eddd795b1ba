import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { TipWaiting } from '../src/tips/conversation/conversation.entity';
import { Harness } from './harness';
import { type Detail, type Receipt, submission } from './tips';

interface Talk {
  items: { from: string; who: string; kind: string; text: string; mine: boolean; answersId: string | null }[];
  waiting: { since: string | null; totalSeconds: number };
}
interface Notices {
  items: { kind: string; title: string; body: string; tipId: string }[];
}

describe('a question that waits for the reporter when the case ends', () => {
  let h: Harness;
  let resident: string;
  let volunteer: string;
  let head: string;
  let director: string;
  let office: string;

  beforeAll(async () => {
    h = await Harness.start({ RATE_SUBMIT: 'off' });
    [resident, volunteer, head, director, office] = [
      await h.login('resident'),
      await h.login('volunteer'),
      await h.login('head'),
      await h.login('director'),
      await h.login('office'),
    ];
  });
  afterAll(() => h.stop());

  const file = async (token = resident): Promise<Receipt> =>
    (await h.call<Receipt>('POST', '/tips', { token, body: await submission(h, token, { text: newId() }) }))
      .body;
  const ask = (token: string, id: string, text = '具体在几号门？') =>
    h.call('POST', `/tips/${id}/messages`, { token, body: { key: newId(), text } });
  const talk = async (token: string, id: string) =>
    (await h.call<Talk>('GET', `/tips/${id}/messages`, { token })).body;
  const move = async (token: string, id: string, body: Record<string, unknown>) => {
    const { version } = (await h.call<Detail>('GET', `/tips/${id}`, { token })).body;
    const done = await h.call<{ title?: string }>('POST', `/tips/${id}/moves`, {
      token,
      body: { key: newId(), version, ...body },
    });
    expect([done.status, done.body.title]).toEqual([200, undefined]);
  };
  const inbox = async (token: string) =>
    (await h.call<Notices>('GET', '/notices?kind=message', { token })).body.items;
  const open = (tipId: string) => h.app.get(Database).manager.countBy(TipWaiting, { openTipId: tipId });
  const handled = async (id: string) => {
    await move(head, id, { move: 'accept' });
    await move(head, id, { move: 'handle', outcome: 'fixed', mediaIds: [await h.photo(head)] });
  };

  it.each<[string, string, (id: string) => Promise<void>]>([
    ['closed', '案件已经结案', (id) => move(director, id, { move: 'pass' })],
    [
      'refused',
      '这件举报不予受理',
      (id) => move(office, id, { move: 'refuse', reason: 'not_air', note: '不是污染' }),
    ],
    ['withdrawn', '举报已经撤回', (id) => move(resident, id, { move: 'withdraw' })],
  ])('lapses when it is %s, and both sides read so', async (state, why, end) => {
    const { id } = await file();
    if (state === 'closed') await handled(id);
    await ask(head, id);
    expect(await open(id)).toBe(1);
    await end(id);
    expect(await open(id)).toBe(0);
    for (const token of [resident, head]) {
      const { items, waiting } = await talk(token, id);
      expect(items[0]).toMatchObject({ from: 'system', who: '系统', kind: 'lapsed', mine: false });
      expect(items[0]?.text).toBe(`${why}，上面的问题不用再回答了。`);
      expect(items[0]?.answersId).toBeTruthy();
      expect(waiting.since).toBeNull();
    }
  });

  it('says nothing when no question is open', async () => {
    const { id } = await file();
    await ask(head, id);
    await h.call('POST', `/tips/${id}/messages`, { token: resident, body: { key: newId(), text: '东门' } });
    await move(resident, id, { move: 'withdraw' });
    expect((await talk(resident, id)).items.map(({ kind }) => kind)).toEqual(['answer', 'question']);
  });

  it('does not wait on a case that is closed, and waits again when it is reopened', async () => {
    const { id } = await file();
    await handled(id);
    await move(director, id, { move: 'pass' });
    expect((await ask(head, id, '您看现在好了吗？')).status).toBe(201);
    expect(await open(id)).toBe(0);
    await move(resident, id, { move: 'say_not_fixed', note: '晚上又烧了' });
    await ask(director, id, '几点？');
    expect(await open(id)).toBe(1);
    expect((await talk(resident, id)).waiting.since).not.toBeNull();
  });

  it('leaves no question waiting that is asked at the moment of closing', async () => {
    for (let round = 0; round < 4; round++) {
      const { id } = await file();
      await handled(id);
      const [asked] = await Promise.all([ask(head, id), move(director, id, { move: 'pass' })]);
      expect(asked.status).toBe(201);
      expect(await open(id)).toBe(0);
    }
  });

  it('goes on in the other tip when the same person reported both', async () => {
    const [from, target] = [await file(), await file()];
    await ask(head, from.id, '在楼上还是楼下？');
    await move(director, from.id, { move: 'merge', targetNumber: target.number });
    expect((await talk(resident, from.id)).items[0]?.text).toContain('请到那一件里回答');
    expect([await open(from.id), await open(target.id)]).toEqual([0, 1]);
    const there = await talk(resident, target.id);
    expect(there.items[0]).toMatchObject({ kind: 'question', text: '在楼上还是楼下？', from: 'staff' });
    expect((await inbox(resident))[0]).toMatchObject({
      title: '有一个问题转到了合并后的举报',
      tipId: target.id,
    });
    const answer = await h.call<{ kind: string }>('POST', `/tips/${target.id}/messages`, {
      token: resident,
      body: { key: newId(), text: '楼上' },
    });
    expect(answer.body.kind).toBe('answer');
    expect(await open(target.id)).toBe(0);
    expect((await inbox(head))[0]).toMatchObject({ title: '举报人回答了您的问题', tipId: target.id });
  });

  it('does not show it to the reporter of another tip, and tells who asked', async () => {
    const [from, target] = [await file(), await file(volunteer)];
    await ask(head, from.id, '您说的三号楼是东边那栋吗？');
    await move(director, from.id, { move: 'merge', targetNumber: target.number });
    expect(await open(target.id)).toBe(0);
    expect((await talk(volunteer, target.id)).items).toEqual([]);
    expect((await inbox(head))[0]).toMatchObject({ title: '您问的问题没有等到回答', tipId: from.id });
    expect((await inbox(head))[0]?.body).toContain(target.number);
    expect((await talk(resident, from.id)).items[0]?.text).toContain('不用再回答了');
  });
});
