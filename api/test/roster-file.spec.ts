import { readWorkbook, type Value, workbook } from '../src/core/documents/workbook';
import { newId } from '../src/core/ids';
import { Harness, type Who } from './harness';
import { submission } from './tips';

const HEADS = [
  '编号',
  '社区',
  '网格',
  '岗位',
  '姓名',
  '科室（下沉单位）',
  '开始日期',
  '结束日期',
  '代理人（AB角）',
];
type Row = Record<string, Value>;
interface Plan {
  plan: string;
  rows: number;
  added: number;
  moved: number;
  ended: number;
  changed: number;
  unchanged: number;
  items: { row: number; kind: string; who: string; what: string }[];
  faults: { row: number; column: string; message: string }[];
  absent: number;
  done: boolean;
  code?: string;
  title?: string;
}
const NONE = { added: 0, moved: 0, ended: 0, changed: 0, faults: [] };

describe('the roster as a workbook', () => {
  let h: Harness;
  let office: string;
  let director: string;

  beforeAll(async () => {
    h = await Harness.start();
    [office, director] = [await h.login('office'), await h.login('director')];
  });
  afterAll(() => h.stop());

  const exported = async (token = office): Promise<{ file: Buffer; rows: Row[] }> => {
    const answer = await h.app.inject({
      url: '/api/v1/staff/roster/xlsx',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.statusCode).toBe(200);
    const rows = await readWorkbook(answer.rawPayload, HEADS);
    return { file: answer.rawPayload, rows: rows.map(({ cells }) => cells) };
  };
  const fileOf = (rows: readonly Row[]) =>
    workbook([
      { name: '巡查队伍', heads: HEADS, rows: rows.map((row) => HEADS.map((head) => row[head] ?? null)) },
    ]);
  const send = async (file: Buffer, query: Record<string, string> = {}, token = office) => {
    const boundary = 'x-lantian-boundary';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n`;
    const answer = await h.app.inject({
      method: 'POST',
      url: `/api/v1/staff/roster/imports?${new URLSearchParams({ key: newId(), ...query }).toString()}`,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
    return { status: answer.statusCode, body: JSON.parse(answer.body) as Plan };
  };
  const named = (rows: readonly Row[], community: string, grid: string | null, role: string) =>
    rows.find((row) => row['社区'] === community && row['网格'] === grid && row['岗位'] === role) ?? {};
  const NEW = { 社区: '映月路社区', 网格: '网格一', 岗位: '巡查组员', 姓名: '甲某' };

  it('brought back as it went out changes nothing', async () => {
    const { file, rows } = await exported();
    const { body } = await send(file);
    expect(body).toMatchObject({
      ...NONE,
      rows: rows.length,
      unchanged: rows.length,
      absent: 0,
      done: false,
    });
    const own = await exported(director);
    expect(own.rows.length).toBe(7);
    expect((await send(own.file, {}, director)).body).toMatchObject({ ...NONE, unchanged: 7 });
  });

  it('names every error by row and column, and takes nothing over', async () => {
    const { rows } = await exported();
    const head = named(rows, '映月路社区', '网格一', '网格长');
    const file = await fileOf([
      { ...NEW, 社区: '没有的社区' },
      { ...NEW, 网格: '网格九十' },
      { ...NEW, 岗位: '队长' },
      { ...NEW, 开始日期: '下周一' },
      { ...NEW, 姓名: null },
      { ...NEW, 科室: null, '科室（下沉单位）': '城管' },
      { ...NEW, 姓名: '乙某', 开始日期: '2026/3/5', 结束日期: '2026-03-04' },
      { ...head, 姓名: '换了人' },
      { ...NEW },
      { ...NEW },
      { ...NEW, 姓名: '丙某', 编号: newId() },
    ]);
    const { body } = await send(file);
    expect(body.faults.map(({ row, column }) => [row, column])).toEqual([
      [2, '社区'],
      [3, '网格'],
      [4, '岗位'],
      [5, '开始日期'],
      [6, '姓名'],
      [7, '科室（下沉单位）'],
      [8, '结束日期'],
      [9, '姓名'],
      [11, '姓名'],
      [12, '编号'],
    ]);
    const refused = await send(file, { plan: body.plan });
    expect([refused.status, refused.body.code]).toEqual([422, 'invalid_input']);
    expect((await exported()).rows).toEqual(rows);
    expect((await send(Buffer.from('姓名'))).body.title).toContain('打不开');
    const foreign = await send(await fileOf([{ ...NEW, 社区: '石化路社区' }]), {}, director);
    expect(foreign.body.faults).toHaveLength(1);
  });

  it('takes over what the dry run showed, once, and then it is as in the file', async () => {
    const { rows } = await exported();
    const deputy = named(rows, '映月路社区', '网格二', '网格长');
    const moved = named(rows, '石化路社区', '网格一', '网格长');
    const ended = named(rows, '石化路社区', '网格二', '网格长');
    const changed = rows.map((row) =>
      row === deputy
        ? { ...row, '代理人（AB角）': named(rows, '映月路社区', '网格三', '网格长')['姓名'] ?? null }
        : row === moved
          ? { ...row, 网格: '网格三', 岗位: '巡查组员' }
          : row === ended
            ? { ...row, 结束日期: '2099-12-31' }
            : row,
    );
    const file = await fileOf([...changed, NEW]);
    const dry = (await send(file)).body;
    expect(dry).toMatchObject({ added: 1, moved: 1, ended: 1, changed: 1, faults: [] });
    expect(dry.items.map(({ kind }) => kind).sort()).toEqual(['changed', 'ended', 'moved', 'new']);
    const key = newId();
    const done = await send(file, { plan: dry.plan, key });
    expect(done.body).toMatchObject({ added: 1, moved: 1, ended: 1, changed: 1, done: true });
    expect((await send(file, { plan: dry.plan, key })).body).toMatchObject({ added: 1, done: true });
    // The same file again, and what comes out now, change nothing.
    expect((await send(file)).body).toMatchObject(NONE);
    const after = await exported();
    expect((await send(after.file)).body).toMatchObject({ ...NONE, absent: 0 });
    expect(after.rows.length).toBe(rows.length + 1);
    expect(named(after.rows, '石化路社区', '网格二', '网格长')['结束日期']).toBe('2099-12-31');
    expect(named(after.rows, '石化路社区', '网格三', '巡查组员')['姓名']).toBe(moved['姓名']);
  });

  it('refuses an old dry run, and to end a seat that has open cases', async () => {
    const { rows } = await exported();
    const file = await fileOf([{ ...NEW, 姓名: '丁某' }]);
    const { plan } = (await send(file)).body;
    const other = await fileOf([{ ...NEW, 姓名: '戊某' }]);
    expect((await send(other, { plan })).body.code).toBe('stale_version');
    const resident = await h.login('resident' satisfies Who);
    const tip = await h.call<{ id: string }>('POST', '/tips', {
      token: resident,
      body: await submission(h, resident),
    });
    const head = await h.login('head');
    const body = { key: newId(), move: 'accept', version: 1 };
    await h.call('POST', `/tips/${tip.body.id}/moves`, { token: head, body });
    const seat = named(rows, '映月路社区', '网格一', '网格长');
    const ending = await fileOf([{ ...seat, 结束日期: '2099-01-01' }]);
    const { faults, absent } = (await send(ending)).body;
    expect(faults).toMatchObject([{ row: 2, column: '结束日期' }]);
    expect(faults[0]?.message).toContain('1 件在办');
    expect(absent).toBe(rows.length - 1);
  });
});
