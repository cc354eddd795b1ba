import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, type Phone, WIDTH } from './journey/browser';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const RESIDENT = '居民';
const IMAGES = join(__dirname, '../../docs/images');

/** The simulator's page in WeChat's place: a follower's chat, robots, groups. */
describe('reporting by chat, robots and groups', () => {
  let end: (() => Promise<void>) | undefined;
  let endWechat: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let director: Phone;
  let wechat: Page;
  let number = '';
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage([RESIDENT, '映月路社区 主任']);
    ({ servers, end } = stage);
    [resident, director] = stage.phones;
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
  /** What the account says afterwards, when the photo is here: the page has to be asked again. */
  const saysLater = async (text: RegExp) => {
    for (let tries = 0; tries < 20; tries += 1) {
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
  const picture = async (name: string) => {
    const wide = await wechat.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(WIDTH);
    if (process.env['SCREENSHOTS'] !== '1') return;
    mkdirSync(IMAGES, { recursive: true });
    await wechat.screenshot({ path: join(IMAGES, `${name}.png`), fullPage: true });
  };

  step('a follower sends a photo, a place and a few words, and confirms', async () => {
    await servers.publishMenu();
    await wechat.goto(`${servers.wechat}/official`);
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
  });

  step('the mini-program has it in the same history, staff see where it came from', async () => {
    await resident.go('pages/progress');
    await resident.page.reload();
    await resident.sees('映月路菜市场门口');
    await resident.press('.tip-card');
    await resident.sees(number);
    await director.go('staff/queue');
    await director.page.reload();
    await director.press('#scope-all');
    await director.press('.tip-card');
    await director.sees('这件是在公众号里发来的');
    await director.look('chat-case');
  });

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
    await wechat.getByText('机器人：地址失效').click();
    await director.page.getByText('发测试').locator('visible=true').first().click();
    await director.sees('地址已失效，请在群里重新复制');
    await director.agree();
  });

  step('a card opened in a group is bound by the director; a resident then sees the grid', async () => {
    await director.go('staff/groups');
    await director.sees('还没有绑定的群');
    await director.look('groups-empty');
    const card = `${servers.url}/#/pages/home/index`;
    const openCard = async (phone: Phone, person: string) => {
      await phone.page.goto(`${servers.wechat}/official`);
      await phone.page.selectOption('#card-person', { label: await labelOf(phone.page, person) });
      await phone.page.fill('#card-link', card);
      await phone.page.click('#open-card');
      await phone.page.waitForURL((url) => url.origin === servers.url);
    };
    await openCard(director, '映月路社区 主任');
    await director.sees('这个群还没有绑定网格');
    await director.look('group-found');
    await director.press('#bind-group');
    await director.find('#group-name input').fill('映月路邻里群');
    await director.look('group-bind');
    await director.press('#bind');
    await director.sees('映月路邻里群');
    await director.look('groups');
    await openCard(resident, RESIDENT);
    await resident.sees('您从微信群「映月路邻里群」进来，所在网格');
    await resident.look('home-from-group');
  });

  it('has thrown no error on any phone', () => {
    expect([resident, director].flatMap(({ errors }) => errors)).toEqual([]);
  });
});

const labelOf = async (page: Page, person: string): Promise<string> => {
  const labels = await page.locator('#card-person option').allTextContents();
  return labels.find((label) => label.includes(person)) ?? person;
};
