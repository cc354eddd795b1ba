import { STATE_CODES, STATE_TABLE } from '../lifecycle';
import { lapseOf } from './lapse';

const ENDS = STATE_CODES.filter((state) => !STATE_TABLE[state].open);
const same = { sameReporter: true, state: 'handling' } as const;

describe('an open question when the case moves', () => {
  it('lapses in every state in which nothing more is done, and in no other', () => {
    for (const state of STATE_CODES)
      expect([state, lapseOf('dispatched', state, null) !== null]).toEqual([state, ENDS.includes(state)]);
  });

  it.each([
    ['closed', '案件已经结案，上面的问题不用再回答了。'],
    ['refused', '这件举报不予受理，上面的问题不用再回答了。'],
    ['withdrawn', '举报已经撤回，上面的问题不用再回答了。'],
    ['merged', '这件举报已合并到另一件一起办理，上面的问题不用再回答了。'],
  ] as const)('says why when it is %s', (state, text) =>
    expect(lapseOf('handling', state, null)).toEqual({ text, carried: false }),
  );

  it('goes on in the other tip of the same reporter only', () => {
    expect(lapseOf('handling', 'merged', same)).toEqual({
      text: '这件举报已合并到另一件一起办理，上面的问题请到那一件里回答。',
      carried: true,
    });
    expect(lapseOf('handling', 'merged', { ...same, sameReporter: false })?.carried).toBe(false);
    expect(lapseOf('handling', 'merged', { ...same, state: 'closed' })?.carried).toBe(false);
    expect(lapseOf('handling', 'closed', same)?.carried).toBe(false);
  });

  it('lapses once: a move within the same state changes nothing', () =>
    expect(lapseOf('closed', 'closed', null)).toBeNull());
});
