import { strangersIn } from './fund-flow';
import type { Outgoing } from './transfer-provider';

const ours = [{ outBillNo: 'LT01', transferBillNo: '1330001' }];
const row = (more: Partial<Outgoing>): Outgoing => ({
  at: '2026-03-02 10:00:00',
  flowNo: 'F1',
  numbers: [],
  name: '商家转账',
  cents: 150,
  ...more,
});

describe('what left the account by the statement of WeChat', () => {
  it('is known by either number of one of our bills', () => {
    expect(strangersIn([row({ numbers: ['1330001', 'x'] }), row({ numbers: ['y', 'LT01'] })], ours)).toEqual(
      [],
    );
  });

  it('is a stranger otherwise, each once', () => {
    const strange = row({ flowNo: 'F2', numbers: ['1330002', 'LT02'] });
    expect(strangersIn([row({ numbers: ['LT01'] }), strange, strange], ours)).toEqual([strange]);
  });
});
