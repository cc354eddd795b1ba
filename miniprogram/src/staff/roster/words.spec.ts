import { seatWords, teamWords } from './words';

it('says how many are missing, and that there is no head', () => {
  expect(teamWords({ members: 1, head: true })).toBe('巡查组员 1 人，缺 2 人');
  expect(teamWords({ members: 0, head: false })).toBe('巡查组员 0 人，缺 3 人；没有网格长');
  expect(teamWords({ members: 4, head: true })).toBe('巡查组员 4 人');
});

it('says where a seat stands', () => {
  const seat = { claimed: true, from: '2026-03-02', until: null, onLeave: false };
  expect(seatWords(seat, '2026-03-05')).toBe('已认领');
  expect(seatWords({ ...seat, onLeave: true, until: '2026-04-01' }, '2026-03-05')).toBe(
    '请假中 · 2026-04-01 离岗',
  );
  expect(seatWords({ ...seat, claimed: false }, '2026-03-01')).toBe('还没有认领 · 2026-03-02 上岗');
});
