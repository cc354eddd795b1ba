import { Clock } from '../src/core/clock';
import { newId } from '../src/core/ids';
import { RemindListed } from '../src/supervision/remind-listed';
import { Harness } from './harness';
import { pointIn, type Receipt, submission } from './tips';

interface Listed {
  id: string;
  number: string | null;
  state: string;
  version: number;
  overdue: boolean;
  daysLeft: number | null;
  responsible: string;
  mayLink: boolean;
  moves: { move: string }[];
  tips: { id: string; number: string }[];
  entries: { title: string; actor: string; note: string | null }[];
  code?: string;
  title?: string;
}
interface Titles {
  items: { title: string; body: string }[];
}

/** Monday, 10:00 in Beijing. */
const START = Date.parse('2026-11-23T02:00:00.000Z');
const DAY = 86_400_000;

describe('a listed case as it goes on', () => {
  let h: Harness;
  let resident: string;
  let volunteer: string;
  let head: string;
  let director: string;
  let office: string;
  let now = START;

  const logIn = async () => {
    [resident, volunteer, head, director, office] = [
      await h.login('resident'),
      await h.login('volunteer'),
      await h.login('head'),
      await h.login('director'),
      await h.login('office'),
    ];
  };
  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start({ RATE_SUBMIT: 'off' });
    await logIn();
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  const file = async (more: Record<string, unknown> = {}): Promise<Receipt> =>
    (
      await h.call<Receipt>('POST', '/tips', {
        token: resident,
        body: await submission(h, resident, { text: newId(), ...more }),
      })
    ).body;
  const list = (tips: Receipt[], more: Record<string, unknown> = {}, token = office) =>
    h.call<Listed>('POST', '/staff/listed', {
      token,
      body: {
        key: newId(),
        tipIds: tips.map(({ id }) => id),
        reason: '反复发生',
        requirement: '彻底清理',
        deadline: '2026-12-10',
        responsibleGridId: tips[0]?.grid?.id,
        ...more,
      },
    });
  const get = async (id: string, token = office) =>
    (await h.call<Listed>('GET', `/staff/listed/${id}`, { token })).body;
  const move = (token: string, listed: Listed, body: Record<string, unknown>) =>
    h.call<Listed>('POST', `/staff/listed/${listed.id}/moves`, {
      token,
      body: { key: newId(), version: listed.version, ...body },
    });
  const change = (listed: Listed, body: Record<string, unknown>, token = office) =>
    h.call<Listed>('POST', `/staff/listed/${listed.id}/tips`, {
      token,
      body: { key: newId(), version: listed.version, ...body },
    });
  const heard = async (token: string, title: string) =>
    (await h.call<Titles>('GET', '/notices?limit=50', { token })).body.items.filter(
      (notice) => notice.title === title,
    ).length;
  const remind = () => h.app.get(RemindListed).run(new Date(now));
  const at = async (days: number) => {
    now = START + days * DAY;
    await logIn();
  };

  it('reminds near and past the deadline, once for each threshold, and shows it', async () => {
    const { id } = (await list([await file()])).body;
    await remind();
    expect((await get(id)).entries).toHaveLength(1);
    expect((await get(id)).daysLeft).toBe(17);

    await at(15);
    await Promise.all([remind(), remind()]);
    await remind();
    for (const token of [head, director, office]) expect(await heard(token, '督办期限还有 3 天')).toBe(1);
    const near = await get(id);
    expect(near.entries.at(-1)).toMatchObject({
      title: '期限提醒',
      actor: '系统',
      note: '督办期限还有 3 天',
    });
    expect([near.version, near.daysLeft, near.overdue]).toEqual([1, 2, false]);

    await at(18);
    await remind();
    await remind();
    expect(await heard(head, '督办已超过期限')).toBe(1);
    expect([(await get(id)).daysLeft, (await get(id)).overdue]).toEqual([-1, true]);

    // After a long stop only what holds now is said.
    await at(60);
    await remind();
    await remind();
    expect(await heard(office, '督办超期 7 天仍未解除')).toBe(1);
    expect(await heard(resident, '督办已超过期限')).toBe(0);
    await at(0);
  });

  it('starts anew with an extended deadline, and asks the issuer when completion waits for its check', async () => {
    let listed = (await list([await file()], { issuingLevel: 2 })).body;
    const officeBefore = await heard(office, '督办已超过期限');
    await at(18);
    await remind();
    expect(await heard(office, '督办已超过期限')).toBe(officeBefore);
    listed = await get(listed.id);
    listed = (await move(head, listed, { move: 'ask_extension', note: '下雪', deadline: '2026-12-31' })).body;
    listed = (await move(office, listed, { move: 'grant_extension' })).body;
    const done = await move(head, listed, {
      move: 'report_done',
      note: '清完',
      mediaIds: [await h.photo(head)],
    });
    expect(done.status).toBe(200);
    const [heads, directors] = [
      await heard(head, '督办期限还有 3 天'),
      await heard(director, '督办期限还有 3 天'),
    ];
    await at(36);
    await remind();
    expect(await heard(director, '督办期限还有 3 天')).toBe(directors + 1);
    expect(await heard(head, '督办期限还有 3 天')).toBe(heads);
    await at(0);
  });

  it('is acted on by the department it is assigned to, under its name', async () => {
    const departments = await h.call<{ items: { id: string; name: string }[] }>('GET', '/staff/departments', {
      token: office,
    });
    const department = departments.body.items.find(({ name }) => name === '城管');
    const seat = await h.call<{ id: string }>('POST', '/staff/department-seats', {
      token: office,
      body: { key: newId(), departmentId: department?.id, personName: '李某' },
    });
    const code = await h.call<{ code: string }>('POST', `/staff/seats/${seat.body.id}/invitation`, {
      token: office,
    });
    await h.call('POST', '/seats/claim', { token: volunteer, body: { code: code.body.code } });

    const tip = await file();
    const wrong = await list([tip], { responsibleDepartmentId: department?.id });
    expect(wrong.status).toBe(422);
    const made = await list([tip], {
      responsibleGridId: undefined,
      responsibleDepartmentId: department?.id,
    });
    expect([made.status, made.body.responsible]).toEqual([201, '城管']);
    expect(await heard(volunteer, '已挂牌督办')).toBe(1);
    const page = await h.call<{ items: Listed[] }>('GET', '/staff/listed', { token: volunteer });
    expect(page.body.items.map(({ id }) => id)).toEqual([made.body.id]);
    const seen = await get(made.body.id, volunteer);
    expect(seen.moves.map((one) => one.move)).toEqual(['progress', 'report_done', 'ask_extension']);
    expect(seen.mayLink).toBe(false);
    const told = await move(volunteer, seen, { move: 'progress', note: '已到场' });
    expect([told.status, told.body.entries.at(-1)?.actor]).toEqual([200, '城管']);
    expect((await move(head, told.body, { move: 'progress', note: '代填' })).status).toBe(403);
    const done = await move(volunteer, told.body, {
      move: 'report_done',
      note: '清完',
      mediaIds: [await h.photo(volunteer)],
    });
    expect(done.body.state).toBe('check_requested');
    const own = await move(volunteer, done.body, {
      move: 'check_passed',
      note: '好了',
      mediaIds: [await h.photo(volunteer)],
    });
    expect(own.status).toBe(403);
    const others = await list([await file()]);
    expect((await h.call('GET', `/staff/listed/${others.body.id}`, { token: volunteer })).status).toBe(404);
  });

  it('is found its tips by place and words, within the scope, without those that are listed', async () => {
    const there = pointIn('映月路社区', '网格二');
    const [one, two] = [
      await file({ ...there, placeText: '老锅炉房' }),
      await file({ ...there, placeText: '锅炉房北门' }),
    ];
    const search = async (query: string, token = office) =>
      (await h.call<{ items: { id: string }[] }>('GET', `/staff/listed-candidates?${query}`, { token })).body
        .items;
    expect((await search(`near=${one.id}`)).map(({ id }) => id)).toEqual([two.id, one.id]);
    expect((await search(`q=${encodeURIComponent('锅炉房')}`, director)).map(({ id }) => id)).toEqual([
      two.id,
      one.id,
    ]);
    expect(await search(`q=${one.number}`)).toMatchObject([{ id: one.id }]);
    expect(await search(`q=${encodeURIComponent('%')}`, office)).not.toEqual([]);
    await list([one]);
    expect((await search(`near=${one.id}`)).map(({ id }) => id)).toEqual([two.id]);
    expect((await h.call('GET', `/staff/listed-candidates?near=${newId()}`, { token: office })).status).toBe(
      404,
    );
  });

  it('takes several tips at once, and later ones, with a line in the register each time', async () => {
    const [first, second, third] = [await file(), await file(), await file()];
    let listed = (await list([first, second])).body;
    expect(listed.tips).toHaveLength(2);
    const key = newId();
    const body = { key, action: 'link', tipIds: [third.id] };
    const [one, two] = await Promise.all([change(listed, body), change(listed, body)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect((await change(listed, body)).status).toBe(200);
    listed = await get(listed.id);
    expect(listed.tips.map(({ id }) => id).sort()).toEqual([first.id, second.id, third.id].sort());
    expect(listed.entries.at(-1)).toMatchObject({ title: '列入举报', note: third.number });
    expect((await change(listed, { ...body, key: newId() })).body.code).toBe('already_done');
    expect(
      (await change(one.body, { action: 'unlink', tipIds: [first.id], note: '非同处' }, head)).status,
    ).toBe(403);

    const elsewhere = (await list([await file()])).body;
    expect((await change(elsewhere, { action: 'link', tipIds: [first.id] })).body.code).toBe('already_done');
    expect((await change(listed, { action: 'unlink', tipIds: [first.id] })).status).toBe(422);
    const stale = await change(
      { ...listed, version: 1 },
      { action: 'unlink', tipIds: [first.id], note: '不是同一处' },
    );
    expect([stale.status, stale.body.code]).toEqual([409, 'stale_version']);
    const parted = await change(listed, { action: 'unlink', tipIds: [first.id], note: '不是同一处' });
    expect(parted.body.tips).toHaveLength(2);
    expect(parted.body.entries.at(-1)?.note).toBe(`${first.number}。不是同一处`);
    expect((await heard(resident, '移出举报')) + (await heard(resident, '列入举报'))).toBe(2);
    const all = parted.body.tips.map(({ id }) => id);
    const none = await change(parted.body, { action: 'unlink', tipIds: all, note: '都移出' });
    expect([none.status, none.body.code]).toEqual([409, 'move_not_allowed']);
    // Parted, it can be listed elsewhere.
    expect((await change(elsewhere, { action: 'link', tipIds: [first.id] })).status).toBe(200);
  });
});
