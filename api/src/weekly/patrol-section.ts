import { Injectable } from '@nestjs/common';
import { GridsService } from '../grids/grids.service';
import type { PatrolFigures } from '../patrol';
import { PatrolService } from '../patrol/patrol.service';
import type { Section } from './content';
import type { SectionInput, WeeklySection } from './sections';

const words = ({ dissuaded, rectify, newSource, reported, late }: PatrolFigures): string =>
  [
    dissuaded > 0 ? `劝阻${dissuaded}起` : '',
    rectify > 0 ? `督促整改${rectify}起` : '',
    newSource > 0 ? `新发现污染源${newSource}处` : '',
    reported > 0 ? `上报${reported}起` : '',
    late > 0 ? `其中逾期未整改${late}起` : '',
  ]
    .filter(Boolean)
    .join('，');

/** What patrols found in the grids (notice, item 4). */
@Injectable()
export class PatrolSection implements WeeklySection {
  constructor(
    private readonly grids: GridsService,
    private readonly patrol: PatrolService,
  ) {}

  async section({ gridIds, period }: SectionInput): Promise<Section> {
    const tree = await this.grids.tree();
    const figures = (await this.patrol.figures(period)).filter(({ gridId }) => gridIds.includes(gridId));
    return {
      code: 'patrol',
      title: '日常巡查',
      items: figures.map((one) => ({
        text: `${tree.get(one.gridId)?.fullName ?? ''}：${words(one)}`,
        tipId: null,
      })),
    };
  }
}
