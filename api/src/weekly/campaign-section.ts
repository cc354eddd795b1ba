import { Injectable } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service';
import { GridsService } from '../grids/grids.service';
import type { Section } from './content';
import type { SectionInput, WeeklySection } from './sections';

/** Campaigns and trainings that were held (notice, items 2 and 15). */
@Injectable()
export class CampaignSection implements WeeklySection {
  constructor(
    private readonly grids: GridsService,
    private readonly campaigns: CampaignsService,
  ) {}

  async section({ gridIds, period }: SectionInput): Promise<Section> {
    const tree = await this.grids.tree();
    // The highest of the grids stands over the others.
    const top = gridIds.flatMap((id) => tree.get(id) ?? []).sort((a, b) => a.level - b.level)[0];
    const held = top ? await this.campaigns.held(period, top.id) : [];
    return {
      code: 'campaigns',
      title: '宣传与培训',
      items: held
        .filter(({ sessions }) => sessions > 0)
        .map(({ name, sessions, people, handedOut }) => ({
          text: `${name}${sessions}场，${people}人参加${handedOut > 0 ? `，发放材料${handedOut}份` : ''}`,
          tipId: null,
        })),
    };
  }
}
