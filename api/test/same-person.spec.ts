import { Database } from '../src/core/database/database';
import { IdentityService } from '../src/identity/identity.service';
import { Notice } from '../src/notices/notice.entity';
import { ReportingService } from '../src/tips/reporting.service';
import { TipFollower } from '../src/tips/duplicates/follower.entity';
import { Tip } from '../src/tips/tip.entity';
import { Media } from '../src/core/media/media.entity';
import { Harness, jpeg } from './harness';
import { submission } from './tips';

/** One person, two openids, one unionid: one account, whichever was first and whenever it was found out. */
describe('the same person', () => {
  let h: Harness;
  const identity = () => h.app.get(IdentityService);
  const manager = () => h.app.get(Database).manager;
  const mini = (openid: string, unionid: string | null) =>
    identity().accountFor({ appId: h.config.WECHAT_APPID, openid, unionid, sessionKey: 'k' });
  const official = (openid: string, unionid: string | null) =>
    identity().accountFor({ appId: 'wxofficial', openid, unionid, sessionKey: '' });

  beforeAll(async () => {
    h = await Harness.start();
  });
  afterAll(() => h.stop());

  it('known from the first contact on, in either order', async () => {
    expect(await official('oa-1', 'u-1')).toBe(await mini('m-1', 'u-1'));
    expect(await mini('m-2', 'u-2')).toBe(await official('oa-2', 'u-2'));
    expect(await mini('m-3', null)).not.toBe(await official('oa-3', null));
  });

  it('found out later: tips, followed tips, notices and photos come together in the account of the mini-program', async () => {
    const token = await h.login('volunteer');
    const body = await submission(h, token, { key: 'same-person-1' });
    const { body: theirs } = await h.call<{ id: string }>('POST', '/tips', { token, body });
    const from = await official('oa-4', null);
    const to = await mini('m-4', 'u-4');
    const reporting = h.app.get(ReportingService);
    const photo = (await h.upload(token, await jpeg())).body.id;
    await h.app.get(Database).transaction((tx) => tx.update(Media, { id: photo }, { ownerId: from }));
    const content = await submission(h, token, { key: 'same-person-2', mediaIds: [photo] });
    const filed = await reporting.file(from, content as never, 'official');
    // Both follow one tip; the mini-program's account follows the other account's own tip.
    for (const account of [from, to]) await reporting.follow(account, theirs.id, 'follow-key');
    await reporting.follow(to, filed.id, 'follow-key');
    expect(await official('oa-4', 'u-4')).toBe(to);
    const tip = await manager().findOneByOrFail(Tip, { id: filed.id });
    expect([tip.reporterId, tip.followers, tip.origin]).toEqual([to, 0, 'official']);
    expect((await manager().findOneByOrFail(Tip, { id: theirs.id })).followers).toBe(1);
    expect(await manager().countBy(TipFollower, { accountId: from })).toBe(0);
    expect(await manager().countBy(Notice, { accountId: from })).toBe(0);
    expect(await manager().countBy(Notice, { accountId: to, tipId: filed.id })).toBeGreaterThan(0);
    expect((await manager().findOneByOrFail(Media, { id: photo })).ownerId).toBe(to);
    expect(await official('oa-4', 'u-4')).toBe(to);
  });

  it('two logins into the mini-program are never thrown together', async () => {
    const [one, other] = [await mini('m-5', null), await mini('m-6', null)];
    await mini('m-5', 'u-5');
    expect(await mini('m-6', 'u-5')).toBe(other);
    expect(await mini('m-5', 'u-5')).toBe(one);
    expect([one, other]).not.toContain(await mini('m-7', 'u-5'));
  });
});
