import { newId } from '../src/core/ids';
import { Harness } from './harness';
import { type Detail, type Receipt, submission } from './tips';

interface Upward {
  sequence: number;
  name: string;
  kind: string;
  text: string;
  version: number;
  dueAt: string | null;
  overdue: boolean;
  sent: { to: string; late: boolean } | null;
  reports: { sequence: number; name: string; sentAt: string | null; sentTo: string | null }[];
  next: string[];
  code?: string;
  title?: string;
}

describe('continued and final upward reports', () => {
  let h: Harness;
  let resident: string;
  let head: string;
  let director: string;
  let office: string;
  let tip: Receipt;

  beforeAll(async () => {
    h = await Harness.start();
    [resident, head, director, office] = [
      await h.login('resident'),
      await h.login('head'),
      await h.login('director'),
      await h.login('office'),
    ];
    tip = (await h.call<Receipt>('POST', '/tips', { token: resident, body: await submission(h, resident) }))
      .body;
  });
  afterAll(() => h.stop());

  const path = () => `/staff/tips/${tip.id}/upward-report`;
  const view = async (query = '', token = director) =>
    (await h.call<Upward>('GET', `${path()}${query}`, { token })).body;
  const post = (what: string, body: Record<string, unknown>, token = director) =>
    h.call<Upward>('POST', `${path()}${what}`, { token, body });
  const begin = (kind: string, key = newId(), token = director) => post('/next', { key, kind }, token);
  const send = (report: Upward, to = '区大气办') =>
    post('/sent', {
      key: newId(),
      version: report.version,
      sequence: report.sequence,
      sentTo: to,
      channelNote: '电话',
    });

  it('needs the first report to be sent before', async () => {
    expect((await view()).next).toEqual([]);
    const early = await begin('continued');
    expect([early.status, early.body.code]).toEqual([409, 'move_not_allowed']);
    const saved = await post('', { version: 0, text: (await view()).text });
    expect((await begin('final')).status).toBe(409);
    expect((await send(saved.body)).body).toMatchObject({
      name: '初报',
      next: ['continued', 'final'],
      reports: [{ sequence: 1, name: '初报', sentTo: '区大气办' }],
    });
  });

  it('drafts a continued report from what is new, once per request', async () => {
    const { version } = (await h.call<Detail>('GET', `/tips/${tip.id}`, { token: head })).body;
    await h.call('POST', `/tips/${tip.id}/moves`, {
      token: head,
      body: { key: newId(), version, move: 'accept' },
    });
    const key = newId();
    const [one, two] = await Promise.all([begin('continued', key), begin('continued', key)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.body).toMatchObject({ sequence: 2, name: '续报（第 1 次）', dueAt: null, overdue: false });
    expect(one.body.text).toContain('已签收');
    expect(one.body.text).toContain('报送初报');
    expect(one.body.reports).toHaveLength(2);
    expect((await begin('final', key)).body.code).toBe('key_reused');
  });

  it('saves and sends by number: an old page of the first report changes nothing', async () => {
    const report = await view();
    const saved = await post('', {
      version: report.version,
      sequence: 2,
      text: `${report.text}\n另：已复查`,
    });
    expect([saved.body.version, saved.body.sequence]).toEqual([report.version + 1, 2]);
    expect((await post('', { version: 1, text: '旧页面' })).body.code).toBe('already_done');
    expect((await send(report)).body.code).toBe('stale_version');
    const sent = await send(saved.body, '市局');
    expect(sent.body.sent).toMatchObject({ to: '市局', late: false });
    expect((await view('?sequence=1')).name).toBe('初报');
    expect((await view('?sequence=1')).text).not.toContain('已复查');
    expect((await h.call('GET', `${path()}?sequence=9`, { token: director })).status).toBe(404);
    expect((await post('', { version: 0, sequence: 9, text: '没有' })).status).toBe(404);
  });

  it('a report that was begun can be drafted anew, as another kind, and the final one ends it', async () => {
    const third = await begin('continued');
    expect(third.body).toMatchObject({ sequence: 3, name: '续报（第 2 次）' });
    const final = await begin('final', newId(), office);
    expect(final.body).toMatchObject({ sequence: 3, name: '终报', kind: 'final' });
    expect(final.body.text).toContain('续报（第 1 次）');
    const sent = await send(final.body);
    expect(sent.body.next).toEqual([]);
    expect(sent.body.reports.map(({ name }) => name)).toEqual(['初报', '续报（第 1 次）', '终报']);
    const late = await begin('continued');
    expect([late.status, late.body.title]).toEqual([409, '终报已经报送，不能再报']);
  });

  it.each([
    [1, '初报'],
    [2, '续报（第1次）'],
    [3, '终报'],
  ])('gives report %i as a Word document', async (sequence, name) => {
    const answer = await h.app.inject({
      url: `/api/v1${path()}/docx?sequence=${sequence}`,
      headers: { authorization: `Bearer ${office}` },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent(name));
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});
