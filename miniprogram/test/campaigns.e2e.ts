import type { Phone } from './journey/browser';
import { clean } from './journey/photos';
import { callAs, type Servers } from './journey/servers';
import { openStage } from './journey/stage';
import { steps } from './journey/steps';

const DIRECTOR = 'oDEMO-director-0000000000004';
const OFFICE = 'oDEMO-office-00000000000005';

/** Begun ten minutes ago: the servers run on the real clock, and people sign in while it goes on. */
const goingOn = (more: object) => ({
  key: `journey-${String(Math.random()).slice(2)}`,
  about: '讲解散煤和露天焚烧的危害，现场答疑。',
  startsAt: new Date(Date.now() - 600_000).toISOString(),
  endsAt: new Date(Date.now() + 3_000_000).toISOString(),
  materials: [],
  ...more,
});

describe('a campaign is planned, signed in to and closed; a training says who still lacks it', () => {
  let end: (() => Promise<void>) | undefined;
  let servers: Servers;
  let resident: Phone;
  let head: Phone;
  let director: Phone;
  let office: Phone;
  const step = steps();

  beforeAll(async () => {
    const stage = await openStage(['居民', '映月路社区网格一 网格长', '映月路社区 主任', '街道办']);
    ({ servers, end } = stage);
    [resident, head, director, office] = stage.phones;
  });
  afterAll(() => end?.());

  const openCard = async (phone: Phone, route: string, title: string) => {
    await phone.fresh(route);
    await phone.press(`.campaign-card:has-text("${title}")`);
  };

  step(
    'the director plans it for the courtyard; once its words are checked it is on the home page',
    async () => {
      await director.fresh('staff/work');
      await director.press('#campaigns');
      await director.sees('近期没有安排活动');
      await director.press('#new-campaign');
      await director.press('#place-courtyard');
      await director.fill('title', '清洁取暖进楼院');
      await director.fill('venue', '3 号院中心花坛');
      await director.fill('about', '讲解散煤的危害，清洁取暖补贴怎样申请。');
      await director.press('#add-material');
      await director.fill('material-title-0', '清洁取暖手册');
      await director.fill('material-text-0', '一户一表，凭票据到社区登记，年底前发放补贴。');
      await director.look('campaign-edit');
      await director.press('#send-campaign');
      await director.sees('即将开始');
      await resident.until(() => resident.fresh('pages/home'), '清洁取暖进楼院');
      await resident.look('home-campaign');
      await resident.press('#next-campaign');
      await resident.look('campaigns');
      await resident.press('.campaign-card');
      await resident.fill('called-name', '王阿姨');
      await resident.look('campaign');
      await resident.press('#sign-up');
      await resident.sees('您已报名');
    },
  );

  step('the director prints the poster, and cancels with a word to those who signed up', async () => {
    await openCard(director, 'staff/campaigns', '清洁取暖进楼院');
    await director.sees('1 人');
    await director.press('#to-poster');
    await director.find('.poster-code').waitFor();
    await director.look('campaign-poster');
    await openCard(director, 'staff/campaigns', '清洁取暖进楼院');
    await director.press('#cancel');
    await director.fill('cancel-reason', '当天有雨，改到下周六');
    await director.look('staff-campaign-cancel');
    await director.press('#send-cancel');
    await director.agree();
    await director.sees('取消原因：当天有雨，改到下周六');
    await resident.go('pages/inbox');
    await resident.sees('取消了：清洁取暖进楼院');
  });

  step(
    'on site the grid head shows the code, and the resident signs in with it and gets points',
    async () => {
      const plan = goingOn({
        kind: 'campaign',
        placeKind: 'square',
        title: '蓝天志愿进广场',
        place: '映月广场',
      });
      await callAs(servers, DIRECTOR, '/staff/campaigns', plan);
      await openCard(head, 'staff/campaigns', '蓝天志愿进广场');
      await head.press('#to-site');
      const code = (await head.find('#site-code').innerText()).trim();
      expect(code).toMatch(/^\d{6}$/);
      await head.press('#more-ten');
      await head.page.locator('#head-count:has-text("10")').waitFor();
      await head.look('campaign-site');
      await resident.until(() => resident.fresh('pages/campaigns'), '蓝天志愿进广场');
      await resident.press('.campaign-card:has-text("蓝天志愿进广场")');
      await resident.fill('sign-in-code', '12345');
      await resident.press('#sign-in');
      await resident.sees('签到码是现场屏幕上的 6 位数字');
      await resident.look('campaign-sign-in');
      // Meanwhile the code may have changed once; what the head's screen shows now is good.
      await resident.fill('sign-in-code', (await head.find('#site-code').innerText()).trim());
      await resident.press('#sign-in');
      await resident.find('#signed-in').waitFor();
      await resident.sees('得 5 积分');
      await resident.fresh('pages/points');
      expect(await resident.find('#balance').innerText()).toBe('5');
      await resident.sees('蓝天志愿进广场');
    },
  );

  step('the director adds a photo and closes it; the photo is public after the check', async () => {
    await openCard(director, 'staff/campaigns', '蓝天志愿进广场');
    await director.find('#add-record').waitFor();
    const id = /id=(\w+)/.exec(director.page.url())?.[1] ?? '';
    // By its address: in the list it has no title while its new words are being checked.
    const reopen = async () => {
      await resident.page.goto(`${servers.url}/#/pages/campaign/index?id=${id}`);
      await resident.page.reload();
    };
    await director.choosePhoto('#add-record', 'square.jpg', await clean());
    await director.press('#send-record');
    await director.find('.photo-drop').waitFor();
    await director.press('#to-close');
    await director.press('#add-piece');
    await director.fill('what-0', '宣传册');
    await director.fill('count-0', '40');
    await director.fill('summary', '居民反映广场西侧夜里有人烧烤，已记下。');
    await director.look('campaign-close');
    await director.press('#send-close');
    await director.agree();
    await director.sees('11 人（其中没用手机 10 人）');
    await director.look('staff-campaign');
    await resident.until(reopen, '宣传册 40 份');
    await resident.until(reopen, '活动情况');
    for (let tries = 0; tries < 20 && !(await resident.find('#outcome .photo').isVisible()); tries += 1) {
      await resident.page.waitForTimeout(500);
      await reopen();
      await resident.find('#outcome').waitFor();
    }
    await resident.find('#outcome .photo').waitFor();
    await resident.look('campaign-past');
  });

  step(
    'a training tells who must come; who signed in no longer lacks it, the others are reminded',
    async () => {
      await office.fresh('staff/campaigns');
      await office.press('#kind-training');
      await office.sees('还没有培训');
      await office.press('#new-campaign');
      await office.fill('title', '网格长业务培训');
      await office.fill('venue', '街道三楼会议室');
      await office.look('training-edit');
      const plan = {
        kind: 'training',
        roles: ['grid_head'],
        title: '网格长业务培训',
        place: '街道三楼会议室',
      };
      await callAs(servers, OFFICE, '/staff/campaigns', goingOn(plan));
      await office.fresh('staff/campaigns');
      await office.press('#kind-training');
      await office.press('.course-card');
      await office.sees('还有 49 人没参加');
      await office.press('#session-0');
      await office.press('#to-site');
      await office.find('#site-code').waitFor();
      await head.fresh('pages/campaigns');
      await head.press('#tab-mine');
      await head.press('.campaign-card:has-text("网格长业务培训")');
      await head.sees('这次培训需要您参加。');
      await head.fill('sign-in-code', (await office.find('#site-code').innerText()).trim());
      await head.press('#sign-in');
      await head.find('#signed-in').waitFor();
      await office.press('#people .link');
      await office.find('#people .tag-closed').waitFor();
      await office.look('training-site', '.person-name');
      await director.fresh('staff/campaigns');
      await director.press('#kind-training');
      await director.sees('6 人没参加');
      await director.look('trainings');
      await director.press('.course-card');
      await director.press('#remind');
      await director.agree();
      await director.sees('没有人能收到通知');
      await director.agree();
      await director.look('training', '.lacking-person');
      const [download] = await Promise.all([
        director.page.waitForEvent('download'),
        director.press('#export'),
      ]);
      expect(download.suggestedFilename()).toBe('参训情况-网格长业务培训.xlsx');
      await office.go('staff/work');
      await office.fresh('staff/campaigns');
      await office.press('#kind-training');
      await office.press('.course-card');
      await office.press('#again');
      await office.sees('参加过任何一期的都算参加了');
    },
  );

  it('has thrown no error on any phone', () => {
    expect([resident, head, director, office].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
