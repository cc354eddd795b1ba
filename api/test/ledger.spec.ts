import fc from 'fast-check';
import { type EntityManager, MoreThan } from 'typeorm';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { DomainEvents } from '../src/core/events/domain-events';
import { newId } from '../src/core/ids';
import { accountsJoined } from '../src/identity/identity.events';
import { house, post } from '../src/points';
import { AwardsService, type AwardCode } from '../src/points/awards.service';
import { reverse } from '../src/points/ledger/reverse';
import { PointsExpiry } from '../src/points/ledger/expiry.job';
import { LedgerAccount, LedgerEntry, LedgerLot, LedgerPosting } from '../src/points/points.entity';
import { PointsService } from '../src/points/points.service';
import { Harness } from './harness';

const AT = new Date('2026-03-02T02:00:00.000Z');
const EXPIRES = new Date('2027-12-31T16:00:00.000Z');
const OWN = ['person', 'held', 'squad'];

describe('the points ledger', () => {
  let h: Harness;
  let database: Database;
  let points: PointsService;
  beforeAll(async () => {
    h = await Harness.start();
    database = h.app.get(Database);
    points = h.app.get(PointsService);
  });
  afterAll(() => h.stop());
  afterEach(() => jest.restoreAllMocks());

  const at = (time: Date) => jest.spyOn(h.app.get(Clock), 'now').mockReturnValue(time);
  const inside = <T>(work: (manager: EntityManager) => Promise<T>) => database.transaction(work);
  const earn = (ownerId: string, amount: number, more: { expiresAt?: Date; subjectId?: string } = {}) =>
    inside((manager) =>
      post(manager, {
        ruleCode: 'campaign',
        subjectId: newId(),
        memo: '活动',
        at: AT,
        legs: [{ kind: 'person', ownerId, amount }, house('issuance', -amount)],
        expiresAt: EXPIRES,
        ...more,
      }),
    );
  const hold = (ownerId: string, amount: number, subjectId = newId()) =>
    inside((manager) =>
      post(manager, {
        ruleCode: 'redemption_hold',
        subjectId,
        memo: '兑换',
        at: AT,
        legs: [
          { kind: 'person', ownerId, amount: -amount },
          { kind: 'held', ownerId, amount },
        ],
      }),
    );
  const proved = async () => expect(await points.verify(database.manager)).toEqual([]);

  it('books once per rule and subject, whoever asks how often at once', async () => {
    const person = newId();
    const subjectId = newId();
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => earn(person, 7, { subjectId })));
    expect(tries.filter((one) => one.status === 'fulfilled' && one.value !== null)).toHaveLength(1);
    expect(await points.balance(person)).toBe(7);
    await proved();
  });

  it('refuses what does not balance, and to go below zero', async () => {
    const person = newId();
    await earn(person, 5);
    const wrong = (legs: { kind: 'person' | 'issuance'; ownerId: string; amount: number }[]) =>
      inside((manager) =>
        post(manager, { ruleCode: 'x', subjectId: newId(), memo: '', at: AT, legs, expiresAt: EXPIRES }),
      );
    await expect(wrong([{ kind: 'person', ownerId: person, amount: 5 }])).rejects.toThrow();
    await expect(
      wrong([{ kind: 'person', ownerId: person, amount: 5 }, house('issuance', -4) as never]),
    ).rejects.toThrow('zero');
    await expect(hold(person, 6)).rejects.toThrow('积分不够：现有 5 分，需要 6 分');
    expect(await points.balance(person)).toBe(5);
    await proved();
  });

  it('never spends a point twice, whatever is asked at once', async () => {
    const person = newId();
    await earn(person, 100);
    const tries = await Promise.allSettled(Array.from({ length: 40 }, () => hold(person, 7)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(14);
    expect(await points.standing(person)).toMatchObject({ balance: 2, held: 98 });
    await proved();
  });

  it('stays right under random operations by several at once', async () => {
    const people = Array.from({ length: 5 }, () => newId());
    const operation = fc.record({
      kind: fc.constantFrom('earn', 'hold', 'release', 'redeem', 'again', 'reverse'),
      who: fc.nat(4),
      amount: fc.integer({ min: 1, max: 40 }),
      day: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 25 }), async (operations) => {
        const held: { subjectId: string; ownerId: string; amount: number }[] = [];
        const takeBack = (ownerId: string) =>
          inside(async (manager) => {
            const account = await manager.findOneBy(LedgerAccount, { kind: 'person', ownerId });
            const entry = await manager.findOneBy(LedgerEntry, {
              accountId: account?.id ?? '',
              amount: MoreThan(0),
            });
            if (!entry) return null;
            const posting = await manager.findOneByOrFail(LedgerPosting, { id: entry.postingId });
            if (posting.ruleCode !== 'campaign') return null;
            return reverse(manager, posting, { byId: newId(), reason: '误记', at: AT });
          });
        const end = async (done: boolean) => {
          const one = held.pop();
          if (!one) return;
          const { subjectId, ownerId, amount } = one;
          await inside(async (manager) => {
            const first = await manager.findOneByOrFail(LedgerPosting, {
              ruleCode: 'redemption_hold',
              subjectId,
            });
            return post(manager, {
              ruleCode: done ? 'redemption_done' : 'redemption_release',
              subjectId,
              memo: '',
              at: AT,
              legs: [
                { kind: 'held', ownerId, amount: -amount },
                done ? house('redeemed', amount) : { kind: 'person', ownerId, amount },
              ],
              ...(done ? {} : { returns: first.id }),
            });
          });
        };
        await Promise.allSettled(
          operations.map(async ({ kind, who, amount, day }) => {
            const ownerId = people[who]!;
            if (kind === 'earn')
              await earn(ownerId, amount, { expiresAt: new Date(+EXPIRES + day * 86_400_000) });
            else if (kind === 'again') await earn(ownerId, amount, { subjectId: `s${who}${amount}` });
            else if (kind === 'hold') {
              const subjectId = newId();
              await hold(ownerId, amount, subjectId);
              held.push({ subjectId, ownerId, amount });
            } else if (kind === 'reverse') await takeBack(ownerId);
            else await end(kind === 'redeem');
          }),
        );
        await proved();
      }),
      { numRuns: 12 },
    );
    const accounts = await database.manager.find(LedgerAccount);
    expect(accounts.reduce((sum, { balance }) => sum + balance, 0)).toBe(0);
    expect(accounts.filter(({ kind, balance }) => OWN.includes(kind) && balance < 0)).toEqual([]);
  }, 120_000);

  it('takes a posting back once, by a new one, and only what is left', async () => {
    const person = newId();
    const id = await earn(person, 10);
    await earn(person, 3);
    await hold(person, 9);
    const take = () =>
      inside(async (manager) => {
        const posting = await manager.findOneByOrFail(LedgerPosting, { id: id ?? '' });
        return reverse(manager, posting, { byId: newId(), reason: '误记', at: AT });
      });
    const taken = await Promise.all([take(), take(), take()].map((one) => one.catch(() => null)));
    expect(taken.filter((one) => one !== null)).toEqual([4]);
    expect(await points.standing(person)).toMatchObject({ balance: 0, held: 9 });
    const [entry] = await points.entries(person, undefined, 10);
    expect(await points.explain(person, entry!.entry.id)).toMatchObject({
      name: '更正',
      posting: { detail: '误记（应退 10 分，只剩 4 分）' },
    });
    expect(await take()).toBeNull();
    await proved();
  });

  it('keeps the caps when many outcomes come at once', async () => {
    const person = newId();
    const give = (rule: AwardCode, severity: 'live') =>
      inside((manager) =>
        h.app.get(AwardsService).give(manager, [
          {
            rule,
            subjectId: newId(),
            accountId: person,
            tipId: null,
            memo: '',
            facts: { severity },
            at: AT,
          },
        ]),
      );
    const given = await Promise.all(Array.from({ length: 10 }, () => give('verified_tip', 'live')));
    expect(given.flat().reduce((sum, one) => sum + one, 0)).toBe(60);
    expect(await points.balance(person)).toBe(60);
    await proved();
  });

  it('keeps the dates of points when two accounts of one person are joined, once however often it is told', async () => {
    const [from, to] = [newId(), newId()];
    const dates = [new Date('2027-12-31T16:00:00.000Z'), new Date('2028-12-31T16:00:00.000Z')];
    await earn(from, 10, { expiresAt: dates[1] });
    await earn(from, 4, { expiresAt: dates[0] });
    await earn(to, 3, { expiresAt: dates[1] });
    const join = () =>
      inside((manager) => h.app.get(DomainEvents).emit(manager, accountsJoined, { from, to, at: AT }));
    await join();
    await join();
    expect([await points.balance(from), await points.balance(to)]).toEqual([0, 17]);
    const { id: accountId } = await h.app
      .get(Database)
      .manager.findOneByOrFail(LedgerAccount, { kind: 'person', ownerId: to });
    const lots = await h.app.get(Database).manager.findBy(LedgerLot, { accountId });
    const left = (at?: Date) =>
      lots
        .filter(({ expiresAt }) => expiresAt.getTime() === at?.getTime())
        .reduce((sum, { remaining }) => sum + remaining, 0);
    expect(dates.map(left)).toEqual([4, 13]);
    await proved();
  });

  it('warns 30 days before, expires first in first out, and gives back what was held with time to use it', async () => {
    const person = newId();
    await earn(person, 10);
    await earn(person, 5, { expiresAt: new Date('2028-12-31T16:00:00.000Z') });
    const subjectId = newId();
    await hold(person, 4, subjectId);
    const job = h.app.get(PointsExpiry);
    const until = async (time: string) => {
      at(new Date(time));
      while ((await job.run(new Date(time))) > 0);
    };
    await until('2027-12-01T00:00:00.000Z');
    expect(await points.balance(person)).toBe(11);
    const notices = (): Promise<{ title: string }[]> =>
      database.manager.query(`SELECT title FROM notice WHERE account_id = '${person}' ORDER BY id`);
    expect(await notices()).toEqual([]);
    await until('2027-12-02T00:00:00.000Z');
    await until('2027-12-20T00:00:00.000Z');
    expect((await notices()).map(({ title }) => title)).toEqual(['6 积分即将到期']);
    await until('2027-12-31T15:59:59.999Z');
    expect(await points.balance(person)).toBe(11);
    await until('2027-12-31T16:00:00.000Z');
    expect(await points.balance(person)).toBe(5);
    expect((await notices()).map(({ title }) => title)).toEqual(['6 积分即将到期', '6 积分已到期']);
    const held = await database.manager.findOneByOrFail(LedgerPosting, {
      ruleCode: 'redemption_hold',
      subjectId,
    });
    const now = new Date('2028-01-10T00:00:00.000Z');
    await inside((manager) =>
      post(manager, {
        ruleCode: 'redemption_release',
        subjectId,
        memo: '',
        at: now,
        legs: [
          { kind: 'held', ownerId: person, amount: -4 },
          { kind: 'person', ownerId: person, amount: 4 },
        ],
        returns: held.id,
      }),
    );
    const { id: accountId } = await database.manager.findOneByOrFail(LedgerAccount, {
      kind: 'person',
      ownerId: person,
    });
    const back = await database.manager.findOneByOrFail(LedgerLot, { accountId, amount: 4 });
    expect(back.expiresAt).toEqual(new Date('2028-02-09T16:00:00.000Z'));
    await proved();
  });
});
