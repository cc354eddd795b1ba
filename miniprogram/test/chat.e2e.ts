import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, type Phone, WIDTH } from './journey/browser';
import { openCase } from './journey/case';
import { callAs, type Servers, tellSimulator } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const RESIDENT = '居民';
const OPENID = 'oDEMO-resident-0000000000001';
const SUBSCRIBE = '/cgi-bin/message/subscribe/send';
const IMAGES = join(__dirname, '../../docs/images');

/** The simulator's pages in WeChat's place: a follower's chat, messages that are tapped, robots, groups, faults. */
describe('reporting by chat, pushes, robots and groups', () => {
  let end: (() => Promise<void>) | undefined;
  let endWechat: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let director: Phone;
  let head: Phone;
  let wechat: Page;
  let number = '';
  const step = steps();

  beforeAll(async () => {
    const names = [RESIDENT, '映月路社区 主任', '映月路社区网格一 网格长'] as const;
    const stage = await openStage(names, { atNoon: true });
    ({ servers, end } = stage);
    [resident, director, head] = stage.phones;
    const browser = await launch();
    endWechat = () => browser.close();
    const context = await browser.newContext({
      viewport: { width: WIDTH, height: 740 },
      deviceScaleFactor: 2,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    wechat = await context.newPage();
    wechat.setDefaultTimeout(15_000);
  });

  afterAll(async () => {
    await endWechat?.();
    await end?.();
  });

  const shows = (text: string | RegExp) => wechat.getByText(text).last().waitFor();
  /** What comes afterwards, when the photo is here or a message was tried again: the page has to be asked again. */
  const saysLater = async (text: RegExp) => {
    for (let tries = 0; tries < 50; tries += 1) {
      if (await wechat.getByText(text).last().isVisible()) return;
      await wechat.waitForTimeout(500);
      await wechat.reload();
    }
    throw new Error(`never said: ${text.source}`);
  };
  const say = async (text: string) => {
    await wechat.fill('#said', text);
    await wechat.click('#send-text');
  };
  /** Switches a fault on in the simulator's page, for the next call. */
  const breaks = async (endpoint: string, kind: string, errcode = '') => {
    await wechat.goto(`${servers.wechat}/faults`);
    await wechat.selectOption('#fault-endpoint', endpoint);
    await wechat.selectOption('#fault-kind', kind);
    await wechat.fill('#fault-code', errcode);
    await wechat.click('#fault-add');
    await shows('现在的故障（1）');
  };
  /** The fault has hit, so what was seen after it was seen in spite of it. */
  const wasHit = async () => {
    await wechat.goto(`${servers.wechat}/faults`);
    await shows('没有，一切正常');
  };
  const picture = async (name: string) => {
    const wide = await wechat.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(WIDTH);
    if (process.env['SCREENSHOTS'] !== '1') return;
    mkdirSync(IMAGES, { recursive: true });
    await wechat.screenshot({ path: join(IMAGES, `${name}.png`), fullPage: true });
  };

  step('a follower sends a photo, a place and a few words, and confirms', async () => {
    await servers.publishMenu();
    await breaks('/cgi-bin/media/get', 'busy');
    await picture('simulator-faults');
    await wechat.click('#tab-official');
    await shows('服务器地址已验证');
    await wechat.getByRole('link', { name: RESIDENT }).first().click();
    await wechat.click('#follow');
    await shows(/这里是蓝天网格/);
    await wechat.click('#photo');
    await shows(/还差：/);
    await wechat.click('#send-place');
    await say('有人在路边烧垃圾');
    await shows(/类型：垃圾焚烧/);
    await say('1');
    await saysLater(/举报已收到，编号 LT/);
    const text =
      (await wechat
        .getByText(/举报已收到，编号 LT/)
        .last()
        .textContent()) ?? '';
    number = /LT[\w-]+/.exec(text)?.[0] ?? '';
    await wechat.getByRole('button', { name: '发到这里' }).click();
    await shows(new RegExp(`${number} 垃圾焚烧`));
    await picture('chat-report');
    await wasHit();
  });

  step('the mini-program has it in the same history, staff see where it came from', async () => {
    await resident.fresh('pages/progress');
    await resident.sees('映月路菜市场门口');
    await resident.press('.tip-card');
    await resident.sees(number);
    await director.fresh('staff/queue');
    await director.press('#scope-all');
    await director.press('.tip-card');
    await director.sees('这件是在公众号里发来的');
    await director.look('chat-case');
  });

  step(
    'the head goes there; the resident’s reminder comes though WeChat was busy, and is tapped',
    async () => {
      // The phone asked and the person allowed one: only WeChat has such a window.
      await tellSimulator(servers.wechat, 'credits', { openid: OPENID, template: 'demo-progress' });
      await callAs(servers, OPENID, '/wechat/reminders', { key: 'journey-accept', accepted: ['progress'] });
      await breaks(SUBSCRIBE, 'busy');
      await openCase(head);
      await head.press('#move-accept');
      await head.agree();
      await head.sees('处置中');
      await wechat.goto(servers.wechat);
      await saysLater(/已签收，准备到现场/);
      expect(await wechat.locator('.subscribe').count()).toBe(1);
      await picture('simulator-messages');
      await wasHit();
      await resident.page.goto(servers.wechat);
      await resident.press('.subscribe a.open');
      await resident.sees(number);
      await resident.sees('处置中');
    },
  );

  step(
    'nothing is allowed any more: the next one comes through the official account, and is tapped',
    async () => {
      await head.press('#talk-open');
      await head.press('#template-where');
      await head.press('#talk-ask');
      await head.sees('等待举报人回复');
      await wechat.goto(`${servers.wechat}/official/chat?person=${OPENID}`);
      await saysLater(/收到的模板消息（1）/);
      await shows('网格员有一个问题想问您');
      await picture('chat-template');
      await resident.page.goto(`${servers.wechat}/official/chat?person=${OPENID}`);
      await resident.press('.template a.open');
      await resident.sees('请问具体在什么位置');
    },
  );

  step('the director sets up a robot, tries it, and learns of a dead address', async () => {
    await wechat.goto(`${servers.wechat}/official`);
    await wechat.click('#new-robot');
    const address = (await wechat.locator('.robot-address').last().textContent())?.trim() ?? '';
    await director.go('staff/robots');
    await director.sees('还没有群机器人');
    await director.look('robots-empty');
    await director.find('#robot-name input').fill('映月路工作群');
    await director.find('#robot-url input').fill(address);
    await director.press('#robot-add');
    await director.sees('还没有发过消息');
    await director.page.getByText('发测试').locator('visible=true').first().click();
    await director.sees(/上次发送：/);
    await director.look('robots');
    await wechat.reload();
    await shows(/这是蓝天网格的测试消息/);
    await breaks('/cgi-bin/webhook/send', 'code', '93000');
    await director.page.getByText('发测试').locator('visible=true').first().click();
    await director.sees('地址已失效，请在群里重新复制');
    await director.agree();
    await wasHit();
  });

  step(
    'a card shared into a group is bound by the director; a resident who opens it sees the grid',
    async () => {
      await director.go('staff/groups');
      await director.sees('还没有绑定的群');
      await director.look('groups-empty');
      await wechat.goto(`${servers.wechat}/official`);
      await wechat.selectOption('#share-person', { label: '映月路社区 主任' });
      await wechat.click('#share-card');
      await shows('映月路社区 主任 发了小程序卡片「蓝天网格」');
      await picture('simulator-groups');
      const openCard = async (phone: Phone, person: RegExp) => {
        await phone.page.goto(`${servers.wechat}/official`);
        const labels = await phone.page.locator('#card-person-1 option').allTextContents();
        await phone.page.selectOption('#card-person-1', {
          label: labels.find((one) => person.test(one)) ?? '',
        });
        await phone.page.click('#open-card-1');
        await phone.page.waitForURL((url) => url.origin === servers.url);
      };
      await openCard(director, /主任/);
      await director.sees('这个群还没有绑定网格');
      await director.look('group-found');
      await director.press('#bind-group');
      await director.find('#group-name input').fill('映月路邻里群');
      await director.look('group-bind');
      await director.press('#bind');
      await director.sees('映月路邻里群');
      await director.look('groups');
      await openCard(resident, /居民/);
      await resident.sees('您从微信群「映月路邻里群」进来，所在网格');
      await resident.look('home-from-group');
    },
  );

  it('has thrown no error on any phone', () => {
    expect([resident, director, head].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
