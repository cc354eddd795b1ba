import type { Phone } from './journey/browser';
import { placeIn, placeOutside, tapMap } from './journey/map';
import { burning, clean } from './journey/photos';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('from the report to the points', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let head: Phone;
  let director: Phone;
  let office: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage([null, null, null, null]);
    ({ servers, end } = stage);
    [resident, head, director, office] = stage.phones;
  });

  afterAll(() => end?.());

  step('shows the home page to everybody: the report button, the grids, what is open nearby', async () => {
    await resident.page.goto(servers.url);
    await resident.sees('我要举报');
    await resident.find('#grid-map path').waitFor();
    await resident.sees('网格边界为示意');
    await resident.look('home');
  });

  step('asks to log in when a report is begun, and comes back to the form', async () => {
    await resident.press('#report');
    await resident.sees('请先登录');
    await resident.look('login');
    await resident.logInAs('居民');
    await resident.sees('一、是什么污染？');
    expect(resident.page.url()).not.toContain('code=');
  });

  step('says what is missing instead of sending', async () => {
    await resident.press('#submit');
    await resident.sees(/还差：请选择污染种类；请拍一张照片；请选择污染位置/);
  });

  step('names the responsible grid as soon as a place is tapped', async () => {
    await resident.press('#category-waste_burning');
    await resident.choosePhoto('#add-photo', 'smoke.jpg', await burning());
    await tapMap(resident, await placeIn(servers.url, GRID));
    await resident.sees(`由「${GRID}」负责`);
    await resident.find('#place-text input').fill('幸福小区东门外');
    await resident.find('#text textarea').fill('有人在路边烧垃圾，烟往楼上飘');
    await resident.press('#occurrence-now');
    await resident.look('report');
  });

  step('keeps the draft, with its photo, when the page is lost', async () => {
    await resident.page.reload();
    await resident.sees('已恢复您上次没发完的内容');
    await resident.find('.photo-done').waitFor();
    await resident.sees(`由「${GRID}」负责`);
  });

  step('makes one tip although the first answer is lost', async () => {
    let lost = 0;
    await resident.page.route('**/api/v1/tips', async (route) => {
      if (lost++ > 0) return route.continue();
      // The server hears of it, the phone does not.
      await route.fetch();
      return route.abort('connectionreset');
    });
    await resident.press('#submit');
    await resident.find('#number').waitFor();
    await resident.sees(`由「${GRID}」负责`);
    expect(lost).toBe(2);
    await resident.page.unroute('**/api/v1/tips');
    await resident.look('report-done');
    await resident.go('pages/progress');
    await resident.find('.tip-card').waitFor();
    expect(await resident.page.locator('.tip-card').count()).toBe(1);
    await resident.look('progress');
  });

  step('says so when the network fails, and goes on with one press when it is back', async () => {
    await resident.page.route('**/api/v1/tips/mine*', (route) => route.abort('internetdisconnected'));
    await resident.page.reload();
    await resident.sees('网络不通，请检查网络后重试');
    await resident.page.unroute('**/api/v1/tips/mine*');
    await resident.press('#retry');
    await resident.find('.tip-card').waitFor();
  });

  step('brings the tip to the head of the grid, who signs for it', async () => {
    await head.go('pages/me');
    await head.logInAs(`${GRID} 网格长`);
    await head.press('#staff');
    await head.find('.tip-card').waitFor();
    await head.look('staff-queue');
    await head.press('.tip-card');
    await head.sees('有人在路边烧垃圾，烟往楼上飘');
    await head.look('staff-case');
    expect(await head.page.content()).not.toContain('居民·演示');
    await head.press('#move-accept');
    await head.agree();
    await head.sees('处置中');
  });

  step('takes the result only with an after-photo', async () => {
    await head.press('#move-handle');
    await head.press('#outcome-fixed');
    await head.press('#send-handle');
    await head.sees('请拍一张照片');
    await head.choosePhoto('#photo-handle', 'after.jpg', await clean());
    await head.find('#note-handle textarea').fill('已浇灭并清运，劝导了店主');
    await head.look('staff-handle');
    await head.press('#send-handle');
    await head.sees('待核查');
  });

  step('lets the community director compare and pass', async () => {
    await director.go('pages/me');
    await director.logInAs('映月路社区 主任');
    await director.press('#staff');
    await director.press('.tip-card');
    await director.press('#move-pass');
    await director.sees('处置后');
    await director.look('staff-check');
    await director.press('#send-pass');
    await director.agree();
    await director.sees('已结案');
  });

  step('tells the resident, who is asked whether it is fixed', async () => {
    await resident.go('pages/me');
    await resident.find('#inbox .badge').waitFor();
    await resident.look('me');
    await resident.press('#inbox');
    await resident.sees('核查通过');
    await resident.look('inbox');
    await resident.go('pages/progress');
    await resident.sees('请您确认');
    await resident.press('.tip-card');
    await resident.sees('问题解决了吗？');
    await resident.look('tip');
    await resident.press('#move-confirm_fixed');
    await resident.sees('举报人确认');
  });

  step('shows the points for it: the balance is what the entries add up to', async () => {
    await resident.go('pages/points');
    await resident.find('.entry').waitFor();
    const amounts = await resident.page.locator('.entry-amount').allInnerTexts();
    const sum = amounts.reduce((total, text) => total + Number(text), 0);
    expect(sum).toBeGreaterThan(0);
    await expect(resident.find('#balance').innerText()).resolves.toBe(String(sum));
    await resident.look('points');
  });

  step('sends a place outside every grid to the office, which dispatches it', async () => {
    await resident.go('pages/report');
    await resident.press('#category-road_dust');
    await resident.choosePhoto('#add-photo', 'dust.jpg', await burning());
    await tapMap(resident, await placeOutside(servers.url));
    await resident.sees('不在本街道网格内，将由街道办人工分派');
    await resident.press('#submit');
    await resident.sees('将由街道办人工分派');
    await office.go('pages/me');
    await office.logInAs('街道办');
    await office.press('#staff');
    await office.sees('待受理');
    await office.press('.tip-card');
    await office.press('#move-dispatch');
    await office.press('#grid-映月路社区');
    await office.press('#grid-网格二');
    await office.look('staff-dispatch');
    await office.press('#send-dispatch');
    await office.sees('已派遣');
  });

  step('shows seats to the office and hands out an invitation code', async () => {
    await office.go('staff/seats');
    await office.press('.seat .btn:text-is("发邀请码")');
    await office.find('.code-text').waitFor();
    expect(await office.find('.code-text').innerText()).toMatch(/^[A-Z0-9]{8}$/);
    await office.look('seats', '.seat .soft.small');
  });

  step('does not scroll sideways with the largest text', async () => {
    await resident.go('pages/me');
    await resident.press('#font-huge');
    for (const [route, title] of [
      ['home', '蓝天网格'],
      ['report', '我要举报'],
      ['progress', '我的举报'],
      ['points', '积分'],
      ['inbox', '消息'],
      ['claim', '输入邀请码'],
      ['about', '关于与隐私'],
      ['me', '我的'],
    ] as const) {
      await resident.go(`pages/${route}`);
      await resident.find(`.text-huge .head-title:text-is("${title}")`).waitFor();
      await resident.page.waitForTimeout(300);
      await resident.page.waitForLoadState('networkidle');
      await resident.noOverflow();
    }
  });

  it('has thrown no error on any phone', () => {
    expect([resident, head, director, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
