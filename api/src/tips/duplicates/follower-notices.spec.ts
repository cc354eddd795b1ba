import { MOVES, ruleOf } from '../lifecycle';
import { followerNotices } from './follower-notices';

const tip = { id: 't', number: 'LT261124-AAAAAA' };
const people = Array.from({ length: 450 }, (_, index) => `p${index}`);

it('tells everybody who is not told otherwise, in statements of bounded size', () => {
  const chunks = followerNotices(tip, 'e', ruleOf('pass'), people, new Set(['p3', 'p7']));
  expect(chunks.map(({ length }) => length)).toEqual([200, 200, 48]);
  expect(chunks.flat().map(({ accountId }) => accountId)).toEqual(
    people.filter((person) => person !== 'p3' && person !== 'p7'),
  );
  expect(chunks[0]?.[0]).toMatchObject({ kind: 'followed', causeId: 'e', tipId: 't', push: true });
});

it.each(MOVES.map((rule) => [rule.move, rule] as const))(
  '%s: as the reporter, or by the reporter',
  (_, rule) => {
    const told = followerNotices(tip, 'e', rule, ['p'], new Set()).length === 1;
    expect(told).toBe(rule.tells.includes('reporter') || rule.actor === 'reporter');
  },
);

it('asks followers no question that only the reporter can answer', () => {
  const [[draft] = []] = followerNotices(tip, 'e', ruleOf('pass'), ['p'], new Set());
  expect(draft?.body).toBe('您跟进的举报 LT261124-AAAAAA：核查通过，已结案。点开可查看详情。');
});
