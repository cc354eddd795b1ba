import gcoord from 'gcoord';
import { workbook, XLSX } from '../../api/src/core/documents/workbook';
import type { Place } from '../src/api/types';
import type { Phone } from './journey/browser';
import { openQueue } from './journey/case';
import { placeIn } from './journey/map';
import { burning, clean } from './journey/photos';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe("a grid head's morning", () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let head: Phone;
  let director: Phone;
  let office: Phone;
  let spot: Place;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['映月路社区网格一 网格长', '映月路社区 主任', '街道办']);
    ({ servers, end } = stage);
    [head, director, office] = stage.phones;
    spot = await placeIn(servers.url, GRID);
    // Browsers give WGS-84.
    const [longitude, latitude] = gcoord.transform([spot.lng, spot.lat], gcoord.GCJ02, gcoord.WGS84);
    const context = head.page.context();
    await context.grantPermissions(['geolocation'], { origin: servers.url });
    await context.setGeolocation({ longitude, latitude });
  });

  afterAll(() => end?.());

  const offline = (off: boolean) => head.page.context().setOffline(off);
  const openPlan = async () => {
    await openQueue(head);
    await head.press('#work');
    await head.press('#patrol');
    await head.sees('巡查清单（还有');
  };

  step("sees today's plan, and records what was in order with one tap", async () => {
    await openPlan();
    await head.sees(GRID);
    await head.look('patrol-plan');
    const line = head.page.locator('.plan-item', { hasText: '小街巷道路扬尘' });
    await line.getByText('查过，没问题').click();
    await head.find('#plan-done').waitFor();
    await head.sees('今天查过了');
    await head.press('#plan-done .btn');
    await head.sees('已撤销');
    await line.getByText('查过，没问题').click();
    await head.find('#plan-done').waitFor();
  });

  step('finds burning where there is no network: photo and place are kept on the phone', async () => {
    await head.page.locator('.plan-item', { hasText: '垃圾、落叶焚烧' }).getByText('发现问题').click();
    await head.find('#responsible').waitFor();
    await offline(true);
    await head.choosePhoto('#add-photo', 'smoke.jpg', await burning());
    await head.press('#category-waste_burning');
    await head.press('#kind-reported');
    await head.fill('finding-text', '楼后成堆烧垃圾，劝不住');
    await head.look('patrol-finding-new');
    await head.press('#send-finding');
    await head.agree();
    await head.sees('已存在手机里');
    await head.agree();
    await head.find('#outbox').waitFor();
    await head.find('#offline').waitFor();
    await head.look('patrol-offline');
  });

  step('comes back to the network: the case exists, one level up, with nothing typed again', async () => {
    await offline(false);
    await head.find('#outbox').waitFor({ state: 'detached' });
    await head.press('#findings');
    await head.press('.finding-card');
    await head.sees('已转为案件');
    await head.look('patrol-finding-filed');
    await openQueue(director);
    await director.press('.tip-card');
    await director.sees('楼后成堆烧垃圾，劝不住');
    await director.sees('网格巡查上报，由上一级办理');
  });

  step('tells somebody to rectify by a day, and checks it with a photo', async () => {
    await head.go('staff/patrol');
    await head.press('#new-finding');
    await head.find('#responsible').waitFor();
    await head.choosePhoto('#add-photo', 'works.jpg', await burning());
    await head.press('#more-categories');
    await head.press('#category-small_works_dust');
    await head.press('#kind-rectify');
    await head.press('#send-finding');
    await head.sees('请选择整改期限');
    await head.press('[id^=rectify-]');
    await head.fill('told', '三号楼装修队');
    await head.look('patrol-finding-rectify');
    await head.press('#send-finding');
    await head.sees('等待整改');
    await head.look('patrol-finding-waiting');
    await head.choosePhoto('#add-recheck', 'clean.jpg', await clean());
    await head.press('#recheck');
    await head.sees('复查：已整改');
  });

  step('enters a building site, and inspects it by the six measures', async () => {
    await head.go('staff/sources');
    await head.press('#add-source');
    await head.press('#source-kind-site');
    await head.fill('name', '三号地块工地');
    await head.press('#use-here');
    await head.find('#responsible').waitFor();
    await head.fill('unit', '某建设公司');
    await head.fill('contactPhone', '13800000000');
    await head.look('source-edit', '#contactPhone');
    await head.press('#save-source');
    await head.sees('100 米内的举报（1）');
    await head.press('#to-inspect');
    await head.press('#tick-cover-no');
    await head.press('#rest-good');
    await head.press('#send-inspection');
    await head.sees('有不到位的，请拍一张照片');
    await head.choosePhoto('#add-photo', 'site.jpg', await clean());
    await head.look('source-inspect');
    await head.press('#send-inspection');
    await head.sees('有 1 项不到位');
    await head.agree();
    await head.sees('已带上先前的内容');
    expect(await head.find('#finding-text textarea').inputValue()).toBe(
      '三号地块工地：物料堆放 100% 覆盖不到位',
    );
    await head.press('#category-site_dust');
    await head.press('#kind-rectify');
    await head.press('[id^=rectify-]');
    await head.press('#send-finding');
    await head.sees('等待整改');
    await head.press('#open-source');
    await head.sees('物料堆放 100% 覆盖：不到位');
    await head.look('source', '.fact-people .fact-value');
    await head.go('staff/sources');
    await head.sees('三号地块工地');
    await head.look('sources');
    await head.press('#view-map');
    await head.find('#grid-map').waitFor();
    await head.look('sources-map');
    await director.page.reload();
    await director.find('#near-sources').waitFor();
    await director.find('#near-sources').scrollIntoViewIfNeeded();
    await director.noOverflow();
  });

  step('takes in a register from Excel, naming what is wrong by row and column', async () => {
    const heads = ['种类', '名称', '经度', '纬度'];
    const rows = [['餐饮单位', '东街面馆', spot.lng, spot.lat]];
    const file = (more: (string | number)[][]) =>
      workbook([{ name: '污染源', heads, rows: [...rows, ...more] }]);
    await office.go('staff/sources');
    await office.sees('三号地块工地');
    await office.chooseFile(
      '#import-sources',
      'wrong.xlsx',
      await file([['饭店', '', spot.lng, spot.lat]]),
      XLSX,
    );
    await office.sees('第 3 行「名称」');
    await office.look('sources-import');
    await office.chooseFile('#import-sources', 'right.xlsx', await file([]), XLSX);
    await office.sees('东街面馆');
    const [download] = await Promise.all([
      office.page.waitForEvent('download'),
      office.press('#export-sources'),
    ]);
    expect(download.suggestedFilename()).toBe('重点污染源.xlsx');
  });

  step('works by a list that the office keeps', async () => {
    await office.go('staff/patrol');
    await office.sees('换一个网格');
    await office.press('#checklist');
    await office.sees('小街巷道路扬尘');
    await office.look('checklist');
    await office.press('#add-item');
    await office.fill('title', '学校周边');
    await office.fill('standard', '上学放学时段没有扬尘、焚烧');
    await office.press('#cycle-weekly');
    await office.press('#times-2');
    await office.press('#category-road_dust');
    await office.look('checklist-item');
    await office.press('#save-item');
    await office.sees('从明天起按新的清单排计划');
    await office.agree();
    await office.sees('学校周边');
    await head.fresh('staff/patrol-findings');
    await head.find('.finding-card').waitFor();
    await head.look('patrol-findings');
  });

  it('has thrown no error on any phone', () => {
    const lost = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;
    expect(
      [head, director, office].flatMap(({ errors }) => errors).filter((text) => !lost.test(text)),
    ).toEqual([]);
  });
});
