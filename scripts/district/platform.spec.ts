import Fastify from 'fastify';
import { DistrictStandIn } from './platform';

const SECRET = 's'.repeat(40);
const api = Fastify();
const events: { body: Record<string, unknown>; headers: Record<string, unknown> }[] = [];
let status = 204;
let platform: DistrictStandIn;
let origin: string;

beforeAll(async () => {
  api.post('/events', (request, reply) => {
    events.push({ body: request.body as Record<string, unknown>, headers: request.headers });
    return reply.code(status).send();
  });
  platform = new DistrictStandIn(SECRET, `${await api.listen({ port: 0, host: '127.0.0.1' })}/events`);
  await platform.start();
  origin = new URL(platform.url).origin;
});
afterAll(async () => {
  await platform.close();
  await api.close();
});

const take = async (type: string) => {
  const { body, headers } = platform.event({ type, referralId: 'R1', tipNumber: '<b>LT1</b>' }, Date.now());
  return (await fetch(platform.url, { method: 'POST', body, headers })).status;
};
const seen = async () => (await fetch(origin)).text();
const press = async (button: string, id = 'R1') => {
  const body = new URLSearchParams({ id, number: 'QP-1', text: '已查', button });
  return (await fetch(`${origin}/tell`, { method: 'POST', body })).text();
};

it('shows what came in, once for each referral, and nothing of it as markup', async () => {
  expect(await seen()).toContain('还没有收到转办');
  expect([await take('referred'), await take('chased')]).toEqual([204, 204]);
  expect(await seen()).toContain('签名正确，催办 1 次');
  expect(await seen()).toContain('&lt;b&gt;LT1&lt;/b&gt;');
});

it('sends a signed event for each button, and shows what the other side said', async () => {
  expect(await press('acknowledged')).toContain('受理：蓝天网格已收下');
  await press('fixed');
  await press('not_found');
  status = 409;
  expect(await press('returned')).toContain('退回：蓝天网格说：这件已经办结（409）');
  expect(events.map(({ body }) => body)).toEqual([
    { type: 'acknowledged', referralId: 'R1', outsideNumber: 'QP-1' },
    { type: 'answered', referralId: 'R1', result: 'fixed', text: '已查' },
    { type: 'answered', referralId: 'R1', result: 'not_found', text: '已查' },
    { type: 'returned', referralId: 'R1', reason: '已查' },
  ]);
  expect(events[0]?.headers['x-district-signature']).toMatch(/^[0-9a-f]{64}$/);
  await press('fixed', 'R2');
  await press('nothing');
  expect(events).toHaveLength(4);
});

it('says so when nobody answers', async () => {
  await api.close();
  expect(await press('fixed')).toContain('蓝天网格没有回应');
});
