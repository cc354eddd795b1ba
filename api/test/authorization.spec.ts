import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '../src/app';
import { Harness, type Who } from './harness';

const EVERYBODY: readonly Who[] = ['resident', 'volunteer', 'head', 'director', 'office', 'admin'];
const STAFF: readonly Who[] = ['head', 'director', 'office'];
type Expected = 'public' | readonly Who[];

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
  'GET /staff/queue': STAFF,
  'GET /staff/templates': STAFF,
  'POST /staff/templates': ['office'],
  'POST /staff/templates/{id}/end': ['office'],
  'GET /staff/departments': STAFF,
  'GET /staff/hot-spots': STAFF,
  'GET /staff/robots': ['director', 'office'],
  'POST /staff/robots': ['director', 'office'],
  'POST /staff/robots/{id}/test': ['director', 'office'],
  'POST /staff/robots/{id}/remove': ['director', 'office'],
  'POST /groups/enter': EVERYBODY,
  'GET /staff/groups': STAFF,
  'POST /staff/groups': STAFF,
  'POST /staff/groups/{id}/unbind': STAFF,
  'GET /staff/seats': [...STAFF, 'admin'],
  'POST /staff/seats/{id}/invitation': [...STAFF, 'admin'],
  'GET /staff/listed': STAFF,
  'POST /staff/listed': ['director', 'office'],
  'GET /staff/listed/{id}': STAFF,
  'POST /staff/listed/{id}/moves': STAFF,
  'GET /staff/meetings': STAFF,
  'POST /staff/meetings': ['director', 'office'],
  'GET /staff/meetings/{id}': STAFF,
  'POST /staff/meetings/{id}/conclusion': ['director', 'office'],
  'POST /staff/meeting-tasks/{id}/done': STAFF,
  'GET /staff/tips/{id}/meetings': STAFF,
  'GET /staff/tips/{id}/upward-report': ['director', 'office'],
  'POST /staff/tips/{id}/upward-report': ['director', 'office'],
  'POST /staff/tips/{id}/upward-report/sent': ['director', 'office'],
  'GET /staff/tips/{id}/upward-report/docx': ['director', 'office'],
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

describe('authorization matrix', () => {
  let h: Harness;
  const tokens = new Map<Who, string>();

  beforeAll(async () => {
    h = await Harness.start();
    for (const who of EVERYBODY) tokens.set(who, await h.login(who));
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
      .replace('{variant}', 'full');
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
