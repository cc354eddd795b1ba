import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { makeKeys, settingsOf } from '../../scripts/simulator/pay/keys';
import { type PayFault, type PaySimulator, startPaySimulator } from '../../scripts/simulator/pay/pay';
import { freePort } from '../../scripts/testing/free-port';
import type { Config } from '../src/core/config/config';
import { openDataSource } from '../src/core/database/data-source';
import { Database } from '../src/core/database/database';
import { insertRows } from '../src/core/database/insert';
import { newId } from '../src/core/ids';
import { Account, WechatIdentity } from '../src/identity/account.entity';
import { expiryOf, house, post } from '../src/points';
import { ledgerDifferences } from '../src/points/ledger/check';
import { LedgerAccount } from '../src/points/points.entity';
import { CashTransfer } from '../src/rewards/cash/cash.entity';
import { rewardDifferences } from '../src/rewards/check';
import { Redemption, Reward } from '../src/rewards/reward.entity';
import { schema } from '../src/schema';
import { freshDatabase } from './harness';
import { Child } from './kill/child';

const APP_ID = 'wx00000000000test0';
const MINUTE = 60_000;
const FIELD_KEY = Buffer.alloc(32, 7).toString('base64');

/** Real processes, killed with SIGKILL while WeChat Pay keeps them waiting, and at moments that nobody chose. */
describe('cash, when the process is killed', () => {
  const clock = { offset: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'lantian-kill-'));
  let pay: PaySimulator;
  let config: Partial<Config>;
  let port = 0;
  let dataSource: DataSource;
  let drop: () => Promise<void>;
  let rewardId = '';
  const children: Child[] = [];
  /** The one that runs now; the second test goes on with the first one's. */
  let child: Child;
  const started = async (): Promise<Child> => {
    const next = await Child.start(config, port, clock);
    children.push(next);
    return next;
  };

  beforeAll(async () => {
    const keys = makeKeys(APP_ID);
    pay = await startPaySimulator({ keys, now: () => Date.now() + clock.offset });
    port = await freePort();
    const file = join(folder, 'pay.json');
    const notifyUrl = `http://127.0.0.1:${port}/api/v1/wechat/pay/notify`;
    writeFileSync(file, JSON.stringify(settingsOf(keys, pay.url, notifyUrl)));
    const database = await freshDatabase(folder);
    drop = database.drop;
    config = { DATABASE_URL: database.url, WECHAT_APPID: APP_ID, WECHAT_PAY_FILE: file, FIELD_KEY };
    dataSource = await openDataSource(database.url, 2, schema);
    rewardId = newId();
    const names = { kind: 'cash', name: '现金红包', text: '', audience: 'everybody', place: '' } as const;
    const counts = { points: 100, cents: 150, stock: 1000, perMonth: 0, holdDays: 1, open: true };
    const made = { id: rewardId, createdBy: newId(), createKey: newId(), updatedAt: new Date() };
    await inside((tx) => insertRows(tx, Reward, [{ ...made, ...names, ...counts }]));
  });
  afterAll(async () => {
    for (const child of children) await child.kill();
    await dataSource.destroy();
    await pay.close();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const inside = <T>(work: Parameters<typeof Database.prototype.transaction<T>>[0]): Promise<T> =>
    new Database(dataSource).transaction(work);
  async function person(): Promise<string> {
    const [id, at] = [newId(), new Date()];
    await inside(async (tx) => {
      await insertRows(tx, Account, [{ id, createdAt: at }]);
      const identity = { accountId: id, appId: APP_ID, openid: `o${id}`, sessionKey: 'x', updatedAt: at };
      await insertRows(tx, WechatIdentity, [{ id: newId(), ...identity }]);
      const legs = [{ kind: 'person' as const, ownerId: id, amount: 1000 }, house('issuance', -1000)];
      const posting = { ruleCode: 'campaign', subjectId: newId(), memo: '活动', at, legs };
      await post(tx, { ...posting, expiresAt: expiryOf(at, 1) });
    });
    return id;
  }
  const transferOf = (redemptionId: string) =>
    dataSource.manager.findOneByOrFail(CashTransfer, { redemptionId });
  async function redeemed(child: Child) {
    const accountId = await person();
    const id = await child.tell({ do: 'redeem', accountId, rewardId, key: newId() });
    const { id: transferId, outBillNo } = await transferOf(id);
    const confirm = () => {
      const bill = pay.bills.all.get(outBillNo);
      if (bill) pay.bills.confirm(bill.package_info, bill.openid);
    };
    return { accountId, id, transferId, number: outBillNo, confirm };
  }
  type Redeemed = Awaited<ReturnType<typeof redeemed>>;

  /** The job with time going by, until nothing is open. */
  async function toTheEnd(child: Child): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) {
      clock.offset += turn < 8 ? 2 * MINUTE : 5 * 60 * MINUTE;
      await child.tell({ do: 'job' });
      await pay.notifier.idle();
      if (!(await dataSource.manager.existsBy(Redemption, { state: 'paying' }))) return;
    }
  }
  async function proved({ accountId, id, number }: Redeemed): Promise<'paid' | 'back'> {
    const bills = [...pay.bills.all.values()].filter(({ openid }) => openid === `o${accountId}`);
    expect(bills.map((bill) => bill.out_bill_no).filter((one) => one !== number)).toEqual([]);
    const paid = bills[0]?.state === 'SUCCESS';
    const { state } = await dataSource.manager.findOneByOrFail(Redemption, { id });
    expect(state).toBe(paid ? 'done' : 'cancelled');
    const of = (kind: 'person' | 'held') =>
      dataSource.manager.findOneByOrFail(LedgerAccount, { kind, ownerId: accountId });
    expect([(await of('person')).balance, (await of('held')).balance]).toEqual([paid ? 900 : 1000, 0]);
    return paid ? 'paid' : 'back';
  }
  const booksAreRight = async () => {
    expect(await ledgerDifferences(dataSource.manager)).toEqual([]);
    expect(await rewardDifferences(dataSource.manager)).toEqual([]);
  };
  async function until(what: () => boolean): Promise<void> {
    for (let turn = 0; !what(); turn += 1) {
      if (turn > 1000) throw new Error('never came');
      await sleep(10);
    }
  }

  it('at every step of a bill at once: each is paid at most once and ends known', async () => {
    child = await started();
    const at: Record<string, Redeemed> = {};
    const held = async (
      name: string,
      faults: Omit<PayFault, 'number'>[],
      act: (one: Redeemed) => Promise<void>,
    ) => {
      const one = await redeemed(child);
      at[name] = one;
      const before = pay.waiting();
      const holds = faults.some(({ kind }) => kind === 'hold' || kind === 'stall');
      // What comes before the fault has to be over; then the call waits until the process is dead.
      await act(one);
      for (const fault of faults) pay.fail({ ...fault, number: one.number });
      if (!holds) return;
      const cancels = faults.some(({ call }) => call === 'cancel');
      if (cancels) child.begin({ do: 'cancel', accountId: one.accountId, redemptionId: one.id });
      else child.begin({ do: 'advance', transferId: one.transferId });
      await until(() => pay.waiting() > before);
    };
    const nothing = () => Promise.resolve();
    const sent = async ({ transferId }: Redeemed) => {
      expect(await child.tell({ do: 'advance', transferId })).toBe('WAIT_USER_CONFIRM');
    };
    await held('redeemed, not sent', [], nothing);
    await held('being sent', [{ call: 'create', kind: 'stall' }], nothing);
    await held('made, the answer on its way', [{ call: 'create', kind: 'hold' }], nothing);
    const doubt: Omit<PayFault, 'number'>[] = [
      { call: 'create', kind: 'drop' },
      { call: 'query', kind: 'hold' },
    ];
    await held('in doubt, being asked for', doubt, nothing);
    await held('waiting for the person', [], sent);
    await held('paid, being asked for', [{ call: 'query', kind: 'hold' }], async (one) => {
      await sent(one);
      pay.notifier.faults.push('lost');
      one.confirm();
    });
    await held('being taken back', [{ call: 'cancel', kind: 'stall' }], sent);
    await held('taken back, the answer on its way', [{ call: 'cancel', kind: 'hold' }], sent);
    expect(pay.waiting()).toBe(6);
    await child.kill();
    await until(() => pay.waiting() === 0);
    // While nobody is there one of them is confirmed, and the notification finds no door.
    at['waiting for the person']!.confirm();
    await pay.notifier.idle();

    child = await started();
    clock.offset += 2 * MINUTE;
    await child.tell({ do: 'job' });
    for (const one of Object.values(at)) {
      const { state } = await transferOf(one.id);
      if (state === 'WAIT_USER_CONFIRM') one.confirm();
    }
    await pay.notifier.idle();
    await toTheEnd(child);
    const ends = Object.fromEntries(
      await Promise.all(Object.entries(at).map(async ([name, one]) => [name, await proved(one)] as const)),
    );
    expect(ends).toEqual({
      'redeemed, not sent': 'paid',
      'being sent': 'paid',
      'made, the answer on its way': 'paid',
      'in doubt, being asked for': 'paid',
      'waiting for the person': 'paid',
      'paid, being asked for': 'paid',
      'being taken back': 'back',
      'taken back, the answer on its way': 'back',
    });
    await booksAreRight();
  }, 120_000);

  it('at any moment, again and again, while twelve are on their way', async () => {
    const all: Redeemed[] = [];
    let confirming = true;
    const confirms = (async () => {
      for (let turn = 0; confirming; turn += 1) {
        await sleep(3);
        // Two in three people confirm, at once; the others let it be.
        if (turn % 12 < 8) all[turn % 12]?.confirm();
      }
    })();
    for (let kill = 1; kill <= 2; kill += 1) {
      for (let i = 0; i < 6; i += 1) all.push(await redeemed(child));
      child.begin({ do: 'churn', step: 30_000 });
      await sleep(10 + Math.random() * 120);
      await child.kill();
      child = await started();
    }
    confirming = false;
    await confirms;
    await pay.notifier.idle();
    await toTheEnd(child);
    for (const one of all) await proved(one);
    await booksAreRight();
    expect(await dataSource.manager.existsBy(Redemption, { state: 'paying' })).toBe(false);
  }, 120_000);
});
