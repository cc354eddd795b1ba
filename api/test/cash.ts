import { Clock } from '../src/core/clock';
import type { EntityManager } from 'typeorm';
import { Database } from '../src/core/database/database';
import { insertRows } from '../src/core/database/insert';
import { newId } from '../src/core/ids';
import { Account, WechatIdentity } from '../src/identity/account.entity';
import { expiryOf, house, post } from '../src/points';
import { LedgerPosting } from '../src/points/points.entity';
import { PointsService, type Standing } from '../src/points/points.service';
import { CashTransfer } from '../src/rewards/cash/cash.entity';
import { Transfers } from '../src/rewards/cash/transfers';
import { TransfersJob } from '../src/rewards/cash/transfers.job';
import { rewardDifferences } from '../src/rewards/check';
import { Catalogue } from '../src/rewards/catalogue';
import { Redemptions } from '../src/rewards/redemptions';
import { Redemption, type Reward } from '../src/rewards/reward.entity';
import type { Bill } from '../../scripts/simulator/pay/bills';
import { type PayStage, startPayStage } from './pay';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What the tests of cash do again and again, on one clock for the application and the simulator. */
export class Cash {
  now = Date.parse('2026-03-02T02:00:00.000Z');
  stage!: PayStage;
  readonly office = newId();

  async start(): Promise<void> {
    this.stage = await startPayStage(() => this.now);
    this.watch();
  }

  /** After every start and after every restoring of mocks. */
  watch(): void {
    jest.spyOn(this.get(Clock), 'now').mockImplementation(() => new Date(this.now));
  }

  get<T>(type: new (...args: never[]) => T): T {
    return this.stage.h.app.get(type);
  }
  get manager(): EntityManager {
    return this.get(Database).manager;
  }
  transfer(redemptionId: string): Promise<CashTransfer> {
    return this.manager.findOneByOrFail(CashTransfer, { redemptionId });
  }
  redemption(id: string): Promise<Redemption> {
    return this.manager.findOneByOrFail(Redemption, { id });
  }
  async bill(id: string): Promise<Bill | undefined> {
    return this.stage.pay.bills.all.get((await this.transfer(id)).outBillNo);
  }
  points(accountId: string): Promise<Standing> {
    return this.get(PointsService).standing(accountId);
  }

  /** The job, again and again, with time going by. */
  async pass(ms: number, step = 5 * MINUTE): Promise<void> {
    for (const end = this.now + ms; this.now < end;) {
      this.now = Math.min(end, this.now + step);
      await this.get(TransfersJob).run(new Date(this.now));
      await this.stage.pay.notifier.idle();
    }
  }

  /** Somebody with a WeChat identity and points. */
  async person(amount = 1000): Promise<string> {
    const id = newId();
    const at = new Date(this.now);
    const { appId } = this.stage.keys;
    await this.get(Database).transaction(async (manager) => {
      await insertRows(manager, Account, [{ id, createdAt: at }]);
      const row = { accountId: id, appId, openid: `o${id}`, sessionKey: 'x', updatedAt: at };
      await insertRows(manager, WechatIdentity, [{ id: newId(), ...row }]);
      await post(manager, {
        ruleCode: 'campaign',
        subjectId: newId(),
        memo: '活动',
        at,
        legs: [{ kind: 'person', ownerId: id, amount }, house('issuance', -amount)],
        expiresAt: expiryOf(at, 1),
      });
    });
    return id;
  }

  reward(cents: number): Promise<Reward> {
    return this.get(Catalogue).add(this.office, {
      key: newId(),
      kind: 'cash',
      name: '现金红包',
      text: '',
      points: 100,
      cents,
      stock: 1000,
      perMonth: 0,
      audience: 'everybody',
      place: '',
      holdDays: 1,
      open: true,
    });
  }
  async redeem(accountId: string, cents = 150): Promise<string> {
    const { id } = await this.reward(cents);
    const me = { accountId, roles: new Set(['resident'] as const), seats: [] };
    return (await this.get(Redemptions).redeem(me, id, newId())).id;
  }
  async advance(id: string): Promise<CashTransfer> {
    return this.get(Transfers).advance((await this.transfer(id)).id);
  }
  /** What the person does in WeChat. */
  async confirm(id: string): Promise<void> {
    const bill = await this.bill(id);
    if (!bill) throw new Error('no bill to confirm');
    this.stage.pay.bills.confirm(bill.package_info, bill.openid);
    await this.stage.pay.notifier.idle();
  }

  /** Paid once, or everything back; nothing in between, and the books are right. */
  async proved(id: string, accountId: string, paid: boolean): Promise<void> {
    const bills = [...this.stage.pay.bills.all.values()].filter(({ openid }) => openid === `o${accountId}`);
    expect(bills.filter(({ state }) => state === 'SUCCESS')).toHaveLength(paid ? 1 : 0);
    expect(bills.length).toBeLessThanOrEqual(1);
    expect((await this.redemption(id)).state).toBe(paid ? 'done' : 'cancelled');
    expect(await this.points(accountId)).toMatchObject({ balance: paid ? 900 : 1000, held: 0 });
    const ends = await this.manager.findBy(LedgerPosting, { subjectId: id });
    expect(ends.map(({ ruleCode }) => ruleCode).sort()).toEqual(
      ['redemption_hold', paid ? 'redemption_done' : 'redemption_release'].sort(),
    );
    expect(await this.get(PointsService).verify(this.manager)).toEqual([]);
    expect(await rewardDifferences(this.manager)).toEqual([]);
  }
}
