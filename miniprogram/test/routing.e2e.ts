import type { Phone } from './journey/browser';
import { placeIn, placeOutside, tapMap } from './journey/map';
import { burning } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openCase } from './journey/case';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';
const OTHER = '映月路社区网格二';

describe('who gets a tip', () => {
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

  const openRules = async (phone: Phone) => {
    await phone.fresh('staff/queue');
    await phone.press('#work');
    await phone.press('#routing-rules');
    await phone.sees('从上往下比对');
  };

  step('the office adds a rule for the nights of workdays', async () => {
    await openRules(office);
    await office.sees('还没有派单规则');
    await office.look('routing-empty');
    await office.press('#add-rule');
    await office.press('#save-rule');
    await office.sees('请填写规则名称');
    await office.find('#rule-name input').fill('夜间焚烧归城管');
    await office.press('#category-waste_burning');
    await office.press('#days-workdays');
    await office.press('#hours-some');
    await office.sees('到次日');
    await office.press('#target-department');
    await office.press('#department-chengguan');
    await office.look('routing-rule');
    await office.press('#save-rule');
    await office.sees('派往：城管');
    await office.sees(/工作日 22:00 到次日 06:00/);
  });

  step('and one for an area drawn on the map, which goes first', async () => {
    const middle = await placeIn(servers.url, GRID);
    await office.press('#add-rule');
    await office.find('#rule-name input').fill('工地周围归网格二');
    await office.press('#place-polygon');
    const corners = [
      [-0.002, -0.002],
      [0.002, -0.002],
      [0, 0.002],
    ] as const;
    for (const [east, north] of corners)
      await tapMap(office, { lng: middle.lng + east, lat: middle.lat + north });
    await office.sees('已点 3 个角');
    await office.press('#grid-映月路社区');
    await office.press('#grid-网格二');
    await office.look('routing-area');
    await office.press('#save-rule');
    await office.sees('2. 工地周围归网格二');
    await office.press('#up-1');
    await office.sees('1. 工地周围归网格二');
    await office.sees('2. 夜间焚烧归城管');
    await office.look('routing');
  });

  step('others read the rules and try them, but cannot change them', async () => {
    await openRules(head);
    await head.sees('1. 工地周围归网格二');
    expect(await head.page.locator('#add-rule >> visible=true').count()).toBe(0);
    expect(await head.page.locator('#delete-0 >> visible=true').count()).toBe(0);
    await head.press('#try-routing');
    await head.press('#category-waste_burning');
    await tapMap(head, await placeIn(servers.url, GRID));
    await head.press('#try');
    await head.sees(`派往：${OTHER}`);
    await head.sees('符合，按这条派');
    await head.look('routing-try');
    await tapMap(head, await placeOutside(servers.url));
    await head.press('#try');
    await head.sees('到街道办待受理，由人工分派');
  });

  step('a tip goes by the rule, and the case says why', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
    await openCase(director, 'all');
    await director.find('#routing').scrollIntoViewIfNeeded();
    await director.sees(/按规则「工地周围归网格二」（第 1 版）派往映月路社区网格二/);
    await director.look('staff-case-routing');
  });

  step('a rule is switched off and deleted, each kept in the record', async () => {
    await openRules(office);
    await office.press('#switch-0');
    await office.sees('已停用');
    await office.press('#delete-0');
    await office.sees(/已经派出的举报不变/);
    await office.agree();
    await office.sees('1. 夜间焚烧归城管');
    // It would have the corrected case when this runs at night.
    await office.press('#switch-0');
    await office.sees('已停用');
    await office.press('#routing-log');
    await office.sees('删除「工地周围归网格二」');
    await office.sees('停用「工地周围归网格二」');
    await office.look('routing-log', '.change-by');
  });

  step('the director corrects the place on the map; the resident is told', async () => {
    await openCase(director, 'all');
    await director.press('#move-reroute');
    await director.press('#send-reroute');
    await director.sees('请更正类型或地点');
    // Near to where it was, but now by the place: no rule has it any more.
    const map = director.find('#grid-map');
    await map.scrollIntoViewIfNeeded();
    const box = await map.boundingBox();
    if (!box) throw new Error('no map');
    await director.page.touchscreen.tap(box.x + box.width / 2 + 12, box.y + box.height / 2 + 12);
    await director.sees(/更正后派往：映月路社区网格/);
    await director.look('staff-correct');
    await director.press('#send-reroute');
    await director.agreeIfAsked();
    await director.sees(/地点移动约 \d+ 米/);
    await resident.fresh('pages/inbox');
    await resident.sees('已更正类型或地点');
    await resident.noOverflow();
  });

  it('has thrown no error on any phone', () => {
    expect([resident, head, director, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
