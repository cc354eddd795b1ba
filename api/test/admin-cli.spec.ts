import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommand } from '../src/admin/command';
import { runCommand } from '../src/admin/run-command';
import { Clock } from '../src/core/clock';
import { ClaimsService } from '../src/identity/claims.service';
import roster from '../src/identity/data/roster.json';
import { Harness } from './harness';

const BOUNDARIES = join(__dirname, '../../scripts/demo/boundaries.geojson');

interface Report {
  features: { properties: Record<string, unknown> }[];
}

describe("the operator's commands on an empty installation", () => {
  let h: Harness;
  const folder = mkdtempSync(join(tmpdir(), 'lantian-admin-'));

  beforeAll(async () => {
    h = await Harness.start({ DEMO: false });
  });
  afterAll(async () => {
    await h.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const run = async (...args: string[]) => {
    const { ok, lines } = await runCommand(h.app, readCommand(args));
    return { ok, text: lines.join('\n') };
  };
  const grids = async () => (await h.call<{ items: unknown[] }>('GET', '/grids')).body.items.length;
  const polygons = async () =>
    (await h.call<{ collection: { features: unknown[] } }>('GET', '/grids/boundaries')).body.collection
      .features.length;

  it('boundaries before the roster are refused with what to do first', async () => {
    const answer = await run('boundaries', BOUNDARIES, '--crs', 'GCJ-02', '--apply');
    expect(answer).toEqual({ ok: false, text: '还没有网格名单，请先导入名单，再导入边界' });
  });

  it('a roster is first compared, then imported; people are counted, not named', async () => {
    const path = file('roster.json', roster);
    const dry = await run('roster', path);
    expect(dry.ok).toBe(true);
    expect(dry.text).toContain('12 个社区，49 个网格，62 个席位');
    expect(dry.text).toContain('新增席位（62）');
    expect(dry.text).toContain('还没有写入');
    expect(dry.text).not.toContain(roster.level1.leader.name);
    expect(await grids()).toBe(0);
    expect((await run('roster', path, '--apply')).text).toContain('已写入');
    expect(await grids()).toBe(62);
    expect((await run('roster', path, '--apply')).text).toContain('系统与名单一致');
  });

  it('a changed roster says what is new, and what stays although it is not on it', async () => {
    const changed = structuredClone(roster);
    const community = changed.level2[0]!;
    community.grids.push({ name: '网格九十九', head: '某某' });
    changed.level2.pop();
    const dry = await run('roster', file('changed.json', changed));
    expect(dry.text).toContain('新增街道、社区、网格（1）\n  · 映月路社区网格九十九');
    expect(dry.text).toContain('名单里没有的网格，保持不变（6）');
    expect(dry.text).toContain('映月路社区网格九十九：网格长');
  });

  it.each([
    ['no file', 'missing.json', undefined, '没有找到文件'],
    ['no JSON', 'broken.json', '{', '文件不是正确的 JSON'],
    ['no roster', 'wrong.json', { level1: {} }, 'level2（社区） 应是列表'],
    [
      'another subdistrict',
      'other.json',
      { ...roster, level1: { ...roster.level1, name: '别处街道' } },
      '别处街道',
    ],
  ])('%s imports nothing', async (_what, name, content, sentence) => {
    const before = await grids();
    const path = content === undefined ? join(folder, name) : file(name, content);
    const answer = await run('roster', path, '--apply');
    expect(answer.ok).toBe(false);
    expect(answer.text).toContain(sentence);
    expect(await grids()).toBe(before);
  });

  it('boundaries with a problem are reported by name and imported not at all', async () => {
    const collection = JSON.parse(readFileSync(BOUNDARIES, 'utf8')) as Report;
    const first = collection.features.find(({ properties }) => properties['grid'] !== undefined);
    if (first) first.properties = { community: '不存在社区', grid: '网格九' };
    const path = file('unknown.geojson', collection);
    const answer = await run('boundaries', path, '--crs', 'GCJ-02', '--apply');
    expect(answer.ok).toBe(false);
    expect(answer.text).toContain('不存在社区');
    expect(answer.text).toContain('什么都没有写入');
    const wrongSystem = await run('boundaries', BOUNDARIES, '--crs', 'WGS-84', '--apply');
    expect(wrongSystem.text).toContain('文件写明坐标系是 GCJ-02');
    expect(await polygons()).toBe(0);
  });

  it('boundaries are checked first, then imported', async () => {
    expect((await run('boundaries', BOUNDARIES, '--crs', 'GCJ-02', '--schematic')).text).toContain(
      '49 个网格的边界没有问题，还没有写入',
    );
    expect(await polygons()).toBe(0);
    const applied = await run('boundaries', BOUNDARIES, '--crs', 'GCJ-02', '--schematic', '--apply');
    expect(applied.text).toContain('已导入 49 个网格的边界');
    expect(await polygons()).toBe(49);
  });

  const codeIn = (text: string) => /管理员码：([A-Z0-9]{8})/.exec(text)?.[1] ?? '';
  const claim = (token: string, code: string) =>
    h.call<{ roles: string[]; title: string }>('POST', '/seats/claim', { token, body: { code } });

  it('the first administrator takes the role with a code, once, before it expires', async () => {
    const superseded = codeIn((await run('first-admin')).text);
    const code = codeIn((await run('first-admin')).text);
    const [admin, resident] = [await h.login('admin'), await h.login('resident')];
    expect((await claim(admin, superseded)).status).toBe(422);
    const later = jest.spyOn(h.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 25 * 3_600_000));
    // The access token has expired as well by then; the service itself is asked.
    await expect(h.app.get(ClaimsService).claim('nobody', code)).rejects.toMatchObject({
      code: 'invalid_input',
    });
    later.mockRestore();
    const taken = await claim(admin, `${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`);
    expect([taken.status, taken.body.roles]).toEqual([200, expect.arrayContaining(['admin'])]);
    expect((await claim(resident, code)).status).toBe(422);
    expect((await h.call('GET', '/admin/outbox', { token: admin })).status).toBe(200);
    expect((await h.call('GET', '/admin/outbox', { token: resident })).status).toBe(403);
  });

  it('another one is not made by mistake', async () => {
    const refused = await run('first-admin');
    expect(refused).toEqual({
      ok: false,
      text: '已经有系统管理员了，没有发码。确实要再加一位，请加 --another。',
    });
    const code = codeIn((await run('first-admin', '--another')).text);
    expect(await claim(await h.login('admin'), code)).toMatchObject({
      status: 409,
      body: { title: '您已经是系统管理员' },
    });
    const claims = await Promise.all(
      [await h.login('office'), await h.login('volunteer')].map((token) => claim(token, code)),
    );
    expect(claims.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});
