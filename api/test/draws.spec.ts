import { parseDay } from '../src/core/calendar/beijing';
import { newId } from '../src/core/ids';
import { Draw, DrawEntry } from '../src/draws/draw.entity';
import { reverse } from '../src/points/ledger/reverse';
import { LedgerPosting } from '../src/points/points.entity';
import { Redemption } from '../src/rewards/reward.entity';
import { checkedByScript, DrawStage, type Mine } from './draws';

const LATE = '01050913222807';

describe('draws', () => {
  const s = new DrawStage();
  beforeAll(() => s.start());
  afterAll(() => s.h.stop());

  it('list who took part often enough; staff, what was taken back and what was before do not count', async () => {
    await s.takesPart(s.id('resident'), 2);
    await s.takesPart(s.id('volunteer'), 1);
    await s.takesPart(s.id('volunteer'), 5, new Date(parseDay(s.day(-19)).getTime() - 1));
    await s.takesPart(s.id('head'), 3);
    const [person] = await s.strangers(1);
    const [subjectId] = await s.takesPart(s.id('volunteer'), 1);
    const { id, eligibleNow } = await s.prepare();
    expect(eligibleNow).toBe(3);
    await s.inside(async (tx) => {
      const posting = await tx.findOneByOrFail(LedgerPosting, {
        ruleCode: 'campaign',
        subjectId: subjectId!,
      });
      await reverse(tx, posting, { byId: s.id('office'), reason: '重复', at: s.at });
    });
    expect((await s.get(`/staff/draws/${id}`, 'office')).eligibleNow).toBe(2);
    expect((await s.h.call('GET', `/draws/${id}`)).status).toBe(404);
    const { version } = (
      await s.send('office', `/staff/draws/${id}`, { ...s.terms(), version: 1, minEntries: 1 })
    ).body;
    expect((await s.send('office', `/staff/draws/${id}`, { ...s.terms(), version: 1 })).status).toBe(409);
    expect((await s.send('office', `/staff/draws/${id}/publish`, { version: 1 })).status).toBe(409);
    await s.send('office', `/staff/draws/${id}/publish`, { version });
    const lines = await s.manager.findBy(DrawEntry, { drawId: id });
    expect(lines.map(({ accountId }) => accountId).sort()).toEqual(
      [s.id('resident'), s.id('volunteer'), person!].sort(),
    );
  });

  it('are published with hashes, never change afterwards, and say nothing of anybody', async () => {
    const key = newId();
    const first = await s.send('office', '/staff/draws', { key, ...s.terms() });
    expect((await s.send('office', '/staff/draws', { key, ...s.terms() })).body.id).toBe(first.body.id);
    const { id, version } = first.body;
    const both = await Promise.all(
      [1, 2].map(() => s.send('office', `/staff/draws/${id}/publish`, { version })),
    );
    expect(both.map(({ status }) => status)).toContain(200);
    const again = await s.send('office', `/staff/draws/${id}/publish`, { version });
    expect(again.body).toMatchObject({ state: 'published', seed: null, drawable: false });
    const record = await s.record(id);
    expect(JSON.stringify(record)).not.toContain(s.id('resident'));
    expect(record).toMatchObject({ seed: null, late: null, winners: [] });
    expect(checkedByScript(record)).toContain('还没有开奖');
    expect(
      (await s.send('office', `/staff/draws/${id}`, { ...s.terms(), version: again.body.version })).body
        .title,
    ).toBe('公布以后什么都不能改，只能写明理由取消');
    const mine = await s.get<Mine>(`/draws/${id}/mine`, 'resident');
    expect(checkedByScript(record, undefined, mine)).toContain(`✓ 您的号码是 ${mine.number}`);
    expect((await s.get<Mine>(`/draws/${id}/mine`, 'head')).number).toBeNull();
    const inbox = await s.get<{ items: { body: string }[] }>('/notices', 'resident');
    expect(inbox.items[0]!.body).toContain(`您的号码是 ${mine.number}`);
    const stored = await s.manager.findOneByOrFail(Draw, { id });
    expect(stored.seed).toBeNull();
    const early = await s.send('office', `/staff/draws/${id}/draw`, { late: LATE });
    expect(early.body.title).toBe(`${s.day(1)} 过后才能开奖`);
    expect(
      (await s.send('office', '/staff/draws', { key: newId(), ...s.terms(), lateDay: s.day(0) })).status,
    ).toBe(422);
  });

  it('give each prize once, as anybody can compute, and the desk hands it over', async () => {
    const bags = await s.thing(10);
    await s.strangers(6);
    const prizes = [
      { name: '电饭锅', count: 1 },
      { rewardId: bags, count: 3 },
    ];
    const dear = await s.prepare({ prizes: [{ rewardId: bags, count: 11 }] });
    const refused = await s.send('office', `/staff/draws/${dear.id}/publish`, { version: dear.version });
    expect(refused.body.title).toBe('「环保布袋」只剩 10 份，不够 11 份');
    const many = await s.prepare({ prizes: [{ name: '毛巾', count: 100 }] });
    const more = await s.send('office', `/staff/draws/${many.id}/publish`, { version: many.version });
    expect(more.body.title).toMatch(/^奖品 100 份，符合条件的只有 \d+ 人/);
    const { id, entries } = await s.publish({ prizes });
    const before = await s.record(id);
    expect(await s.stock(bags)).toBe(7);
    await s.days(2);
    expect((await s.send('office', `/staff/draws/${id}/draw`, { late: '123456' })).status).toBe(422);
    const path = `/staff/draws/${id}/draw`;
    await Promise.all([s.send('office', path, { late: LATE }), s.send('office', path, { late: LATE })]);
    const drawn = await s.send('office', path, { late: '01 05 09 13 22 28 + 07' });
    expect(drawn.body).toMatchObject({ state: 'drawn', entries });
    expect((await s.send('office', path, { late: '01050913222808' })).status).toBe(409);
    const record = await s.record(id);
    expect(checkedByScript(record, before)).toContain('✓ 中奖号码相符');
    expect(record.winners.map(({ prize }) => prize)).toEqual(['电饭锅', '环保布袋', '环保布袋', '环保布袋']);
    expect(new Set(record.winners.map(({ number }) => number)).size).toBe(4);
    const [first] = await s.claims(id);
    const prize = await s.manager.findOneByOrFail(Redemption, { id: first!.redemptionId });
    const found = await s.send<{ id: string; isPrize: boolean }>('director', '/staff/redemptions/lookup', {
      code: prize.code,
    });
    expect(found.body).toMatchObject({ isPrize: true, rewardName: '电饭锅', points: 0 });
    const back = await s.send('office', `/staff/redemptions/${found.body.id}/take-back`, { note: '坏了' });
    expect(back.status).toBe(409);
    expect((await s.send('director', `/staff/redemptions/${found.body.id}/done`)).status).toBe(200);
    expect((await s.get(`/draws/${id}`)).winners[0]).toMatchObject({ state: 'fetched', turn: 0 });
    expect((await s.send('office', `/staff/draws/${id}/cancel`, { reason: '不办了' })).body.title).toBe(
      '已经有人领走奖品，不能取消',
    );
    await s.proved();
  });
});
