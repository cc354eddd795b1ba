import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { burning, clean } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openCase } from './journey/case';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('when it is not fixed at the first time', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let head: Phone;
  let director: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', `${GRID} 网格长`, '映月路社区 主任']);
    ({ servers, end } = stage);
    [resident, head, director] = stage.phones;
  });

  afterAll(() => end?.());

  /** Opens the one case of the workbench. */
  const handle = async (note: string) => {
    await head.press('#move-handle');
    await head.press('#outcome-fixed');
    await head.choosePhoto('#photo-handle', 'after.jpg', await clean());
    await head.find('#note-handle textarea').fill(note);
    await head.press('#send-handle');
    await head.sees('待核查');
  };
  const pass = async () => {
    await openCase(director);
    await director.press('#move-pass');
    await director.press('#send-pass');
    await director.agree();
    await director.sees('已结案');
  };

  step('the head answers without having been there properly', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
    await openCase(head);
    await handle('已处理');
  });

  step('the director sends it back, and has to say why', async () => {
    await openCase(director);
    await director.press('#move-rework');
    await director.press('#send-rework');
    await director.sees('请写明情况');
    await director.find('#note-rework textarea').fill('照片里看不出火已经灭了，请到现场重拍');
    await director.look('staff-rework');
    await director.press('#send-rework');
    await director.agreeIfAsked();
    await director.sees('处置中');
  });

  step('the head reads the reason in the inbox and on the case, and does it again', async () => {
    await head.fresh('pages/inbox');
    await head.sees('核查未通过，退回重办');
    await openCase(head);
    await head.sees('照片里看不出火已经灭了，请到现场重拍');
    await handle('已浇灭并清运');
    await pass();
  });

  step('the resident says that it is not fixed, with words', async () => {
    await resident.go('pages/progress');
    await resident.press('.tip-card');
    await resident.press('#move-say_not_fixed');
    await resident.press('#send-say_not_fixed');
    await resident.sees('请写明情况');
    await resident.find('#note-say_not_fixed textarea').fill('晚上又烧起来了，没有人来');
    await resident.look('answer-not-fixed');
    await resident.press('#send-say_not_fixed');
    await resident.agreeIfAsked();
    await resident.sees('申请重办');
    await resident.look('tip-reopen-requested');
  });

  step('a person decides: the director opens it again', async () => {
    await openCase(director);
    await director.sees('晚上又烧起来了，没有人来');
    await director.look('staff-reopen');
    await director.press('#move-reopen');
    await director.press('#send-reopen');
    await director.agreeIfAsked();
    await director.sees('处置中');
  });

  step('it is handled, checked and closed once more; the resident can follow all of it', async () => {
    await openCase(head);
    await handle('安排了夜间巡查，垃圾已清运');
    await pass();
    await resident.fresh('pages/progress');
    await resident.press('.tip-card');
    await resident.sees('安排了夜间巡查，垃圾已清运');
    await resident.sees('已结案');
    await resident.noOverflow();
    await resident.go('pages/points');
    await resident.find('.entry').waitFor();
    // Passing a second time is not paid a second time; the answer has its point, whatever it was.
    const amounts = await resident.page.locator('.entry-amount').allInnerTexts();
    expect(amounts).toEqual(['+1', '+20']);
  });

  it('has thrown no error on any phone', () => {
    expect([resident, head, director].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
