import fc from 'fast-check';
import { afterMerge, afterUnmerge, broughtBy, type Followed } from './following';

const tip = (id: string, reporterId: string, ...direct: string[]): Followed => ({
  id,
  reporterId,
  followers: direct.map((accountId) => ({ accountId, direct: true, via: [] })),
});
const names = (followers: readonly { accountId: string }[]) => followers.map(({ accountId }) => accountId);

describe('merging', () => {
  const from = tip('f', 'reporter-f', 'ann', 'reporter-t', 'bob');
  const target = tip('t', 'reporter-t', 'bob');

  it('brings the reporter first, then the followers, but never the own reporter of the target', () => {
    expect(broughtBy(from, target)).toEqual(['reporter-f', 'ann', 'bob']);
    expect(names(afterMerge(target, from))).toEqual(['bob', 'reporter-f', 'ann']);
  });

  it('is undone completely, except for who came by an own wish', () => {
    const merged = { ...target, followers: afterMerge(target, from) };
    expect(afterUnmerge(merged, 'f')).toEqual(target.followers);
  });

  it('keeps a person whom another merged tip still brings', () => {
    const once = { ...target, followers: afterMerge(target, from) };
    const twice = { ...once, followers: afterMerge(once, tip('g', 'reporter-g', 'ann')) };
    expect(names(afterUnmerge(twice, 'f'))).toEqual(['bob', 'ann', 'reporter-g']);
  });

  it('changes nothing when it is repeated', () => {
    const merged = { ...target, followers: afterMerge(target, from) };
    expect(afterMerge(merged, from)).toEqual(merged.followers);
    expect(afterUnmerge({ ...target }, 'f')).toEqual(target.followers);
  });
});

describe('any history of joining, merging and unmerging', () => {
  const TIPS = 5;
  const PEOPLE = 6;
  const step = fc.record({
    kind: fc.constantFrom('join', 'merge', 'unmerge'),
    a: fc.nat(TIPS - 1),
    b: fc.nat(TIPS - 1),
    person: fc.nat(PEOPLE - 1),
  });

  it('loses nobody: who reported or joined a tip is told by the tip that stands for it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const tips = Array.from({ length: TIPS }, (_, index) => tip(`t${index}`, `p${index}`));
        const mergedInto = new Map<number, number>();
        const wishes = tips.map((one) => new Set([one.reporterId]));
        const at = (index: number): Followed => tips[index] ?? tip('', '');
        const standsFor = (index: number): number => {
          const next = mergedInto.get(index);
          return next === undefined ? index : standsFor(next);
        };
        for (const { kind, a, b, person } of steps) {
          const account = `p${person}`;
          if (kind === 'join' && !mergedInto.has(a) && at(a).reporterId !== account) {
            wishes[a]?.add(account);
            const others = at(a).followers.filter((one) => one.accountId !== account);
            const via = at(a).followers.find((one) => one.accountId === account)?.via ?? [];
            tips[a] = { ...at(a), followers: [...others, { accountId: account, direct: true, via }] };
          }
          if (kind === 'merge' && a !== b && !mergedInto.has(a) && !mergedInto.has(b)) {
            tips[b] = { ...at(b), followers: afterMerge(at(b), at(a)) };
            mergedInto.set(a, b);
          }
          const target = mergedInto.get(a);
          if (kind === 'unmerge' && target !== undefined) {
            tips[target] = { ...at(target), followers: afterUnmerge(at(target), at(a).id) };
            mergedInto.delete(a);
          }
          for (const [index, people] of wishes.entries()) {
            const top = at(standsFor(index));
            const told = new Set([top.reporterId, ...names(top.followers)]);
            expect([...people].filter((one) => !told.has(one))).toEqual([]);
            expect(new Set(names(top.followers)).size).toBe(top.followers.length);
            expect(names(top.followers)).not.toContain(top.reporterId);
          }
        }
      }),
    );
  });
});
