import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '../src/app';
import { type Caller, NAMED } from './callers';
import { Harness } from './harness';
import { MATRIX } from './route-matrix';

function routesOf(document: OpenAPIObject): string[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) =>
      item[method] ? [`${method.toUpperCase()} ${path.replace('/api/v1', '')}`] : [],
    ),
  );
}

/** Gives a stranger a seat in a department and logs them in. */
async function fromDepartment(h: Harness, office: string): Promise<string> {
  const openid = 'oDEMO-department-00000000007';
  await fetch(`${h.simulator.url}/_sim/identities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid, name: '城管', note: '科室人员' }),
  });
  const code = await h.loginCode(openid);
  const { body } = await h.call<{ accessToken: string }>('POST', '/auth/wechat', { body: { code } });
  const departments = await h.call<{ items: { id: string }[] }>('GET', '/staff/departments', {
    token: office,
  });
  const seat = await h.call<{ id: string }>('POST', '/staff/department-seats', {
    token: office,
    body: { key: 'key-department', departmentId: departments.body.items[0]?.id, personName: '李某' },
  });
  const invitation = await h.call<{ code: string }>('POST', `/staff/seats/${seat.body.id}/invitation`, {
    token: office,
  });
  await h.call('POST', '/seats/claim', { token: body.accessToken, body: { code: invitation.body.code } });
  return body.accessToken;
}

describe('authorization matrix', () => {
  let h: Harness;
  const tokens = new Map<Caller, string>();

  beforeAll(async () => {
    h = await Harness.start();
    for (const who of NAMED) tokens.set(who, await h.login(who));
    tokens.set('department', await fromDepartment(h, tokens.get('office') ?? ''));
  });
  afterAll(() => h.stop());

  it('names every route', () => {
    expect(routesOf(describeApi(h.app)).sort()).toEqual(Object.keys(MATRIX).sort());
  });

  it.each(Object.entries(MATRIX))('%s', async (route, allowed) => {
    const [method, path = ''] = route.split(' ');
    // Ids that exist nowhere: who is let in gets 404 or 422, who is not gets 401 or 403 before that.
    const url = path
      .replace('{id}', '01ARZ3NDEKTSV4RRFFQ69G5FAV')
      .replace('{hash}', 'a'.repeat(64))
      .replace('{variant}', 'full')
      .replace('{code}', 'ABCDEFGHJK');
    const call = async (token?: string) =>
      (
        await h.call(method as 'GET' | 'POST', url, {
          ...(token ? { token } : {}),
          ...(method === 'POST' ? { body: {} } : {}),
        })
      ).status;
    expect((await call()) === 401).toBe(allowed !== 'public');
    if (allowed === 'public') return;
    for (const [who, token] of tokens) {
      const status = await call(token);
      expect({ who, refused: status === 403 || status === 401 }).toEqual({
        who,
        refused: !allowed.includes(who),
      });
    }
  });
});
