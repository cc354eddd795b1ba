import type { AddressInfo } from 'node:net';
import { Not } from 'typeorm';
import pino from 'pino';
import type { Fault } from '../../scripts/simulator/faults';
import { Chats } from '../src/channels/wechat/official/chats';
import { Conversation } from '../src/channels/wechat/official/conversation';
import { CustomerMessages } from '../src/channels/wechat/official/customer-messages';
import { OfficialFollowers } from '../src/channels/wechat/official/followers';
import { OfficialChat } from '../src/channels/wechat/official/official.entity';
import { GroupRobots } from '../src/channels/wechat/push/ports';
import { GroupRobot } from '../src/channels/wechat/robots/robot.entity';
import { WechatTokens } from '../src/channels/wechat/token/wechat-tokens';
import { WechatApi } from '../src/channels/wechat/wechat-api';
import { ContentCheck } from '../src/content/content.entity';
import { beijingDay, DAY_MS } from '../src/core/calendar/beijing';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { Log } from '../src/core/log/log';
import { OutboxMessage } from '../src/core/outbox/outbox-message.entity';
import { OutboxWorker } from '../src/core/outbox/outbox.worker';
import { Tip } from '../src/tips/tip.entity';
import { type Harness, jpeg, PUSH } from './harness';
import { RESIDENT, startOfficial } from './official';
import { PushStage, SEND } from './push-stage';
import { submission } from './tips';
import { forgetTokens } from './wechat';

const NOON = `${beijingDay(new Date(Date.now() + DAY_MS))}T12:00:00.000+08:00`;
/** Real milliseconds that stand for one second of waiting for WeChat. */
const SECOND = 50;
const PHONE = '13812345678';
const WORDS = '三号楼老王家在烧垃圾';

/** Twice where it costs no waiting, so that a first retry meets it too. */
const FAULTS: Record<string, Omit<Fault, 'endpoint'>> = {
  'slow (a little more than five seconds)': { kind: 'latency', value: 6 * SECOND, times: 1 },
  'busy (-1)': { kind: 'errcode', value: -1, times: 2 },
  'over its quota (45009)': { kind: 'errcode', value: 45009, times: 2 },
  'broken (503)': { kind: 'status', value: 503, times: 2 },
  hanging: { kind: 'hang', times: 1 },
  'answering twice': { kind: 'duplicate', times: 2 },
  'dropping its answer': { kind: 'drop', times: 2 },
  'answering by halves': { kind: 'truncate', times: 2 },
};

/** Every kind of call to WeChat under every kind of fault: nothing is lost, nobody waits, the log tells. */
describe('when WeChat is not well', () => {
  let h: Harness;
  let stage: PushStage;
  let lines: string[];
  let hurried = false;
  let robot: GroupRobot;
  const manager = () => h.app.get(Database).manager;
  const official = () => h.simulator.official!;
  const follower = () => official().follower(RESIDENT).openid;

  beforeAll(async () => {
    ({ h } = await startOfficial());
    const { port } = h.app.getHttpServer().address() as AddressInfo;
    const base = `http://127.0.0.1:${port}`;
    h.config.PUBLIC_BASE_URL = base;
    h.config.WECOM_API_BASE = h.simulator.url;
    stage = await PushStage.open(h);
    h.simulator.usePush({ url: `${base}/api/v1/wechat/push/mini`, ...PUSH });
    h.simulator.useClock(() => stage.clock.now().getTime());
    stage.clock.set(new Date(NOON));
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    Reflect.set(h.app.get(Log), 'logger', log);
    // Our own calls alone are hurried, where WeChat keeps us waiting: the simulator in this process waits as WeChat does.
    const real = AbortSignal.timeout.bind(AbortSignal);
    jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const ours = hurried && new Error().stack?.includes('outbound');
      return real(ours ? (ms * SECOND) / 1000 : ms);
    });
    lines = [];
    const { body } = await h.call<{ items: { id: string; fullName: string }[] }>('GET', '/grids');
    const gridId = body.items.find(({ fullName }) => fullName === '映月路社区网格一')?.id;
    const added = { key: 'robot-key-0', gridId, name: '群', url: h.simulator.robots.create(h.simulator.url) };
    await h.call('POST', '/staff/robots', { token: await h.login('director'), body: added });
    robot = await manager().findOneByOrFail(GroupRobot, { key: 'robot-key-0' });
  });
  beforeEach(async () => {
    hurried = false;
    await h.simulator.pushesSettled();
    await stage.begin();
    stage.clock.set(new Date(NOON));
    await h.app.get(Database).transaction(async (tx) => {
      await tx.update(GroupRobot, { id: robot.id }, { recent: '[]' });
      await tx.delete(OfficialChat, { id: Not('') });
    });
    await official().follow(RESIDENT);
    await h.app.get(OfficialFollowers).accountOf(follower());
    await official().text(RESIDENT, '取消');
    stage.token = await h.login('resident');
    lines = [];
    stage.calls.paths.length = 0;
  });
  afterAll(async () => {
    await h.simulator.pushesSettled();
    await stage.close();
  });

  const topics = ['wechat.subscribe', 'content.check', 'wecom.robot', 'wechat.official_photo'];
  /** Hours go by: whatever is due is tried, until nothing is left. Resolves how many tries failed. */
  const timePasses = async (): Promise<void> => {
    for (let round = 0; round < 12; round++) {
      while ((await h.app.get(OutboxWorker).runDue()) > 0);
      if ((await manager().countBy(OutboxMessage, { state: 'pending' })) === 0) break;
      stage.clock.forward(5);
    }
    await h.simulator.pushesSettled();
    const left = await manager().findBy(OutboxMessage, { state: Not('done') });
    expect(left.map(({ topic, state, lastError }) => [topic, state, lastError])).toEqual([]);
  };
  /** Each failed try is in the log by topic and number, and nothing in the log is anybody's affair. */
  const logTells = async (): Promise<void> => {
    const tries = (await manager().find(OutboxMessage)).map(({ attempts }) => attempts - 1);
    const failed = lines.filter((line) => line.includes('outbox delivery failed'));
    expect(failed).toHaveLength(tries.reduce((sum, each) => sum + each, 0));
    for (const line of failed) expect(topics.some((topic) => line.includes(topic)) || line).toBe(true);
    const all = lines.join('');
    const key = h.simulator.robots.all.at(-1) ?? '';
    for (const secret of [RESIDENT, follower(), PHONE, WORDS, '老王', h.config.WECHAT_SECRET, key, '菜市场'])
      expect(all).not.toContain(secret);
    expect(all).not.toMatch(/access_token|session_key|https?:\/\//);
  };

  /** Files a tip; WeChat is not asked meanwhile, so it cannot be waited for. */
  const file = async (): Promise<string> => {
    const body = await submission(h, stage.token, { text: WORDS });
    stage.calls.paths.length = 0;
    const answer = await h.call<{ id: string }>('POST', '/tips', { token: stage.token, body });
    expect([answer.status, stage.calls.paths]).toEqual([201, []]);
    return answer.body.id;
  };
  /** Asks until it is told more than that WeChat is not well, as a person would; the work never takes long. */
  const insist = async (ask: () => Promise<{ status: number }>): Promise<void> => {
    for (let i = 0; i < 4; i++) {
      const start = performance.now();
      const { status } = await ask();
      // Two calls of five seconds at most.
      expect(performance.now() - start).toBeLessThan(10 * SECOND + 1500);
      if (status === 200) return;
      expect([422, 401, 429, 503]).toContain(status);
    }
    throw new Error('never went through');
  };

  /** The endpoint that is unwell, and what must have happened in the end. */
  const SCENES: Record<string, [endpoint: string, play: () => Promise<void>]> = {
    login: [
      '/sns/jscode2session',
      () =>
        insist(() => h.call('POST', '/auth/wechat', { body: { code: h.simulator.createCode(RESIDENT) } })),
    ],
    phone: [
      '/wxa/business/getuserphonenumber',
      () =>
        insist(() => {
          const code = h.simulator.phoneCode(RESIDENT, PHONE);
          return h.call('POST', '/wechat/phone', { token: stage.token, body: { code } });
        }),
    ],
    token: [
      '/cgi-bin/stable_token',
      async () => {
        await forgetTokens(h);
        await stage.accept();
        await stage.notify();
        await timePasses();
        expect(h.simulator.sent()).toHaveLength(1);
      },
    ],
    'text check': ['/wxa/msg_sec_check', () => checked()],
    'photo check': ['/wxa/media_check_async', () => checked()],
    'subscription message': [
      SEND,
      async () => {
        await stage.accept(4);
        await stage.notify({ title: '核查通过，已结案' });
        await timePasses();
        // At least once, never more often than allowed, and one notice in the inbox.
        const sent = h.simulator.sent().length;
        expect([sent >= 1, sent <= 4, await stage.left()]).toEqual([true, true, 3]);
        const inbox = await h.call<{ items: object[] }>('GET', '/notices', { token: stage.token });
        const shown = inbox.body.items as { title: string; createdAt: string }[];
        const now = stage.clock.now().getTime();
        expect(
          shown.filter(({ createdAt }) => now - Date.parse(createdAt) < 3_600_000 * 2).length,
        ).toBeGreaterThan(0);
      },
    ],
    'template message': [
      '/cgi-bin/message/template/send',
      async () => {
        await stage.notify();
        await timePasses();
        expect(official().templates.sent).toHaveLength(1);
      },
    ],
    robot: [
      '/cgi-bin/webhook/send',
      async () => {
        const alert = { tipId: newId(), number: 'LT1', categoryName: '工业废气', at: stage.clock.now() };
        await h.app.get(GroupRobots).alert({ ...alert, gridId: robot.gridId, gridName: '网格一' });
        await timePasses();
        const texts = h.simulator.robots.sent.map(({ text }) => text);
        expect([texts.length >= 1, new Set(texts).size]).toEqual([true, 1]);
      },
    ],
    code: [
      '/wxa/getwxacodeunlimit',
      async () => {
        const { body } = await h.call<{ items: { id: string; level: number }[] }>('GET', '/grids');
        const grid = body.items.filter(({ level }) => level === 3)[codes++];
        const token = await h.login('office');
        await insist(() => h.call('GET', `/staff/grids/${grid?.id ?? ''}/code`, { token }));
      },
    ],
    'photo of a chat': [
      '/cgi-bin/media/get',
      async () => {
        const wechatId = official().upload(await jpeg());
        await h.app.get(Conversation).take(follower(), { kind: 'photo', wechatId });
        await timePasses();
        const { state } = await h.app.get(Chats).load(follower());
        // Half a photo is no photo: the follower is asked for it again.
        const asked = official().lines.get(follower())?.at(-1)?.text.includes('请重新发一次');
        expect(state.photos).toEqual(asked ? [] : [{ wechatId, mediaId: expect.any(String) }]);
      },
    ],
    follower: [
      '/cgi-bin/user/info',
      async () => {
        await h.app.get(OfficialFollowers).leave(follower());
        expect((await official().text(RESIDENT, '有人在烧垃圾')).reply).toContain('还差');
      },
    ],
    'customer service message': [
      '/cgi-bin/message/custom/send',
      // Best effort by intent: what must arrive is a notice.
      () => h.app.get(CustomerMessages).say(follower(), ['好']),
    ],
  };
  let codes = 0;

  const checked = async (): Promise<void> => {
    const id = await file();
    await timePasses();
    const checks = await manager().findBy(ContentCheck, { subjectId: id });
    // Judged by the machine, or kept for a person; never forgotten, and public only if it passed.
    expect(checks).toHaveLength(2);
    for (const { state } of checks) expect(['pass', 'person', 'asked']).toContain(state);
    expect(await manager().countBy(Tip, { id })).toBe(1);
  };

  describe.each(Object.entries(FAULTS))('%s', (_name, fault) => {
    it.each(Object.keys(SCENES))('%s', async (scene) => {
      const [endpoint, play] = SCENES[scene]!;
      hurried = fault.kind === 'latency' || fault.kind === 'hang';
      h.simulator.fail({ endpoint, ...fault });
      await play();
      await logTells();
    });
  });

  it('all of it hanging at once: tips are filed and chats go on, and everything arrives when it is over', async () => {
    await stage.accept(3);
    await h.app.get(WechatTokens).of(h.app.get(WechatApi).app);
    const endpoints = Object.values(SCENES).map(([endpoint]) => endpoint);
    for (const endpoint of endpoints) h.simulator.fail({ endpoint, kind: 'hang' });
    hurried = true;
    const ids = [await file(), await file()];
    await stage.notify();
    expect((await official().text(RESIDENT, '有人在烧垃圾')).reply).toContain('还差');
    for (let round = 0; round < 2; round++) {
      await h.app.get(OutboxWorker).runDue();
      stage.clock.forward(1);
    }
    expect(h.simulator.sent()).toHaveLength(0);
    hurried = false;
    await fetch(`${h.simulator.url}/_sim/faults`, { method: 'DELETE' });
    await timePasses();
    expect(h.simulator.sent().length).toBeGreaterThanOrEqual(1);
    for (const subjectId of ids)
      expect((await manager().findBy(ContentCheck, { subjectId })).map(({ state }) => state)).toEqual([
        'pass',
        'pass',
      ]);
    await logTells();
  });
});
