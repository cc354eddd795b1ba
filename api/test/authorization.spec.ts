import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '../src/app';
import { Harness, type Who } from './harness';

/** Besides the demo's people somebody with a seat in a department. */
type Caller = Who | 'department';
const NAMED: readonly Who[] = ['resident', 'volunteer', 'head', 'director', 'office', 'admin'];
const EVERYBODY: readonly Caller[] = [...NAMED, 'department'];
const STAFF: readonly Caller[] = ['head', 'director', 'office', 'department'];
type Expected = 'public' | readonly Caller[];

/** Who may call what, written down by hand: a new route that is missing here fails the test. */
const MATRIX: Record<string, Expected> = {
  'GET /health/live': 'public',
  'GET /health/ready': 'public',
  'GET /wechat/official': 'public',
  'POST /wechat/official': 'public',
  'GET /settings': 'public',
  'POST /auth/wechat': 'public',
  'POST /auth/refresh': 'public',
  'POST /auth/logout': 'public',
  'GET /categories': 'public',
  'GET /grids': 'public',
  'GET /grids/boundaries': 'public',
  'GET /grids/locate': 'public',
  'GET /tips/nearby': 'public',
  'GET /figures': 'public',
  'GET /media/{hash}/{variant}': 'public',
  'GET /me': EVERYBODY,
  'POST /media': EVERYBODY,
  'POST /tips': EVERYBODY,
  'GET /tips/mine': EVERYBODY,
  'GET /tips/similar': EVERYBODY,
  'GET /tips/followed': EVERYBODY,
  'GET /tips/{id}/followed': EVERYBODY,
  'POST /tips/{id}/follow': EVERYBODY,
  'POST /tips/{id}/unfollow': EVERYBODY,
  'GET /tips/{id}': EVERYBODY,
  'POST /tips/{id}/moves': EVERYBODY,
  'GET /tips/{id}/messages': EVERYBODY,
  'POST /tips/{id}/messages': EVERYBODY,
  'GET /notices/unread': EVERYBODY,
  'POST /seats/claim': EVERYBODY,
  'GET /notices': EVERYBODY,
  'POST /notices/read': EVERYBODY,
  'GET /points': EVERYBODY,
  'GET /points/entries': EVERYBODY,
  'GET /points/entries/{id}': EVERYBODY,
  'GET /points/penalties/{id}': EVERYBODY,
  'POST /points/penalties/{id}/appeal': EVERYBODY,
  'GET /rewards': EVERYBODY,
  'POST /rewards/{id}/redemptions': EVERYBODY,
  'GET /redemptions': EVERYBODY,
  'GET /redemptions/{id}': EVERYBODY,
  'POST /redemptions/{id}/cancel': EVERYBODY,
  'POST /redemptions/{id}/transfer': EVERYBODY,
  'POST /redemptions/{id}/transfer/cancel': EVERYBODY,
  'GET /staff/cash/approvals': ['office'],
  'POST /staff/cash/approvals/{id}': ['office'],
  'GET /staff/cash/reconciliation': ['office'],
  'POST /staff/cash/differences/{id}/settle': ['office'],
  'POST /wechat/pay/notify': 'public',
  'GET /staff/rewards': ['director', 'office'],
  'POST /staff/rewards': ['office'],
  'POST /staff/rewards/{id}': ['office'],
  'POST /staff/redemptions/lookup': ['director', 'office'],
  'POST /staff/redemptions/{id}/done': ['director', 'office'],
  'POST /staff/redemptions/{id}/take-back': ['office'],
  'GET /staff/tips/{id}/points': ['office'],
  'POST /staff/tips/{id}/points/take-back': ['office'],
  'GET /staff/points/rules': ['office'],
  'POST /staff/points/rules': ['office'],
  'POST /staff/points/rules/trial': ['office'],
  'GET /staff/points/penalties': ['office'],
  'POST /staff/points/penalties': ['office'],
  'POST /staff/points/penalties/{id}/decision': ['office'],
  'GET /staff/queue': STAFF,
  'GET /staff/queue/map': STAFF,
  'POST /staff/moves/bulk': STAFF,
  'GET /staff/views': STAFF,
  'POST /staff/views': STAFF,
  'POST /staff/views/{id}': STAFF,
  'POST /staff/views/{id}/delete': STAFF,
  'GET /staff/alerts': ['office'],
  'POST /staff/alerts': ['office'],
  'POST /staff/alerts/{id}/end': ['office'],
  'GET /staff/templates': STAFF,
  'POST /staff/templates': ['office'],
  'POST /staff/templates/{id}/end': ['office'],
  'GET /staff/departments': STAFF,
  'GET /staff/routing': STAFF,
  'GET /staff/routing/changes': STAFF,
  'GET /staff/routing/try': STAFF,
  'POST /staff/routing/rules': ['office'],
  'POST /staff/routing/rules/{id}': ['office'],
  'POST /staff/routing/rules/{id}/switch': ['office'],
  'POST /staff/routing/rules/{id}/move': ['office'],
  'POST /staff/routing/rules/{id}/delete': ['office'],
  'GET /staff/tips/{id}/routing': STAFF,
  'GET /staff/referrals': ['office'],
  'POST /staff/referrals/{id}/number': ['office'],
  'POST /staff/referrals/{id}/chase': ['office'],
  'POST /channels/district/events': 'public',
  'POST /staff/department-seats': ['office'],
  'GET /staff/hot-spots': STAFF,
  'GET /staff/robots': ['director', 'office'],
  'POST /staff/robots': ['director', 'office'],
  'POST /staff/robots/{id}/test': ['director', 'office'],
  'POST /staff/robots/{id}/remove': ['director', 'office'],
  'POST /groups/enter': EVERYBODY,
  'GET /staff/groups': ['head', 'director', 'office'],
  'POST /staff/groups': ['head', 'director', 'office'],
  'POST /staff/groups/{id}/unbind': ['head', 'director', 'office'],
  'GET /staff/seats': [...STAFF, 'admin'],
  'POST /staff/seats/{id}/invitation': [...STAFF, 'admin'],
  'GET /staff/roster': [...STAFF, 'admin'],
  'GET /staff/roster/grids/{id}': [...STAFF, 'admin'],
  'GET /staff/roster/seats/{id}': [...STAFF, 'admin'],
  'POST /staff/roster/seats': ['director', 'office', 'admin'],
  'POST /staff/roster/seats/{id}/deputy': [...STAFF, 'admin'],
  'POST /staff/roster/seats/{id}/leave': [...STAFF, 'admin'],
  'POST /staff/roster/leaves/{id}/end': [...STAFF, 'admin'],
  'GET /staff/roster/seats/{id}/handover': ['director', 'office', 'admin'],
  'POST /staff/roster/seats/{id}/handover': ['director', 'office', 'admin'],
  'POST /staff/roster/leading': ['office'],
  'POST /staff/roster/leading/{id}/end': ['office'],
  'POST /staff/roster/units': ['director', 'office'],
  'POST /staff/roster/units/{id}/end': ['director', 'office'],
  'GET /staff/roster/xlsx': ['director', 'office'],
  'POST /staff/roster/imports': ['director', 'office'],
  'GET /staff/dashboard': ['head', 'director', 'office'],
  'GET /staff/dashboard/today': ['head', 'director', 'office'],
  'GET /staff/dashboard/heat': ['head', 'director', 'office'],
  'GET /staff/dashboard/cases': ['head', 'director', 'office'],
  'GET /staff/dashboard/xlsx': ['head', 'director', 'office'],
  'GET /staff/calendar': ['office'],
  'POST /staff/calendar/days': ['office'],
  'POST /staff/calendar/days/{id}/end': ['office'],
  'GET /staff/listed': STAFF,
  'POST /staff/listed': ['director', 'office'],
  'GET /staff/listed/{id}': STAFF,
  'POST /staff/listed/{id}/moves': STAFF,
  'POST /staff/listed/{id}/tips': ['director', 'office'],
  'GET /staff/listed-candidates': ['director', 'office'],
  'GET /staff/meetings': STAFF,
  'POST /staff/meetings': ['director', 'office'],
  'GET /staff/meetings/{id}': STAFF,
  'POST /staff/meetings/{id}/conclusion': ['director', 'office'],
  'POST /staff/meeting-tasks/{id}/done': STAFF,
  'GET /staff/tips/{id}/meetings': STAFF,
  'GET /staff/tips/{id}/upward-report': ['director', 'office'],
  'POST /staff/tips/{id}/upward-report': ['director', 'office'],
  'POST /staff/tips/{id}/upward-report/next': ['director', 'office'],
  'POST /staff/tips/{id}/upward-report/sent': ['director', 'office'],
  'GET /staff/tips/{id}/upward-report/docx': ['director', 'office'],
  'GET /wechat/push/mini': 'public',
  'POST /wechat/push/mini': 'public',
  'GET /scenes/{code}': 'public',
  'GET /staff/grids/{id}/code': ['head', 'director', 'office'],
  'GET /staff/content': ['office'],
  'POST /staff/content/{id}/decision': ['office'],
  'GET /wechat/phone': EVERYBODY,
  'POST /wechat/phone': EVERYBODY,
  'POST /wechat/phone/remove': EVERYBODY,
  'GET /wechat/reminders': EVERYBODY,
  'POST /wechat/reminders': EVERYBODY,
  'POST /grids/boundary-imports': ['admin'],
  'GET /admin/outbox': ['admin'],
  'POST /admin/outbox/{id}/replay': ['admin'],
};

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
