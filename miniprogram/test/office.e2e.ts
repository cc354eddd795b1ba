import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { burning } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openCase } from './journey/case';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('what the office looks after', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let volunteer: Phone;
  let director: Phone;
  let office: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', '志愿者', '映月路社区 主任', '街道办']);
    ({ servers, end } = stage);
    [resident, volunteer, director, office] = stage.phones;
  });

  afterAll(() => end?.());

  step('the working calendar: which years are known, a day set and taken back', async () => {
    await office.go('staff/queue');
    await office.press('#work');
    await office.press('#calendar');
    await office.find('#set-days').waitFor();
    const year = new Date().getFullYear();
    await office.press(`#year-${year}`);
    await office.sees(`${year} 年放假和调休`);
    await office.press('#set-days');
    await office.sees('请选日子');
    await office.look('calendar');
    await office.press('#day-from');
    await office.page.locator('.weui-picker__action >> visible=true').last().click();
    await office.fill('reason', '市政府放假通知');
    await office.press('#set-days');
    await office.agree();
    await office.sees('街道办设置：市政府放假通知');
    await office.look('calendar-set', '.seat:has-text("街道办设置")');
    await office.press('.seat:has-text("街道办设置") .btn');
    await office.agree();
    await office.sees(/起不再用/);
    expect(await office.page.locator('text=街道办设置').count()).toBe(0);
  });

  step('a seat in a department is given, its code issued, and the person acts for it', async () => {
    await office.fresh('staff/seats');
    await office.find('#department-seats').waitFor();
    await office.press('#department-seats .chip');
    await office.fill('seat-name', '李某');
    await office.press('#give-seat');
    await office.agree();
    await office.sees('城管 · 职能部门人员');
    await office.press('.seat:has-text("李某") .btn');
    const code = await office.find('.code-text').innerText();
    await office.look('department-seats', '.seat-name + .soft');
    await volunteer.go('pages/claim');
    await volunteer.find('#code input').fill(code);
    await volunteer.press('#send-code');
    await volunteer.sees('职能部门人员');
  });

  step('two reports of one place are listed together, for the department', async () => {
    const place = await placeIn(servers.url, GRID);
    await reportBurning(resident, place, await burning());
    await reportBurning(volunteer, place, await burning());
    await openCase(office, 'all');
    await office.press('#to-list');
    await office.press('#choose-more');
    await office.press('.candidate');
    await office.look('listed-choose');
    await office.press('#choose-more');
    await office.sees('涉及的举报（2）');
    await office.fill('reason', '夜间反复焚烧');
    await office.fill('requirement', '清除积存垃圾');
    await office.press('[id^="responsible-department:"]');
    await office.press('[id^=deadline-]');
    await office.press('#send-listed');
    await office.sees('还剩 3 天');
    await office.sees('涉及的案件（2）');
    await volunteer.fresh('staff/listed');
    await volunteer.press('.listed-card');
    await volunteer.press('#move-progress');
    await volunteer.fill('note-progress', '已派中队到场');
    await volunteer.press('#send-progress');
    await volunteer.sees('已派中队到场');
    await volunteer.noOverflow();
  });

  step('one of them is parted again, with a reason', async () => {
    await office.page.reload();
    await office.press('#unlink');
    await office.press('[id^=linked-]');
    await office.fill('unlink-note', '不是同一处');
    await office.look('listed-unlink');
    await office.press('#send-unlink');
    await office.agree();
    await office.sees('涉及的案件（1）');
    await office.sees('移出举报');
    await office.look('listed-parted');
  });

  step('after the first report upward a continued one is drafted from what is new', async () => {
    await openCase(director, 'all');
    await director.press('#to-upward');
    await director.press('#save-report');
    await director.fill('sent-to', '区大气办');
    await director.fill('channel', '电话');
    await director.press('#send-report');
    await director.agree();
    await director.press('#begin-continued');
    await director.sees('这件的全部报告');
    expect(await director.find('#report-text textarea').inputValue()).toContain('续报（第 1 次）');
    await director.look('upward-continued');
  });

  step('a question that waits is closed together with the case, on both sides', async () => {
    await openCase(director, 'all');
    await director.press('#talk-open');
    await director.find('#talk-text textarea').fill('具体在几号门？');
    await director.press('#talk-ask');
    await director.sees('等待举报人回复');
    await director.press('#move-refuse');
    await director.press('#reason-not_air');
    await director.fill('note-refuse', '是蒸汽，不是烟');
    await director.press('#send-refuse');
    await director.agreeIfAsked();
    await director.sees('这件举报不予受理，上面的问题不用再回答了。');
    await director.look('talk-lapsed');
  });

  it('has thrown no error on any phone', () => {
    expect([resident, volunteer, director, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
