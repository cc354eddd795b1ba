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

  step('a verified report gives points, and every entry says which rule made it', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
    await head.fresh('staff/queue');
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
    await director.fresh('staff/queue');
    await director.press('.tip-card');
    await director.press('#move-pass');
    await director.press('#send-pass');
    await director.agree();
    await director.sees('已结案');
    await resident.fresh('pages/points');
    await resident.sees('举报核实');
    expect(await resident.find('#balance').innerText()).toBe('20');
    await resident.look('points');
    await resident.press('.entry');
    await resident.sees('第 1 版，自 2016-08-15 起');
    await resident.look('points-entry');
  });

  step('the office tries a rule on last month, changes it, and puts a prize into the catalogue', async () => {
    await office.fresh('staff/queue');
    await office.press('#scope-all');
    await office.press('.tip-card');
    await office.press('#to-correction');
    await office.sees('正在发生的问题 20 分');
    await office.look('points-correction');
    await office.fresh('staff/points');
    await office.look('staff-points');
    await office.press('#to-points-rules');
    await office.look('points-rules');
    await office.press('#change-caps');
    await office.fill('term-day', '80');
    await office.press('#try');
    await office.find('.hint').waitFor();
    await office.fill('reason', '长效办例会议定');
    await office.look('points-rule');
    await office.press('#save-rule');
    await office.agree();
    await office.sees('起改为：每天最多得 80 分');
    await office.fresh('staff/rewards');
    await office.sees('参与奖红包');
    await office.press('#add-reward');
    await office.fill('name', '环保布袋');
    await office.fill('text', '帆布，能装十斤菜');
    await office.fill('points', '15');
    await office.fill('stock', '5');
    await office.fill('place', '映月路社区服务台');
    await office.look('reward-edit');
    await office.press('#save-reward');
    await office.sees('剩 5 份');
    await office.look('staff-rewards');
  });

  step('the resident redeems, cancels, and redeems again', async () => {
    await resident.fresh('pages/points');
    await resident.press('#to-rewards');
    await resident.look('rewards');
    await resident.press('[id^=redeem-]');
    await resident.agree();
    await resident.find('#qr').waitFor();
    await resident.press('#cancel');
    await resident.agree();
    await resident.sees('已取消');
    await resident.fresh('pages/rewards');
    await resident.press('[id^=redeem-]');
    await resident.agree();
    await resident.find('#qr').waitFor();
    await resident.look('redemption');
    await resident.fresh('pages/rewards');
    await resident.sees('每人每月限兑 1 份');
    await resident.press('#mine');
    await resident.look('redemptions');
  });

  step('the community hands it over by the digits, once', async () => {
    await resident.press('.redemption-card');
    const code = (await resident.find('#pick-up-code').innerText()).replace(' ', '');
    await director.fresh('staff/points');
    await director.press('#to-desk');
    await director.fill('code', '123');
    await director.press('#look-up');
    await director.sees('领取码是 8 位数字');
    await director.fill('code', code);
    await director.press('#look-up');
    await director.find('#hand-over').waitFor();
    await director.look('desk');
    await director.press('#hand-over');
    await director.agree();
    await director.sees('这份奖品已经领走。');
    await resident.fresh('pages/points');
    expect(await resident.find('#balance').innerText()).toBe('5');
    await resident.sees('兑换预扣');
    await resident.look('points-spent');
    await resident.fresh('pages/redemptions');
    await resident.press('.redemption-card');
    await resident.sees('已领取');
    await resident.look('redemption-done');
  });

  const addCash = async (name: string, points: string, amount: string) => {
    await office.fresh('staff/rewards');
    await office.press('#add-reward');
    await office.press('#kind-cash');
    await office.fill('name', name);
    await office.fill('points', points);
    await office.fill('yuan', amount);
    await office.fill('stock', '10');
    await office.press('#save-reward');
    await office.sees(name);
  };
  const redeemCash = async (name: string) => {
    await resident.fresh('pages/rewards');
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
    await resident.fresh('pages/points');
    expect(await resident.find('#balance').innerText()).toBe('3');
    await resident.go('pages/inbox');
    await resident.sees('1.50 元 已到账');
  });

  step('a larger sum waits for two people; one alone is not enough', async () => {
    await addCash('大额红包', '3', '15');
    await redeemCash('大额红包');
    await resident.sees('等两位工作人员审批后发放');
    await office.fresh('staff/cash');
    await office.fill('approval-note', '情况属实');
    await office.look('cash-approval');
    await office.press('#approve');
    await office.agree();
    await office.sees('您已同意，等另一位同事。');
    await office.fresh('staff/reconciliation');
    await office.sees('还没有对过账');
    await resident.press('#cancel');
    await resident.agree();
    await resident.sees('已取消');
    await resident.fresh('pages/points');
    expect(await resident.find('#balance').innerText()).toBe('3');
  });

  step('points of a false report are taken by a person, and the reporter appeals once', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await clean());
    await director.fresh('staff/queue');
    await director.press('#scope-all');
    await director.press('.tip-card:has-text("已派遣")');
    await director.press('#move-refuse');
    await director.press('#reason-malicious');
    await director.fill('note-refuse', '现场没有焚烧，照片是别处的');
    await director.press('#send-refuse');
    await director.agreeIfAsked();
    await director.sees('不予受理');
    await office.fresh('staff/queue');
    await office.press('#scope-all');
    await office.press('.tip-card:has-text("不予受理")');
    await office.press('#to-penalty');
    await office.fill('penalty-reason', '照片拍摄地与举报地点不符，本人承认');
    await office.look('penalty-new');
    await office.press('#impose');
    await office.agree();
    await office.sees('扣 3 分');
    await resident.fresh('pages/points');
    expect(await resident.find('#balance').innerText()).toBe('0');
    await resident.press('.entry');
    await resident.sees('应扣 20 分，扣到 0 分为止');
    await resident.fill('appeal-text', '是我点错了地点');
    await resident.look('penalty-appeal');
    await resident.press('#appeal-send');
    await resident.agree();
    await resident.sees('您的申诉：是我点错了地点');
    await office.fresh('staff/penalties');
    await office.sees('这是您作的认定，申诉要由另一位同事处理。');
    await office.look('penalties');
  });

  it('has thrown no error on any phone', () => {
    expect([resident, head, director, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
