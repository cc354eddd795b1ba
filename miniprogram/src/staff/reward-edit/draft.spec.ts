import { EMPTY, fault, toAdd, toChange } from './draft';

const bag = { ...EMPTY, name: '布袋', points: '50', stock: '20', place: '服务台' };

describe('a reward as it is typed', () => {
  it('is complete, or says what is missing', () => {
    expect(fault(bag, true)).toBeNull();
    expect(fault({ ...bag, name: ' ' }, true)).toBe('请填写名称');
    expect(fault({ ...bag, points: '0' }, true)).toContain('所需积分');
    expect(fault({ ...bag, kind: 'cash', place: '', yuan: '1.5元' }, true)).toContain('金额');
    expect(fault({ ...bag, addStock: '-' }, false)).toContain('增减');
  });

  it('is sent in whole numbers, cash in fen', () => {
    expect(toAdd(bag, 'k')).toMatchObject({ key: 'k', points: 50, stock: 20, perMonth: 1, holdDays: 7 });
    expect(toAdd(bag, 'k')).not.toHaveProperty('cents');
    expect(toAdd({ ...bag, kind: 'cash', yuan: '1.15' }, 'k')).toMatchObject({ cents: 115, place: '' });
    expect(toChange({ ...bag, addStock: '-3' }, 4)).toMatchObject({ version: 4, addStock: -3 });
  });
});
