import { Clock } from '../src/core/clock';
import { Harness } from './harness';
import { submission } from './tips';

describe('rate limits', () => {
  let h: Harness;
  let residents: string[];

  beforeAll(async () => {
    h = await Harness.start({ RATE_LOGIN: '4/60', RATE_SUBMIT: '2/600', RATE_ADDRESS: '20/60' });
    residents = [await h.login('resident'), await h.login('volunteer')];
  });
  afterAll(() => h.stop());
  afterEach(() => jest.restoreAllMocks());

  const file = async (token: string) => {
    const payload = await submission(h, token);
    return h.app.inject({
      method: 'POST',
      url: '/api/v1/tips',
      headers: { authorization: `Bearer ${token}` },
      payload,
    });
  };
  const at = (minutes: number) =>
    jest.spyOn(h.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + minutes * 60_000));

  it('holds an account that reports too often, says when to come back, and leaves others alone', async () => {
    const [busy = '', other = ''] = residents;
    expect([(await file(busy)).statusCode, (await file(busy)).statusCode]).toEqual([201, 201]);
    const refused = await file(busy);
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    const wait = Number(refused.headers['retry-after']);
    expect(wait).toBeGreaterThan(500);
    expect(wait).toBeLessThanOrEqual(600);
    expect(refused.json()).toMatchObject({
      code: 'too_many_requests',
      title: '举报提交得太频繁，请 10 分钟后再试',
      retryAfter: wait,
    });
    expect((await file(other)).statusCode).toBe(201);
    // Reading is another matter.
    expect((await h.call('GET', '/tips/mine', { token: busy })).status).toBe(200);
    at(10.1);
    expect((await file(busy)).statusCode).toBe(201);
  });

  const health = (remoteAddress: string, forwarded?: string) =>
    h.app
      .inject({
        url: '/api/v1/health/live',
        remoteAddress,
        ...(forwarded ? { headers: { 'x-forwarded-for': forwarded } } : {}),
      })
      .then(({ statusCode }) => statusCode);

  it('counts visitors by address, an IPv6 network as one, and believes only the proxy about it', async () => {
    for (let i = 0; i < 20; i += 1) expect(await health('198.51.100.7')).toBe(200);
    expect(await health('198.51.100.7')).toBe(429);
    expect(await health('198.51.100.7', '203.0.113.1')).toBe(429);
    expect(await health('127.0.0.1', '203.0.113.1')).toBe(200);
    expect(await health('127.0.0.1', '198.51.100.7')).toBe(429);
    for (let i = 0; i < 20; i += 1) expect(await health(`2001:db8:1:2::${i.toString(16)}`)).toBe(200);
    expect(await health('2001:db8:1:2:ffff::1')).toBe(429);
    expect(await health('2001:db8:1:3::1')).toBe(200);
  });

  it('limits logins from one address', async () => {
    at(2);
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1)
      statuses.push((await h.call('POST', '/auth/wechat', { body: { code: 'wrong' } })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 429]);
  });
});
