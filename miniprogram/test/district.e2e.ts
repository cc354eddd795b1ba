import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { burning } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openCase } from './journey/case';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const DAY = 86_400_000;

describe('a case referred to the district platform', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let office: Phone;
  let director: Phone;
  let admin: Phone;
  /** Somebody at the district, on the page of the stand-in. */
  let district: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', '街道办', '映月路社区 主任', '系统管理员', null]);
    ({ servers, end } = stage);
    [resident, office, director, admin, district] = stage.phones;
  });

  afterAll(() => end?.());

  const openReferrals = async () => {
    await office.fresh('staff/queue');
    await office.press('#work');
    await office.press('#referrals');
  };
  const refer = async (reason: string) => {
    await openCase(office, 'all');
    await office.press('#move-refer');
    await office.find('#note-refer textarea').fill(reason);
    await office.press('#send-refer');
    await office.agree();
    await office.sees('区平台转办');
  };
  const openTip = async () => {
    await resident.fresh('pages/progress');
    await resident.press('.tip-card');
    await resident.sees('已转区平台协调');
  };

  step('the office refers it; it arrives there without delay', async () => {
    const place = await placeIn(servers.url, '映月路社区网格一');
    await reportBurning(resident, place, await burning(), {
      beforeSending: async () => {
        await resident.press('#more-categories');
        await resident.press('#category-black_smoke');
      },
    });
    await refer('黑烟车属于区交警支队的职责');
    await office.sees('还没有');
    await district.until(() => district.page.goto(servers.district), '签名正确，催办 0 次');
    await openReferrals();
    await office.sees('已送到，等区平台受理');
    await office.look('staff-referrals');
  });

  step('the district acknowledges; the reporter learns its number', async () => {
    await district.page.getByRole('button', { name: '受理' }).click();
    await district.sees('受理：蓝天网格已收下');
    await openReferrals();
    await office.sees('区平台已受理，等答复');
    await office.sees('QP-1');
    await openTip();
    await resident.sees('区平台已受理，编号 QP-1');
    await resident.look('tip-referred');
  });

  step('the office asks after it, once', async () => {
    await office.press('#chase');
    await office.sees(/^1 次，最近/);
    expect(await office.page.locator('#chase >> visible=true').count()).toBe(0);
    await district.until(() => district.page.goto(servers.district), '签名正确，催办 1 次');
  });

  step('what is late cannot be overlooked', async () => {
    const late = {
      state: 'timed_out',
      stateName: '逾期未答复',
      overdue: true,
      outsideNumber: null,
      days: 9,
      referredAt: new Date(Date.now() - 9 * DAY).toISOString(),
      dueAt: new Date(Date.now() - 2 * DAY).toISOString(),
    };
    // The journey cannot wait five working days.
    await office.page.route('**/staff/referrals?*', async (route) => {
      const answer = await route.fetch();
      const { items, nextCursor } = (await answer.json()) as { items: object[]; nextCursor: null };
      await route.fulfill({ json: { items: items.map((one) => ({ ...one, ...late })), nextCursor } });
    });
    await openReferrals();
    await office.sees('逾期未答复');
    await office.sees('（已超期）');
    await office.look('staff-referrals-late');
    await office.page.unroute('**/staff/referrals?*');
  });

  step('the district answers; a person checks it, and the reporter reads the answer', async () => {
    await district.page.locator('input[name=text]').fill('已查获黑烟车一辆，暂扣维修');
    await district.page.getByRole('button', { name: '答复：已整改' }).click();
    await district.sees('答复：已整改：蓝天网格已收下');
    await openTip();
    await resident.sees('区平台已答复，等待核查（已整改）');
    await resident.sees('已查获黑烟车一辆，暂扣维修');
    await resident.look('tip-referral-answered');
    await openReferrals();
    await office.sees('没有在等的答复');
    await office.press('#which-all');
    await office.sees('区平台已答复');
    await office.look('staff-referrals-answered');
    await openCase(director, 'all');
    expect(await director.page.locator('.referral >> visible=true').count()).toBe(0);
    await director.press('#move-rework');
    await director.find('#note-rework textarea').fill('路口还有黑烟车');
    await director.press('#send-rework');
    await director.agreeIfAsked();
  });

  step('a second time number and answer come by telephone; nothing found is nothing earned', async () => {
    await refer('请再查一次');
    await openReferrals();
    await office.sees('（第 2 次）');
    await office.press('#enter-number');
    await office.press('#save-number');
    await office.sees('请填写区平台给的编号');
    await office.find('#outside-number input').fill('电-0042');
    await office.look('staff-referrals-number');
    await office.press('#save-number');
    await office.sees('电-0042');
    await office.press('#enter-answer');
    await office.press('#outcome-not_found');
    await office.find('#note-refer_answer textarea').fill('电话答复：两次到场都没有发现');
    await office.look('staff-referral-answer');
    await office.press('#send-refer_answer');
    await office.sees('没有在等的答复');
    await openCase(office, 'all');
    await office.sees('电话答复：两次到场都没有发现');
    await office.look('staff-case-referred');
    await openCase(director, 'all');
    await director.press('#move-pass');
    await director.press('#send-pass');
    await director.agreeIfAsked();
    await openTip();
    await resident.sees('区平台已答复，等待核查（到场未发现）');
    await resident.sees('核查通过，已结案');
    await resident.fresh('pages/inbox');
    await resident.sees('区平台进展');
    await resident.fresh('pages/points');
    await resident.sees('还没有积分');
  });

  step('the administrator reads what was sent in words', async () => {
    await admin.fresh('staff/outbox');
    await admin.page.getByText('已送到').locator('visible=true').first().click();
    await admin.sees('转办、催办（区平台）');
    await admin.noOverflow();
  });

  it('has thrown no error on any phone', () => {
    expect([resident, office, director, admin].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
