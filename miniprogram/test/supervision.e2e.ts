import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { burning, clean } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openCase } from './journey/case';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('a case under special supervision', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let director: Phone;
  let office: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', '映月路社区 主任', '街道办']);
    ({ servers, end } = stage);
    [resident, director, office] = stage.phones;
  });

  afterAll(() => end?.());

  const openListed = async (phone: Phone) => {
    await phone.fresh('staff/queue');
    await phone.press('#work');
    await phone.press('#supervision');
    await phone.press('.listed-card');
    await phone.sees('督办经过');
  };
  /** Makes a move that needs words and a photo. */
  const answer = async (phone: Phone, move: string, note: string, photo: Buffer | null) => {
    await phone.press(`#move-${move}`);
    if (photo) await phone.choosePhoto(`#photo-${move}`, `${move}.jpg`, photo);
    await phone.fill(`note-${move}`, note);
    await phone.press(`#send-${move}`);
    await phone.agreeIfAsked();
  };

  step('the office lists a case, with requirement and deadline', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
    await openCase(office, 'all');
    await office.look('staff-case-office');
    await office.press('#to-list');
    await office.fill('reason', '夜间反复焚烧，群众反映强烈');
    await office.fill('requirement', '清除积存垃圾，安排夜间巡查');
    await office.press('[id^=deadline-]');
    await office.look('listed-new');
    await office.press('#send-listed');
    await office.sees(/DB\d{4}-001/);
    await office.sees('督办中');
    await resident.fresh('pages/inbox');
    await resident.sees('已挂牌督办');
  });

  step('the director tells of the progress and reports completion, but cannot check it', async () => {
    await openListed(director);
    await answer(director, 'progress', '已清运两车垃圾', null);
    await director.sees('已清运两车垃圾');
    await answer(director, 'report_done', '垃圾清完，夜巡已排班', await clean());
    await director.sees('待现场核查');
    await director.sees('要由另一个人到现场核查后，才能解除挂牌');
    await director.look('listed-waiting', '.fact-people .fact-value');
    expect(await director.page.locator('#move-check_passed >> visible=true').count()).toBe(0);
  });

  step('the office goes to the site, then lifts it', async () => {
    await openListed(office);
    expect(await office.page.locator('#move-lift >> visible=true').count()).toBe(0);
    await office.press('#move-check_passed');
    await office.press('#send-check_passed');
    await office.sees('请拍一张现场照片');
    await answer(office, 'check_passed', '现场已清理干净', await clean());
    await office.sees('第二人已到现场核查');
    await office.look('listed-checked', '.fact-people .fact-value');
    await answer(office, 'lift', '同意解除', null);
    await office.sees('已解除');
    await resident.page.reload();
    await resident.sees('解除挂牌督办');
  });

  step('a meeting is recorded, with a task that is ticked', async () => {
    await openCase(director, 'all');
    await director.press('#to-meeting');
    await director.press('#kind-joint_enforcement');
    await director.fill('topic', '夜间联合巡查');
    await director.fill('participants', '城管科：王某\n映月路社区');
    await director.press('#add-task');
    await director.fill('task-text-0', '连续三晚夜查');
    await director.fill('task-unit-0', '城管科');
    await director.look('meeting-new');
    await director.press('#send-meeting');
    await director.sees('还没有填写');
    await director.press('#write-conclusion');
    await director.fill('conclusion', '由城管科牵头，社区配合');
    await director.press('#send-conclusion');
    await director.sees('由城管科牵头，社区配合');
    await director.press('.task .btn');
    await director.fill('done-note', '三晚均已查');
    await director.press('#send-done');
    await director.sees('已完成：三晚均已查');
    await director.look('meeting');
    await director.fresh('staff/listed');
    await director.press('#tab-meetings');
    await director.sees('已有结论');
    await director.look('meetings');
  });

  step('the report upward is drafted from the data, saved, downloaded and recorded as sent', async () => {
    await openCase(director, 'all');
    await director.press('#to-upward');
    await director.sees('1 小时内上报');
    expect(await director.find('#report-text textarea').inputValue()).toContain('映月路社区');
    await director.look('upward-report');
    await director.press('#save-report');
    const [download] = await Promise.all([
      director.page.waitForEvent('download'),
      director.press('#print-report'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^情况报告-LT.*\.docx$/);
    await director.fill('sent-to', '区大气办');
    await director.fill('channel', '先电话，后传真');
    await director.press('#send-report');
    await director.agree();
    await director.sees('已报送 区大气办');
    await director.noOverflow();
    await openCase(office, 'all');
    await office.sees('联合执法 · 夜间联合巡查');
    await office.fresh('staff/listed');
    await office.find('.listed-card').waitFor();
    await office.look('listed');
  });

  it('has thrown no error on any phone', () => {
    expect([resident, director, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
