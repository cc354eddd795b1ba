import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { MovedClock } from './journey/moved-clock';
import { Person } from './journey/person';
import { burning, clean } from './journey/photos';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';
const HANDLE = 'handle_on_time';

describe('the office’s month end', () => {
  let clock: MovedClock;
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let office: Phone;
  let head: Phone;
  const step = steps();

  beforeAll(async () => {
    // Friday, 30 October, 10:00 in Beijing.
    clock = new MovedClock('2026-10-30T02:00:00Z');
    const stage = await openStage(['街道办', '映月路社区网格一 网格长']);
    ({ servers, end } = stage);
    [office, head] = stage.phones;
  });

  afterAll(async () => {
    await end?.();
    clock.end();
  });

  const openPeriod = async (phone: Phone) => {
    // The time has moved on: first the login is renewed, undisturbed.
    await phone.page.reload();
    await phone.page.waitForLoadState('networkidle');
    await phone.go('staff/assessment');
    await phone.press('.assessment-card');
    await phone.find('#show-terms').waitFor();
  };

  step('before the month begins: weights are tried on the last one and set', async () => {
    await office.go('staff/queue');
    await office.press('#work');
    await office.press('#assessment');
    await office.sees('还没有考核');
    await office.look('assessment-empty');
    await office.press('#new-period');
    await office.find('#save-terms').waitFor();
    await office.fill(`weight-${HANDLE}`, '35');
    await office.press('#save-terms');
    await office.sees('各项权重相加应是 100，现在是 110');
    await office.fill('weight-weekly_on_time', '0');
    await office.fill('weight-findings_corrected', '0');
    await office.press('#more-numbers');
    await office.fill(`minimum-${HANDLE}`, '1');
    await office.fill('minimum-accept_on_time', '1');
    await office.press('#more-numbers');
    await office.press('#try-terms');
    await office.sees('试算：2026年9月会怎样');
    await office.fill('reason', '长效办例会议定');
    await office.look('assessment-terms');
    await office.press('#save-terms');
    await office.agree();
    await office.sees('2026年11月考核');
    await office.press('#change-terms');
    await office.fill('reason', '更正');
    await office.noOverflow();
  });

  step('the month goes by: one case is handled in time, one is let lie', async () => {
    await clock.set('2026-11-02T02:00:00Z');
    const [resident, worker, director] = [
      await Person.of(servers, 'oDEMO-resident-0000000000001'),
      await Person.of(servers, 'oDEMO-grid-head-000000000003'),
      await Person.of(servers, 'oDEMO-director-0000000000004'),
    ];
    const place = await placeIn(servers.url, GRID);
    const report = async (categoryCode: string) =>
      resident.post<{ id: string }>('/tips', {
        key: `journey-${categoryCode}`,
        categoryCode,
        text: '有人在路边烧垃圾',
        ...place,
        placeText: '菜市场门口',
        occurrence: 'none',
        anonymous: false,
        mediaIds: [await resident.photo(await burning())],
      });
    const [good, late] = [await report('waste_burning'), await report('leaf_burning')];
    await worker.move(good.id, 'accept');
    await worker.move(good.id, 'handle', {
      outcome: 'fixed',
      mediaIds: [await worker.photo(await clean())],
    });
    await director.move(good.id, 'pass');
    await clock.set('2026-11-02T08:00:00Z');
    // Theirs of the morning has expired.
    const later = await Person.of(servers, 'oDEMO-director-0000000000004');
    await later.untilSaid(late.id, '超过处置时限一倍');
    // It has begun: nobody changes the weights any more.
    await openPeriod(office);
    await office.sees('指标和权重不能再改');
    expect(await office.page.locator('#change-terms >> visible=true').count()).toBe(0);
    await head.page.reload();
    await head.page.waitForLoadState('networkidle');
    await head.go('staff/assessment');
    await head.sees('还没有考核');
  });

  step('the office looks at what was computed and makes it public', async () => {
    await clock.set('2026-11-30T16:30:00Z');
    await openPeriod(office);
    await office.until(() => office.page.reload(), '已计算，待街道办审阅');
    await office.look('assessment-computed');
    await office.press('#do-open_appeals');
    await office.agree();
    await office.sees(/申诉和说明到.*为止/);
    await office.press('#show-terms');
    await office.look('assessment-public');
  });

  step('the grid opens its score, the line and the case behind it, and appeals', async () => {
    await openPeriod(head);
    await head.sees('映月路社区');
    await head.look('assessment-grid');
    await head.press(`.unit-grid:has-text("${GRID}")`);
    await head.press(`#cases-${HANDLE}`);
    await head.sees('没有做到');
    await head.look('assessment-unit');
    await head.press(`#line-${HANDLE} .case-row`);
    await head.find('.limits').waitFor();
    await head.sees('烧树叶秸秆');
    await head.page.goBack();
    await head.find(`#line-${HANDLE}`).waitFor();
    await head.press(`#appeal-${HANDLE}`);
    await head.press('#send-appeal');
    await head.sees('请在上面点选有异议的案件');
    await head.press(`#line-${HANDLE} .case-row:has-text("没有做到")`);
    await head.fill('appeal-reason', '当晚停电，有供电所证明');
    await head.look('assessment-appeal');
    await head.press('#send-appeal');
    await head.agree();
    await head.sees('等待处理');
    expect(await head.page.locator(`#appeal-${HANDLE} >> visible=true`).count()).toBe(0);
  });

  step('another person decides it, and the score is worked out anew', async () => {
    await openPeriod(office);
    await office.press('#to-appeals');
    await office.press('.case-row');
    await office.fill('decision-note', '停电属实');
    await office.look('assessment-appeals');
    await office.press('#decide-appeal');
    await office.agree();
    await office.sees('已采纳');
    await office.sees(/映月路社区网格一：.* → .* 分/);
    await office.look('assessment-decided');
  });

  step('what the data suggest is explained by the unit and decided by a person', async () => {
    await openPeriod(head);
    await head.press('#to-proposals');
    await head.sees('应上报未上报');
    await head.fill('explanation', '当晚停电，没有看到消息');
    await head.press('#send-explanation');
    await head.agree();
    await head.sees('单位说明：当晚停电');
    await openPeriod(office);
    await office.press('#to-proposals');
    await office.fill('decision-reason', '停电属实，不追究');
    await office.look('assessment-proposals');
    await office.press('#drop-proposal');
    await office.agree();
    await office.sees('不采用');
  });

  step('when the time for appeals is over it is settled, published and downloaded', async () => {
    await clock.set('2026-12-06T16:30:00Z');
    await openPeriod(office);
    await office.press('#do-settle');
    await office.agree();
    await office.sees('申诉已处理，待发布');
    await office.press('#do-publish');
    await office.agree();
    await office.sees('已发布');
    await office.press('.unit-fold');
    await office.look('assessment-published');
    const [download] = await Promise.all([office.page.waitForEvent('download'), office.press('#download')]);
    expect(download.suggestedFilename()).toBe('2026年11月考核.xlsx');
    const [word] = await Promise.all([office.page.waitForEvent('download'), office.press('#download-word')]);
    expect(word.suggestedFilename()).toBe('2026年11月考核通报.docx');
    await openPeriod(head);
    await head.sees('已发布');
    await head.noOverflow();
  });

  step('for the next period other weights are tried on this one', async () => {
    await office.go('staff/assessment-terms');
    await office.fill(`weight-${HANDLE}`, '5');
    await office.fill('weight-accept_on_time', '45');
    await office.press('#try-terms');
    await office.sees('试算：2026年11月会怎样');
    await office.sees(/→ .* 分/);
    await office.look('assessment-trial');
  });

  it('has thrown no error on any phone', () => {
    expect([office, head].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
