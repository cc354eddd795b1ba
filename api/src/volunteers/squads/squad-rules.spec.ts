import {
  decideRefusal,
  joinRefusal,
  leads,
  leaveRefusal,
  MOST_MEMBERS,
  roleIn,
  type SquadState,
} from './squad-rules';

const squad = (state: SquadState = 'active') => ({ state, captainId: 'cap', deputyId: 'dep' });

it('knows who leads', () => {
  expect(['cap', 'dep', 'mem'].map((one) => roleIn(squad(), one))).toEqual(['captain', 'deputy', 'member']);
  expect(['cap', 'dep', 'mem'].map((one) => leads(squad(), one))).toEqual([true, true, false]);
  expect(roleIn({ captainId: 'cap', deputyId: null }, 'dep')).toBe('member');
});

it('takes people into an approved squad, one squad at a time, up to its size', () => {
  expect(joinRefusal(squad(), 5, null)).toBeNull();
  expect(joinRefusal(squad(), 5, '清风队')).toContain('清风队');
  expect(joinRefusal(squad(), MOST_MEMBERS, null)).toContain('满员');
  for (const state of ['pending', 'refused', 'ended'] as const)
    expect(joinRefusal(squad(state), 1, null)).toContain('不能加入');
});

it('lets everybody leave but the captain of a squad at work', () => {
  expect(leaveRefusal(squad(), 'mem', 5)).toBeNull();
  expect(leaveRefusal(squad(), 'dep', 5)).toBeNull();
  expect(leaveRefusal(squad(), 'cap', 5)).toContain('先把队长交给');
  expect(leaveRefusal(squad(), 'cap', 1)).toContain('联系社区');
  expect(leaveRefusal(squad('pending'), 'cap', 1)).toBeNull();
});

it('is decided once, and not by its captain', () => {
  expect(decideRefusal(squad('pending'), 'staff')).toBeNull();
  expect(decideRefusal(squad('pending'), 'cap')).toContain('另一位同事');
  expect(decideRefusal(squad('active'), 'staff')).toContain('处理过');
});
