import { newId } from '../src/core/ids';
import { Harness } from './harness';
import { submission, type Receipt } from './tips';

interface Meeting {
  id: string;
  level: number;
  kindName: string;
  gridName: string;
  conclusion: string | null;
  concluded: boolean;
  version: number;
  tasksOpen: number;
  participants: { unit: string; name: string | null }[];
  tips: { id: string }[];
  tasks: { id: string; text: string; doneNote: string | null; mayTick: boolean; tipNumber: string | null }[];
  mayConclude: boolean;
  code?: string;
  current?: Record<string, unknown>;
}
interface Upward {
  text: string;
  draft: boolean;
  version: number;
  dueAt: string;
  foundAt: string;
  sent: { to: string; by: string; channelNote: string; late: boolean } | null;
  code?: string;
  title?: string;
}

describe('joint meetings and upward reports', () => {
  let h: Harness;
  let tip: Receipt;
  let outside: Receipt;
  const tokens = { resident: '', head: '', director: '', office: '' };

  beforeAll(async () => {
    h = await Harness.start();
    for (const who of ['resident', 'head', 'director', 'office'] as const) tokens[who] = await h.login(who);
    const file = async (more = {}) =>
      (
        await h.call<Receipt>('POST', '/tips', {
          token: tokens.resident,
          body: await submission(h, tokens.resident, more),
        })
      ).body;
    tip = await file();
    outside = await file({ lng: 113.9, lat: 34.9 });
  });
  afterAll(() => h.stop());

  const body = (more: Record<string, unknown> = {}) => ({
    key: newId(),
    kind: 'joint_meeting',
    topic: '夜间扬尘治理',
    heldAt: '2026-11-20T06:30:00.000Z',
    place: '社区二楼会议室',
    participants: [{ unit: '城管科', name: '王' }, { unit: '映月路社区' }],
    tipIds: [tip.id],
    ...more,
  });
  const create = (token: string, more = {}) =>
    h.call<Meeting>('POST', '/staff/meetings', { token, body: body(more) });
  const get = (token: string, id: string) => h.call<Meeting>('GET', `/staff/meetings/${id}`, { token });

  it('is called by a director for the community and by the office for the subdistrict', async () => {
    const community = await create(tokens.director);
    expect([community.status, community.body.level, community.body.gridName]).toEqual([201, 2, '映月路社区']);
    expect(community.body.participants).toEqual([
      { unit: '城管科', name: '王' },
      { unit: '映月路社区', name: null },
    ]);
    const subdistrict = await create(tokens.office, { tipIds: [outside.id] });
    expect(subdistrict.body.level).toBe(1);
    expect((await create(tokens.director, { tipIds: [outside.id] })).status).toBe(404);
    expect((await create(tokens.office, { participants: [] })).status).toBe(422);
    expect((await create(tokens.office, { participants: [{ name: '王' }] })).status).toBe(422);
    expect((await get(tokens.director, subdistrict.body.id)).status).toBe(404);
    expect((await get(tokens.office, community.body.id)).status).toBe(200);
    // Whose tip it is may read what was agreed about it.
    expect((await get(tokens.head, community.body.id)).body.mayConclude).toBe(false);
    const list = await h.call<{ items: Meeting[]; nextCursor: string | null }>(
      'GET',
      '/staff/meetings?limit=1',
      { token: tokens.office },
    );
    expect([list.body.items.length, list.body.nextCursor !== null]).toEqual([1, true]);
    const ofTip = await h.call<{ items: Meeting[] }>('GET', `/staff/tips/${tip.id}/meetings`, {
      token: tokens.head,
    });
    expect(ofTip.body.items.map(({ id }) => id)).toEqual([community.body.id]);
    expect((await h.call('GET', `/staff/tips/${outside.id}/meetings`, { token: tokens.head })).status).toBe(
      404,
    );
  });

  it('answers a repeat, and refuses the key with other content', async () => {
    const same = body();
    const post = (more = {}) =>
      h.call<Meeting>('POST', '/staff/meetings', { token: tokens.director, body: { ...same, ...more } });
    const [one, two] = await Promise.all([post(), post()]);
    expect([one.status, two.status].sort()).toEqual([200, 201]);
    expect(one.body.id).toBe(two.body.id);
    expect((await post({ topic: '别的' })).body.code).toBe('key_reused');
  });

  it('takes a conclusion and tasks, which the responsible grid ticks once', async () => {
    const meeting = (await create(tokens.director)).body;
    const conclusion = {
      key: newId(),
      version: meeting.version,
      conclusion: '联合夜查，连续三晚',
      tasks: [
        { text: '夜查', unit: '网格一', gridId: tip.grid?.id, tipId: tip.id, dueDay: '2099-12-01' },
        { text: '出具函件', unit: '城管科', dueDay: '2020-01-01' },
      ],
    };
    const conclude = (token: string, more = {}) =>
      h.call<Meeting>('POST', `/staff/meetings/${meeting.id}/conclusion`, {
        token,
        body: { ...conclusion, ...more },
      });
    expect((await conclude(tokens.head)).status).toBe(403);
    const [done, again] = await Promise.all([conclude(tokens.director), conclude(tokens.director)]);
    expect([done.status, again.status]).toEqual([200, 200]);
    const after = (await get(tokens.head, meeting.id)).body;
    expect(after).toMatchObject({ concluded: true, tasksOpen: 2, tasksOverdue: 1 });
    expect(after.tasks.map(({ text, mayTick, tipNumber }) => [text, mayTick, tipNumber])).toEqual([
      ['夜查', true, tip.number],
      ['出具函件', false, null],
    ]);
    const stale = await conclude(tokens.office, { key: newId() });
    expect([stale.status, stale.body.code, stale.body.current]).toEqual([
      409,
      'stale_version',
      { version: 2, conclusion: '联合夜查，连续三晚' },
    ]);
    const tick = (token: string, index: number, note: string) =>
      h.call<Meeting>('POST', `/staff/meeting-tasks/${after.tasks[index]?.id ?? ''}/done`, {
        token,
        body: { note },
      });
    expect((await tick(tokens.head, 1, '已办')).status).toBe(403);
    const ticked = await tick(tokens.head, 0, '三晚均已查');
    expect(ticked.body.tasks[0]).toMatchObject({ doneNote: '三晚均已查', mayTick: false });
    expect((await tick(tokens.head, 0, '三晚均已查')).status).toBe(200);
    const second = await tick(tokens.director, 0, '别的说法');
    expect([second.status, second.body.code]).toEqual([409, 'already_done']);
  });

  it('drafts an upward report from the data, saves it, and records its sending once', async () => {
    const path = `/staff/tips/${tip.id}/upward-report`;
    const view = async (token = tokens.director) => (await h.call<Upward>('GET', path, { token })).body;
    const draft = await view();
    expect(draft).toMatchObject({ draft: true, version: 0, sent: null });
    expect(draft.text).toContain(tip.number);
    expect(draft.text).toContain('映月路社区');
    expect(JSON.stringify(draft)).not.toContain('oDEMO');
    expect(Date.parse(draft.dueAt) - Date.parse(draft.foundAt)).toBe(3_600_000);
    const outsider = `/staff/tips/${outside.id}/upward-report`;
    expect((await h.call('GET', outsider, { token: tokens.director })).status).toBe(404);

    const send = (token: string, version: number, key = newId()) =>
      h.call<Upward>('POST', `${path}/sent`, {
        token,
        body: { key, version, sentTo: '区大气办', channelNote: '电话报告后传真' },
      });
    expect((await send(tokens.director, 1)).status).toBe(422);
    const save = (token: string, version: number, text: string) =>
      h.call<Upward>('POST', path, { token, body: { version, text } });
    const saved = await save(tokens.director, 0, `${draft.text}\n补充`);
    expect(saved.body).toMatchObject({ draft: false, version: 1 });
    expect((await save(tokens.director, 0, `${draft.text}\n补充`)).status).toBe(200);
    expect((await save(tokens.office, 0, '另一份')).body.code).toBe('stale_version');
    expect((await save(tokens.office, 1, '改过的正文')).body.version).toBe(2);
    expect((await send(tokens.director, 1)).body.code).toBe('stale_version');
    const key = newId();
    const sent = await send(tokens.office, 2, key);
    expect(sent.body.sent).toMatchObject({ to: '区大气办', by: '航海东路街道', late: false });
    expect((await send(tokens.office, 2, key)).status).toBe(200);
    expect((await send(tokens.director, 3)).body.code).toBe('already_done');
    expect((await save(tokens.office, 3, '再改')).body.code).toBe('already_done');
  });

  it('gives the report as a Word document', async () => {
    const answer = await h.app.inject({
      url: `/api/v1/staff/tips/${tip.id}/upward-report/docx`,
      headers: { authorization: `Bearer ${tokens.office}` },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('wordprocessingml');
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('情况报告'));
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(answer.rawPayload.length).toBeGreaterThan(2000);
  });
});
