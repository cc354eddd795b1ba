import type { Phone } from './journey/browser';
import { burning, clean } from './journey/photos';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

describe('inspections and bulletins', () => {
  let end: (() => Promise<void>) | undefined;
  let head: Phone;
  let office: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['映月路社区网格一 网格长', '街道办']);
    ({ end } = stage);
    [head, office] = stage.phones;
  });
  afterAll(() => end?.());

  step('the office records a round and hands over what it found', async () => {
    await office.go('staff/queue');
    await office.press('#work');
    await office.look('work');
    await office.press('#inspections');
    await office.sees('还没有督查记录');
    await office.press('#new-inspection');
    await office.press('#send-inspection');
    await office.sees('请写督查内容');
    await office.fill('topic', '工地扬尘和巡查落实情况');
    await office.fill('inspectors', '督察室、长效办');
    await office.press('#visited-映月路社区');
    await office.look('inspection-new');
    await office.press('#send-inspection');
    await office.press('#add-finding');
    await office.press('[id^=unit-]:has-text("网格一")');
    await office.fill('text', '东门外沙堆没有覆盖');
    await office.fill('place', '东门外');
    await office.choosePhoto('#add-photo', 'found.jpg', await burning());
    await office.press('[id^=due-]');
    await office.look('finding-new');
    await office.press('#send-finding');
    await office.sees('1 个，待整改 1 个');
    await office.look('inspection');
  });

  step('the grid puts it right and reports so with a photo', async () => {
    await head.fresh('pages/inbox');
    await head.press('.message:has-text("督查发现问题")');
    await head.press('.finding-card');
    await head.press('#move-correct');
    await head.press('#send-move');
    await head.sees('请拍一张现场照片');
    await head.choosePhoto('#add-photo', 'after.jpg', await clean());
    await head.fill('note', '已用防尘网全部覆盖');
    await head.look('finding-correct');
    await head.press('#send-move');
    await head.sees('责任单位报告整改完成');
  });

  step('another person checks it', async () => {
    await office.press('.finding-card');
    await office.press('#move-accept');
    await office.press('#send-move');
    await office.sees('核查通过，整改完成');
    await office.look('finding-done');
    await office.go('staff/findings');
    await office.sees('这里没有督查问题');
    await office.press('#state-done');
    await office.sees('已整改');
  });

  step('the bulletin of the month that is over is drafted, completed and published', async () => {
    await office.press('#tab-bulletins');
    await office.sees('还没有通报');
    await office.press('#draft-bulletin');
    await office.sees('正文按数据起草');
    const text = office.find('#text textarea');
    await text.fill(
      (await text.inputValue()).replace('（由督查室、长效办填写）', '各社区要抓好秋冬季巡查。'),
    );
    await office.look('bulletin-draft');
    await office.press('#save-bulletin');
    await office.sees('已保存');
    await office.press('#publish-bulletin');
    await office.agree();
    await office.sees('阅读情况');
    await office.press('#view-categories');
    await office.look('bulletin');
  });

  step('the grid reads it; the office sees that, and adds a correction', async () => {
    await head.fresh('staff/bulletins');
    await head.sees('未读');
    await head.look('bulletins');
    await head.press('.bulletin-card');
    await head.sees('各社区要抓好秋冬季巡查。');
    await head.look('bulletin-read');
    const [file] = await Promise.all([head.page.waitForEvent('download'), head.press('#word')]);
    expect(file.suggestedFilename()).toMatch(/通报\.docx$/);
    await office.page.reload();
    await office.sees('1/2 人已读');
    await office.fill('note', '受理数应为 2 件');
    await office.press('#send-note');
    await office.sees(/更正：受理数应为 2 件/);
  });

  it('has thrown no error on any phone', () => {
    expect([head, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
