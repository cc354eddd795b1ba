import type { Phone } from './journey/browser';
import { placeIn, placeOutside } from './journey/map';
import { burning } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('the queue of those who handle cases', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let head: Phone;
  let office: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', `${GRID} 网格长`, '街道办']);
    ({ servers, end } = stage);
    [resident, head, office] = stage.phones;
  });

  afterAll(() => end?.());

  const openQueue = async (phone: Phone) => {
    await phone.fresh('staff/queue');
    await phone.find('#scope-all').waitFor();
  };
  /** Waits until exactly so many cases are listed. */
  const lists = async (phone: Phone, count: number) => {
    const cards = phone.page.locator('.tip-card >> visible=true');
    for (let tries = 0; tries < 300 && (await cards.count()) !== count; tries += 1)
      await phone.page.waitForTimeout(100);
    expect(await cards.count()).toBe(count);
  };

  step('shows how much time is left and who has a case', async () => {
    const { lng, lat } = await placeIn(servers.url, GRID);
    for (const [n, category] of ['waste_burning', 'road_dust', 'open_barbecue'].entries())
      await reportBurning(resident, { lng: lng + n * 0.0002, lat }, await burning(), { category });
    await openQueue(head);
    await lists(head, 3);
    await head.sees(/签收还剩/);
    await head.sees(`网格 · ${GRID}`);
    await head.sees('快到期');
    // The most urgent first: rubbish that burns is to be signed for within minutes.
    expect(await head.find('.tip-card').textContent()).toContain('烧垃圾');
  });

  step('narrows to what was chosen, and says so', async () => {
    await head.press('#filters');
    await head.press('#state-handling');
    await head.sees('没有符合筛选的案件');
    await head.press('#clear-empty');
    await lists(head, 3);
    await head.press('#state-dispatched');
    await lists(head, 3);
    await head.press('#choose-category');
    await head.press('#category-road_dust');
    await lists(head, 1);
    await head.sees('筛选：已派遣、路上扬尘');
    await head.look('staff-queue-filters');
  });

  step('keeps the filters under a name, renames and deletes them', async () => {
    await head.fill('view-name', '扬尘');
    await head.press('#save-view');
    await head.find('#view-扬尘').waitFor();
    await head.press('#clear');
    await lists(head, 3);
    await head.press('#view-扬尘');
    await lists(head, 1);
    await head.press('#rename-扬尘');
    await head.fill('new-name', '路面扬尘');
    await head.press('#send-name');
    await head.find('#view-路面扬尘').waitFor();
    await head.page.reload();
    await lists(head, 3);
    await head.press('#view-路面扬尘');
    await lists(head, 1);
    await head.press('#filters');
    await head.press('#delete-路面扬尘');
    await head.agree();
    await head.find('#view-路面扬尘').waitFor({ state: 'hidden' });
    await head.press('#clear');
    await head.press('#filters');
  });

  step('draws the cases on the map, and opens one by its pin', async () => {
    await head.press('#to-map');
    await head.sees(/4 小时内到期 \d 件/);
    // The last one is drawn over the others.
    await head.page.locator('.map-pin-soon >> visible=true').last().click();
    await head.find('#chosen-pin').waitFor();
    await head.look('staff-queue-map');
    await head.press('#open-pin');
    await head.find('#move-accept').waitFor();
    await head.page.goBack();
    await head.press('#to-map');
    await lists(head, 3);
  });

  step('signs for several at once; the one that changed meanwhile is told', async () => {
    await head.press('#pick');
    await head.press('#pick-all');
    await head.sees('已选 3 件');
    await head.look('staff-queue-pick');
    await resident.fresh('pages/progress');
    await resident.press('.tip-card');
    await resident.press('#move-withdraw');
    await resident.agree();
    await resident.sees('举报人撤回了举报');
    await head.press('#send-bulk');
    await head.sees('有一件没办成，不影响其他的');
    await head.agree();
    await head.sees('2 件成功，1 件没有办成');
    await head.sees('已签收，准备到现场');
    await head.look('staff-queue-results');
    await head.press('#end-bulk');
    await lists(head, 2);
    await head.sees('处置中');
  });

  step('lets the office send what lies outside the grids to one grid', async () => {
    const outside = await placeOutside(servers.url);
    for (const category of ['waste_burning', 'road_dust'])
      await reportBurning(resident, outside, await burning(), { category });
    await openQueue(office);
    await lists(office, 2);
    await office.press('#pick');
    await office.press('#grid-映月路社区');
    await office.press('#grid-网格二');
    await office.press('#pick-all');
    await office.look('staff-queue-dispatch');
    await office.press('#send-bulk');
    await office.agree();
    await office.sees('2 件成功');
    await office.press('#end-bulk');
    await office.sees('没有待办');
    await office.press('#scope-all');
    await office.press('#filters');
    await office.press('#holder-grid');
    await lists(office, 4);
    await office.sees('网格 · 映月路社区网格二');
    await office.press('#holder-office');
    await office.sees('没有符合筛选的案件');
  });

  step('lets the office switch the alert on and off, and nobody else', async () => {
    await head.go('staff/alert');
    await head.sees('这里是工作人员的页面');
    await openQueue(office);
    await office.press('#work');
    await office.press('#alert');
    await office.sees('现在没有应急');
    await office.sees('还没有启动过应急。');
    await office.press('#level-orange');
    await office.sees('紧急程度升一级，核查时限跟着缩短。');
    await office.fill('alert-reason', '市应急办通知');
    await office.press('#until-at');
    await office.look('staff-alert');
    await office.press('#send-alert');
    await office.sees('启动橙色（二级响应）');
    await office.agree();
    await office.sees('正在应急：橙色（二级响应）');
    await office.look('staff-alert-on');
    // Burning rubbish is urgent; in the alert it is major.
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
    await openQueue(head);
    await head.sees('重大');
    await office.press('#end-on');
    await office.agree();
    await office.sees('现在没有应急');
    await office.sees('已结束');
  });

  step('does not scroll sideways with the largest text', async () => {
    await head.go('pages/me');
    await head.press('#font-huge');
    await openQueue(head);
    await head.press('#filters');
    await head.press('#pick');
    await head.noOverflow();
    await head.press('#to-map');
    await head.find('#legend').waitFor();
    await head.noOverflow();
    await office.go('pages/me');
    await office.press('#font-huge');
    await office.fresh('staff/alert');
    await office.press('#level-red');
    await office.press('#from-at');
    await office.noOverflow();
  });

  it('has thrown no error on any phone', () => {
    expect([resident, head, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
