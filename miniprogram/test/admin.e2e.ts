import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { burning } from './journey/photos';
import { reportBurning } from './journey/report';
import { callAs, type Servers, tellSimulator } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';
const HEAD = 'oDEMO-grid-head-000000000003';
const BOUNDARIES = join(__dirname, '../../scripts/demo/boundaries.geojson');

interface Collection {
  features: {
    properties: Record<string, unknown>;
    geometry: { coordinates: number[][][] };
  }[];
}

/** The demo's file with three mistakes: a name nobody knows, a grid that is missing, a border that crosses itself. */
function withMistakes(): Buffer {
  const collection = JSON.parse(readFileSync(BOUNDARIES, 'utf8')) as Collection;
  const grids = collection.features.filter(({ properties }) => properties['grid'] !== undefined);
  const [first, second] = grids;
  if (first)
    first.properties = { ...first.properties, community: '映月社区', fullName: undefined, name: undefined };
  const ring = second?.geometry.coordinates[0];
  const half = Math.floor((ring?.length ?? 0) / 2);
  if (ring) [ring[1], ring[half]] = [ring[half] ?? [], ring[1] ?? []];
  return Buffer.from(JSON.stringify(collection));
}

describe('what the administrator looks after', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let admin: Phone;
  let director: Phone;
  let resident: Phone;
  let volunteer: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage([null, null, null, null]);
    ({ servers, end } = stage);
    [admin, director, resident, volunteer] = stage.phones;
  });

  afterAll(() => end?.());

  step('finds the boundaries under 我的, and asks for the coordinate system', async () => {
    await admin.go('pages/me');
    await admin.logInAs('系统管理员');
    await admin.find('#boundaries').waitFor();
    await admin.noOverflow();
    await admin.press('#boundaries');
    await admin.chooseFile('#choose-file', '边界.geojson', withMistakes());
    await admin.sees('边界.geojson');
    await admin.press('#check');
    await admin.sees('请选择文件的坐标系');
  });

  step('reads what is wrong, by name, and cannot import it', async () => {
    await admin.press('#crs-gcj02');
    await admin.press('#check');
    await admin.sees('名称对不上');
    await admin.sees(/文件缺少 1 个网格：映月路社区网格一/);
    await admin.sees('边界线自己相交');
    expect(await admin.page.locator('#import').count()).toBe(0);
    await admin.look('admin-boundaries-problems');
  });

  step('imports a good file after a second yes', async () => {
    await admin.chooseFile('#choose-file', '边界.geojson', readFileSync(BOUNDARIES));
    await admin.press('#check');
    await admin.sees('49 个网格的边界都没有问题');
    await admin.look('admin-boundaries');
    await admin.press('#import');
    await admin.agree();
    await admin.sees('已导入 49 个网格的边界');
    await admin.agree();
  });

  step(
    'a volunteer meets no dead end: every row opens, and pages of the staff say how one gets in',
    async () => {
      await volunteer.go('pages/me');
      await volunteer.logInAs('志愿者');
      await volunteer.find('.identity-role:text-is("志愿者")').waitFor();
      expect(await volunteer.page.locator('#staff, #boundaries, #outbox').count()).toBe(0);
      for (const [row, seen] of [
        ['inbox', '消息'],
        ['claim', '输入邀请码'],
        ['about', '关于与隐私'],
      ] as const) {
        await volunteer.go('pages/me');
        await volunteer.press(`#${row}`);
        await volunteer.find(`.head-title:text-is("${seen}")`).waitFor();
      }
      for (const [tab, title] of [
        ['points', '积分'],
        ['progress', '我的举报'],
        ['home', '蓝天网格'],
      ] as const) {
        await volunteer.go(`pages/${tab}`);
        await volunteer.find(`.head-title:text-is("${title}")`).waitFor();
        await volunteer.page.waitForLoadState('networkidle');
        await volunteer.noOverflow();
      }
      for (const [page, title] of [
        ['boundaries', '网格边界'],
        ['outbox', '外发消息'],
        ['seats', '席位与邀请码'],
        ['queue', '网格工作台'],
      ] as const) {
        await volunteer.go(`staff/${page}`);
        await volunteer.find(`.head-title:text-is("${title}")`).waitFor();
        await volunteer.sees('这里是工作人员的页面');
      }
      await volunteer.press('#to-claim');
      await volunteer.find('#send-code').waitFor();
    },
  );

  step('hands a seat out by a code, which the person enters', async () => {
    await director.go('pages/me');
    await director.logInAs('映月路社区 主任');
    await director.go('staff/seats');
    await director.press('.seat .btn:text-is("发邀请码")');
    const code = await director.find('.code-text').innerText();
    await volunteer.go('pages/me');
    await volunteer.press('#claim');
    await volunteer.find('#code input').fill('ABCD2345');
    await volunteer.press('#send-code');
    await volunteer.sees('邀请码不对或已过期');
    await volunteer.noOverflow();
    await volunteer.press('.taro-model__confirm');
    await volunteer.find('#code input').fill(`${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`);
    await volunteer.noOverflow();
    await volunteer.press('#send-code');
    await volunteer.find('#staff').waitFor();
    await volunteer.sees(/映月路社区网格.+ · 网格长/);
    await volunteer.press('#staff');
    await volunteer.sees('没有待办');
  });

  step('sends again what WeChat refused', async () => {
    await fetch(`${servers.wechat}/_sim/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ endpoint: '/cgi-bin/message/subscribe/send', kind: 'errcode', value: 47003 }),
    });
    // The grid's head wants to be reminded; what goes on right now is told at night too.
    await callAs(servers, HEAD, '/wechat/reminders', { key: 'head-wants-it-1', accepted: ['task'] });
    await tellSimulator(servers.wechat, 'credits', { openid: HEAD, template: 'demo-task' });
    await resident.go('pages/me');
    await resident.logInAs('居民');
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning(), {
      beforeSending: () => resident.press('#occurrence-now'),
    });
    await admin.go('staff/outbox');
    await admin.until(() => admin.page.reload(), '重新发送');
    await admin.sees('微信没有接受内容');
    await admin.look('admin-outbox');
    await fetch(`${servers.wechat}/_sim/faults`, { method: 'DELETE' });
    const dead = await admin.page.locator('.btn:text-is("重新发送") >> visible=true').count();
    for (let left = dead; left > 0; left -= 1) {
      await admin.press('.btn:text-is("重新发送")');
      await admin.page.waitForFunction(
        (count) =>
          [...document.querySelectorAll('.btn')].filter((b) => b.textContent === '重新发送').length === count,
        left - 1,
      );
    }
    await admin.sees('没有送不到的消息');
    await admin.until(async () => {
      await admin.press('.chip:text-is("等待发送")');
      await admin.press('.chip:text-is("已送到")');
    }, '微信提醒');
  });

  step('reads the description of the API, whose page obeys the same rules for scripts', async () => {
    await admin.page.goto(`${servers.url}/api/v1/docs`);
    await admin.page.getByRole('heading', { name: '蓝天网格 API' }).waitFor();
    const answer = await admin.page.request.get(servers.url);
    expect(answer.headers()['content-security-policy']).toMatch(/script-src 'self';/);
    expect(await answer.text()).not.toMatch(/<script(?![^>]* src=)|\son\w+=/);
  });

  it('has thrown no error on any phone', () => {
    expect([admin, director, resident, volunteer].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
