import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { burning } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('question and answer on a case', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let head: Phone;
  let office: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', `${GRID} 网格长`, '街道办']);
    ({ servers, end } = stage);
    [resident, head, office] = stage.phones;
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
  });

  afterAll(() => end?.());

  step('the workbench says how much is new; the notice leads to the case', async () => {
    await head.fresh('pages/me');
    await head.find('#staff .badge').waitFor();
    await head.press('#staff');
    await head.find('#news').waitFor();
    await head.look('staff-queue-news');
    await head.press('#news');
    await head.press('#kind-task');
    await head.sees('新举报');
    await head.look('inbox-kinds');
    await head.press('.message');
    await head.find('#move-accept').waitFor();
  });

  step('the head asks with one tap, and is not let ask for a phone number', async () => {
    await head.press('#talk-open');
    await head.find('#talk-text textarea').fill('请留一下您的电话');
    await head.press('#talk-ask');
    await head.sees('不能问举报人的姓名、电话或证件');
    await head.agree();
    await head.find('#talk-text textarea').fill('');
    await head.press('#template-where');
    await head.look('staff-talk-write');
    await head.press('#talk-ask');
    await head.sees('等待举报人回复');
    await head.look('staff-talk-waiting');
  });

  step('the resident sees the number on the tab, opens the notice and reads the question', async () => {
    await resident.fresh('pages/me');
    await resident.find('.weui-tabbar .weui-badge').waitFor();
    await resident.press('#inbox');
    await resident.press('#kind-message');
    await resident.sees('网格员有一个问题想问您');
    expect(await resident.page.locator('.message-body >> visible=true').allInnerTexts()).not.toContain(
      '请问具体在什么位置',
    );
    await resident.look('inbox-question');
    await resident.press('.message');
    await resident.sees('请问具体在什么位置');
    await resident.sees('对方在等您回答');
    await resident.look('tip-asked');
  });

  step('is warned before writing a name, and answers', async () => {
    await resident.find('#talk-text textarea').fill('我叫小明，在东门');
    await resident.press('#talk-send');
    await resident.sees('里面好像有电话或姓名');
    await resident.press('.taro-model__cancel');
    await resident.find('#talk-text textarea').fill('在东门煎饼摊旁边，晚上七点最大');
    await resident.press('#talk-send');
    await resident.find('.bubble-answer').waitFor();
    await resident.find('#talk-open').waitFor();
    await resident.look('tip-answered');
    expect(await resident.page.content()).not.toContain('网格长');
  });

  step('the head reads the answer, from the notice', async () => {
    await head.fresh('pages/inbox');
    await head.sees('举报人回答了您的问题');
    await head.press('.message');
    await head.sees('在东门煎饼摊旁边，晚上七点最大');
    await head.sees('等举报人回复共用了');
    expect(await head.page.content()).not.toContain('居民·演示');
    await head.look('staff-talk-answered');
  });

  step('a ready sentence fills the note of a move', async () => {
    await head.press('#move-accept');
    await head.agree();
    await head.sees('处置中');
    await head.press('#move-handle');
    await head.press('#template-dissuaded');
    await expect(head.find('#note-handle textarea').inputValue()).resolves.toContain('已到现场劝阻');
    await head.look('staff-handle-templates');
  });

  step('the office adds a sentence and ends it', async () => {
    await office.go('staff/queue');
    await office.press('#work');
    await office.press('#templates');
    await office.press('#use-handle');
    await office.find('#template-title input').fill('已洒水');
    await office.find('#template-text textarea').fill('已安排洒水车清洗路面。');
    await office.press('#template-add');
    await office.sees('已安排洒水车清洗路面。');
    await office.look('templates');
    await office.press('.seat:has-text("已安排洒水车清洗路面。") .btn');
    await office.agree();
    await office.page.getByText('已安排洒水车清洗路面。').waitFor({ state: 'detached' });
  });

  step('does not scroll sideways with the largest text', async () => {
    await resident.go('pages/me');
    await resident.press('#font-huge');
    await resident.go('pages/inbox');
    await resident.press('.message');
    await resident.find('.text-huge #talk .bubble').waitFor();
    await resident.noOverflow();
  });

  it('has thrown no error on any phone', () => {
    expect([resident, head, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
