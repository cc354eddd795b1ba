import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { SeatChange } from '../src/identity/seat-change.entity';
import { Harness } from './harness';

interface SeatRow {
  id: string;
  role: string;
  departmentName: string | null;
  personName: string | null;
  claimed: boolean;
  mayInvite: boolean;
  mayEnd: boolean;
}
interface Me {
  roles: string[];
  code?: string;
}

describe('seats of departments (职能科室、下沉单位)', () => {
  let h: Harness;
  let office: string;
  let director: string;
  let volunteer: string;
  let department: string;
  let other: string;

  beforeAll(async () => {
    h = await Harness.start();
    [office, director, volunteer] = [
      await h.login('office'),
      await h.login('director'),
      await h.login('volunteer'),
    ];
    const list = await h.call<{ items: { id: string; code: string }[] }>('GET', '/staff/departments', {
      token: office,
    });
    department = list.body.items.find(({ code }) => code === 'chengguan')?.id ?? '';
    other = list.body.items.find(({ code }) => code === 'huanwei')?.id ?? '';
  });
  afterAll(() => h.stop());

  const give = (personName: string, more: Record<string, unknown> = {}, token = office) =>
    h.call<{ id: string; code?: string; title?: string }>('POST', '/staff/department-seats', {
      token,
      body: { key: newId(), departmentId: department, personName, ...more },
    });
  const end = (id: string, key = newId(), token = office) =>
    h.call('POST', `/staff/roster/seats/${id}/handover`, { token, body: { key, cases: [] } });
  const seats = async (token = office) =>
    (await h.call<{ items: SeatRow[] }>('GET', '/staff/seats', { token })).body.items.filter(
      ({ role }) => role === 'department_staff',
    );
  const code = async (id: string) =>
    (await h.call<{ code: string }>('POST', `/staff/seats/${id}/invitation`, { token: office })).body.code;
  const claim = (invitation: string) =>
    h.call<Me>('POST', '/seats/claim', { token: volunteer, body: { code: invitation } });
  const roles = async () => (await h.call<Me>('GET', '/me', { token: volunteer })).body.roles;

  it('are given by the office alone, once per request', async () => {
    expect((await give('赵某', {}, director)).status).toBe(403);
    const key = newId();
    const [one, two] = await Promise.all([give('赵某', { key }), give('赵某', { key })]);
    expect([one.status, two.status].sort()).toEqual([200, 201]);
    expect(one.body.id).toBe(two.body.id);
    expect((await give('钱某', { key })).body.code).toBe('key_reused');
    expect(await seats()).toMatchObject([
      { departmentName: '城管', personName: '赵某', claimed: false, mayInvite: true, mayEnd: true },
    ]);
    expect(await seats(director)).toEqual([]);
    const again = await give('赵某', { departmentId: other });
    expect([again.status, again.body.code]).toEqual([409, 'already_done']);
    expect(again.body.title).toContain('城管');
    expect((await give(' ')).status).toBe(422);
    expect((await give('孙某', { departmentId: newId() })).status).toBe(422);
  });

  it('are claimed, ended at once, and come back free', async () => {
    const [seat] = await seats();
    const id = seat?.id ?? '';
    expect((await claim(await code(id))).body.roles).toContain('department_staff');
    const key = newId();
    expect((await end(id, key)).status).toBe(200);
    expect((await end(id, key)).status).toBe(200);
    expect(await roles()).not.toContain('department_staff');
    expect(await seats()).toEqual([]);
    const gone = await h.call('POST', `/staff/seats/${id}/invitation`, { token: office });
    expect(gone.status).toBe(404);

    const back = await give('赵某', { departmentId: other });
    expect([back.status, back.body.id]).toEqual([201, id]);
    expect(await seats()).toMatchObject([{ departmentName: '环卫', claimed: false }]);
    const changes = await h.app.get(Database).manager.find(SeatChange, { order: { id: 'ASC' } });
    expect(changes.map(({ action, departmentId }) => [action, departmentId])).toEqual([
      ['give', department],
      ['end', department],
      ['give', other],
    ]);
  });

  it('ended before it was claimed, its code is worth nothing', async () => {
    const [seat] = await seats();
    const invitation = await code(seat?.id ?? '');
    await end(seat?.id ?? '');
    expect((await claim(invitation)).status).toBe(422);
    expect((await end(newId())).status).toBe(404);
    const [officeSeat] = (
      await h.call<{ items: SeatRow[] }>('GET', '/staff/seats', { token: office })
    ).body.items.filter(({ role }) => role === 'office');
    expect((await end(officeSeat?.id ?? '')).status).toBe(403);
  });
});
