import type { Phone } from './journey/browser';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';
import { letTheDayPass, takePart } from './journey/takes-part';

describe('a draw that anybody can compute again', () => {
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

  step('the office prepares it and sees how many are eligible', async () => {
    takePart(servers.database, ['oDEMO-resident-0000000000001'], 5);
    await resident.fresh('draws/list');
    await resident.sees('还没有抽奖');
    await office.fresh('staff/points');
    await office.press('#to-draws');
    await office.sees('还没有抽奖');
    await office.press('#add-draw');
    await office.fill('name', '秋季参与奖');
    await office.fill('text', '感谢大家一起守护蓝天');
    await office.press('#period-quarter');
    await office.fill('prize-name-0', '电饭锅');
    await office.press('#add-prize');
    await office.fill('prize-name-1', '环保布袋');
    await office.fill('prize-count-1', '9');
    await office.fill('place', '映月路社区服务台');
    await office.look('draw-edit');
    await office.press('#save-draw');
    await office.sees('人比奖品少，请减少奖品或放宽条件。');
    await office.press('#change');
    await office.fill('prize-count-1', '5');
    await office.press('#save-draw');
    await office.sees('6 人在名单里，奖品 6 份');
    await office.look('draw-draft');
  });

  step('publishing fixes list and seed; everybody on it sees a number, and checks it', async () => {
    await office.press('#publish');
    await office.agree();
    await office.sees('已经公布');
    await office.look('draw-published');
    await resident.fresh('pages/inbox');
    await resident.page.getByText('您参加了抽奖').first().click();
    await resident.look('draws');
    await resident.press('.draw-card');
    expect(Number(await resident.find('#my-number').innerText())).toBeGreaterThan(0);
    await resident.look('draw');
    await resident.press('#to-check');
    await resident.press('#check');
    await resident.sees('到现在为止都对得上');
    await resident.sees(/名单第 \d 行是您/);
    await resident.look('draw-check-before');
  });

  step('the office enters the public number of that day, and the numbers are drawn', async () => {
    letTheDayPass(servers.database);
    await office.fresh('staff/draws');
    await office.press('.draw-card');
    await office.fill('late', '01 05 09 13 22 28 + 7');
    await office.press('#hold');
    await office.sees('应是 14 位数字，现在是 13 位');
    await office.fill('late', '01 05 09 13 22 28 + 07');
    await office.look('draw-hold');
    await office.press('#hold');
    await office.agree();
    await office.sees('中奖号码');
    await office.look('draw-winners');
  });

  step('the winner is told, anybody computes the result again, and the desk hands it over', async () => {
    await resident.fresh('pages/inbox');
    await resident.page.getByText('您中奖了').first().click();
    await resident.press('.draw-card');
    await resident.sees('恭喜，您中了');
    await resident.look('draw-won');
    await resident.press('#to-check');
    await resident.press('#check');
    await resident.sees('全部对得上');
    await resident.look('draw-check');
    await resident.press('#list');
    await resident.press('#algorithm');
    await resident.look('draw-list');
    await resident.press('#back');
    await resident.press('#to-prize');
    await resident.find('#qr').waitFor();
    await resident.look('draw-prize');
    const code = (await resident.find('#pick-up-code').innerText()).replace(' ', '');
    await director.fresh('staff/desk');
    await director.fill('code', code);
    await director.press('#look-up');
    await director.press('#hand-over');
    await director.agree();
    await director.sees('这份奖品已经领走。');
    await resident.fresh('draws/list');
    await resident.press('.draw-card');
    await resident.sees('已经领走');
  });

  step('a stranger sees it all without a name and without logging in', async () => {
    const page = (await (await fetch(`${servers.url}/api/v1/draws`)).json()) as { items: { id: string }[] };
    const id = page.items[0]?.id ?? '';
    const record = (await (await fetch(`${servers.url}/api/v1/draws/${id}/record`)).json()) as {
      winners: object[];
    };
    expect(record.winners).toHaveLength(6);
    const seen = (await (await fetch(`${servers.url}/api/v1/draws/${id}`)).json()) as {
      winners: { state: string }[];
    };
    expect(seen.winners.filter(({ state }) => state === 'fetched')).toHaveLength(1);
  });

  it('has thrown no error on any phone', () => {
    expect([resident, director, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
