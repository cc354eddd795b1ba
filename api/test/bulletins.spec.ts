import { Clock } from '../src/core/clock';
import { readWorkbook } from '../src/core/documents/workbook';
import { newId } from '../src/core/ids';
import { Harness, type Who } from './harness';
import { type Detail, type Receipt, submission } from './tips';

/** 20 February 2026, 10:00 in Beijing. */
const FEBRUARY = Date.parse('2026-02-20T02:00:00.000Z');
const MARCH = Date.parse('2026-03-02T02:00:00.000Z');

interface Row {
  name: string;
  received: number;
  closed: number;
}
interface Bulletin {
  id: string;
  title: string;
  text: string;
  version: number;
  publishedAt: string | null;
  read: boolean;
  mayWrite: boolean;
  notes: { text: string }[];
  figures: { whole: Row; communities: Row[]; categories: Row[] };
}

describe('monthly bulletins (通报)', () => {
  let h: Harness;
  let now = FEBRUARY;
  let bulletin: Bulletin;

  const file = async (): Promise<string> => {
    const token = await h.login('resident');
    return (await h.call<Receipt>('POST', '/tips', { token, body: await submission(h, token) })).body.id;
  };
  const step = async (who: Who, id: string, name: string, more: Record<string, unknown> = {}) => {
    const token = await h.login(who);
    const { version } = (await h.call<Detail>('GET', `/tips/${id}`, { token })).body;
    const body = { key: newId(), move: name, version, ...more };
    expect((await h.call('POST', `/tips/${id}/moves`, { token, body })).status).toBe(200);
  };
  const call = async (who: Who, method: 'GET' | 'POST', path: string, body?: Record<string, unknown>) =>
    h.call<Bulletin>(method, `/staff/bulletins${path}`, {
      token: await h.login(who),
      ...(body ? { body } : {}),
    });

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
    const id = await file();
    await step('head', id, 'handle', { outcome: 'fixed', mediaIds: [await h.photo(await h.login('head'))] });
    await step('director', id, 'pass');
  });
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  it('is drafted from the data of a month that is over, once', async () => {
    expect((await call('office', 'POST', '', { month: '2026-02' })).status).toBe(422);
    now = MARCH;
    const first = await call('office', 'POST', '', { month: '2026-02' });
    bulletin = first.body;
    expect(first.status).toBe(201);
    expect(bulletin.title).toBe('2026年2月大气污染防治网格化工作督查通报');
    expect(bulletin.text).toContain('全街道共受理举报1件，立案派遣1件，结案1件');
    expect(bulletin.figures.communities).toHaveLength(12);
    expect(bulletin.figures.communities.find(({ name }) => name === '映月路社区')).toMatchObject({
      received: 1,
    });
    const again = await call('office', 'POST', '', { month: '2026-02' });
    expect([again.status, again.body.id]).toEqual([200, bulletin.id]);
  });

  it('is a draft for the office only, which completes it; the version guards it', async () => {
    expect((await call('head', 'GET', `/${bulletin.id}`)).status).toBe(404);
    expect((await call('head', 'GET', '')).body).toMatchObject({ lastMonth: '2026-02', items: [] });
    const body = { version: bulletin.version, title: bulletin.title, text: `${bulletin.text}\n请抓好落实。` };
    const saved = await call('office', 'POST', `/${bulletin.id}`, body);
    expect(saved.body.text).toContain('请抓好落实。');
    expect((await call('office', 'POST', `/${bulletin.id}`, body)).status).toBe(200);
    expect((await call('office', 'POST', `/${bulletin.id}`, { ...body, text: '别的' })).status).toBe(409);
    bulletin = saved.body;
  });

  it('is frozen when it is published: later events and edits do not change it, corrections are added', async () => {
    const note = { key: newId(), text: '受理数应为 2 件' };
    expect((await call('office', 'POST', `/${bulletin.id}/notes`, note)).status).toBe(409);
    const { version } = bulletin;
    const published = await call('office', 'POST', `/${bulletin.id}/publication`, { version });
    expect(published.body.publishedAt).toBe('2026-03-02T02:00:00.000Z');
    expect((await call('office', 'POST', `/${bulletin.id}/publication`, { version })).status).toBe(200);
    now = FEBRUARY;
    await file();
    now = MARCH;
    const body = { version: published.body.version, title: '改', text: '改' };
    expect((await call('office', 'POST', `/${bulletin.id}`, body)).status).toBe(409);
    for (let i = 0; i < 2; i += 1) await call('office', 'POST', `/${bulletin.id}/notes`, note);
    const after = (await call('head', 'GET', `/${bulletin.id}`)).body;
    expect(after.figures.whole.received).toBe(1);
    expect(after.notes.map(({ text }) => text)).toEqual(['受理数应为 2 件']);
    expect(after.mayWrite).toBe(false);
  });

  it('tells everybody on a seat, and knows which units have read it', async () => {
    const token = await h.login('head');
    const inbox = await h.call<{ items: { title: string }[] }>('GET', '/notices', { token });
    expect(inbox.body.items.map(({ title }) => title)).toContain(bulletin.title);
    for (let i = 0; i < 2; i += 1)
      expect((await call('head', 'POST', `/${bulletin.id}/receipt`)).body.read).toBe(true);
    const readers = await h.call<{ items: { unitName: string; seats: number; read: number }[] }>(
      'GET',
      `/staff/bulletins/${bulletin.id}/readers`,
      { token: await h.login('office') },
    );
    expect(readers.body.items).toHaveLength(13);
    expect(readers.body.items.find(({ unitName }) => unitName === '映月路社区')).toMatchObject({
      seats: 2,
      read: 1,
    });
  });

  it('goes out as Word and as Excel', async () => {
    const token = await h.login('director');
    const get = (kind: string) =>
      h.app.inject({
        method: 'GET',
        url: `/api/v1/staff/bulletins/${bulletin.id}/${kind}`,
        headers: { authorization: `Bearer ${token}` },
      });
    const word = await get('docx');
    expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(decodeURIComponent(String(word.headers['content-disposition']))).toContain(
      `${bulletin.title}.docx`,
    );
    const excel = await get('xlsx');
    const rows = await readWorkbook(excel.rawPayload, ['社区', '受理', '按期率%']);
    expect(rows).toHaveLength(13);
    expect(rows.at(-1)?.cells).toMatchObject({ 社区: '全街道', 受理: 1, '按期率%': '样本不足' });
  });
});
