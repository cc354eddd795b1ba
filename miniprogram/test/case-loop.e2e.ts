import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { burning } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openCase } from './journey/case';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('a case that does not go straight on', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let head: Phone;
  let director: Phone;
  let office: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', `${GRID} 网格长`, '映月路社区 主任', '街道办']);
    ({ servers, end } = stage);
    [resident, head, director, office] = stage.phones;
  });

  afterAll(() => end?.());

  const fill = async (phone: Phone, move: string, note: string) => {
    await phone.find(`#note-${move} textarea`).fill(note);
  };
  const send = async (phone: Phone, move: string) => {
    await phone.press(`#send-${move}`);
    await phone.agreeIfAsked();
  };

  step('the head sees the clocks and asks for more time; the director agrees', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning());
    await openCase(head);
    await head.look('staff-case');
    await head.press('#move-request_extension');
    await head.press('#share-half');
    await fill(head, 'request_extension', '要等消防到场');
    await head.look('staff-extension');
    await send(head, 'request_extension');
    await head.sees('已申请延期，等待批复');
    await openCase(director);
    await director.press('#move-approve_extension');
    await send(director, 'approve_extension');
    await director.sees(/已延期/);
  });

  step('the head returns it; the director gives it to the department of the street', async () => {
    await openCase(head);
    await head.press('#move-return');
    await fill(head, 'return', '路段归城管中队管');
    await send(head, 'return');
    await head.sees('承办：映月路社区');
    await openCase(director);
    await director.look('staff-case-director');
    await director.press('#move-assign');
    await director.find('#department-chengguan').waitFor();
    await director.look('staff-assign');
    await director.press('#department-chengguan');
    await send(director, 'assign');
    await director.sees('承办：城管');
  });

  step('the director refuses it with a reason; the resident appeals to the office', async () => {
    await openCase(director);
    await director.press('#move-refuse');
    await director.press('#reason-not_air');
    await fill(director, 'refuse', '是蒸汽，不是烟');
    await director.look('staff-refuse');
    await send(director, 'refuse');
    await director.sees('不予受理');
    await resident.go('pages/progress');
    await resident.press('.tip-card');
    await resident.sees('不属于大气污染问题');
    await resident.press('#move-appeal');
    await fill(resident, 'appeal', '有焦味，照片上看得到火');
    await resident.look('appeal');
    await send(resident, 'appeal');
    await resident.sees('申诉中');
    await openCase(office);
    await office.find('#move-appeal_accept').waitFor();
  });

  step('a day can be set', async () => {
    await office.press('#move-appeal_accept');
    await send(office, 'appeal_accept');
    await office.sees('已派遣');
    await openCase(director);
    await director.press('#move-accept');
    await director.agree();
    await director.sees('处置中');
    await director.press('#move-order_rectify');
    await director.press('#days-7');
    await director.look('staff-rectify');
    for (const phone of [resident, head, director, office]) expect(phone.errors).toEqual([]);
  });
});
