import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { burning, clean } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('points are earned, redeemed and handed over', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let head: Phone;
  let director: Phone;
  let office: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', `${GRID} 网格长`, '映月路社区 主任', '街道办']);
    ({ servers, end } = stage);
    [resident, head, director, office] = stage.phones;
  });
  afterAll(() => end?.());

  const fill = (phone: Phone, id: string, text: string) =>
    phone.find(`#${id} textarea, #${id} input`).fill(text);
  const fresh = async (phone: Phone, route: string) => {
    await phone.go(route);
    await phone.page.reload();
  };

  step('a verified report gives points, and every entry says which rule made it', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
    await fresh(head, 'staff/queue');
    await head.press('.tip-card');
    await head.press('#move-accept');
    await head.agree();
    await head.sees('处置中');
    await head.press('#move-handle');
    await head.press('#outcome-fixed');
    await head.choosePhoto('#photo-handle', 'after.jpg', await clean());
    await head.find('#note-handle textarea').fill('明火已扑灭');
    await head.press('#send-handle');
    await head.sees('待核查');
    await fresh(director, 'staff/queue');
    await director.press('.tip-card');
    await director.press('#move-pass');
    await director.press('#send-pass');
    await director.agree();
    await director.sees('已结案');
    await fresh(resident, 'pages/points');
    await resident.sees('举报核实');
    expect(await resident.find('#balance').innerText()).toBe('20');
    await resident.look('points');
    await resident.press('.entry');
    await resident.sees('第 1 版，自 2016-08-15 起');
    await resident.look('points-entry');
  });

  step('the office tries a rule on last month, changes it, and puts a prize into the catalogue', async () => {
    await fresh(office, 'staff/queue');
    await office.press('#scope-all');
    await office.press('.tip-card');
    await office.press('#to-correction');
    await office.sees('正在发生的问题 20 分');
    await office.look('points-correction');
    await fresh(office, 'staff/points');
    await office.look('staff-points');
    await office.press('#to-points-rules');
    await office.look('points-rules');
    await office.press('#change-caps');
    await fill(office, 'term-day', '80');
    await office.press('#try');
    await office.find('.hint').waitFor();
    await fill(office, 'reason', '长效办例会议定');
    await office.look('points-rule');
    await office.press('#save-rule');
    await office.agree();
    await office.sees('起改为：每天最多得 80 分');
    await fresh(office, 'staff/rewards');
    await office.sees('参与奖红包');
    await office.press('#add-reward');
    await fill(office, 'name', '环保布袋');
    await fill(office, 'text', '帆布，能装十斤菜');
    await fill(office, 'points', '15');
    await fill(office, 'stock', '5');
    await fill(office, 'place', '映月路社区服务台');
    await office.look('reward-edit');
    await office.press('#save-reward');
    await office.sees('剩 5 份');
    await office.look('staff-rewards');
  });

  step('the resident redeems, cancels, and redeems again', async () => {
    await fresh(resident, 'pages/points');
    await resident.press('#to-rewards');
    await resident.look('rewards');
    await resident.press('[id^=redeem-]');
    await resident.agree();
    await resident.find('#qr').waitFor();
    await resident.press('#cancel');
    await resident.agree();
    await resident.sees('已取消');
    await fresh(resident, 'pages/rewards');
    await resident.press('[id^=redeem-]');
    await resident.agree();
    await resident.find('#qr').waitFor();
    await resident.look('redemption');
    await fresh(resident, 'pages/rewards');
    await resident.sees('每人每月限兑 1 份');
    await resident.press('#mine');
    await resident.look('redemptions');
  });

  step('the community hands it over by the digits, once', async () => {
    await resident.press('.redemption-card');
    const code = (await resident.find('#pick-up-code').innerText()).replace(' ', '');
    await fresh(director, 'staff/points');
    await director.press('#to-desk');
    await fill(director, 'code', '123');
    await director.press('#look-up');
    await director.sees('领取码是 8 位数字');
    await fill(director, 'code', code);
    await director.press('#look-up');
    await director.find('#hand-over').waitFor();
    await director.look('desk');
    await director.press('#hand-over');
    await director.agree();
    await director.sees('这份奖品已经领走。');
    await fresh(resident, 'pages/points');
    expect(await resident.find('#balance').innerText()).toBe('5');
    await resident.sees('兑换预扣');
    await resident.look('points-spent');
    await fresh(resident, 'pages/redemptions');
    await resident.press('.redemption-card');
    await resident.sees('已领取');
    await resident.look('redemption-done');
  });

  const addCash = async (name: string, points: string, amount: string) => {
    await fresh(office, 'staff/rewards');
    await office.press('#add-reward');
    await office.press('#kind-cash');
    await fill(office, 'name', name);
    await fill(office, 'points', points);
    await fill(office, 'yuan', amount);
    await fill(office, 'stock', '10');
    await office.press('#save-reward');
    await office.sees(name);
  };
  const redeemCash = async (name: string) => {
    await fresh(resident, 'pages/rewards');
    await resident.find(`.reward:has-text("${name}") .btn`).click();
    await resident.agree();
  };

  step('points become cash when the person confirms in WeChat', async () => {
    await addCash('小额红包', '2', '1.50');
    await redeemCash('小额红包');
    await resident.sees('等您确认收款');
    await resident.look('cash');
    await resident.press('#receive');
    await resident.page.getByText('以后再说').click();
    await resident.sees('等您确认收款');
    await resident.press('#receive');
    await resident.page.getByText('确认收款', { exact: true }).click();
    await resident.sees('已领取');
    await resident.look('cash-done');
    await fresh(resident, 'pages/points');
    expect(await resident.find('#balance').innerText()).toBe('3');
    await resident.go('pages/inbox');
    await resident.sees('1.50 元 已到账');
  });

  step('a larger sum waits for two people; one alone is not enough', async () => {
    await addCash('大额红包', '3', '15');
    await redeemCash('大额红包');
    await resident.sees('等两位工作人员审批后发放');
    await fresh(office, 'staff/cash');
    await fill(office, 'approval-note', '情况属实');
    await office.look('cash-approval');
    await office.press('#approve');
    await office.agree();
    await office.sees('您已同意，等另一位同事。');
    await fresh(office, 'staff/reconciliation');
    await office.sees('还没有对过账');
    await resident.press('#cancel');
    await resident.agree();
    await resident.sees('已取消');
    await fresh(resident, 'pages/points');
    expect(await resident.find('#balance').innerText()).toBe('3');
  });

  step('points of a false report are taken by a person, and the reporter appeals once', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await clean());
    await fresh(director, 'staff/queue');
    await director.press('#scope-all');
    await director.press('.tip-card:has-text("已派遣")');
    await director.press('#move-refuse');
    await director.press('#reason-malicious');
    await fill(director, 'note-refuse', '现场没有焚烧，照片是别处的');
    await director.press('#send-refuse');
    await director.agreeIfAsked();
    await director.sees('不予受理');
    await fresh(office, 'staff/queue');
    await office.press('#scope-all');
    await office.press('.tip-card:has-text("不予受理")');
    await office.press('#to-penalty');
    await fill(office, 'penalty-reason', '照片拍摄地与举报地点不符，本人承认');
    await office.look('penalty-new');
    await office.press('#impose');
    await office.agree();
    await office.sees('扣 3 分');
    await fresh(resident, 'pages/points');
    expect(await resident.find('#balance').innerText()).toBe('0');
    await resident.press('.entry');
    await resident.sees('应扣 20 分，扣到 0 分为止');
    await fill(resident, 'appeal-text', '是我点错了地点');
    await resident.look('penalty-appeal');
    await resident.press('#appeal-send');
    await resident.agree();
    await resident.sees('您的申诉：是我点错了地点');
    await fresh(office, 'staff/penalties');
    await office.sees('这是您作的认定，申诉要由另一位同事处理。');
    await office.look('penalties');
  });

  it('has thrown no error on any phone', () => {
    expect([resident, head, director, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
