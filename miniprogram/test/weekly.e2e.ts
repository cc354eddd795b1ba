import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { burning } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('a director’s Thursday', () => {
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

  const openWeekly = async (phone: Phone) => {
    await phone.fresh('staff/work');
    await phone.press('#weekly');
    await phone.sees('周四 17:00 前报送');
  };
  const downloads = async (phone: Phone): Promise<string> => {
    const [download] = await Promise.all([phone.page.waitForEvent('download'), phone.press('#print-weekly')]);
    return download.suggestedFilename();
  };

  step('the report has written itself; each number opens its cases', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
    await openWeekly(director);
    await director.look('weekly');
    await director.press('.weekly-report');
    await director.sees('映月路社区周报');
    await director.sees(/本周受理大气污染问题 1 件（居民 1 件）/);
    await director.look('weekly-draft');
    await director.press('#figure-received');
    await director.sees('数字背后的案件');
    await director.sees('垃圾焚烧');
    await director.look('weekly-cases');
    await director.press('.weekly-case');
    await director.find('.limits').waitFor();
    await director.page.goBack();
    await director.page.goBack();
  });

  step('the director edits the words and sends it; what is sent stays, corrections are added', async () => {
    expect(await director.find('#outlook textarea').inputValue()).toContain('跟进在办的 1 件');
    await director.fill('problems', '南门外夜间有人烧垃圾。');
    await director.press('#save-weekly');
    await director.sees('上次保存的文字');
    await director.fill('proposals', '');
    await director.press('#send-weekly');
    await director.sees('请填写工作建议，没有就写“无”');
    await director.fill('proposals', '无');
    await director.press('#send-weekly');
    await director.agree();
    await director.sees(/^已报送，/);
    expect(await director.page.locator('#send-weekly >> visible=true').count()).toBe(0);
    await director.fill('addendum', '更正：焚烧点在东门外。');
    await director.press('#add-addendum');
    await director.agree();
    await director.sees('更正：焚烧点在东门外。');
    await director.look('weekly-sent', '.weekly-author');
    expect(await downloads(director)).toMatch(/^映月路社区周报-\d{4}-\d{2}-\d{2}\.docx$/);
  });

  step('the office sees who has reported, and sends the roll-up built from it', async () => {
    await openWeekly(office);
    await office.sees('社区周报：12 个社区，已报 1 个');
    await office.look('weekly-office');
    await office.sees('街道汇总周报');
    await office.press('.weekly-report');
    await office.sees(/应报送周报的社区 12 个，按时报送 1 个，未报送 11 个/);
    await office.sees('还有 11 个社区没有报送，报送期限还没有到');
    await office.look('weekly-roll-up');
    await office.press('[id^=unit-]');
    await office.find('.weekly-case').waitFor();
    await office.page.goBack();
    await office.press('#send-weekly');
    await office.sees(/还有 11 个社区没有报送，报送期限还没有到，报送后不再计入/);
    await office.agree();
    await office.sees(/^已报送，/);
    expect(await downloads(office)).toMatch(/^航海东路街道周报-.*\.docx$/);
    await openWeekly(director);
    await director.sees('街道汇总周报');
  });

  it('has thrown no error on any phone', () => {
    expect([resident, director, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
