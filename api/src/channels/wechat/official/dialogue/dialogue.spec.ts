import fc from 'fast-check';
import { EXPIRES_MS, step } from './dialogue';
import { guessCategory } from './guess-category';
import { type ChatAction, type ChatEvent, type ChatState, type Context, EMPTY } from './state';

const CATEGORIES = [
  { code: 'waste_burning', name: '垃圾焚烧' },
  { code: 'road_dust', name: '小街巷道路扬尘' },
  { code: 'other', name: '其他' },
];
const NOON = 1_767_240_000_000;
const context = (now = NOON): Context => ({ now, newKey: 'key-of-this-report', categories: CATEGORIES });
const photo = (wechatId = 'm1'): ChatEvent => ({ kind: 'photo', wechatId });
const stored = (wechatId = 'm1'): ChatEvent => ({
  kind: 'photo_stored',
  wechatId,
  mediaId: `media-${wechatId}`,
});
const place = { kind: 'place' as const, lng: 113.7, lat: 34.7, label: '菜市场门口' };
const text = (said: string): ChatEvent => ({ kind: 'text', text: said });

/** Plays events; every `look_for_similar` finds what is given. */
function play(events: readonly ChatEvent[], similar: { tipId: string; line: string }[] = []) {
  let state: ChatState = EMPTY;
  let replies: string[] = [];
  const actions: ChatAction[] = [];
  for (const event of events) {
    const first = step(state, event, context());
    ({ state, replies } = first);
    actions.push(...first.actions);
    if (first.actions.some(({ kind }) => kind === 'look_for_similar')) {
      const found = step(state, { kind: 'similar_found', tips: similar }, context());
      state = found.state;
      replies = [...replies, ...found.replies];
      actions.push(...found.actions);
    }
  }
  return { state, said: replies.join('\n'), actions, kinds: actions.map(({ kind }) => kind) };
}

const orders: ChatEvent[][] = [
  [photo(), place, text('有人烧垃圾')],
  [photo(), text('有人烧垃圾'), place],
  [place, photo(), text('有人烧垃圾')],
  [place, text('有人烧垃圾'), photo()],
  [text('有人烧垃圾'), photo(), place],
  [text('有人烧垃圾'), place, photo()],
];

describe('the chat of a report', () => {
  it.each(orders)('takes photo, place and words in any order (%#)', (...events) => {
    const { state, said, kinds } = play(events);
    expect([state.step, state.categoryCode]).toEqual(['confirming', 'waste_burning']);
    expect(said).toContain('类型：垃圾焚烧');
    expect(said).toContain('地点：菜市场门口');
    expect(kinds.filter((kind) => kind === 'download')).toHaveLength(1);
  });

  it('says what is missing', () => {
    expect(play([photo()]).said).toMatch(/还差：\n· 位置.*\n· 几个字/);
    expect(play([place, text('路上扬尘')]).said).toMatch(/还差：\n· 一张照片$/);
  });

  it('asks for the category when the words do not say it, by number or by name', () => {
    const events = [photo(), place, text('味道难闻得很')];
    expect(play(events).said).toContain('2. 小街巷道路扬尘');
    expect(play([...events, text('９９')]).state.step).toBe('category');
    expect(play([...events, text('2')]).state).toMatchObject({
      step: 'confirming',
      categoryCode: 'road_dust',
    });
    expect(play([...events, text('其他')]).state.categoryCode).toBe('other');
  });

  it('files only after the word, once the photos are here', () => {
    const all = [photo('m1'), photo('m2'), place, text('有人烧垃圾')];
    const waiting = play([...all, stored('m2'), text('1')]);
    expect([waiting.state.step, waiting.kinds.includes('file')]).toEqual(['waiting', false]);
    const { state, actions } = play([...all, stored('m2'), text('1'), stored('m1')]);
    expect(state.step).toBe('filing');
    expect(actions.at(-1)).toEqual({
      kind: 'file',
      submission: {
        key: 'key-of-this-report',
        categoryCode: 'waste_burning',
        text: '有人烧垃圾',
        lng: 113.7,
        lat: 34.7,
        placeText: '菜市场门口',
        anonymous: false,
        mediaIds: ['media-m1', 'media-m2'],
      },
    });
  });

  it('anonymous, another category, cancelled', () => {
    const all = [photo(), stored(), place, text('有人烧垃圾')];
    const { actions } = play([...all, text('2')]);
    expect(actions.at(-1)).toMatchObject({ submission: { anonymous: true } });
    expect(play([...all, text('3'), text('3')]).state).toMatchObject({
      step: 'confirming',
      categoryCode: 'other',
    });
    expect(play([...all, text('0')]).state).toMatchObject({ step: 'idle', photos: [], text: '' });
    expect(play([...all, text('取消！')]).state.step).toBe('idle');
  });

  it('shows what is near: join it, or send anyway', () => {
    const near = [{ tipId: 'T1', line: '垃圾焚烧 · 处置中' }];
    const all = [photo(), stored(), place, text('有人烧垃圾')];
    expect(play(all, near).said).toContain('1. 垃圾焚烧 · 处置中');
    expect(play([...all, text('什么')], near).said).toContain('回复 0，照样提交');
    const joined = play([...all, text('1')], near);
    expect(joined.actions.at(-1)).toEqual({ kind: 'join', tipId: 'T1', key: 'key-of-this-report' });
    expect(step(joined.state, { kind: 'joined' }, context()).state.step).toBe('idle');
    expect(play([...all, text('0'), text('1')], near).state.step).toBe('filing');
    const refused = step(joined.state, { kind: 'not_joined', why: '已经办完' }, context());
    expect([refused.state.step, refused.replies.join()]).toEqual([
      'confirming',
      expect.stringContaining('已经办完'),
    ]);
  });

  it('a new place is looked at anew', () => {
    const near = [{ tipId: 'T1', line: '垃圾焚烧' }];
    const all = [photo(), place, text('有人烧垃圾'), text('0')];
    const moved = play([...all, { ...place, lng: 113.71 }], near);
    expect([moved.state.step, moved.state.sendAnyway]).toEqual(['similar', false]);
  });

  it('what is refused can be tried again; what is filed is told and over', () => {
    const filing = play([photo(), stored(), place, text('有人烧垃圾'), text('1')]).state;
    const refused = step(filing, { kind: 'not_filed', why: '系统忙' }, context());
    expect([refused.state.step, step(refused.state, text('1'), context()).state.step]).toEqual([
      'confirming',
      'filing',
    ]);
    const done = step(filing, { kind: 'filed', number: 'LT1', gridName: '网格一' }, context());
    expect([done.state.step, done.state.key, done.replies.join()]).toEqual([
      'idle',
      null,
      expect.stringContaining('LT1'),
    ]);
  });

  it('filing that was cut off is begun again by the next word, with the same key', () => {
    const filing = play([photo(), stored(), place, text('有人烧垃圾'), text('1')]);
    const again = step(filing.state, text('好了吗'), context());
    expect(again.actions).toEqual([filing.actions.at(-1)]);
  });

  it('filing that was cut off while its last photo came is begun again when the photo comes again', () => {
    const filing = play([photo(), place, text('有人烧垃圾'), text('1'), stored()]);
    for (const again of [stored(), { kind: 'photo_failed', wechatId: 'm1', why: '已过期' } as const])
      expect(step(filing.state, again, context()).actions).toEqual([filing.actions.at(-1)]);
    expect(step(filing.state, stored('another'), context()).actions).toEqual([]);
  });

  it('is forgotten politely after two hours without a word, never when it was confirmed', () => {
    const begun = play([photo(), place]).state;
    const late = step(begun, text('有人烧垃圾'), context(NOON + EXPIRES_MS + 1));
    expect(late.replies[0]).toContain('已过 2 小时');
    expect(late.state).toMatchObject({ photos: [], text: '有人烧垃圾', place: null });
    expect(step(begun, text('有人烧垃圾'), context(NOON + EXPIRES_MS)).state.photos).toHaveLength(1);
    const waiting = play([photo(), place, text('有人烧垃圾'), text('1')]).state;
    expect(step(waiting, stored(), context(NOON + 9 * EXPIRES_MS)).state.step).toBe('filing');
  });

  it('a photo that cannot be had is asked for again', () => {
    const waiting = play([photo(), place, text('有人烧垃圾'), text('1')]).state;
    const lost = step(waiting, { kind: 'photo_failed', wechatId: 'm1', why: '已过期' }, context());
    expect([lost.state.step, lost.replies.join()]).toEqual(['collecting', expect.stringContaining('已过期')]);
    const two = play([photo('m1'), photo('m2'), stored('m2'), place, text('有人烧垃圾'), text('1')]).state;
    const less = step(two, { kind: 'photo_failed', wechatId: 'm1', why: '已过期' }, context());
    expect(less.actions).toMatchObject([{ kind: 'file', submission: { mediaIds: ['media-m2'] } }]);
  });

  it('progress, help and greetings do not disturb a report', () => {
    const begun = play([photo(), place]).state;
    expect(step(begun, text('进度'), context()).actions).toEqual([{ kind: 'tell_progress' }]);
    expect(step(begun, { kind: 'click', key: 'progress' }, context()).actions).toEqual([
      { kind: 'tell_progress' },
    ]);
    for (const said of ['你好', '帮助']) expect(step(begun, text(said), context()).state).toEqual(begun);
  });

  it('takes nine photos, voice that was understood, and nothing that is no photo', () => {
    const ten = play(Array.from({ length: 10 }, (_, index) => photo(`m${index}`)));
    expect([ten.state.photos.length, ten.said]).toEqual([9, expect.stringContaining('最多 9 张')]);
    expect(play([{ kind: 'voice', words: '有人烧垃圾' }]).state.text).toBe('有人烧垃圾');
    expect(play([{ kind: 'voice', words: null }]).said).toContain('听不了语音');
    expect(play([{ kind: 'unusable' }]).said).toContain('不是视频');
  });
});

describe('guessing the category', () => {
  const codes = ['waste_burning', 'leaf_burning', 'road_dust', 'site_dust', 'open_barbecue', 'coal_stove'];
  it.each([
    ['楼下有人在烧垃圾', 'waste_burning'],
    ['垃圾堆又着火了', 'waste_burning'],
    ['烧树叶的', 'leaf_burning'],
    ['烧烤摊冒烟', 'open_barbecue'],
    ['工地没洒水', 'site_dust'],
    ['马路上全是灰', 'road_dust'],
    ['隔壁烧煤球', 'coal_stove'],
    ['有人打架', null],
  ])('%s', (said, code) => expect(guessCategory(said, codes)).toBe(code));
});

const anyEvent: fc.Arbitrary<ChatEvent> = fc.oneof(
  fc.constantFrom(photo('m1'), photo('m2'), stored('m1'), stored('m2'), place),
  fc.constantFrom('0', '1', '2', '3', '取消', '进度', '举报', '帮助', '有人烧垃圾', '不好说').map(text),
  fc.string({ maxLength: 600 }).map(text),
  fc.constantFrom<ChatEvent>(
    { kind: 'unusable' },
    { kind: 'voice', words: null },
    { kind: 'click', key: 'report' },
    { kind: 'photo_failed', wechatId: 'm1', why: 'x' },
    { kind: 'similar_found', tips: [] },
    { kind: 'similar_found', tips: [{ tipId: 'T1', line: 'x' }] },
    { kind: 'joined' },
    { kind: 'not_joined', why: 'x' },
    { kind: 'filed', number: 'LT1', gridName: null },
    { kind: 'not_filed', why: 'x' },
    { kind: 'progress', lines: [] },
  ),
);

describe('whatever happens in whatever order', () => {
  it('only a complete report is filed, only after it was shown and confirmed, and every word gets an answer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyEvent, fc.integer({ min: 0, max: EXPIRES_MS })), { maxLength: 40 }),
        (events) => {
          let state: ChatState = EMPTY;
          let now = NOON;
          for (const [event, pause] of events) {
            now += pause;
            const before = state;
            const decision = step(state, event, context(now));
            state = decision.state;
            for (const action of decision.actions) {
              if (action.kind !== 'file') continue;
              expect(['confirming', 'waiting', 'filing']).toContain(before.step);
              const { mediaIds, text: said, placeText, key } = action.submission;
              expect([
                mediaIds.length > 0,
                mediaIds.length <= 9,
                said.length <= 500,
                placeText.length <= 100,
              ]).toEqual([true, true, true, true]);
              expect(key).toBe('key-of-this-report');
            }
            const asked = decision.actions.filter(({ kind }) => kind !== 'download');
            expect(asked.length).toBeLessThanOrEqual(1);
            if (['text', 'photo', 'place', 'voice', 'click', 'unusable'].includes(event.kind))
              expect(decision.replies.length + asked.length).toBeGreaterThan(0);
            expect(JSON.parse(JSON.stringify(state))).toEqual(state);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
