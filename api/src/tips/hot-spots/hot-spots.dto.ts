import { Out, OutTime } from '../../core/http/fields';
import { STATES, type TipState } from '../lifecycle';

export class HotSpotCategory {
  @Out('string') code!: string;
  @Out('string') name!: string;
  @Out('integer') count!: number;
}

export class HotSpotTip {
  @Out('string') id!: string;
  @Out('string') number!: string;
  @Out('string') categoryName!: string;
  @Out('string', { enum: Object.keys(STATES), enumName: 'TipState' }) state!: TipState;
  @Out('string') stateName!: string;
  @OutTime() submittedAt!: string;
}

export class HotSpotView {
  @Out('string', { description: 'id of its oldest tip' }) id!: string;
  @Out('number', { description: 'degrees, GCJ-02, mean place of its tips' }) lng!: number;
  @Out('number') lat!: number;
  @Out('string', { nullable: true, description: 'grid of most of its tips; null outside every grid' })
  gridName!: string | null;
  @Out('integer') count!: number;
  @Out(() => [HotSpotCategory]) categories!: HotSpotCategory[];
  @OutTime() firstAt!: string;
  @OutTime() lastAt!: string;
  @Out(() => [HotSpotTip]) tips!: HotSpotTip[];
}

export class HotSpotList {
  @Out('integer', { description: 'days looked back' }) days!: number;
  @Out('integer', { description: 'metres' }) radius!: number;
  @Out('boolean', { description: 'false: there were more tips or more places than are looked at' })
  complete!: boolean;
  @Out(() => [HotSpotView]) items!: HotSpotView[];
}
