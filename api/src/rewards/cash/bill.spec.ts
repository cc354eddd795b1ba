import {
  type BillView,
  isFinal,
  isWechatState,
  matches,
  mayGiveUp,
  pauseAfter,
  stillSends,
  troubleOf,
} from './bill';

const now = new Date('2026-03-02T02:00:00.000Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe('a transfer bill', () => {
  it.each([
    [{ wantsCancel: false, firstSentAt: null, sentAt: null }, false],
    [{ wantsCancel: true, firstSentAt: null, sentAt: null }, true],
    [{ wantsCancel: true, firstSentAt: ago(5), sentAt: ago(5) }, false],
    [{ wantsCancel: true, firstSentAt: ago(30), sentAt: ago(10) }, true],
    [{ wantsCancel: false, firstSentAt: ago(24 * 60 - 1), sentAt: ago(30) }, false],
    [{ wantsCancel: false, firstSentAt: ago(24 * 60), sentAt: ago(9) }, false],
    [{ wantsCancel: false, firstSentAt: ago(24 * 60), sentAt: ago(10) }, true],
  ])('%j is given up when WeChat does not know it: %s', (bill, given) => {
    expect(mayGiveUp(bill, now)).toBe(given);
  });

  it('is sent for a day, and not when the person does not want it', () => {
    const sent = { wantsCancel: false, firstSentAt: ago(24 * 60 - 1) };
    expect(stillSends(sent, now)).toBe(true);
    expect(stillSends({ ...sent, firstSentAt: null }, now)).toBe(true);
    expect(stillSends({ ...sent, firstSentAt: ago(24 * 60) }, now)).toBe(false);
    expect(stillSends({ ...sent, wantsCancel: true }, now)).toBe(false);
  });

  it('is ours only with number, amount and person', () => {
    const ours = { outBillNo: 'LT1', cents: 150, openid: 'o1' };
    const bill: BillView = {
      ...ours,
      transferBillNo: 't',
      state: 'SUCCESS',
      packageInfo: null,
      failReason: null,
    };
    expect(matches(bill, ours)).toBe(true);
    expect(matches({ ...bill, cents: null, openid: null }, ours)).toBe(true);
    expect(matches({ ...bill, cents: 151 }, ours)).toBe(false);
    expect(matches({ ...bill, openid: 'o2' }, ours)).toBe(false);
    expect(matches({ ...bill, outBillNo: 'LT2' }, ours)).toBe(false);
  });

  it('ends in three states of WeChat and in one of ours', () => {
    expect((['SUCCESS', 'FAIL', 'CANCELLED', 'ABSENT'] as const).every(isFinal)).toBe(true);
    expect((['NEW', 'WAIT_USER_CONFIRM', 'CANCELING'] as const).some(isFinal)).toBe(false);
    expect(['NEW', 'ABSENT', 'PAID', 7, 'toString'].some(isWechatState)).toBe(false);
  });

  it('says what is wrong in words, or passes on what WeChat says', () => {
    expect([troubleOf('NOT_ENOUGH'), troubleOf('USER_ERROR'), troubleOf('toString')]).toEqual([
      '运营账户余额不足，请充值',
      'USER_ERROR',
      'toString',
    ]);
  });

  it('is looked at quickly first, then every half hour', () => {
    expect([0, 1, 2, 6, 99].map((n) => pauseAfter(n) / 60_000)).toEqual([0.5, 0.5, 1, 30, 30]);
  });
});
