import { inOrder, inserted, mayNameSomebody, waitingText } from './words';

const NOW = Date.parse('2026-11-24T10:00:00.000Z');

describe('what may say who somebody is', () => {
  it.each([
    '13812345678',
    '138 1234-5678',
    '１３８１２３４５６７８',
    '41010519491231002X',
    '我叫小明',
    '打我电话',
  ])('%s', (text) => expect(mayNameSomebody(text)).toBe(true));
  it.each(['在东门，晚上七点', '一共 12 家店', '2026-11-24 18:30'])('%s: no', (text) =>
    expect(mayNameSomebody(text)).toBe(false),
  );
});

describe('waiting in words', () => {
  const open = { since: '2026-11-24T08:00:00.000Z', totalSeconds: 9000 };
  it('is told to both sides', () => {
    expect(waitingText(open, 'staff', NOW)).toBe('等待举报人回复已 2小时');
    expect(waitingText(open, 'reporter', NOW)).toBe('对方在等您回答，已 2小时');
  });
  it('has just begun', () => {
    const now = { since: '2026-11-24T09:59:30.000Z', totalSeconds: 30 };
    expect(waitingText(now, 'staff', NOW)).toBe('等待举报人回复');
    expect(waitingText(now, 'reporter', NOW)).toBe('对方在等您回答');
  });
  it('is told to staff afterwards, and not at all when nobody waited', () => {
    expect(waitingText({ since: null, totalSeconds: 2400 }, 'staff', NOW)).toBe('等举报人回复共用了 40分钟');
    expect(waitingText({ since: null, totalSeconds: 2400 }, 'reporter', NOW)).toBeNull();
    expect(waitingText({ since: null, totalSeconds: 0 }, 'staff', NOW)).toBeNull();
  });
});

describe('a sentence put in', () => {
  it('goes behind what is there, once, and never over the limit', () => {
    expect(inserted('', '已整改。', 500)).toBe('已整改。');
    expect(inserted('到场。', '已整改。', 500)).toBe('到场。已整改。');
    expect(inserted('到场。已整改。', '已整改。', 500)).toBe('到场。已整改。');
    expect(inserted('到场。', '已整改。', 5)).toBe('到场。');
  });
});

it('reads from the oldest on', () => {
  const message = (id: string, createdAt: string) => ({
    id,
    createdAt,
    from: 'staff' as const,
    who: '',
    mine: false,
    kind: 'remark' as const,
    text: '',
    photos: [],
    answersId: null,
  });
  const read = inOrder([
    message('B', '2026-11-24T09:00:00.000Z'),
    message('C', '2026-11-24T08:00:00.000Z'),
    message('A', '2026-11-24T08:00:00.000Z'),
  ]);
  expect(read.map(({ id }) => id)).toEqual(['A', 'C', 'B']);
});
