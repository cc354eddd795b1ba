import type { Official } from '../../scripts/simulator/official/account';
import { samplePhoto } from '../../scripts/simulator/official/sample-photo';
import { Chats } from '../src/channels/wechat/official/chats';
import { Overtaken } from '../src/channels/wechat/official/course';
import { type Claim, Deliveries } from '../src/channels/wechat/official/deliveries';
import { OfficialIntake } from '../src/channels/wechat/official/intake';
import type { Envelope, OfficialMessage } from '../src/channels/wechat/official/message';
import { OfficialDelivery } from '../src/channels/wechat/official/official.entity';
import { ResumeMessages } from '../src/channels/wechat/official/resume';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { sha256 } from '../src/core/sealed';
import { ReportingService } from '../src/tips/reporting.service';
import { Tip } from '../src/tips/tip.entity';
import type { Harness } from './harness';
import { deliverAll, RESIDENT, startOfficial } from './official';
import { pointIn } from './tips';

/** A process that dies with a message in hand: WeChat does not send it again, so it must be ours already. */
describe('chat messages and a process that dies', () => {
  let h: Harness;
  let official: Official;
  let now = Date.now();
  let count = 0;
  const manager = () => h.app.get(Database).manager;
  const openid = () => official.follower(RESIDENT).openid;
  const last = () => official.lines.get(openid())?.at(-1)?.text ?? '';
  const state = async () => (await h.app.get(Chats).load(openid())).state;
  const place = { ...pointIn('映月路社区', '网格一'), label: '菜市场门口' };

  /** Stored, and then the power fails; the work of `until` is all that was done. */
  const die = async (message: OfficialMessage, until = false): Promise<Claim> => {
    const dedupeKey = sha256(`message ${++count}`);
    const envelope: Envelope = { from: openid(), to: 'gh_x', dedupeKey, message };
    const arrival = await h.app.get(Deliveries).arrive(envelope, sha256(`nonce ${count}`));
    const claim = { id: arrival.kind === 'new' ? arrival.id : '', attempts: 1 };
    if (until) await expect(h.app.get(OfficialIntake).work(claim, envelope, null)).rejects.toThrow('killed');
    return claim;
  };
  const minuteLater = async () => {
    now += 61_000;
    return h.app.get(ResumeMessages).run(new Date(now));
  };

  beforeAll(async () => {
    ({ h, official } = await startOfficial({}, {}, () => now));
    jest.spyOn(h.app.get(Clock), 'now').mockImplementation(() => new Date(now));
  });
  beforeEach(async () => {
    h.simulator.reset();
    await official.follow(RESIDENT);
    // A word of the follower allows the account five customer service messages.
    await official.text(RESIDENT, '取消');
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  it('before anything was done: another one does it, says it, and keeps nothing of the message', async () => {
    const { id } = await die({ kind: 'text', text: '有人在烧垃圾' });
    expect(await h.app.get(ResumeMessages).run(new Date(now + 59_000))).toBe(0);
    expect(await minuteLater()).toBe(1);
    expect([(await state()).text, last()]).toEqual(['有人在烧垃圾', expect.stringContaining('还差')]);
    expect(await manager().findOneByOrFail(OfficialDelivery, { id })).toMatchObject({
      message: null,
      progress: null,
      claimedAt: null,
    });
    expect(await minuteLater()).toBe(0);
  });

  it('in the middle of filing, before or after the tip was there: one tip, and its number is told', async () => {
    const reporting = h.app.get(ReportingService);
    const real = reporting.file.bind(reporting);
    const killed = [
      () => Promise.reject(new Error('killed')),
      async (...given: Parameters<typeof real>) => {
        await real(...given);
        throw new Error('killed');
      },
    ];
    for (const kill of killed) {
      const before = await manager().count(Tip);
      await official.photo(RESIDENT, await samplePhoto());
      await deliverAll(h);
      await official.place(RESIDENT, { ...place, lng: place.lng + before * 0.00002 });
      await official.text(RESIDENT, '有人在烧垃圾');
      if ((await state()).step === 'similar') await official.text(RESIDENT, '0');
      const broken = jest.spyOn(reporting, 'file').mockImplementation(kill);
      await die({ kind: 'text', text: '1' }, true);
      broken.mockRestore();
      expect((await state()).step).toBe('filing');
      await minuteLater();
      expect([await manager().count(Tip), last()]).toEqual([before + 1, expect.stringContaining('已收到')]);
    }
  });

  it('after a step was stored, its words are not taken in twice', async () => {
    await official.photo(RESIDENT, await samplePhoto());
    await official.place(RESIDENT, place);
    const reporting = h.app.get(ReportingService);
    const broken = jest.spyOn(reporting, 'similar').mockRejectedValueOnce(new Error('killed'));
    await die({ kind: 'text', text: '有人在烧垃圾' }, true);
    broken.mockRestore();
    await minuteLater();
    expect((await state()).text).toBe('有人在烧垃圾');
    expect(last()).toMatch(/请看一下|附近已经有人报过/);
  });

  it('confirmed, and killed while the last photo came: the tip is filed when the photo is worked on again', async () => {
    await official.photo(RESIDENT, await samplePhoto());
    await official.place(RESIDENT, place);
    await official.text(RESIDENT, '工地扬尘');
    if ((await state()).step === 'similar') await official.text(RESIDENT, '0');
    await official.text(RESIDENT, '1');
    const before = await manager().count(Tip);
    const broken = jest.spyOn(h.app.get(ReportingService), 'file').mockRejectedValueOnce(new Error('killed'));
    await deliverAll(h);
    expect([await manager().count(Tip), (await state()).step]).toEqual([before, 'filing']);
    broken.mockRestore();
    now += 61_000;
    await deliverAll(h);
    expect(await manager().count(Tip)).toBe(before + 1);
  });

  it('one that only seemed dead changes nothing any more', async () => {
    const claim = await die({ kind: 'text', text: '有人在烧垃圾' });
    await minuteLater();
    const envelope = {
      from: openid(),
      to: 'x',
      dedupeKey: 'x',
      message: { kind: 'text', text: '迟到' },
    } as const;
    await expect(h.app.get(OfficialIntake).work(claim, envelope, null)).rejects.toBeInstanceOf(Overtaken);
    expect((await state()).text).toBe('有人在烧垃圾');
  });

  it('what fails again and again ends: the follower is asked to send it once more', async () => {
    const broken = jest
      .spyOn(h.app.get(ReportingService), 'categoryList')
      .mockRejectedValue(new Error('no database'));
    await die({ kind: 'text', text: '有人在烧垃圾' });
    for (let i = 0; i < 4; i++) expect(await minuteLater()).toBe(1);
    broken.mockRestore();
    expect([last(), await minuteLater()]).toEqual([expect.stringContaining('请再发一次'), 0]);
  });
});
