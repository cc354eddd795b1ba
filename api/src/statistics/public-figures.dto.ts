import { Out } from '../core/http/fields';

const FEW = 'null: fewer than five';

export class PublicCount {
  @Out('string') name!: string;
  @Out('integer', { nullable: true, description: FEW }) count!: number | null;
}
export class PublicFiguresView {
  @Out('string', { description: 'Beijing day' }) from!: string;
  @Out('string', { description: 'last day, yesterday' }) to!: string;
  @Out('integer', { nullable: true, description: FEW }) received!: number | null;
  @Out('integer', { nullable: true, description: FEW }) closed!: number | null;
  @Out('number', { nullable: true, description: `percent; ${FEW}` }) onTimeRate!: number | null;
  @Out('number', { nullable: true, description: `percent; ${FEW}` }) satisfaction!: number | null;
  @Out(() => [PublicCount]) byCategory!: PublicCount[];
  @Out(() => [PublicCount]) byCommunity!: PublicCount[];
}
