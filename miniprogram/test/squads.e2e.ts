import gcoord from 'gcoord';
import type { Place } from '../src/api/types';
import type { Phone } from './journey/browser';
import { placeIn, tapMap } from './journey/map';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';
const CAPTAIN = 'oDEMO-resident-0000000000001';
const NEIGHBOURS = ['邻居甲', '邻居乙'];
const MINUTE = 60_000;

describe('a squad, from founding to the certificate', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let captain: Phone;
  let volunteer: Phone;
  let director: Phone;
  let stranger: Phone;
  let place: Place;
  let code = '';
  let squadId = '';
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', '志愿者', '映月路社区 主任', null]);
    ({ servers, end } = stage);
    [captain, volunteer, director, stranger] = stage.phones;
    place = await placeIn(servers.url, GRID);
  });
  afterAll(() => end?.());

  const post = async <T>(address: string, body: object, token = ''): Promise<T> => {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  /** Somebody on another phone: logs in with WeChat, then calls. */
  const tokenOf = async (openid: string): Promise<string> => {
    const login = await post<{ code: string }>(`${servers.wechat}/_sim/codes`, { openid });
    return (await post<{ accessToken: string }>(`${servers.url}/api/v1/auth/wechat`, login)).accessToken;
  };
  const asCaptain = async <T>(path: string, body: object): Promise<T> =>
    post<T>(`${servers.url}/api/v1${path}`, body, await tokenOf(CAPTAIN));

  step('a resident founds a squad and the community approves it', async () => {
    await captain.go('pages/me');
    await captain.press('#volunteer');
    await captain.find('#to-found').waitFor();
    await captain.look('volunteer-home-new');
    await captain.press('#to-found');
    await captain.press('.chip:has-text("映月路社区")');
    await captain.press('#grid-网格一');
    await captain.press('#grid-网格二');
    await captain.fill('squad-name', '映月清风队');
    await captain.fill('nickname', '老赵');
    await captain.fill('intro', '周末一起看看有没有烧垃圾，清理楼道');
    await captain.look('squad-found');
    await captain.press('#send-squad');
    await captain.find('#waiting').waitFor();
    await director.go('staff/work');
    await director.press('#squads');
    await director.sees('待社区批准');
    await director.look('staff-squads');
    await director.press('#approve-squad');
    await director.agree();
    await director.sees('已成立');
    await captain.fresh('pages/inbox');
    await captain.sees('「映月清风队」已批准');
    await captain.press('.message');
    await captain.find('#my-squad').waitFor();
  });

  step('neighbours join by the code', async () => {
    await captain.press('#my-squad');
    await captain.find('#squad-picture').waitFor();
    code = (await captain.find('#join-code').innerText()).replace(' ', '');
    await volunteer.page.goto(`${servers.url}/#/volunteer/join/index?code=${code}`);
    await volunteer.find('#found').waitFor();
    await volunteer.fill('nickname', '小钱');
    await volunteer.look('squad-join');
    await volunteer.press('#join');
    await volunteer.find('#my-squad').waitFor();
    for (const [index, nickname] of NEIGHBOURS.entries()) {
      const openid = `oDEMO-neighbour-${index}-000000000`;
      await post(`${servers.wechat}/_sim/identities`, { openid, name: nickname, note: '邻居' });
      await post(`${servers.url}/api/v1/squads/join`, { code, nickname }, await tokenOf(openid));
    }
    await captain.fresh('volunteer/squad');
    await captain.press('#manage-邻居甲');
    await captain.look('squad');
    await captain.press('#deputy');
    await captain.agree();
    await captain.sees('副队长');
  });

  step('the captain plans a shift; the places go in the order of signing up', async () => {
    await captain.go('volunteer/home');
    await captain.press('#to-plan');
    await captain.fill('title', '清晨巡查');
    await tapMap(captain, place);
    await captain.fill('place-text', '映月公园南门');
    await captain.fill('size', '1');
    await captain.fill('note', '带手套，穿平底鞋');
    await captain.look('shift-new');
    squadId = new URL(captain.page.url().replace('#/', '')).searchParams.get('squad') ?? '';
    await captain.press('#send-shift');
    await captain.find('#sign-up').waitFor();
    await captain.press('#sign-up');
    await captain.sees('您已报名');
    await volunteer.fresh('volunteer/home');
    await volunteer.press('.shift-card');
    await volunteer.press('#sign-up');
    await volunteer.sees('您在候补，第 1 位');
    await captain.press('#drop-out');
    await captain.agree();
    await captain.find('#sign-up').waitFor();
    await volunteer.fresh('pages/inbox');
    await volunteer.sees('候补轮到您了');
    await volunteer.go('volunteer/home');
    await volunteer.sees('已报名');
    await volunteer.look('volunteer-home');
  });

  interface Shift {
    id: string;
    code: string;
  }
  /** A whole minute, as people plan. */
  const minuteFromNow = (minutes: number): string =>
    new Date((Math.floor(Date.now() / MINUTE) + minutes) * MINUTE).toISOString();
  /** A shift around this moment, which the page, planning for days to come, would not be used for. */
  const planNow = (title: string, from: number, to: number): Promise<Shift> =>
    asCaptain<Shift>(`/squads/${squadId}/shifts`, {
      key: `now-${title}-${from}`.replace(/[^\w-]/g, 'x'),
      title,
      placeText: '映月公园南门',
      ...place,
      startsAt: minuteFromNow(from),
      endsAt: minuteFromNow(to),
      size: 10,
      note: '',
      proof: 'either',
    });

  step('people sign in by code and by place, and the captain helps out by hand', async () => {
    const now = await planNow('清理楼道', -10, 120);
    await volunteer.page.goto(`${servers.url}/#/volunteer/shift/index?id=${now.id}`);
    await volunteer.press('#sign-up');
    await volunteer.find('#sign-in').waitFor();
    await volunteer.fill('shift-code', now.code === '123456' ? '654321' : '123456');
    await volunteer.press('#sign-in-code');
    await volunteer.sees('现场码不对');
    await volunteer.agree();
    await volunteer.fill('shift-code', now.code);
    await volunteer.look('shift-sign-in');
    await volunteer.press('#sign-in-code');
    await volunteer.find('#sign-out').waitFor();
    const [longitude, latitude] = gcoord.transform([place.lng, place.lat], gcoord.GCJ02, gcoord.WGS84);
    const context = volunteer.page.context();
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude: longitude + 0.02, latitude });
    await volunteer.press('#sign-out');
    await volunteer.sees('您离活动地点约');
    await volunteer.agree();
    await context.setGeolocation({ longitude, latitude });
    // The browser keeps a position for half a minute.
    await volunteer.page.reload();
    await volunteer.press('#sign-out');
    await volunteer.find('#signed-out').waitFor();

    const before = await planNow('拆除小广告', -55, -20);
    await captain.page.goto(`${servers.url}/#/volunteer/shift/index?id=${before.id}`);
    await captain.press('#by-hand');
    for (const nickname of ['小钱', ...NEIGHBOURS]) {
      await captain.press(`.member-manage .chip:has-text("${nickname}")`);
      await captain.fill('by-hand-note', '手机没电');
      if (nickname === '小钱') await captain.look('shift-by-hand');
      await captain.press('#send-by-hand');
      await captain.find(`.seat:has-text("${nickname}"):has-text("队长补登")`).waitFor();
    }
  });

  step('captain and community certify the time, and points come', async () => {
    await captain.go('volunteer/home');
    await captain.press('#to-vouch');
    await captain.press('#other-邻居乙');
    await captain.fill('minutes', '30');
    await captain.look('hours-vouch');
    await captain.press('#vouch-fewer');
    await captain.sees('核对选中的 2 条');
    await captain.press('#vouch');
    await captain.sees('没有要核对的');
    await director.fresh('staff/squads');
    await director.press('#to-squad-hours');
    await director.sees('认定选中的 3 条');
    await director.look('staff-squad-hours');
    await director.press('#certify');
    await director.sees('这里没有记录');
    await volunteer.fresh('pages/points');
    expect(await volunteer.find('#balance').innerText()).toBe('5');
    await volunteer.fresh('volunteer/hours');
    await volunteer.sees('已认定');
    expect(await volunteer.find('#certified').innerText()).toBe('35分钟');
    await volunteer.press('#to-report');
    await volunteer.look('volunteer-hours');
  });

  step('the community corrects a record, and the figures show it', async () => {
    await director.press('#state-certified');
    await director.press('#other-邻居甲');
    await director.fill('minutes', '31');
    await director.fill('correct-reason', '签退登晚了');
    await director.press('#correct-hours');
    await director.agree();
    await director.sees('更正为 31分钟：签退登晚了');
    await director.look('staff-squad-correct');
    await director.go('staff/squad-figures');
    await director.sees('映月清风队');
    await director.look('staff-squad-figures');
  });

  step('a certificate is issued, and anybody checks its code', async () => {
    await volunteer.go('volunteer/home');
    await volunteer.press('#to-certificates');
    await volunteer.fill('certificate-name', '钱某某');
    await volunteer.press('#issue');
    await volunteer.find('#certificate').waitFor();
    await volunteer.sees('1 次，35分钟');
    await volunteer.look('certificate');
    const token = await tokenOf('oDEMO-volunteer-000000000002');
    const answer = await fetch(`${servers.url}/api/v1/certificates`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const [certificate] = ((await answer.json()) as { items: { code: string }[] }).items;
    await stranger.page.goto(`${servers.url}/#/volunteer/check/index?code=${certificate?.code ?? ''}`);
    await stranger.sees('真实有效');
    await stranger.sees('钱某某');
    await stranger.look('certificate-check');
    await volunteer.press('#withdraw');
    await volunteer.agree();
    await volunteer.sees('已撤回的证明');
    await stranger.press('#check');
    await stranger.sees('这份证明已由本人撤回');
  });

  step('squads are ranked; people only when they want to be', async () => {
    await volunteer.go('volunteer/ranking');
    await volunteer.sees('映月清风队');
    await volunteer.look('ranking-squads');
    await volunteer.press('#kind-people');
    await volunteer.sees('别人看不到您');
    await volunteer.fill('ranking-name', '清风');
    await volunteer.press('#enter-ranking');
    await volunteer.find('#taking-part').waitFor();
    await volunteer.look('ranking-people');
    await volunteer.press('#leave-ranking');
    await volunteer.sees('别人看不到您');
  });

  it('has thrown no error on any phone', () => {
    expect([captain, volunteer, director, stranger].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
