import sharp from 'sharp';
import { ACCESS_TOKEN_SECONDS } from '../src/core/auth/access-token';
import { Clock } from '../src/core/clock';
import { MAX_UPLOAD_BYTES } from '../src/core/media/picture';
import { Harness, jpeg } from './harness';
import { pointIn, type Receipt, submission } from './tips';

interface ProblemBody {
  code: string;
  title: string;
  requestId: string;
  fields?: { field: string; message: string }[];
}

describe('bad input gets a clear Chinese answer and loses nothing', () => {
  let h: Harness;
  let resident: string;

  beforeAll(async () => {
    h = await Harness.start();
    resident = await h.login('resident');
  });
  afterAll(() => h.stop());

  const file = async (more: Record<string, unknown>) =>
    h.call<ProblemBody>('POST', '/tips', { token: resident, body: await submission(h, resident, more) });
  const mine = async () =>
    (await h.call<{ items: unknown[] }>('GET', '/tips/mine', { token: resident })).body.items.length;

  it.each([
    ['no place', { lng: undefined, lat: undefined }, 'lng', '缺少地点的经度'],
    ['text over length', { text: '尘'.repeat(501) }, 'text', '情况说明最多 500 个字'],
    ['unknown category', { categoryCode: 'aliens' }, 'categoryCode', '请选择污染类型'],
    ['no photo', { mediaIds: [] }, 'mediaIds', '照片至少 1 个'],
    ['unknown field', { reporterName: '某人' }, 'reporterName', '不认识的字段：reporterName'],
    [
      "somebody else's photo",
      { mediaIds: ['01ARZ3NDEKTSV4RRFFQ69G5FAV'] },
      'mediaIds',
      '有照片没有上传成功，请重新上传',
    ],
    ['a broken key', { key: '短' }, 'key', '提交标识不正确，请返回重试'],
  ])('%s', async (_name, more, field, message) => {
    const before = await mine();
    const { status, body } = await file(more);
    expect([status, body.code]).toEqual([422, 'invalid_input']);
    expect(body.fields).toContainEqual({ field, message });
    expect(body.requestId).toMatch(/^[0-9A-Z]{26}$/);
    expect(await mine()).toBe(before);
  });

  it('a place outside every grid goes to the triage queue and can be dispatched', async () => {
    const { status, body } = await h.call<Receipt>('POST', '/tips', {
      token: resident,
      body: await submission(h, resident, { lng: 116.4, lat: 39.9 }),
    });
    expect([status, body.state, body.grid]).toEqual([201, 'triage', null]);
    const office = await h.login('office');
    const queue = await h.call<{ items: { id: string }[] }>('GET', '/staff/queue', { token: office });
    expect(queue.body.items.map((item) => item.id)).toContain(body.id);
    const place = pointIn('石化路社区', '网格二');
    const located = await h.call<{ grid: { id: string } }>(
      'GET',
      `/grids/locate?lng=${place.lng}&lat=${place.lat}`,
    );
    const moved = await h.call<Receipt>('POST', `/tips/${body.id}/moves`, {
      token: office,
      body: { key: 'dispatch-1', move: 'dispatch', version: 1, gridId: located.body.grid.id },
    });
    expect([moved.status, moved.body.state, moved.body.grid?.fullName]).toEqual([
      200,
      'dispatched',
      '石化路社区网格二',
    ]);
  });

  it("another grid's case is not found, and its place in the queue is empty", async () => {
    const elsewhere = await h.call<Receipt>('POST', '/tips', {
      token: resident,
      body: await submission(h, resident, pointIn('中鼎社区', '网格五')),
    });
    const head = await h.login('head');
    const read = await h.call<ProblemBody>('GET', `/tips/${elsewhere.body.id}`, { token: head });
    expect([read.status, read.body.title]).toEqual([404, '没有找到这件举报']);
    const queue = await h.call<{ items: { id: string }[] }>('GET', '/staff/queue?scope=all', { token: head });
    expect(queue.body.items.map((item) => item.id)).not.toContain(elsewhere.body.id);
  });

  it('wrong kinds of files', async () => {
    const text = await h.upload(resident, Buffer.from('not a picture'));
    expect([text.status, text.body.title]).toEqual([415, '只能上传 JPEG、PNG 或 WebP 照片']);
    const gif = await h.upload(
      resident,
      await sharp(await jpeg(20, 20))
        .gif()
        .toBuffer(),
    );
    expect(gif.status).toBe(415);
    const heic = await h.upload(
      resident,
      Buffer.concat([
        Buffer.from('000000186674797068656963000000006d69663168656963', 'hex'),
        Buffer.alloc(64),
      ]),
    );
    expect([heic.status, heic.body.title]).toEqual([415, expect.stringContaining('HEIC')]);
    const torn = await h.upload(resident, (await jpeg()).subarray(0, 700));
    expect([torn.status, torn.body.code]).toEqual([415, 'unsupported_media']);
  });

  it('a 60-megapixel PNG and an upload over 10 MB', async () => {
    const huge = await sharp({ create: { width: 10_000, height: 6_000, channels: 3, background: '#888' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(huge.length).toBeLessThan(MAX_UPLOAD_BYTES);
    const pixels = await h.upload(resident, huge);
    expect([pixels.status, pixels.body.title]).toEqual([413, expect.stringContaining('尺寸太大')]);
    const heavy = await h.upload(resident, Buffer.alloc(MAX_UPLOAD_BYTES + 1));
    expect([heavy.status, heavy.body.code]).toEqual([413, 'too_large']);
  });

  it('an expired token, no token, a made-up token', async () => {
    const clock = h.app.get(Clock);
    const later = new Date(Date.now() + (ACCESS_TOKEN_SECONDS + 1) * 1000);
    const now = jest.spyOn(clock, 'now').mockReturnValue(later);
    const expired = await h.call<ProblemBody>('GET', '/me', { token: resident });
    now.mockRestore();
    expect([expired.status, expired.body.code, expired.body.title]).toEqual([
      401,
      'token_expired',
      '登录已过期，请重新登录',
    ]);
    expect((await h.call<ProblemBody>('GET', '/me')).body.code).toBe('unauthenticated');
    expect((await h.call<ProblemBody>('GET', '/me', { token: `${resident}x` })).body.code).toBe(
      'unauthenticated',
    );
  });

  it('an unknown address', async () => {
    const { status, body } = await h.call<ProblemBody>('GET', '/nothing-here');
    expect([status, body.code]).toEqual([404, 'not_found']);
  });
});
