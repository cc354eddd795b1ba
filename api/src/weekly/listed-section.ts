import { Injectable } from '@nestjs/common';
import { chineseDay } from '../core/documents/official-document';
import { SupervisionService } from '../supervision/supervision.service';
import type { Section } from './content';
import type { SectionInput, WeeklySection } from './sections';

/** Cases under special supervision (挂牌督办). */
@Injectable()
export class ListedSection implements WeeklySection {
  constructor(private readonly supervision: SupervisionService) {}

  async section({ gridIds, period }: SectionInput): Promise<Section> {
    const cases = await this.supervision.openIn(gridIds);
    return {
      code: 'listed',
      title: '挂牌督办',
      items: cases.map(({ number, requirement, deadline, tipIds }) => ({
        text:
          `${number ?? '未编号'}：${requirement.replace(/\s+/g, ' ').slice(0, 60)}` +
          (deadline ? `（期限 ${chineseDay(deadline)}${deadline < period.to ? '，已超期' : ''}）` : ''),
        tipId: tipIds[0] ?? null,
      })),
    };
  }
}
