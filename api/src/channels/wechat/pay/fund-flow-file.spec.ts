import { createHash } from 'node:crypto';
import { isNamed, outgoingsIn } from './fund-flow-file';

const HEAD =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号';
const SUMS = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n`2.0,`1.0,`100.00,`1.0,`1.50\n';
const IN = '`2026-03-02 09:00:00,`500,`F0,`充值,`充值,`收入,`100.00,`100.00,`system,`,`C1';
const OUT = '`2026-03-02 10:00:00,`1330001,`F1,`商家转账,`转账,`支出,`1.50,`98.50,`API,`奖励,第一批,`LT01';

describe('the fund-flow statement', () => {
  it('says what left the account, whatever stands in the remarks', () => {
    const text = `\uFEFF${[HEAD, IN, OUT].join('\r\n')}\r\n${SUMS}`;
    expect(outgoingsIn(text)).toEqual([
      { at: '2026-03-02 10:00:00', flowNo: 'F1', numbers: ['1330001', 'LT01'], name: '商家转账', cents: 150 },
    ]);
    // Full-width brackets in some of them.
    expect(outgoingsIn(text.replaceAll('(元)', '（元）'))).toHaveLength(1);
    expect(outgoingsIn(`${HEAD}\n${SUMS}`)).toEqual([]);
  });

  it('is refused when it is cut off, another table, or not the one that was named', () => {
    expect(() => outgoingsIn(`${HEAD}\n${OUT}`)).toThrow('no end');
    expect(() => outgoingsIn('交易时间,公众账号ID\n')).toThrow('no fund-flow');
    expect(() => outgoingsIn(`${HEAD}\n${OUT.replace('1.50', '一元')}\n${SUMS}`)).toThrow('amount');
    const hash = createHash('sha1').update('abc').digest('hex');
    expect(isNamed('abc', 'SHA1', hash)).toBe(true);
    expect(isNamed('abd', 'SHA1', hash)).toBe(false);
    expect(isNamed('abc', 'MD5', hash)).toBe(false);
  });
});
