import { newId } from '../src/core/ids';
import { Harness } from './harness';

interface Template {
  id: string;
  code: string;
  state: string;
  purpose: string;
  title: string;
  text: string;
  validTo: string | null;
}

describe('response templates', () => {
  let h: Harness;
  let office: string;
  let head: string;

  beforeAll(async () => {
    h = await Harness.start();
    office = await h.login('office');
    head = await h.login('head');
  });
  afterAll(() => h.stop());

  const list = async (state?: string) =>
    (
      await h.call<{ items: Template[] }>('GET', `/staff/templates${state ? `?state=${state}` : ''}`, {
        token: head,
      })
    ).body.items;
  const add = (more: Record<string, unknown> = {}) =>
    h.call<Template & { code: string }>('POST', '/staff/templates', {
      token: office,
      body: {
        key: newId(),
        state: 'handling',
        purpose: 'handle',
        title: '已洒水',
        text: '已安排洒水车清洗路面。',
        ...more,
      },
    });

  it('starts with sentences for every step', async () => {
    const all = await list();
    expect(all.length).toBeGreaterThanOrEqual(10);
    expect(all.length).toBeLessThanOrEqual(15);
    const handling = await list('handling');
    expect(new Set(handling.map(({ state }) => state))).toEqual(new Set(['handling', 'any']));
    expect((await h.call('GET', '/staff/templates?state=dreaming', { token: head })).status).toBe(422);
  });

  it('the office adds one, once whatever the line does, and ends it, once', async () => {
    const key = newId();
    const both = await Promise.all([add({ key }), add({ key })]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const id = both[0]?.body.id ?? '';
    expect(both[1]?.body.id).toBe(id);
    expect((await list('handling')).filter(({ code }) => code === key)).toHaveLength(1);
    const other = await add({ key, text: '别的内容' });
    expect([other.status, other.body.code]).toEqual([409, 'key_reused']);

    const end = () => h.call<Template>('POST', `/staff/templates/${id}/end`, { token: office });
    const ended = await end();
    expect(ended.body.validTo).not.toBeNull();
    expect((await end()).body).toEqual(ended.body);
    expect((await list('handling')).filter(({ code }) => code === key)).toEqual([]);
    const missing = await h.call('POST', `/staff/templates/${newId()}/end`, { token: office });
    expect(missing.status).toBe(404);
  });

  it('is clear about what is wrong with one', async () => {
    const bad = await add({ text: '', purpose: 'submit' });
    expect(bad.status).toBe(422);
    expect((await add({ text: '   ' })).status).toBe(422);
  });
});
