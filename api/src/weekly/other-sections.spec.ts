import type { CampaignsService } from '../campaigns/campaigns.service';
import type { Principal } from '../core/auth/principal';
import { GridTree } from '../grids';
import type { GridsService } from '../grids/grids.service';
import type { PatrolService } from '../patrol/patrol.service';
import { CampaignSection } from './campaign-section';
import { PatrolSection } from './patrol-section';

const grid = (id: string, level: number, parentId: string | null) => ({
  id,
  level,
  parentId,
  name: id,
  fullName: `${id}社区`,
  aliases: '',
  position: 0,
});
const tree = new GridTree([grid('街道', 1, null), grid('甲', 2, '街道'), grid('甲一', 3, '甲')]);
const grids = { tree: () => Promise.resolve(tree) } as unknown as GridsService;
const period = { from: new Date('2026-03-05T16:00:00Z'), to: new Date('2026-03-12T16:00:00Z') };
const input = { me: {} as Principal, gridIds: ['甲一', '甲'], period };

it('tells what patrols found in the grids of the report, and what is late', async () => {
  const none = {
    dissuaded: 0,
    rectify: 0,
    newSource: 0,
    reported: 0,
    rectified: 0,
    rectifyFiled: 0,
    late: 0,
  };
  const figures = [
    { ...none, gridId: '甲一', dissuaded: 3, rectify: 2, late: 1 },
    { ...none, gridId: '乙一', dissuaded: 9 },
  ];
  const patrol = { figures: () => Promise.resolve(figures) } as unknown as PatrolService;
  const { items } = await new PatrolSection(grids, patrol).section(input);
  expect(items).toEqual([{ text: '甲一社区：劝阻3起，督促整改2起，其中逾期未整改1起', tipId: null }]);
});

it('tells what was held by the highest of the grids and those below it, and leaves out what was not', async () => {
  const asked: unknown[] = [];
  const held = [
    { kind: 'campaign', placeKind: 'square', name: '进广场', sessions: 2, people: 40, handedOut: 100 },
    { kind: 'training', placeKind: null, name: '培训', sessions: 0, people: 0, handedOut: 0 },
  ];
  const campaigns = {
    held: (...args: unknown[]) => {
      asked.push(args);
      return Promise.resolve(held);
    },
  } as unknown as CampaignsService;
  const { items } = await new CampaignSection(grids, campaigns).section(input);
  expect(items).toEqual([{ text: '进广场2场，40人参加，发放材料100份', tipId: null }]);
  expect(asked).toEqual([[period, '甲']]);
});
