import { Clock } from '../src/core/clock';
import { Harness, OPENIDS } from './harness';

interface Session {
  accessToken: string;
  refreshToken: string;
  title: string;
}

describe('sessions', () => {
  let h: Harness;
  let now: number;

  beforeAll(async () => {
    h = await Harness.start();
    jest.spyOn(h.app.get(Clock), 'now').mockImplementation(() => new Date(now));
  });
  beforeEach(() => {
    now = Date.now();
  });
  afterAll(() => h.stop());

  const logIn = async (): Promise<string> => {
    const code = await h.loginCode(OPENIDS.resident);
    return (await h.call<Session>('POST', '/auth/wechat', { body: { code } })).body.refreshToken;
  };
  const refresh = async (refreshToken: string) => {
    const { status, body } = await h.call<Session>('POST', '/auth/refresh', { body: { refreshToken } });
    return { status, token: body.refreshToken, access: body.accessToken };
  };

  it('a refresh token is exchanged for another, with an access token that works', async () => {
    const first = await logIn();
    const second = await refresh(first);
    expect(second.status).toBe(200);
    expect(second.token).not.toBe(first);
    expect((await h.call('GET', '/me', { token: second.access })).status).toBe(200);
    expect((await refresh(second.token)).status).toBe(200);
  });

  it('is exchanged again within a minute when the answer was lost, and the session goes on', async () => {
    const first = await logIn();
    const lost = await refresh(first);
    now += 59_000;
    const again = await refresh(first);
    expect(again.status).toBe(200);
    expect(again.token).not.toBe(lost.token);
    expect((await refresh(again.token)).status).toBe(200);
  });

  it('answers all of several requests that come at once', async () => {
    const first = await logIn();
    const answers = await Promise.all([1, 2, 3].map(() => refresh(first)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('used again later it gives a theft away: the whole family ends', async () => {
    const first = await logIn();
    const second = await refresh(first);
    now += 61_000;
    expect((await refresh(first)).status).toBe(401);
    expect((await refresh(second.token)).status).toBe(401);
  });

  it('used again after somebody went on with the next one, it ends the family even within the minute', async () => {
    const first = await logIn();
    const second = await refresh(first);
    const third = await refresh(second.token);
    now += 5_000;
    expect((await refresh(first)).status).toBe(401);
    expect((await refresh(third.token)).status).toBe(401);
  });

  it('after a logout neither the grace nor the newest token opens anything', async () => {
    const first = await logIn();
    const second = await refresh(first);
    expect((await h.call('POST', '/auth/logout', { body: { refreshToken: second.token } })).status).toBe(204);
    expect((await refresh(first)).status).toBe(401);
    expect((await refresh(second.token)).status).toBe(401);
  });

  it('another person is not touched by it', async () => {
    const [mine, other] = [await logIn(), await logIn()];
    await refresh(mine);
    now += 61_000;
    await refresh(mine);
    expect((await refresh(other)).status).toBe(200);
  });
});
