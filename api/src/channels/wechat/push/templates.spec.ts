import { templateFor, templatesOf } from './templates';

const all = templatesOf({
  WECHAT_TEMPLATE_PROGRESS: 'p',
  WECHAT_TEMPLATE_MESSAGE: 'm:thing4,thing2,time7',
  WECHAT_TEMPLATE_TASK: 't',
});

describe('templates', () => {
  it('are read with their keywords, the usual ones unless named', () => {
    expect(all.map(({ id, keys }) => [id, ...keys])).toEqual([
      ['p', 'thing1', 'thing2', 'time3'],
      ['m', 'thing4', 'thing2', 'time7'],
      ['t', 'thing1', 'thing2', 'time3'],
    ]);
  });

  it.each([
    ['tip', 'p'],
    ['followed', 'p'],
    ['points', 'p'],
    ['message', 'm'],
    ['task', 't'],
    ['task.weekly', 't'],
    ['campaign', 'p'],
    ['training', 't'],
  ])('a notice of kind %s goes out with %s', (kind, id) => expect(templateFor(kind, all)?.id).toBe(id));

  it('words go out as progress when they have no template; tasks do not', () => {
    const one = templatesOf({ WECHAT_TEMPLATE_PROGRESS: 'p' });
    expect([templateFor('message', one)?.id, templateFor('task', one)]).toEqual(['p', null]);
    expect(templateFor('tip', [])).toBeNull();
  });
});
