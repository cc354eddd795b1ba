import type { Phone } from './journey/browser';
import { placeIn } from './journey/map';
import { burning } from './journey/photos';
import { reportBurning } from './journey/report';
import type { Servers } from './journey/servers';
import { openCase } from './journey/case';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const GRID = '映月路社区网格一';

describe('what is happening now', () => {
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

  step('a resident says that it is happening now, and reads who learns of it', async () => {
    await reportBurning(resident, await placeIn(servers.url, GRID), await burning(), {
      beforeSending: async () => {
        await resident.press('#occurrence-now');
        await resident.sees(/同时通知网格、社区和街道/);
        await resident.find('#now-hint').scrollIntoViewIfNeeded();
        await resident.look('report-now');
      },
    });
  });

  step('grid, community and street have it in their inbox at once', async () => {
    for (const phone of [head, director, office]) {
      await phone.go('pages/inbox');
      await phone.sees('重大或突发：垃圾焚烧');
    }
    await director.look('inbox-fast-lane');
  });

  step('the director sees until when to judge, and gives the verdict', async () => {
    await openCase(director);
    await director.sees(/社区应在.*前研判/);
    await director.look('staff-fast-lane');
    await director.press('#move-judge');
    await director.find('#note-judge textarea').fill('烟往幼儿园方向飘，已通知消防');
    await director.press('#verdict-major');
    await director.look('staff-judge');
    await director.press('#send-judge');
    await director.agreeIfAsked();
    await director.sees(/研判：属于重大或突发/);
    expect(await director.page.locator('#judge-by').count()).toBe(0);
    for (const phone of [resident, head, director, office]) expect(phone.errors).toEqual([]);
  });
});
