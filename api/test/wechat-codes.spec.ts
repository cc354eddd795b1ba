import { CodePictures } from '../src/channels/wechat/codes/code-pictures';
import { Scenes } from '../src/channels/wechat/codes/scenes';
import { newId } from '../src/core/ids';
import { Harness } from './harness';
import { forgetTokens, watchCalls } from './wechat';

const CODE = '/wxa/getwxacodeunlimit';
interface GridCode {
  scene: string;
  picture: string;
  gridName: string;
  title: string;
}

describe('mini-program codes', () => {
  let h: Harness;
  let calls: ReturnType<typeof watchCalls>;
  let office: string;
  let grids: { id: string; level: number; fullName: string }[];

  beforeAll(async () => {
    h = await Harness.start();
    calls = watchCalls(h);
    office = await h.login('office');
    grids = (await h.call<{ items: typeof grids }>('GET', '/grids')).body.items;
  });
  beforeEach(async () => {
    h.simulator.reset();
    await forgetTokens(h);
    calls.paths.length = 0;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  const level3 = (index: number) => grids.filter(({ level }) => level === 3)[index]!;
  const codeOf = (id: string, token = office) =>
    h.call<GridCode>('GET', `/staff/grids/${id}/code`, { token });

  it('are asked for once, kept, and lead back to their grid', async () => {
    const grid = level3(0);
    const [one, two] = await Promise.all([codeOf(grid.id), codeOf(grid.id)]);
    const three = await codeOf(grid.id);
    expect([one.status, one.body.scene]).toEqual([200, two.body.scene]);
    expect(three.body.picture).toBe(one.body.picture);
    expect(one.body.picture).toMatch(/^data:image\/png;base64,iVBOR/);
    expect(one.body.scene).toMatch(/^[0-9A-Z]{10}$/);
    expect(calls.count(CODE)).toBeLessThanOrEqual(2);
    expect(h.simulator.codes()[0]).toMatchObject({
      scene: one.body.scene,
      page: 'pages/report/index',
      env: 'release',
    });
    const scene = await h.call('GET', `/scenes/${one.body.scene}`);
    expect(scene.body).toEqual({ kind: 'grid', targetId: grid.id, name: grid.fullName });
  });

  it('anybody makes up lead nowhere', async () => {
    expect((await h.call('GET', '/scenes/AAAAAAAAAA')).status).toBe(404);
    expect((await h.call('GET', '/scenes/..%2F..')).status).toBe(422);
  });

  it('of other things than grids share the register', async () => {
    const scenes = h.app.get(Scenes);
    const squad = newId();
    const code = await scenes.of('squad', squad);
    expect(await scenes.of('squad', squad)).toBe(code);
    expect(await scenes.of('voucher', squad)).not.toBe(code);
    expect((await h.call('GET', `/scenes/${code}`)).body).toEqual({
      kind: 'squad',
      targetId: squad,
      name: null,
    });
  });

  it('are for those whose grid it is', async () => {
    const head = await h.login('head');
    const answers = await Promise.all(
      grids
        .filter(({ level }) => level === 3)
        .slice(0, 30)
        .map(({ id }) => codeOf(id, head)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 403]));
    expect((await codeOf(level3(0).id, await h.login('resident'))).status).toBe(403);
  });

  it.each([
    [41030, 503, '小程序还没有发布含“我要举报”的版本，发布后才能生成小程序码'],
    [40169, 503, '微信没有接受这个小程序码的内容'],
    [40129, 503, '微信没有接受这个小程序码的内容'],
    [40097, 503, '微信没有接受这个小程序码的参数'],
    [48001, 503, '小程序还没有生成小程序码的权限'],
    [45009, 429, '生成得太频繁，请一分钟后再试'],
    [85096, 503, '微信暂时不能生成小程序码（85096），请稍后再试'],
    [-1, 503, '微信暂时不能生成小程序码（-1），请稍后再试'],
  ])('%i is told as %i, and nothing is kept of it', async (errcode, status, title) => {
    const { id } = level3(40);
    h.simulator.fail({ endpoint: CODE, kind: 'errcode', value: errcode, times: 1 });
    const failed = await codeOf(id);
    expect([failed.status, failed.body.title]).toEqual([status, title]);
  });

  it.each([
    ['drop', 41],
    ['status', 42],
  ] as const)('an answer that does not come (%s) is told', async (kind, index) => {
    h.simulator.fail({ endpoint: CODE, kind, value: 502, times: 1 });
    const failed = await codeOf(level3(index).id);
    expect([failed.status, failed.body.title]).toEqual([503, '微信暂时没有回应，请稍后再试']);
    expect((await codeOf(level3(index).id)).status).toBe(200);
  });

  it('the simulator refuses what WeChat refuses', async () => {
    const pictures = h.app.get(CodePictures);
    await expect(pictures.picture('x'.repeat(33), 'pages/report/index')).rejects.toThrow('微信没有接受');
    await expect(pictures.picture('含中文', 'pages/report/index')).rejects.toThrow('微信没有接受');
    await expect(pictures.picture('ok', '/pages/report/index')).rejects.toThrow('还没有发布');
  });
});
