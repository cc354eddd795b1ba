import sharp from 'sharp';
import { OutboxWorker } from '../src/core/outbox/outbox.worker';
import { PointsService } from '../src/points/points.service';
import { beijingDay, DAY_MS } from '../src/core/calendar/beijing';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { Harness, jpeg } from './harness';
import { submission, type Detail, type Receipt } from './tips';

describe('the journey: report, grid, handled, checked, feedback, points', () => {
  let h: Harness;
  let resident: string;
  let head: string;
  let director: string;
  let tip: Receipt;

  beforeAll(async () => {
    h = await Harness.start();
    resident = await h.login('resident');
    head = await h.login('head');
    director = await h.login('director');
  });
  afterAll(() => h.stop());

  const detail = async (token: string): Promise<Detail> =>
    (await h.call<Detail>('GET', `/tips/${tip.id}`, { token })).body;
  const move = async (token: string, body: Record<string, unknown>) => {
    const { version } = await detail(token);
    return h.call<Detail & { code?: string }>('POST', `/tips/${tip.id}/moves`, {
      token,
      body: { key: `key-${String(body['move'])}-1`, version, ...body },
    });
  };

  it('a resident files a tip; the grid that contains the place gets it', async () => {
    const body = await submission(h, resident);
    const first = await h.call<Receipt>('POST', '/tips', { token: resident, body });
    expect(first.status).toBe(201);
    tip = first.body;
    expect(tip.number).toMatch(/^LT\d{6}-[2-9A-Z]{6}$/);
    expect(tip.state).toBe('dispatched');
    expect(tip.grid?.fullName).toBe('映月路社区网格一');

    const repeat = await h.call<Receipt>('POST', '/tips', { token: resident, body });
    expect(repeat).toEqual({ status: 200, body: tip });
    const other = await h.call<{ code: string }>('POST', '/tips', {
      token: resident,
      body: { ...body, text: '改了内容' },
    });
    expect([other.status, other.body.code]).toEqual([409, 'key_reused']);
  });

  it("that grid's head sees it, without knowing who reported", async () => {
    const queue = await h.call<{ items: { id: string }[] }>('GET', '/staff/queue', { token: head });
    expect(queue.body.items.map((item) => item.id)).toContain(tip.id);
    const seen = await detail(head);
    expect(seen.moves.slice(0, 2).map((m) => m.move)).toEqual(['accept', 'handle']);
    expect(JSON.stringify(seen)).not.toContain('oDEMO');
    expect(seen.mine).toBe(false);
    const task = await h.call<{ items: { kind: string; tipId: string }[] }>('GET', '/notices', {
      token: head,
    });
    expect(task.body.items[0]).toMatchObject({ kind: 'task', tipId: tip.id });
  });

  it('the head accepts and answers with an after-photo', async () => {
    expect((await move(head, { move: 'accept' })).status).toBe(200);
    const bare = await move(head, { move: 'handle', outcome: 'fixed' });
    expect(bare.status).toBe(422);
    const done = await move(head, {
      move: 'handle',
      key: 'key-handle-2',
      outcome: 'fixed',
      note: '已洒水清扫',
      mediaIds: [await h.photo(head)],
    });
    expect(done.body.state).toBe('checking');
    expect(done.body.timeline.at(-1)?.photos).toHaveLength(1);
    expect(done.body.timeline.at(-1)?.actor).toBe('映月路社区网格一');
  });

  it('the community director checks it; a stale page cannot overwrite', async () => {
    const { version } = await detail(director);
    const stale = await h.call<{ code: string; current: { version: number } }>(
      'POST',
      `/tips/${tip.id}/moves`,
      {
        token: director,
        body: { key: 'key-stale-1', move: 'pass', version: version - 1 },
      },
    );
    expect([stale.status, stale.body.code, stale.body.current.version]).toEqual([
      409,
      'stale_version',
      version,
    ]);
    const passed = await move(director, { move: 'pass' });
    expect(passed.body.state).toBe('closed');
    const again = await h.call<Detail>('POST', `/tips/${tip.id}/moves`, {
      token: director,
      body: { key: 'key-pass-1', move: 'pass', version },
    });
    expect([again.status, again.body.version]).toEqual([200, passed.body.version]);
  });

  it('the resident is told, says "fixed", and has points, once', async () => {
    const inbox = await h.call<{ items: { title: string; readAt: string | null }[] }>('GET', '/notices', {
      token: resident,
    });
    expect(inbox.body.items.map((item) => item.title)).toContain('核查通过，已结案');
    const said = await move(resident, { move: 'confirm_fixed' });
    expect(said.status).toBe(200);
    expect((await move(resident, { move: 'confirm_fixed', key: 'key-confirm-2' })).status).toBe(409);
    const points = await h.call<{ balance: number }>('GET', '/points', { token: resident });
    const entries = await h.call<{ items: { amount: number; tipNumber: string }[] }>(
      'GET',
      '/points/entries',
      { token: resident },
    );
    expect(entries.body.items.map((entry) => entry.amount)).toEqual([1, 5]);
    expect(entries.body.items.every((entry) => entry.tipNumber === tip.number)).toBe(true);
    expect(points.body.balance).toBe(6);
    expect(await h.app.get(PointsService).verify(h.app.get(Database).manager)).toEqual([]);
  });

  it('pushes leave through the outbox', async () => {
    const worker = h.app.get(OutboxWorker);
    // By day: at night pushes wait.
    const noon = new Date(`${beijingDay(new Date(Date.now() + DAY_MS))}T12:00:00.000+08:00`);
    const clock = jest.spyOn(h.app.get(Clock), 'now').mockReturnValue(noon);
    while ((await worker.runDue()) > 0);
    clock.mockRestore();
    const admin = await h.login('admin');
    const done = await h.call<{ items: { topic: string; state: string }[] }>(
      'GET',
      '/admin/outbox?state=done',
      { token: admin },
    );
    expect(done.body.items.length).toBeGreaterThan(0);
    const topics = new Set(done.body.items.map(({ topic }) => topic));
    expect([...topics].sort()).toEqual(['content.check', 'tip.filed', 'wechat.subscribe']);
  });

  it('photos lose their position and are turned upright', async () => {
    const turned = await sharp(await jpeg(300, 200))
      .withExif({ IFD0: { Orientation: '6' }, IFD3: { GPSLatitude: '34/1 43/1 0/1' } })
      .toBuffer();
    const { body } = await h.upload(resident, turned);
    const answer = await h.app.inject({ url: body.url });
    const meta = await sharp(answer.rawPayload).metadata();
    expect([answer.statusCode, meta.exif, meta.width, meta.height]).toEqual([
      200,
      undefined,
      body.width,
      body.height,
    ]);
    expect((await h.app.inject({ url: body.url.replace('full', 'thumb') })).statusCode).toBe(404);
  });
});
