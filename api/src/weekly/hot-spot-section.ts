import { Injectable } from '@nestjs/common';
import { HotSpots } from '../tips/hot-spots/hot-spots.service';
import { StaffTipsService } from '../tips/staff-tips.service';
import type { Section } from './content';
import { ITEMS, type SectionInput, type WeeklySection } from './sections';

/** Places where the same was reported again and again. */
@Injectable()
export class HotSpotSection implements WeeklySection {
  constructor(
    private readonly hotSpots: HotSpots,
    private readonly tips: StaffTipsService,
  ) {}

  async section({ me, gridIds, period }: SectionInput): Promise<Section> {
    const { items, days } = await this.hotSpots.inGrids(gridIds);
    const touched = items.filter(({ lastAt }) => new Date(lastAt) >= period.from).slice(0, ITEMS);
    const cards = await this.tips.visible(
      me,
      touched.map(({ id }) => id),
    );
    return {
      code: 'hot_spots',
      title: '反复发生的地点',
      items: touched.map(({ id, gridName, count, categories }) => {
        const place = cards.find((card) => card.id === id)?.placeText;
        const what = categories.map((one) => `${one.name} ${one.count} 件`).join('、');
        return {
          text: `${gridName ?? '网格外'}${place ? ` ${place}` : ''}：${days} 天内 ${count} 件（${what}）。`,
          tipId: id,
        };
      }),
    };
  }
}
