import { OfficialAccount } from '../src/channels/wechat/official/official-account';
import { OfficialMenu } from '../src/channels/wechat/official/menu';
import { OfficialPush } from '../src/channels/wechat/push/ports';
import { DeadLetter } from '../src/core/outbox/outbox.worker';
import { runCommand } from '../src/admin/run-command';
import type { Official } from '../../scripts/simulator/official/account';
import type { Harness } from './harness';
import { OFFICIAL, RESIDENT, startOfficial } from './official';

const MENU = '/cgi-bin/menu/create';
const TEMPLATE = '/cgi-bin/message/template/send';

/** What the account asks of WeChat, and what it makes of the answers. */
describe('calls of the official account', () => {
  let h: Harness;
  let official: Official;
  let accountId: string;
  const notice = () => ({
    accountId,
    noticeId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    title: '已派遣',
    text: '一段比二十个字要长一些的说明，微信不会替我们截短，要自己来截',
    page: 'pages/tip/index?id=1',
    at: new Date('2026-01-01T04:05:00Z'),
  });
  const send = () => h.app.get(OfficialPush).send(notice());

  beforeAll(async () => {
    ({ h, official } = await startOfficial());
    await official.follow(RESIDENT);
    accountId = (await h.call<{ id: string }>('GET', '/me', { token: await h.login('resident') })).body.id;
  });
  afterAll(() => h.stop());

  it('the menu is put in place; what WeChat refuses is told', async () => {
    const publish = () => runCommand(h.app, { name: 'official-menu' });
    expect((await publish()).ok).toBe(true);
    expect(official.menu).toHaveLength(3);
    h.simulator.fail({ endpoint: MENU, kind: 'errcode', value: 48001, times: 1 });
    expect(await publish()).toEqual({ ok: false, lines: ['微信没有接受菜单（错误码 48001）'] });
    h.simulator.fail({ endpoint: MENU, kind: 'status', value: 502, times: 1 });
    expect((await publish()).ok).toBe(false);
  });

  it.each([40001, 40014, 42001])(
    'a token refused with %d is asked for once more, and no more',
    async (value) => {
      h.simulator.fail({ endpoint: MENU, kind: 'errcode', value, times: 1 });
      await h.app.get(OfficialMenu).publish();
      h.simulator.fail({ endpoint: MENU, kind: 'errcode', value, times: 2 });
      await expect(h.app.get(OfficialMenu).publish()).rejects.toMatchObject({ errcode: value });
    },
  );

  it('a token forced out by somebody else is replaced', async () => {
    official.tokens.stableToken({
      grant_type: 'client_credential',
      appid: OFFICIAL.appId,
      secret: OFFICIAL.secret,
      force_refresh: true,
    });
    await h.app.get(OfficialMenu).publish();
  });

  it('a template message opens the mini-program and is cut to what WeChat takes', async () => {
    expect(await send()).toBe('sent');
    expect(official.templates.sent.at(-1)).toMatchObject({
      page: 'pages/tip/index?id=1',
      data: {
        thing1: '已派遣',
        thing2: '一段比二十个字要长一些的说明，微信不会替',
        time3: '2026年1月1日 12:05',
      },
    });
    // The answer was lost and it is sent again: the same message for WeChat.
    expect(await send()).toBe('sent');
    expect(official.templates.sent).toHaveLength(1);
  });

  it('43101 is a refusal; half an answer and no answer are tried later', async () => {
    h.simulator.fail({ endpoint: TEMPLATE, kind: 'errcode', value: 43101, times: 1 });
    expect(await send()).toBe('refused');
    for (const kind of ['truncate', 'drop'] as const) {
      h.simulator.fail({ endpoint: TEMPLATE, kind, times: 1 });
      await expect(send()).rejects.not.toBeInstanceOf(DeadLetter);
    }
  });

  it('who does not follow is not written to', async () => {
    expect(await h.app.get(OfficialPush).follows(accountId)).toBe(true);
    h.simulator.fail({ endpoint: TEMPLATE, kind: 'errcode', value: 43004, times: 1 });
    expect(await send()).toBe('refused');
    expect(await h.app.get(OfficialPush).follows(accountId)).toBe(false);
    expect(await send()).toBe('refused');
  });

  it('too large a file is not read to its end', async () => {
    const mediaId = official.upload(Buffer.alloc(3_000_000));
    const limits = { timeoutMs: 5000, maxBytes: 1_000_000 };
    await expect(
      h.app.get(OfficialAccount).api.download('/cgi-bin/media/get', { media_id: mediaId }, limits),
    ).rejects.toMatchObject({ reason: 'too_large' });
    h.simulator.fail({ endpoint: '/cgi-bin/media/get', kind: 'latency', value: 400, times: 1 });
    await expect(
      h.app
        .get(OfficialAccount)
        .api.download('/cgi-bin/media/get', { media_id: mediaId }, { ...limits, timeoutMs: 100 }),
    ).rejects.toMatchObject({ reason: 'timeout' });
  });
});
