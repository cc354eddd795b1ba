import { runCommand } from '../src/admin/run-command';
import { REASONS } from '../src/channels/wechat/codes/code-pictures';
import { ContentDeliverer, TO_PERSON } from '../src/channels/wechat/content/content-deliverer';
import { LOGIN_ANSWERS } from '../src/channels/wechat/mini-login';
import { Conversation } from '../src/channels/wechat/official/conversation';
import { CustomerMessages } from '../src/channels/wechat/official/customer-messages';
import { OfficialFollowers } from '../src/channels/wechat/official/followers';
import { OfficialChat } from '../src/channels/wechat/official/official.entity';
import { GONE, PhotoDeliverer } from '../src/channels/wechat/official/photo-deliverer';
import { FINAL as TEMPLATE_FINAL, TO_NOBODY } from '../src/channels/wechat/official/template-push';
import { PHONE_ANSWERS } from '../src/channels/wechat/phone/phone-numbers';
import { FINAL as PUSH_FINAL, NO_CONSENT } from '../src/channels/wechat/push/push-deliverer';
import { OfficialPush } from '../src/channels/wechat/push/ports';
import { GroupRobot } from '../src/channels/wechat/robots/robot.entity';
import { FINAL as ROBOT_FINAL, RobotDeliverer } from '../src/channels/wechat/robots/robot-deliverer';
import { TOO_FAST } from '../src/channels/wechat/robots/send';
import { SessionKeys } from '../src/channels/wechat/session/session-keys';
import { WechatTokens } from '../src/channels/wechat/token/wechat-tokens';
import { WechatApi } from '../src/channels/wechat/wechat-api';
import { BAD_TOKEN } from '../src/channels/wechat/wechat-client';
import { ContentCheck } from '../src/content/content.entity';
import { beijingDay, DAY_MS } from '../src/core/calendar/beijing';
import { Database } from '../src/core/database/database';
import { Log } from '../src/core/log/log';
import { DeadLetter, Later } from '../src/core/outbox/outbox.worker';
import { WechatIdentity } from '../src/identity/account.entity';
import { type Harness, jpeg, OPENIDS } from './harness';
import { RESIDENT, startOfficial } from './official';
import { PushStage, SEND } from './push-stage';
import { submission } from './tips';
import { forgetTokens } from './wechat';
import { type Adapter, KNOWN, REACTIONS, type Reaction } from './wechat-errcodes';

/** A code that WeChat has not thought of yet. */
const OTHER = 99999;
const NOON = `${beijingDay(new Date(Date.now() + DAY_MS))}T12:00:00.000+08:00`;
const ENDPOINT: Record<Adapter, string> = {
  login: '/sns/jscode2session',
  token: '/cgi-bin/stable_token',
  session: '/wxa/checksession',
  phone: '/wxa/business/getuserphonenumber',
  text: '/wxa/msg_sec_check',
  media: '/wxa/media_check_async',
  subscribe: SEND,
  template: '/cgi-bin/message/template/send',
  customer: '/cgi-bin/message/custom/send',
  follower: '/cgi-bin/user/info',
  photo: '/cgi-bin/media/get',
  menu: '/cgi-bin/menu/create',
  robot: '/cgi-bin/webhook/send',
  codes: '/wxa/getwxacodeunlimit',
};

/** Each adapter, and every code that WeChat may answer it. */
describe('WeChat’s error codes', () => {
  let h: Harness;
  let stage: PushStage;
  let grids: { id: string; level: number; fullName: string }[];
  let robot: GroupRobot;
  let office: string;
  let nextGrid = 0;
  const manager = () => h.app.get(Database).manager;
  const follower = () => h.simulator.official!.follower(RESIDENT).openid;

  /** What an outbox deliverer makes of it. */
  const delivered = async (work: Promise<unknown>): Promise<Reaction | null> => {
    try {
      await work;
      return null;
    } catch (error) {
      if (error instanceof Later) return 'waits a minute';
      return error instanceof DeadLetter ? 'set aside' : 'later';
    }
  };
  const told = ({ status }: { status: number }): Reaction | null => (status < 300 ? null : `told ${status}`);
  const content = async (part: 'text' | 'photo'): Promise<Reaction | null> => {
    const body = await submission(h, stage.token, { text: '路面积尘' });
    const { body: tip } = await h.call<{ id: string }>('POST', '/tips', { token: stage.token, body });
    stage.calls.paths.length = 0;
    const outcome = await delivered(h.app.get(ContentDeliverer).deliver({ kind: 'tip', subjectId: tip.id }));
    const checks = await manager().findBy(ContentCheck, { subjectId: tip.id });
    const state = checks.find((check) => (check.part === 'text') === (part === 'text'))?.state;
    return state === 'person' ? 'to a person' : outcome;
  };

  /** What became of one call; null: it went through. */
  const tried: Record<Adapter, () => Promise<Reaction | null>> = {
    login: async () =>
      told(await h.call('POST', '/auth/wechat', { body: { code: h.simulator.createCode(RESIDENT) } })),
    token: () =>
      h.app.get(WechatTokens).of(h.app.get(WechatApi).app).then(() => null, () => 'fails'), // prettier-ignore
    session: () =>
      h.app.get(SessionKeys).isAlive(stage.account).then((alive) => (alive ? null : 'over'), () => 'fails'), // prettier-ignore
    phone: async () => {
      const code = h.simulator.phoneCode(RESIDENT, '13800000000');
      return told(await h.call('POST', '/wechat/phone', { token: stage.token, body: { code } }));
    },
    text: () => content('text'),
    media: () => content('photo'),
    subscribe: async () => {
      // Who follows the account would get it there instead.
      await h.app.get(OfficialFollowers).leave(follower());
      await stage.accept();
      const message = await stage.notify();
      stage.calls.paths.length = 0;
      await stage.round();
      if ((await stage.pushOf(message))?.state === 'refused') return 'inbox only';
      const { state } = await stage.row(message.id);
      return state === 'done' ? null : state === 'dead' ? 'set aside' : 'later';
    },
    template: async () => {
      const at = stage.clock.now();
      const words = { title: '已派遣', text: '点开可查看详情', page: 'pages/inbox/index' };
      let outcome = '';
      const work = h.app.get(OfficialPush).send({ accountId: stage.account, noticeId: 'n', at, ...words });
      const failed = await delivered(work.then((sent) => (outcome = sent)));
      return failed ?? (outcome === 'refused' ? 'inbox only' : null);
    },
    customer: async () => {
      const noted = jest.spyOn(h.app.get(Log), 'event');
      await h.app.get(CustomerMessages).say(follower(), ['好']);
      const failed = noted.mock.calls.some(([event]) => event === 'chat message not sent');
      noted.mockRestore();
      return failed ? 'goes on' : null;
    },
    follower: async () => {
      const one = h.simulator.official!.follower(OPENIDS.volunteer);
      one.following = true;
      await h.app.get(OfficialFollowers).leave(one.openid);
      await h.app.get(OfficialFollowers).accountOf(one.openid);
      const { unionid } = await manager().findOneByOrFail(WechatIdentity, { openid: one.openid });
      return unionid === null ? 'goes on' : null;
    },
    photo: async () => {
      const official = h.simulator.official!;
      const wechatId = official.upload(await jpeg());
      await h.app.get(Conversation).take(follower(), { kind: 'photo', wechatId });
      const { id: chatId } = await manager().findOneByOrFail(OfficialChat, { openid: follower() });
      const said = official.lines.get(follower())?.length ?? 0;
      const payload = { chatId, wechatId, until: stage.clock.now().getTime() };
      const outcome = await delivered(h.app.get(PhotoDeliverer).deliver(payload));
      const last = official.lines.get(follower())?.slice(said).at(-1)?.text ?? '';
      return last.includes('请重新发一次') ? 'asked again' : outcome;
    },
    menu: async () => ((await runCommand(h.app, { name: 'official-menu' })).ok ? null : 'fails'),
    robot: async () => {
      const facts = {
        number: 'LT1',
        categoryName: '工业废气',
        gridName: '网格一',
        at: stage.clock.now().getTime(),
      };
      return delivered(h.app.get(RobotDeliverer).deliver({ robotId: robot.id, tipId: 't', ...facts }));
    },
    codes: async () => {
      const { id } = grids[nextGrid++ % grids.length]!;
      return told(await h.call('GET', `/staff/grids/${id}/code`, { token: office }));
    },
  };

  beforeAll(async () => {
    ({ h } = await startOfficial({}, { PUBLIC_BASE_URL: 'http://127.0.0.1:9' }));
    h.config.WECOM_API_BASE = h.simulator.url;
    stage = await PushStage.open(h);
    h.simulator.useClock(() => stage.clock.now().getTime());
    stage.clock.set(new Date(NOON));
    const { body } = await h.call<{ items: typeof grids }>('GET', '/grids');
    grids = body.items.filter(({ level }) => level === 3);
    const gridId = grids.find(({ fullName }) => fullName.startsWith('映月路'))?.id;
    const added = { key: 'robot-key-0', gridId, name: '群', url: h.simulator.robots.create(h.simulator.url) };
    await h.call('POST', '/staff/robots', { token: await h.login('director'), body: added });
    robot = await manager().findOneByOrFail(GroupRobot, { key: 'robot-key-0' });
  });
  afterAll(() => stage.close());

  /** The demo's seats begin when it is set up, so the day is tomorrow. */
  const begin = async () => {
    await stage.begin();
    stage.clock.set(new Date(NOON));
    [stage.token, office] = [await h.login('resident'), await h.login('office')];
  };

  const observe = async (adapter: Adapter, errcode: number): Promise<Reaction> => {
    await begin();
    await h.simulator.official!.follow(RESIDENT);
    await h.app.get(OfficialFollowers).accountOf(follower());
    await h.simulator.official!.text(RESIDENT, '取消');
    await h.app.get(Database).transaction((tx) => tx.update(GroupRobot, { id: robot.id }, { recent: '[]' }));
    stage.calls.paths.length = 0;
    h.simulator.fail({ endpoint: ENDPOINT[adapter], kind: 'errcode', value: errcode, times: 1 });
    const outcome = await tried[adapter]();
    if (outcome !== null) return outcome;
    expect(stage.calls.count(ENDPOINT[adapter])).toBe(2);
    return adapter === 'token' || stage.calls.count(ENDPOINT.token) < 2 ? 'once more' : 'new token';
  };

  it.each(Object.keys(REACTIONS) as Adapter[])('of %s each lead to what they should', async (adapter) => {
    const { other, ...codes } = REACTIONS[adapter];
    const seen: Record<string, Reaction> = { other: await observe(adapter, OTHER) };
    for (const code of Object.keys(codes)) seen[code] = await observe(adapter, Number(code));
    expect(seen).toEqual({ ...codes, other });
  });

  it('are all in the table: those the adapters know, and those we have ever heard of', () => {
    const known: [Adapter, Iterable<number | string>][] = [
      ['login', Object.keys(LOGIN_ANSWERS)],
      ['phone', Object.keys(PHONE_ANSWERS)],
      ['text', Object.keys(TO_PERSON)],
      ['media', Object.keys(TO_PERSON)],
      ['subscribe', [...PUSH_FINAL, NO_CONSENT]],
      ['template', [...TEMPLATE_FINAL, ...TO_NOBODY]],
      ['robot', [...ROBOT_FINAL, TOO_FAST]],
      ['codes', Object.keys(REASONS)],
      ['photo', [GONE]],
      ...(
        ['session', 'phone', 'text', 'subscribe', 'template', 'customer', 'photo', 'menu', 'codes'] as const
      ).map((adapter): [Adapter, Iterable<number>] => [adapter, BAD_TOKEN]),
    ];
    for (const [adapter, codes] of known)
      expect([adapter, Object.keys(REACTIONS[adapter])]).toEqual([
        adapter,
        expect.arrayContaining([...codes].map(String)),
      ]);
    const all = new Set(Object.values(REACTIONS).flatMap((codes) => Object.keys(codes)));
    expect(KNOWN.filter((code) => !all.has(String(code)))).toEqual([]);
  });

  it('of the token say nothing about the call that needed it', async () => {
    await begin();
    await h.simulator.official!.follow(RESIDENT);
    await h.app.get(OfficialFollowers).accountOf(follower());
    await forgetTokens(h);
    const failure = jest.spyOn(h.app.get(Log), 'failure');
    // 40013 would set a template message aside for good if it were its own answer.
    h.simulator.fail({ endpoint: ENDPOINT.token, kind: 'errcode', value: 40013 });
    expect(await tried.template()).toBe('later');
    expect(failure).toHaveBeenCalledWith(
      'no access token',
      expect.anything(),
      expect.objectContaining({ errcode: 40013 }),
    );
    failure.mockRestore();
  });
});
