import { EndTransfer } from '../src/rewards/cash/end-transfer';
import { Transfers } from '../src/rewards/cash/transfers';
import type { PayFault } from '../../scripts/simulator/pay/pay';
import { Cash, DAY, HOUR, MINUTE } from './cash';

describe('cash through WeChat Pay', () => {
  const cash = new Cash();
  beforeAll(() => cash.start());
  afterAll(() => cash.stage.stop());
  afterEach(() => {
    cash.stage.pay.clearFaults();
    jest.restoreAllMocks();
    cash.watch();
  });

  it('is confirmed by the person and ends with the word of WeChat', async () => {
    const who = await cash.person();
    const id = await cash.redeem(who);
    expect(await cash.points(who)).toMatchObject({ balance: 900, held: 100 });
    const sent = await cash.advance(id);
    expect(sent).toMatchObject({ state: 'WAIT_USER_CONFIRM', packageInfo: expect.any(String), cents: 150 });
    await cash.confirm(id);
    await cash.proved(id, who, true);
    expect((await cash.transfer(id)).packageInfo).toBeNull();
    await expect(cash.get(Transfers).cancel(who, id)).rejects.toThrow('已经结束');
  });

  const FAULTS: [string, Omit<PayFault, 'call'>[]][] = [
    ['no connection', [{ kind: 'before' }]],
    ['the answer lost after the bill was made', [{ kind: 'drop' }]],
    ['an answer without signature', [{ kind: 'unsigned' }]],
    ['an answer with a wrong signature', [{ kind: 'forged' }]],
    ['an old answer', [{ kind: 'stale' }]],
    ['a redirect', [{ kind: 'redirect' }]],
    ['500', [{ kind: 'refuse', value: 500 }]],
    ['429, then the answer lost', [{ kind: 'refuse', value: 429 }, { kind: 'drop' }]],
    ['403, which refuses and decides nothing', [{ kind: 'refuse', value: 403 }]],
  ];
  it.each(FAULTS)('%s: the same number again, and paid once', async (_name, faults) => {
    const who = await cash.person();
    const id = await cash.redeem(who);
    for (const fault of faults) cash.stage.pay.fail({ call: 'create', ...fault });
    for (const fault of faults) cash.stage.pay.fail({ call: 'query', ...fault });
    await cash.advance(id);
    await cash.pass(20 * MINUTE);
    expect((await cash.transfer(id)).state).toBe('WAIT_USER_CONFIRM');
    const { outBillNo } = await cash.transfer(id);
    expect(new Set(cash.stage.pay.calls.slice(-6).map(({ number }) => number))).toContain(outBillNo);
    await cash.confirm(id);
    await cash.proved(id, who, true);
  });

  it('asks when the notification is lost, whatever the time', async () => {
    const who = await cash.person();
    const id = await cash.redeem(who);
    await cash.advance(id);
    cash.stage.pay.notifier.faults.push('lost');
    await cash.confirm(id);
    expect((await cash.redemption(id)).state).toBe('paying');
    await cash.pass(35 * MINUTE);
    await cash.proved(id, who, true);
  });

  it('gives back when nobody confirmed, only after WeChat has closed the bill late', async () => {
    const who = await cash.person();
    const id = await cash.redeem(who);
    await cash.advance(id);
    await cash.pass(DAY + 30 * MINUTE, 20 * MINUTE);
    expect((await cash.redemption(id)).state).toBe('paying');
    expect(await cash.points(who)).toMatchObject({ held: 100 });
    await cash.pass(90 * MINUTE, 20 * MINUTE);
    expect(await cash.redemption(id)).toMatchObject({ state: 'cancelled', note: '24 小时内没有确认收款' });
    await cash.proved(id, who, false);
  });

  it('is taken back when the person wants it, unless it was paid first', async () => {
    const who = await cash.person();
    const id = await cash.redeem(who);
    await cash.advance(id);
    await cash.get(Transfers).cancel(who, id);
    await cash.stage.pay.notifier.idle();
    await cash.pass(5 * MINUTE);
    await cash.proved(id, who, false);

    const other = await cash.person();
    const paid = await cash.redeem(other);
    await cash.advance(paid);
    cash.stage.pay.notifier.faults.push('lost');
    await cash.confirm(paid);
    await cash.get(Transfers).cancel(other, paid);
    await cash.pass(5 * MINUTE);
    await cash.proved(paid, other, true);
  });

  it('gives back what was never sent, but not while an attempt can be on its way', async () => {
    const who = await cash.person();
    const id = await cash.redeem(who);
    cash.stage.pay.fail({ call: 'create', kind: 'before', times: 1000 });
    await cash.advance(id);
    await cash.get(Transfers).cancel(who, id);
    await cash.pass(9 * MINUTE, MINUTE);
    expect((await cash.transfer(id)).state).toBe('NEW');
    await cash.pass(HOUR);
    expect((await cash.transfer(id)).state).toBe('ABSENT');
    await cash.proved(id, who, false);

    // Refused for a day: given up.
    cash.stage.pay.clearFaults();
    cash.stage.pay.bills.funds = 0;
    const poor = await cash.person();
    const refused = await cash.redeem(poor);
    await cash.advance(refused);
    expect((await cash.transfer(refused)).lastError).toBe('NOT_ENOUGH');
    expect((await cash.get(Transfers).troubled()).map(({ redemptionId }) => redemptionId)).toEqual([refused]);
    await cash.pass(DAY - HOUR, 20 * MINUTE);
    expect((await cash.transfer(refused)).state).toBe('NEW');
    await cash.pass(2 * HOUR, 20 * MINUTE);
    cash.stage.pay.bills.funds = 10_000_000;
    await cash.proved(refused, poor, false);
  });

  describe('when the process dies', () => {
    const KILLS: [string, (id: string) => Promise<void>, boolean][] = [
      ['after the redemption', () => Promise.resolve(), true],
      [
        'after the claim, before the call',
        async (id) => {
          cash.stage.pay.fail({ call: 'create', kind: 'before' });
          cash.stage.pay.fail({ call: 'query', kind: 'before' });
          jest
            .spyOn(cash.get(Transfers) as unknown as { doubt: () => Promise<void> }, 'doubt')
            .mockRejectedValue(new Error('killed'));
          await expect(cash.advance(id)).rejects.toThrow('killed');
        },
        true,
      ],
      [
        'after the bill was made, before it was stored',
        async (id) => {
          jest.spyOn(cash.get(EndTransfer), 'store').mockRejectedValue(new Error('killed'));
          await expect(cash.advance(id)).rejects.toThrow('killed');
          expect(await cash.bill(id)).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
        },
        true,
      ],
      [
        'while it waits for the person',
        async (id) => {
          await cash.advance(id);
        },
        true,
      ],
      [
        'when the money has moved, in the middle of ending it',
        async (id) => {
          await cash.advance(id);
          cash.stage.pay.notifier.faults.push('lost');
          await cash.confirm(id);
          const ending = cash.get(EndTransfer) as unknown as { notices: { add: () => Promise<void> } };
          jest.spyOn(ending.notices, 'add').mockRejectedValue(new Error('killed'));
          await expect(cash.advance(id)).rejects.toThrow('killed');
          expect((await cash.redemption(id)).state).toBe('paying');
        },
        true,
      ],
      [
        'after the person took it back',
        async (id) => {
          await cash.advance(id);
          jest.spyOn(cash.get(EndTransfer), 'store').mockRejectedValue(new Error('killed'));
          cash.stage.pay.notifier.faults.push('lost');
          const who = (await cash.redemption(id)).accountId;
          await expect(cash.get(Transfers).cancel(who, id)).rejects.toThrow('killed');
        },
        false,
      ],
    ];
    it.each(KILLS)('%s, each redemption is paid at most once and ends known', async (_when, kill, paid) => {
      const who = await cash.person();
      const id = await cash.redeem(who);
      await kill(id);
      jest.restoreAllMocks();
      await cash.stage.restart();
      cash.watch();
      await cash.pass(5 * MINUTE, MINUTE);
      const bill = await cash.bill(id);
      if (paid && bill?.state === 'WAIT_USER_CONFIRM') await cash.confirm(id);
      await cash.pass(40 * MINUTE);
      await cash.proved(id, who, paid);
    });
  });
});
