import { Clock } from '../src/core/clock';
import { START, Trial } from './district';

const t = new Trial();
beforeAll(async () => {
  jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(t.now));
  await t.start(true);
});
afterAll(async () => {
  await t.stop();
  jest.restoreAllMocks();
});
beforeEach(() => {
  t.now = START;
});

const answered = (referralId: string, result: string, text: string) =>
  t.say({ type: 'answered', referralId, result, text });
/** What the reporter's balance gains when the director passes the case. */
const passed = async (tipId: string): Promise<number> => {
  const before = await t.pointsOf('resident');
  expect(await t.move(tipId, 'pass', {}, 'director')).toBe(200);
  expect((await t.look(tipId)).state).toBe('closed');
  return (await t.pointsOf('resident')) - before;
};

it('may come twice when our reply got lost, is checked by a person, and then earns points', async () => {
  const { tipId, id } = await t.refer();
  const both = await Promise.all([
    answered(id, 'fixed', '已查处，车辆暂扣'),
    answered(id, 'fixed', '已查处，车辆暂扣'),
  ]);
  expect([...both, await answered(id, 'fixed', ' 已查处，车辆暂扣 ')]).toEqual([204, 204, 204]);
  expect(await t.latest(tipId)).toMatchObject({
    state: 'answered',
    outcomeName: '已整改',
    answerText: '已查处，车辆暂扣',
  });
  const steps = await t.timeline(tipId);
  expect(steps.map(({ action, outcome }) => [action, outcome])).toEqual([
    ['submit', null],
    ['dispatch', null],
    ['refer', null],
    ['refer_answer', 'fixed'],
  ]);
  expect((await t.look(tipId)).state).toBe('checking');
  expect(await passed(tipId)).toBeGreaterThan(0);
});

it('is refused, not dropped, when it differs from the one that was taken', async () => {
  const { tipId, id } = await t.refer();
  expect(await answered(id, 'fixed', '已处理')).toBe(204);
  expect(await answered(id, 'not_found', '已处理')).toBe(409);
  expect(await answered(id, 'fixed', '已处理完毕')).toBe(409);
  expect(await t.say({ type: 'returned', referralId: id, reason: '不归我' })).toBe(409);
  expect(await t.latest(tipId)).toMatchObject({ outcomeName: '已整改', answerText: '已处理' });
});

it('of two different ones at the same moment only one is taken', async () => {
  const { tipId, id } = await t.refer();
  const codes = await Promise.all([answered(id, 'fixed', '已处理'), answered(id, 'not_found', '未发现')]);
  expect(codes.sort()).toEqual([204, 409]);
  expect((await t.timeline(tipId)).filter(({ action }) => action === 'refer_answer')).toHaveLength(1);
});

it('"not found" closes the case without points, also after an earlier result of our own', async () => {
  const { tipId, id } = await t.refer();
  expect(await answered(id, 'fixed', '已处理')).toBe(204);
  expect(await t.move(tipId, 'rework', { note: '现场还有' }, 'director')).toBe(200);
  expect(await t.move(tipId, 'refer', { note: '请再查' })).toBe(200);
  expect(await answered((await t.latest(tipId)).id, 'not_found', '到场未发现黑烟')).toBe(204);
  const { timeline } = await t.look(tipId, 'resident');
  expect(timeline.at(-1)).toMatchObject({
    title: '区平台已答复，等待核查（到场未发现）',
    note: '到场未发现黑烟',
  });
  expect(await passed(tipId)).toBe(0);
});

it('"not found" entered by the office after a phone call earns nothing either, and the office does not check it', async () => {
  const { tipId } = await t.refer();
  expect(await t.move(tipId, 'refer_answer', { note: '电话：未发现', outcome: 'not_found' })).toBe(200);
  expect(await t.move(tipId, 'pass', {})).toBe(409);
  expect(await passed(tipId)).toBe(0);
});
