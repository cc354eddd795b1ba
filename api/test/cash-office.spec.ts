import { IsNull } from 'typeorm';
import { newId } from '../src/core/ids';
import { PointsService } from '../src/points/points.service';
import { Approvals } from '../src/rewards/cash/approvals';
import { CashDifference, CashTransfer } from '../src/rewards/cash/cash.entity';
import { Reconciliation } from '../src/rewards/cash/reconciliation';
import { RedemptionExpiry } from '../src/rewards/expiry.job';
import { Cash, DAY, HOUR } from './cash';

describe('cash: notifications, approval, limits, reconciliation', () => {
  const cash = new Cash();
  beforeAll(() => cash.start());
  afterAll(() => cash.stage.stop());
  afterEach(() => {
    cash.stage.pay.clearFaults();
    jest.restoreAllMocks();
    cash.watch();
  });

  it('believes notifications with a fresh signature over their bytes, about our bill, once', async () => {
    for (const fault of ['probe', 'stale', 'tampered', 'other_merchant', 'other_amount'] as const) {
      const who = await cash.person();
      const id = await cash.redeem(who);
      await cash.advance(id);
      cash.stage.pay.notifier.answers.length = 0;
      cash.stage.pay.notifier.faults.push(fault);
      await cash.confirm(id);
      expect({ fault, answers: cash.stage.pay.notifier.answers }).toEqual({
        fault,
        answers: [fault === 'probe' || fault === 'stale' ? 403 : 422, 200],
      });
      await cash.proved(id, who, true);
    }
    const who = await cash.person();
    const id = await cash.redeem(who);
    await cash.advance(id);
    cash.stage.pay.notifier.faults.push('twice');
    await cash.confirm(id);
    await cash.proved(id, who, true);
    const unsigned = await fetch(cash.stage.notifyUrl, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(unsigned.status).toBe(403);
  });

  it('waits for two people above the set sum, and one can refuse', async () => {
    const who = await cash.person();
    const id = await cash.redeem(who, 1500);
    expect((await cash.redemption(id)).state).toBe('approving');
    expect(await cash.manager.countBy(CashTransfer, { redemptionId: id })).toBe(0);
    const approvals = cash.get(Approvals);
    const [ann, bob] = [newId(), newId()];
    await approvals.say(ann, id, true, '同意');
    await approvals.say(ann, id, true, '同意');
    expect((await cash.redemption(id)).state).toBe('approving');
    await approvals.say(bob, id, true, '同意');
    expect((await cash.redemption(id)).state).toBe('paying');
    await cash.advance(id);
    await cash.confirm(id);
    await cash.proved(id, who, true);

    const other = await cash.person();
    const refused = await cash.redeem(other, 1500);
    await approvals.say(bob, refused, false, '材料不全');
    expect(await cash.redemption(refused)).toMatchObject({ state: 'cancelled', note: '材料不全' });
    await expect(approvals.say(ann, refused, true, '同意')).rejects.toThrow('不在审批中');
    await cash.proved(refused, other, false);

    // Nobody said a word within the time: everything goes back.
    const waiting = await cash.person();
    const forgotten = await cash.redeem(waiting, 1500);
    await cash.get(RedemptionExpiry).run(new Date(cash.now + 3 * DAY));
    expect((await cash.redemption(forgotten)).state).toBe('expired');
    expect(await cash.points(waiting)).toMatchObject({ balance: 1000, held: 0 });

    const third = await cash.person();
    const rush = await cash.redeem(third, 1500);
    const words = [ann, bob, newId(), newId()].map((by) => approvals.say(by, rush, true, '同意'));
    await Promise.allSettled(words);
    await Promise.allSettled([
      approvals.say(ann, rush, true, '同意'),
      approvals.say(bob, rush, true, '同意'),
    ]);
    expect(await cash.manager.countBy(CashTransfer, { redemptionId: rush })).toBeLessThanOrEqual(1);
  });

  it('keeps to 0.3–20 yuan, 200 yuan for a person and year, and the budget of the month', async () => {
    await expect(cash.reward(29)).rejects.toThrow('0.3 到 20 元');
    await expect(cash.reward(2001)).rejects.toThrow('0.3 到 20 元');
    cash.now += 40 * DAY;
    const who = await cash.person(5000);
    for (let i = 0; i < 10; i += 1) await cash.redeem(who, 2000);
    await expect(cash.redeem(who, 30)).rejects.toThrow('每人每年最多领取 200 元');
    const rich = await Promise.all([
      cash.person(5000),
      cash.person(5000),
      cash.person(5000),
      cash.person(5000),
    ]);
    for (const one of rich) for (let i = 0; i < 10; i += 1) await cash.redeem(one, 2000);
    await expect(cash.redeem(await cash.person(), 30)).rejects.toThrow('本月的兑换额度已经用完');
    expect(await cash.get(PointsService).verify(cash.manager)).toEqual([]);
  });

  it('finds three seeded differences on the day after, and no other', async () => {
    cash.now += 40 * DAY;
    cash.now -= cash.now % DAY;
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      const id = await cash.redeem(await cash.person());
      ids.push(id);
      await cash.advance(id);
      await cash.confirm(id);
    }
    const [failed, dearer, gone, fine, lost] = ids as [string, string, string, string, string];
    const bill = async (id: string) => (await cash.bill(id))!;
    (await bill(failed)).state = 'FAIL';
    (await bill(dearer)).transfer_amount += 100;
    cash.stage.pay.bills.all.delete((await bill(gone)).out_bill_no);
    // A bill of that day whose notification was lost is put right, and is no difference.
    const late = await cash.redeem(await cash.person());
    await cash.advance(late);
    cash.stage.pay.notifier.faults.push('lost');
    await cash.confirm(late);
    cash.now += DAY;
    const job = cash.get(Reconciliation);
    while ((await job.run(new Date(cash.now))) > 0);
    const day = new Date(cash.now - DAY + 8 * HOUR).toISOString().slice(0, 10);
    const found = await cash.manager.findBy(CashDifference, { day });
    const of = (id: string) => found.find(({ outBillNo }) => outBillNo === outOf.get(id));
    const outOf = new Map<string, string>();
    for (const id of [...ids, late]) outOf.set(id, (await cash.transfer(id)).outBillNo);
    expect(found).toHaveLength(3);
    expect(of(failed)).toMatchObject({ ours: '已到账，1.50 元', theirs: '转账失败，1.50 元' });
    expect(of(dearer)).toMatchObject({ theirs: '已到账，2.50 元' });
    expect(of(gone)).toMatchObject({ theirs: '没有这张单据' });
    expect([of(fine), of(lost)]).toEqual([undefined, undefined]);
    expect((await cash.redemption(late)).state).toBe('done');
    await job.settle(cash.office, found[0]!.id, '已与银行核对');
    expect((await job.open()).length).toBe(2);
    expect(await job.run(new Date(cash.now))).toBe(0);
  });

  it('finds what left the account and is none of our bills, once the statement of the day is made', async () => {
    cash.now += 3 * DAY;
    cash.now -= cash.now % DAY;
    const job = cash.get(Reconciliation);
    const id = await cash.redeem(await cash.person());
    await cash.advance(id);
    await cash.confirm(id);
    cash.stage.pay.foreign.push({ number: 'XX1', cents: 500, at: cash.now + HOUR });
    const day = new Date(cash.now + 8 * HOUR).toISOString().slice(0, 10);
    const found = () => cash.manager.findBy(CashDifference, { day, transferId: IsNull() });
    const run = async () => {
      while ((await job.run(new Date(cash.now))) > 0);
    };
    // 09:00 in Beijing on the next day: too early.
    cash.now += DAY + HOUR;
    await run();
    expect(await found()).toEqual([]);
    cash.now += 2 * HOUR;
    for (const kind of ['drop', 'unsigned', 'forged'] as const) {
      cash.stage.pay.fail({ call: 'statement', kind });
      await expect(run()).rejects.toThrow('no statement of');
    }
    await run();
    await run();
    expect(await found()).toMatchObject([
      { outBillNo: 'XX1', flowNo: 'FXX1', ours: '没有这笔支出', theirs: expect.stringContaining('5.00 元') },
    ]);
    expect((await job.days())[0]).toMatchObject({ day, differences: 1 });
    await job.settle(cash.office, (await found())[0]!.id, '财务在商户平台手工转账');

    // A statement that never comes is a difference too, and does not keep the others waiting.
    cash.stage.pay.fail({ call: 'statement', kind: 'refuse', value: 403, times: 1000 });
    cash.now += 9 * DAY;
    await expect(run()).rejects.toThrow('no statement of');
    expect((await job.open()).map((one) => one.ours)).toContain('取不到当天的资金账单');
  });
});
