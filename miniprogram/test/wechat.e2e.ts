import type { Phone } from './journey/browser';
import { placeIn, tapMap } from './journey/map';
import { burning } from './journey/photos';
import type { Servers } from './journey/servers';
import { tellSimulator } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('codes of the grids, and what nobody may see unchecked', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let office: Phone;
  let head: Phone;
  let scene = '';
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', '街道', `${GRID} 网格长`]);
    ({ servers, end } = stage);
    [resident, office, head] = stage.phones;
  });

  afterAll(() => end?.());

  step('the office prints the code of a grid', async () => {
    await office.go('staff/queue');
    await office.press('#work');
    await office.press('#grid-codes');
    await office.sees('选一个网格，显示它的小程序码');
    await office.look('staff-grid-codes');
    await office.press('.chip:text-is("网格一")');
    await office.sees('看到污染，扫码举报');
    await office.find('.poster-code img').waitFor();
    await office.find('#print').waitFor();
    await office.look('staff-grid-code');
  });

  step('a grid’s head sees the own grid only', async () => {
    await head.go('staff/grid-codes');
    await head.find('[id^="grid-0"]').waitFor();
    expect(await head.page.locator('[id^="grid-0"] >> visible=true').count()).toBe(1);
    await head.press('[id^="grid-0"]');
    await head.sees(GRID);
    const page = await (await fetch(`${servers.wechat}/`)).text();
    scene = /<b>([0-9A-Z]{10})<\/b>/.exec(page)?.[1] ?? '';
    expect(scene).not.toBe('');
  });

  step('who scans it reports with the grid known; a made-up code does no harm', async () => {
    await resident.page.goto(`${resident.url}/#/pages/report/index?scene=AAAAAAAAAA`);
    await resident.find('#submit').waitFor();
    expect(await resident.page.locator('#scanned').count()).toBe(0);
    await resident.page.goto(`${resident.url}/#/pages/report/index?scene=${scene}`);
    await resident.page.reload();
    await resident.sees(`您扫的是「${GRID}」的码`);
    await resident.look('report-scanned');
  });

  step('what the machine is not sure of waits for the office', async () => {
    await tellSimulator(servers.wechat, 'media-plans', { suggest: 'review' });
    await resident.press('#category-waste_burning');
    await resident.choosePhoto('#add-photo', 'smoke.jpg', await burning());
    await tapMap(resident, await placeIn(servers.url, GRID));
    await resident.find('.verdict-good').waitFor();
    await resident.find('#text textarea').fill('存疑测试：楼下有人烧垃圾');
    await resident.press('#submit');
    await resident.find('#number').waitFor();
    await office.go('staff/queue');
    await office.press('#work');
    await office.press('#content');
    await office.until(() => office.page.reload(), '等待人工审核：机器拿不准');
    // The verdict on the photo takes WeChat a little longer.
    for (let i = 0; i < 20 && !(await office.find('.photo-image').isVisible()); i += 1) {
      await office.page.waitForTimeout(500);
      await office.page.reload();
      await office.sees('等待人工审核：机器拿不准');
    }
    await office.find('.photo-image').waitFor();
    expect(await office.page.content()).not.toMatch(/oDEMO|居民/);
    await office.look('staff-content');
  });

  step('which decides with a reason that stays', async () => {
    await office.press('.btn:text-is("放行")');
    await office.press('#decide');
    await office.sees('请写明理由');
    await office.find('#reason textarea').fill('核对过，只有烟，没有人和车牌');
    await office.look('staff-content-decide');
    await office.press('#decide');
    await office.sees('已放行');
    await office.press('#state-allowed');
    await office.sees('核对过，只有烟，没有人和车牌');
    await office.look('staff-content-allowed');
  });

  it('has thrown no error on any phone', () => {
    expect([resident, office, head].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
