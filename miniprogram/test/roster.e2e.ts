import { readFile } from 'node:fs/promises';
import { readWorkbook, workbook } from '../../api/src/core/documents/workbook';
import type { Phone } from './journey/browser';
import { openCase } from './journey/case';
import { placeIn } from './journey/map';
import { burning } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';
const NEXT = '映月路社区网格二';
const HEADS = [
  '编号',
  '社区',
  '网格',
  '岗位',
  '姓名',
  '科室（下沉单位）',
  '开始日期',
  '结束日期',
  '代理人（AB角）',
];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Where people's names stand. */
const NAMES = '.roster-person';

describe('the roster and the boards', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let volunteer: Phone;
  let director: Phone;
  let office: Phone;
  let exported: Buffer;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', '志愿者', '映月路社区 主任', '街道办']);
    ({ servers, end } = stage);
    [resident, volunteer, director, office] = stage.phones;
  });

  afterAll(() => end?.());

  const today = (phone: Phone) => phone.page.locator('.weui-picker__action >> visible=true').last().click();
  const openRoster = async (phone: Phone) => {
    await phone.fresh('staff/work');
    await phone.press('#roster');
    await phone.find('#places').waitFor();
  };
  const openPlace = async (phone: Phone) => {
    await openRoster(phone);
    await phone.press('[id^="place-"]');
    await phone.find('#open-person').waitFor();
  };

  step('the director sees which grids are short of people', async () => {
    await openRoster(director);
    await director.sees('7 个网格里有 7 个巡查组员不到 3 人');
    await director.look('roster');
    await director.noOverflow();
  });

  step('a roster out as Excel, and a changed one in: shown first, errors by row', async () => {
    const [download] = await Promise.all([
      director.page.waitForEvent('download'),
      director.press('#export-roster'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^巡查队伍-.*\.xlsx$/);
    exported = await readFile(await download.path());
    const rows = (await readWorkbook(exported, HEADS)).map(({ cells }) => cells);
    expect(rows).toHaveLength(7);
    const people = (grid: string, ...names: string[]) =>
      names.map((姓名) => ({ 社区: '映月路社区', 网格: grid, 岗位: '巡查组员', 姓名 }));
    const book = (more: Record<string, string>[]) =>
      workbook([
        {
          name: '名单',
          heads: HEADS,
          rows: [...rows, ...more].map((row) => HEADS.map((head) => row[head] ?? null)),
        },
      ]);
    await director.press('#import-roster');
    const wrong = await book([
      ...people('网格十九', '甲某'),
      { ...people('网格一', '乙某')[0], 岗位: '队长' },
    ]);
    await director.chooseFile('#choose-book', '名单.xlsx', wrong, XLSX);
    await director.sees('第 9 行「网格」');
    await director.sees('第 10 行「岗位」');
    await director.look('roster-import-faults', NAMES);
    const good = await book([...people('网格一', '甲某', '乙某', '丙某'), ...people('网格二', '丁某')]);
    await director.chooseFile('#choose-book', '名单.xlsx', good, XLSX);
    await director.sees('将新增 4 人');
    await director.look('roster-import', NAMES);
    await director.press('#take-roster');
    await director.agree();
    await director.sees('导入成功');
    await director.agree();
    await director.sees('7 个网格里有 6 个巡查组员不到 3 人');
  });

  step('a patrol member of the next grid gets a code and claims the seat', async () => {
    await openPlace(director);
    await director.look('roster-place', NAMES);
    await director.press('.roster-row:has-text("丁某")');
    await director.press('#invite');
    const code = await director.find('.code-text').innerText();
    await director.look('roster-seat', NAMES);
    await volunteer.go('pages/claim');
    await volunteer.find('#code input').fill(code);
    await volunteer.press('#send-code');
    await volunteer.sees('巡查组员');
  });

  step('the head of the grid goes on leave, the member stands in, acts and is named as acting', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
    await openPlace(director);
    await director.press(`.card:has-text("${GRID}") .roster-row:has-text("网格长")`);
    await director.press('#open-leave');
    await director.press('#leave-from');
    await today(director);
    await director.press('#leave-until');
    await today(director);
    await director.press('.chip:has-text("丁某")');
    await director.look('roster-leave', `${NAMES}, .chips`);
    await director.press('#give-leave');
    await director.agree();
    await director.sees('请假中');
    await director.noOverflow();
    await openCase(volunteer);
    await volunteer.press('#move-accept');
    await volunteer.agreeIfAsked();
    await volunteer.sees('请假代理人办理');
    await volunteer.sees(GRID);
    await resident.fresh('pages/progress');
    await resident.press('.tip-card');
    await resident.sees('请假代理人办理');
  });

  step('the head leaves: every open case is decided, the one who follows gets a code', async () => {
    await openPlace(director);
    await director.press(`.card:has-text("${GRID}") .roster-row:has-text("网格长")`);
    await director.press('#to-handover');
    await director.sees('手上的在办案件（1）');
    await director.press('#send-handover');
    await director.sees('还有 1 件没有决定怎样交接');
    await director.press('[id^="stay-"]');
    await director.fill('successor', '戊某');
    await director.look('roster-handover', NAMES);
    await director.press('#send-handover');
    await director.agree();
    await director.sees('交接办好了');
    await director.agree();
    await director.sees('戊某');
    await director.press('#invite');
    await director.find('.code-text').waitFor();
    await openCase(director, 'all');
    await director.sees('承办人员交接');
  });

  step('the office keeps the leading group', async () => {
    await openRoster(office);
    await office.press('#open-leading');
    await office.press('#duty-leader');
    await office.fill('leading-name', '己某');
    await office.fill('leading-title', '长效办主任');
    await office.press('#add-leading');
    await office.sees('组长 · 己某');
    await office.noOverflow();
  });

  step('the board: what is open, the figures, and the cases behind each', async () => {
    await reportBurning(resident, await placeIn(servers.url, NEXT), await burning(), {
      category: 'road_dust',
    });
    await office.fresh('staff/work');
    await office.press('#dashboard');
    await office.find('#by-category').waitFor();
    await office.find('#heat .map-cell').waitFor({ state: 'attached' });
    await office.sees('样本不足');
    await office.look('dashboard');
    await office.press('#figure-received');
    await office.sees('受理举报：2 件');
    await office.look('dashboard-cases');
    await office.press('.behind');
    await office.find('.limits').waitFor();
    await office.page.goBack();
    await office.page.goBack();
    await office.press('#by-category-road_dust');
    await office.sees('小街巷道路扬尘：受理举报：1 件');
    await office.page.goBack();
    await office.press('#all-figures');
    await office.sees('本期提交的举报');
    await office.noOverflow();
    const [download] = await Promise.all([
      office.page.waitForEvent('download'),
      office.press('#export-board'),
    ]);
    const rows = await readWorkbook(await readFile(await download.path()), ['范围', '受理举报']);
    expect(rows[0]?.cells['受理举报']).toBe(2);
  });

  step('the member of a grid sees the board of that grid alone', async () => {
    await volunteer.fresh('staff/dashboard');
    await volunteer.find('#figure-received').waitFor();
    await volunteer.sees(NEXT);
    await volunteer.press('#figure-received');
    await volunteer.sees('受理举报：1 件');
    await volunteer.noOverflow();
  });

  step('everybody sees figures of whole days, and nothing of the few reports of today', async () => {
    await resident.fresh('pages/home');
    await resident.press('#to-figures');
    await resident.sees('最近 30 天');
    await resident.sees('样本不足');
    await resident.look('figures');
  });

  it('has thrown no error on any phone', () => {
    expect([resident, volunteer, director, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
