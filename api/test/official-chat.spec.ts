import { Not } from 'typeorm';
import sharp from 'sharp';
import type { Official } from '../../scripts/simulator/official/account';
import { samplePhoto } from '../../scripts/simulator/official/sample-photo';
import { ContentCheck } from '../src/content/content.entity';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { JobsService } from '../src/core/jobs/jobs.service';
import { OutboxMessage } from '../src/core/outbox/outbox-message.entity';
import { OfficialChat } from '../src/channels/wechat/official/official.entity';
import { WechatIdentity } from '../src/identity/account.entity';
import { ReportingService } from '../src/tips/reporting.service';
import { Tip, TipMedia } from '../src/tips/tip.entity';
import { Harness, jpeg, OPENIDS } from './harness';
import { deliverAll, RESIDENT, startOfficial } from './official';
import { pointIn, submission } from './tips';

const MEDIA = '/cgi-bin/media/get';
const VOLUNTEER = OPENIDS.volunteer;

/** Reporting by chat, over HTTP with the simulator in WeChat's place. */
describe('reporting by chat', () => {
  let h: Harness;
  let official: Official;
  let now = Date.now();
  const manager = () => h.app.get(Database).manager;
  const place = { ...pointIn('映月路社区', '网格一'), label: '菜市场门口' };
  const said = async (outcome: Promise<{ reply: string | null }>) => (await outcome).reply ?? '';
  const last = (person: string) => official.lines.get(official.follower(person).openid)?.at(-1)?.text ?? '';
  const complete = async (person: string, photo?: Buffer) => {
    await official.photo(person, photo ?? (await samplePhoto()));
    await deliverAll(h);
    await official.place(person, place);
    return said(official.text(person, '有人在烧垃圾'));
  };

  beforeAll(async () => {
    ({ h, official } = await startOfficial({}, {}, () => now));
    jest.spyOn(h.app.get(Clock), 'now').mockImplementation(() => new Date(now));
  });
  beforeEach(async () => {
    now = Date.now();
    h.simulator.reset();
    official.patienceMs = 5000;
    // Each test has a place without neighbours, and chats that begin anew.
    await h.app.get(Database).transaction(async (tx) => {
      await tx.update(Tip, { id: Not('') }, { submittedAt: new Date(now - 90 * 86_400_000) });
      await tx.delete(OfficialChat, { id: Not('') });
      await tx.delete(OutboxMessage, { id: Not('') });
    });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  it('a photo, a place and a few words become a tip; the photo has no EXIF; progress is told', async () => {
    expect(await said(official.follow(RESIDENT))).toContain('这里是蓝天网格');
    expect(await said(official.photo(RESIDENT, await samplePhoto()))).toMatch(/还差：\n· 位置.*\n· 几个字/);
    await deliverAll(h);
    expect(await said(official.place(RESIDENT, place))).toMatch(/还差：\n· 几个字/);
    expect(await said(official.text(RESIDENT, '有人在烧垃圾'))).toMatch(
      /类型：垃圾焚烧[^]*菜市场门口[^]*照片：1 张/,
    );
    const receipt = await said(official.text(RESIDENT, '1'));
    const number = /LT[\w-]+/.exec(receipt)?.[0] ?? '';
    expect(receipt).toContain('映月路社区网格一');
    const tip = await manager().findOneByOrFail(Tip, { number });
    expect(tip).toMatchObject({
      origin: 'official',
      text: '有人在烧垃圾',
      placeText: '菜市场门口',
      state: 'dispatched',
    });
    expect([tip.lng, tip.lat]).toEqual([place.lng, place.lat]);
    expect(await said(official.text(RESIDENT, '进度'))).toContain(`${number} 垃圾焚烧\n现在：`);
    // The same person in the mini-program: one history.
    const token = await h.login('resident');
    const mine = await h.call<{ items: { number: string; thumbUrl: string }[] }>('GET', '/tips/mine', {
      token,
    });
    expect(mine.body.items[0]?.number).toBe(number);
    const link = mine.body.items[0]?.thumbUrl.replace('/thumb?', '/full?') ?? '';
    const photo = await h.app.inject({ url: mine.body.items[0]?.thumbUrl ?? link });
    expect((await sharp(photo.rawPayload).metadata()).exif).toBeUndefined();
    const head = await h.login('head');
    const detail = await h.call<{ origin: string }>('GET', `/tips/${tip.id}`, { token: head });
    expect(detail.body.origin).toBe('official');
    expect(JSON.stringify(detail.body)).not.toContain(official.follower(RESIDENT).openid);
  });

  it('what came by chat goes to a person, also when its author is in the mini-program right now', async () => {
    await h.login('resident');
    await official.follow(RESIDENT);
    expect(await complete(RESIDENT)).toContain('请看一下');
    await official.text(RESIDENT, '1');
    await deliverAll(h);
    const [tip] = await manager().find(Tip, { order: { id: 'DESC' }, take: 1 });
    const checks = await manager().findBy(ContentCheck, { subjectId: tip?.id ?? '' });
    expect(checks.map(({ state, why }) => [state, why])).toEqual([
      ['person', 'no_openid'],
      ['person', 'no_openid'],
    ]);
    expect(h.simulator.looked()).toEqual([]);
  });

  it('confirmed before the photo is here: it is filed as soon as it is, once', async () => {
    await official.follow(RESIDENT);
    h.simulator.fail({ endpoint: MEDIA, kind: 'errcode', value: -1, times: 1 });
    await official.photo(RESIDENT, await jpeg());
    await official.place(RESIDENT, place);
    await official.text(RESIDENT, '有人在烧垃圾');
    expect(await said(official.text(RESIDENT, '2'))).toContain('传好就自动提交');
    const before = await manager().count(Tip);
    await deliverAll(h);
    expect(await manager().count(Tip)).toBe(before);
    now += 120_000;
    await deliverAll(h);
    expect(await manager().count(Tip)).toBe(before + 1);
    expect(last(RESIDENT)).toMatch(/举报已收到，编号 LT/);
    const [tip] = await manager().find(Tip, { order: { id: 'DESC' }, take: 1 });
    expect(tip?.anonymous).toBe(true);
  });

  it('a photo that WeChat has no more, that is no picture, or too large, is asked for again', async () => {
    await official.follow(RESIDENT);
    h.simulator.fail({ endpoint: MEDIA, kind: 'errcode', value: 40007, times: 1 });
    await official.photo(RESIDENT, await jpeg());
    await deliverAll(h);
    expect(last(RESIDENT)).toMatch(/有一张照片没有收到：微信里已经找不到它了[^]*还差：\n· 一张照片/);
    await official.photo(RESIDENT, Buffer.from('no picture'));
    await deliverAll(h);
    expect(last(RESIDENT)).toContain('只能上传 JPEG');
    await official.photo(RESIDENT, Buffer.alloc(11 * 1024 * 1024, 1));
    await deliverAll(h);
    expect(last(RESIDENT)).toContain('超过 10 MB');
    // Half a file, then WeChat gone for longer than half an hour.
    h.simulator.fail({ endpoint: MEDIA, kind: 'truncate', times: 1 });
    await official.photo(RESIDENT, await jpeg());
    await deliverAll(h);
    expect(last(RESIDENT)).toContain('打不开');
    h.simulator.fail({ endpoint: MEDIA, kind: 'status', value: 502 });
    await official.photo(RESIDENT, await jpeg());
    await deliverAll(h);
    now += 31 * 60_000;
    await deliverAll(h);
    expect(last(RESIDENT)).toContain('一直传不过来');
  });

  it('what is near is shown: joined instead of reported again', async () => {
    const token = await h.login('volunteer');
    const body = await submission(h, token, { categoryCode: 'waste_burning', key: 'chat-similar-1' });
    const { body: filed } = await h.call<{ id: string }>('POST', '/tips', { token, body });
    await official.follow(RESIDENT);
    const question = await complete(RESIDENT);
    expect(question).toMatch(/1\. 垃圾焚烧，\d+ 分钟前，约 \d+ 米，/);
    expect(question).not.toContain('路面积尘');
    const before = await manager().count(Tip);
    expect(await said(official.text(RESIDENT, '1'))).toContain('已帮您跟进');
    const mine = await h.login('resident');
    const followed = await h.call<{ items: { id: string }[] }>('GET', '/tips/followed', { token: mine });
    expect(followed.body.items.map(({ id }) => id)).toContain(filed.id);
    await complete(RESIDENT);
    await official.text(RESIDENT, '0');
    expect(await said(official.text(RESIDENT, '1'))).toContain('举报已收到');
    expect(await manager().count(Tip)).toBe(before + 1);
  });

  it('ten things sent at once: nothing is lost, nothing is filed twice', async () => {
    await official.follow(VOLUNTEER);
    const photos = await Promise.all(Array.from({ length: 6 }, (_, index) => jpeg(200 + index, 200)));
    const outcomes = await Promise.all([
      ...photos.map((photo) => official.photo(VOLUNTEER, photo)),
      official.place(VOLUNTEER, place),
      official.text(VOLUNTEER, '有人在烧垃圾'),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).not.toContain('unavailable');
    await deliverAll(h);
    const before = await manager().count(Tip);
    await Promise.all([
      official.text(VOLUNTEER, '1'),
      official.text(VOLUNTEER, '1'),
      official.text(VOLUNTEER, '1'),
    ]);
    await deliverAll(h);
    expect(await manager().count(Tip)).toBe(before + 1);
    const [tip] = await manager().find(Tip, { order: { id: 'DESC' }, take: 1 });
    expect(await manager().countBy(TipMedia, { tipId: tip?.id ?? '' })).toBe(6);
  });

  it('the same message pushed three times files once and is answered the same', async () => {
    await official.follow(RESIDENT);
    await complete(RESIDENT);
    const before = await manager().count(Tip);
    const follower = official.follower(RESIDENT);
    const fields = { MsgType: 'text', Content: '1', MsgId: '77777777' };
    const first = await official.push(follower, fields);
    const again = await official.push(follower, fields);
    expect([first.reply, await manager().count(Tip)]).toEqual([again.reply, before + 1]);
  });

  it('a draft expires after two hours, politely, and is deleted after two days', async () => {
    await official.follow(RESIDENT);
    await official.photo(RESIDENT, await jpeg());
    await deliverAll(h);
    now += 2 * 3_600_000 + 60_000;
    expect(await said(official.place(RESIDENT, place))).toMatch(
      /^上一份没填完的举报已过 2 小时[^]*还差：\n· 一张照片/,
    );
    now += 49 * 3_600_000;
    await h.app.get(JobsService).runDue();
    expect(await manager().count(OfficialChat)).toBe(0);
  });

  it('scan, menu, voice, video and greetings are answered', async () => {
    const { body } = await h.call<{ items: { id: string; fullName: string }[] }>('GET', '/grids');
    const grid = body.items.find(({ fullName }) => fullName === '映月路社区网格一');
    expect(await said(official.follow(RESIDENT, `grid_${grid?.id}`))).toContain('“映月路社区网格一”');
    const follower = official.follower(RESIDENT);
    expect(await said(official.event(follower, 'SCAN', { EventKey: `grid_${grid?.id}` }))).toContain(
      '映月路社区网格一',
    );
    expect(await said(official.event(follower, 'SCAN', { EventKey: 'x' }))).toContain('要举报');
    expect(await said(official.click(RESIDENT, 'report'))).toContain('请发来');
    expect(await said(official.click(RESIDENT, 'unknown'))).toContain('要举报');
    expect(
      await said(official.message(RESIDENT, 'voice', { MediaId: 'v', Format: 'amr' }, '[语音]')),
    ).toContain('听不了语音');
    expect(await said(official.message(RESIDENT, 'video', { MediaId: 'v' }, '[视频]'))).toContain('不是视频');
    expect(await said(official.text(RESIDENT, '你好'))).toContain('要举报');
  });

  it('WeChat does not say who it is: the chat goes on, and the person is found out later', async () => {
    h.simulator.fail({ endpoint: '/cgi-bin/user/info', kind: 'errcode', value: 45009, times: 1 });
    const person = OPENIDS.director;
    await official.follow(person);
    const where = { openid: official.follower(person).openid };
    const unknown = await manager().findOneByOrFail(WechatIdentity, where);
    expect(unknown.unionid).toBeNull();
    await complete(person);
    expect(await said(official.text(person, '1'))).toContain('举报已收到');
    const mini = await h.login('director');
    expect(
      (await h.call<{ items: unknown[] }>('GET', '/tips/mine', { token: mini })).body.items,
    ).toHaveLength(0);
    now += 25 * 3_600_000;
    await official.text(person, '进度');
    const known = await manager().findOneByOrFail(WechatIdentity, where);
    expect(known.accountId).not.toBe(unknown.accountId);
    expect(
      (await h.call<{ items: unknown[] }>('GET', '/tips/mine', { token: await h.login('director') })).body
        .items,
    ).toHaveLength(1);
  });

  it('slower than WeChat waits: it ends quietly, and the answer comes as a customer service message', async () => {
    await official.follow(OPENIDS.office);
    const reporting = h.app.get(ReportingService);
    const real = reporting.categoryList.bind(reporting);
    const slow = jest.spyOn(reporting, 'categoryList').mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 4500));
      return real();
    });
    const outcome = await official.text(OPENIDS.office, '我要举报');
    slow.mockRestore();
    expect(outcome).toMatchObject({ tries: [200], outcome: 'silent' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(last(OPENIDS.office)).toContain('请发来');
  });

  it('what fails inside is said politely, and the same message can be taken in again', async () => {
    await official.follow(RESIDENT);
    const reporting = h.app.get(ReportingService);
    const broken = jest.spyOn(reporting, 'categoryList').mockRejectedValueOnce(new Error('no database'));
    const fields = { MsgType: 'text', Content: '有人在烧垃圾', MsgId: '88888888' };
    expect((await official.push(official.follower(RESIDENT), fields)).reply).toContain('系统忙');
    broken.mockRestore();
    expect((await official.push(official.follower(RESIDENT), fields)).reply).toContain('还差');
  });

  it('who leaves is forgotten; what they filed stays', async () => {
    await official.follow(VOLUNTEER);
    const openid = official.follower(VOLUNTEER).openid;
    await official.text(VOLUNTEER, '有人在烧垃圾');
    expect((await official.unfollow(VOLUNTEER)).outcome).toBe('silent');
    expect(await manager().countBy(OfficialChat, { openid })).toBe(0);
    expect(await manager().countBy(WechatIdentity, { openid })).toBe(0);
  });
});
