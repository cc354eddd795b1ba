import { Not } from 'typeorm';
import type { Official } from '../../scripts/simulator/official/account';
import { samplePhoto } from '../../scripts/simulator/official/sample-photo';
import { OfficialChat, OfficialTemplate } from '../src/channels/wechat/official/official.entity';
import { DAY_MS } from '../src/core/calendar/beijing';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { WechatIdentity } from '../src/identity/account.entity';
import { Tip } from '../src/tips/tip.entity';
import type { Harness } from './harness';
import { deliverAll, RESIDENT, startOfficial } from './official';
import { pointIn } from './tips';

/** Template messages to those who only follow the official account. */
describe('template messages', () => {
  let h: Harness;
  let official: Official;
  let now = Date.now();
  const manager = () => h.app.get(Database).manager;
  const place = { ...pointIn('映月路社区', '网格一'), label: '菜市场门口' };
  const report = async () => {
    await official.photo(RESIDENT, await samplePhoto());
    await deliverAll(h);
    await official.place(RESIDENT, place);
    await official.text(RESIDENT, '有人在烧垃圾');
    await official.text(RESIDENT, '1');
    await deliverAll(h);
  };
  /** The head of the grid signs for the newest tip, of which its reporter is told. */
  const signedFor = async (): Promise<void> => {
    const [tip] = await manager().find(Tip, { order: { id: 'DESC' }, take: 1 });
    const body = { key: newId(), move: 'accept', version: tip?.version };
    const token = await h.login('head');
    expect((await h.call('POST', `/tips/${tip?.id ?? ''}/moves`, { token, body })).status).toBe(200);
    await deliverAll(h);
  };

  beforeAll(async () => {
    ({ h, official } = await startOfficial({}, {}, () => now));
    jest.spyOn(h.app.get(Clock), 'now').mockImplementation(() => new Date(now));
  });
  beforeEach(async () => {
    // Ten in the morning in Beijing: at night pushes wait.
    now = Math.ceil(Date.now() / DAY_MS) * DAY_MS + 2 * 3_600_000;
    h.simulator.reset();
    // Each test has a place without neighbours, and a chat that begins anew.
    await h.app.get(Database).transaction(async (tx) => {
      await tx.update(Tip, { id: Not('') }, { submittedAt: new Date(now - 90 * DAY_MS) });
      await tx.delete(OfficialChat, { id: Not('') });
    });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  it('who only follows the account hears of it by template message, which opens the mini-program', async () => {
    await official.follow(RESIDENT);
    await report();
    await signedFor();
    const [sent] = official.templates.sent;
    expect(sent).toMatchObject({
      openid: official.follower(RESIDENT).openid,
      page: expect.stringMatching(/^pages\/tip\/index\?id=/),
    });
    expect(sent?.data['thing1']).toBe('已签收，准备到现场');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await manager().findOneByOrFail(OfficialTemplate, { msgId: sent?.msgid ?? '' })).state).toBe(
      'arrived',
    );
  });

  it('a blocked template message is noted; who does not follow is forgotten (43004)', async () => {
    await official.follow(RESIDENT);
    official.follower(RESIDENT).blocking = true;
    await report();
    await signedFor();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await manager().find(OfficialTemplate, { order: { id: 'DESC' }, take: 1 }))[0]?.state).toBe(
      'blocked',
    );
    h.simulator.fail({ endpoint: '/cgi-bin/message/template/send', kind: 'errcode', value: 43004, times: 1 });
    await report();
    await signedFor();
    expect(await manager().countBy(WechatIdentity, { openid: official.follower(RESIDENT).openid })).toBe(0);
  });
});
