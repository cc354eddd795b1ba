import { DAY_MS } from '../src/core/calendar/beijing';
import { DomainEvents } from '../src/core/events/domain-events';
import { DrawEntry } from '../src/draws/draw.entity';
import { accountsJoined } from '../src/identity/identity.events';
import { RedemptionExpiry } from '../src/rewards/expiry.job';
import { Redemption } from '../src/rewards/reward.entity';
import { checkedByScript, DrawStage } from './draws';

const LATE = '01050913222807';

describe('prizes of a draw', () => {
  const s = new DrawStage();
  beforeAll(() => s.start());
  afterAll(() => s.h.stop());

  it('pass what nobody fetches on to runners-up in order, twice at most, and close by themselves', async () => {
    await s.strangers(7);
    const bags = await s.thing(2);
    const { id, entries } = await s.publish({
      toDay: s.day(0),
      lateDay: s.day(1),
      minEntries: 1,
      prizes: [{ rewardId: bags, count: 2 }],
    });
    expect(entries).toBeGreaterThanOrEqual(6);
    await s.days(2);
    await s.send('office', `/staff/draws/${id}/draw`, { late: LATE });
    const job = s.h.app.get(RedemptionExpiry);
    for (let turn = 1; turn <= 2; turn += 1) {
      s.now += 3 * DAY_MS;
      await job.run(s.at);
      expect((await s.claims(id)).filter(({ state }) => state === 'open')).toHaveLength(2);
      s.now += DAY_MS;
      await job.run(s.at);
      const open = (await s.claims(id)).filter(({ state }) => state === 'open');
      expect(open.map((one) => [one.position, one.turn])).toEqual([
        [turn * 2 + 1, turn],
        [turn * 2 + 2, turn],
      ]);
    }
    await s.days(0);
    const [last] = (await s.claims(id)).filter(({ state }) => state === 'open');
    const redemption = await s.manager.findOneByOrFail(Redemption, { id: last!.redemptionId });
    await s.send('director', `/staff/redemptions/${redemption.id}/done`);
    expect((await s.get(`/draws/${id}`)).state).toBe('drawn');
    s.now += 5 * DAY_MS;
    await job.run(s.at);
    const { state, winners } = await s.get(`/draws/${id}`);
    expect(state).toBe('closed');
    expect(winners.map((one) => one.state)).toEqual([
      'lapsed',
      'lapsed',
      'lapsed',
      'lapsed',
      'fetched',
      'lapsed',
    ]);
    expect(new Set(winners.map(({ number }) => number)).size).toBe(6);
    expect(await s.stock(bags)).toBe(1);
    expect(checkedByScript(await s.record(id))).toContain('✓ 中奖号码相符');
    await s.proved();
  });

  it('are called off with a reason that stays, and everything goes back', async () => {
    await s.days(0);
    const bags = await s.thing(3);
    const terms = {
      toDay: s.day(0),
      lateDay: s.day(1),
      minEntries: 1,
      prizes: [{ rewardId: bags, count: 3 }],
    };
    const early = await s.publish(terms);
    expect(await s.stock(bags)).toBe(0);
    await s.send('office', `/staff/draws/${early.id}/cancel`, { reason: '奖品没到货' });
    expect(await s.stock(bags)).toBe(3);
    const { id } = await s.publish(terms);
    await s.days(2);
    await s.send('office', `/staff/draws/${id}/draw`, { late: LATE });
    const path = `/staff/draws/${id}/cancel`;
    expect((await s.send('office', path, { reason: '公开号码录入有误' })).body.state).toBe('cancelled');
    expect((await s.send('office', path, { reason: '再来一次' })).body.reason).toBe('公开号码录入有误');
    expect(await s.stock(bags)).toBe(3);
    const seen = await s.get(`/draws/${id}`);
    expect(seen).toMatchObject({ state: 'cancelled', reason: '公开号码录入有误' });
    expect(seen.winners.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    const [one] = await s.claims(id);
    expect((await s.manager.findOneByOrFail(Redemption, { id: one!.redemptionId })).note).toContain(
      '录入有误',
    );
    const draft = await s.prepare({ lateDay: s.day(1), toDay: s.day(0) });
    await s.send('office', `/staff/draws/${draft.id}/cancel`, { reason: '写错了' });
    const list = await s.get<{ items: { id: string }[] }>('/draws');
    expect(list.items.map((item) => item.id)).toEqual(expect.arrayContaining([id, early.id]));
    expect(list.items.map((item) => item.id)).not.toContain(draft.id);
    await s.proved();
  });

  it('follow a person whose two accounts turn out to be one, and a prize can be given up', async () => {
    const [gone, kept, known] = (await s.strangers(3, 0)) as [string, string, string];
    const join = (from: string, to: string) =>
      s.inside((tx) => s.h.app.get(DomainEvents).emit(tx, accountsJoined, { from, to, at: s.at }));
    await s.takesPart(gone, 9);
    const terms = { fromDay: s.day(0), toDay: s.day(0), lateDay: s.day(1), minEntries: 9 };
    const { id, entries } = await s.publish(terms);
    expect(entries).toBe(1);
    await join(gone, kept);
    const [line] = await s.manager.findBy(DrawEntry, { drawId: id });
    expect(line).toMatchObject({ accountId: kept, committedId: gone });
    await s.days(2);
    await s.send('office', `/staff/draws/${id}/draw`, { late: LATE });
    const [claim] = await s.claims(id);
    const redemption = await s.manager.findOneByOrFail(Redemption, { id: claim!.redemptionId });
    expect(redemption.accountId).toBe(kept);
    await join(kept, known);
    expect((await s.manager.findOneByOrFail(Redemption, { id: redemption.id })).accountId).toBe(known);
    await s.inside((tx) => tx.update(Redemption, { id: redemption.id }, { accountId: s.id('resident') }));
    expect((await s.send('resident', `/redemptions/${redemption.id}/cancel`)).status).toBe(200);
    const { state, winners } = await s.get(`/draws/${id}`);
    expect([state, winners[0]!.state]).toEqual(['closed', 'given_up']);
  });
});
