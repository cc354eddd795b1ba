import type { Phone } from './journey/browser';
import { placeIn, tapMap } from './journey/map';
import { burning, clean } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('following what somebody else reported', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let volunteer: Phone;
  let head: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', '志愿者', `${GRID} 网格长`]);
    ({ servers, end } = stage);
    [resident, volunteer, head] = stage.phones;
  });

  afterAll(() => end?.());

  const begin = async (phone: Phone) => {
    await phone.go('pages/report');
    await phone.press('#category-open_barbecue');
    await tapMap(phone, await placeIn(servers.url, GRID));
    await phone.find('.verdict-good').waitFor();
  };

  step('says that it was reported already, without a word of who did', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
    await begin(volunteer);
    await volunteer.sees('附近已有人举报过');
    await volunteer.find('.btn:text-is("我也看到，跟进它")').waitFor();
    await volunteer.sees('不是同一件，继续举报');
    expect(await volunteer.page.content()).not.toContain('烟往楼上飘');
    await volunteer.look('report-similar');
  });

  step('goes on with the report when it is another case', async () => {
    await volunteer.press('#not-similar');
    await volunteer.find('#similar').waitFor({ state: 'hidden' });
    await volunteer.sees(/还差：请拍一张照片$/);
  });

  step('stands in nobody’s way when the question fails', async () => {
    await volunteer.page.route('**/api/v1/tips/similar*', (route) => route.abort('internetdisconnected'));
    await volunteer.page.reload();
    await volunteer.sees('已恢复您上次没发完的内容');
    await volunteer.find('.verdict-good').waitFor();
    await volunteer.page.waitForTimeout(300);
    expect(await volunteer.page.locator('#similar').count()).toBe(0);
    await volunteer.find('#submit').waitFor();
    await volunteer.page.unroute('**/api/v1/tips/similar*');
    await volunteer.page.reload();
    await volunteer.sees('附近已有人举报过');
  });

  step('follows with one press, and sees less than the reporter', async () => {
    await volunteer.press('.btn:text-is("我也看到，跟进它")');
    await volunteer.sees('1 人也看到了');
    await volunteer.sees('大致位置');
    expect(await volunteer.page.content()).not.toContain('烟往楼上飘');
    await volunteer.look('followed');
  });

  step('keeps the draft, which knows now that the tip is followed', async () => {
    await volunteer.fresh('pages/report');
    await volunteer.sees('已恢复您上次没发完的内容');
    await volunteer.sees('您已在跟进，看进展');
  });

  step('does not scroll sideways with the largest text', async () => {
    await volunteer.go('pages/me');
    await volunteer.press('#font-huge');
    await volunteer.go('pages/report');
    await volunteer.sees('您已在跟进，看进展');
    await volunteer.noOverflow();
    await volunteer.press('.btn:text-is("您已在跟进，看进展")');
    await volunteer.sees('1 人也看到了');
    await volunteer.noOverflow();
    await volunteer.go('pages/me');
    await volunteer.press('#font-normal');
  });

  step('tells the follower how it goes on', async () => {
    await head.go('staff/queue');
    await head.press('.tip-card');
    await head.press('#move-accept');
    await head.agree();
    await head.sees('处置中');
    await volunteer.fresh('pages/inbox');
    await volunteer.sees('已签收，准备到现场');
    await volunteer.press('.message');
    await volunteer.sees('1 人也看到了');
    await volunteer.sees('处置中');
  });

  step('lists it under 进度, and lets go of it again', async () => {
    await volunteer.go('pages/progress');
    await volunteer.press('#list-followed');
    await volunteer.find('.tip-card').waitFor();
    await volunteer.look('progress-followed');
    await volunteer.press('.tip-card');
    await volunteer.press('#unfollow');
    await volunteer.agree();
    // Back on the list, which is asked again.
    await volunteer.sees('您还没有跟进别人的举报');
  });

  step('shows the reporter the own tip instead of a button to follow', async () => {
    await begin(resident);
    await resident.sees('这是您报的，看进展');
  });

  step('shows the grid’s head where it comes back', async () => {
    await head.go('staff/hot-spots');
    await head.sees('没有反复发生的地点');
    const place = await placeIn(servers.url, GRID);
    for (let i = 0; i < 2; i += 1) await reportBurning(resident, place, await clean());
    await head.go('staff/queue');
    await head.press('#work');
    await head.press('#hot-spots');
    await head.page.reload();
    await head.sees('3 件');
    await head.press('.card .link:text-is("看地图和案件")');
    await head.find('.spot-tip').waitFor();
    await head.look('staff-hot-spots');
    await head.press('.spot-tip');
    await head.sees('办理经过');
  });

  it('has thrown no error on any phone', () => {
    expect([resident, volunteer, head].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
