import { cashFault, refusalOf } from './states';

const reward = { points: 50, cents: null, perMonth: 2, audience: 'everybody' as const, stock: 1, open: true };
const person = { isStaff: false, isVolunteer: false, balance: 50, hadThisMonth: 0 };

describe('who may redeem', () => {
  it.each([
    [{}, {}, null],
    [{}, { isStaff: true }, '工作人员不参加兑换'],
    [{ open: false }, {}, '这件奖品已下架'],
    [{ audience: 'volunteers' as const }, {}, '这件奖品只供志愿者兑换'],
    [{ audience: 'volunteers' as const }, { isVolunteer: true }, null],
    [{ stock: 0 }, {}, '已经兑完'],
    [{}, { hadThisMonth: 2 }, '每人每月限兑 2 份'],
    [{ perMonth: 0 }, { hadThisMonth: 9 }, null],
    [{}, { balance: 49 }, '积分不够，还差 1 分'],
  ])('%j %j: %s', (changed, other, answer) => {
    expect(refusalOf({ ...reward, ...changed }, { ...person, ...other })).toBe(answer);
  });

  it('cash is 0.3 to 20 yuan, and only cash has an amount', () => {
    expect([29, 30, 2000, 2001].map((cents) => cashFault(cents, 'cash') === null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(cashFault(undefined, 'cash')).toBe('请填写金额');
    expect([cashFault(undefined, 'goods'), cashFault(5, 'goods')]).toEqual([null, '只有现金才填金额']);
  });
});
