import { Type } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { ChoiceField, DayField, IdField, KeyField, NumberField, TextField } from '../core/http/fields';
import { type Basis, BASES } from './states';

export class PrizeFields {
  @TextField('奖品名称', { max: 40, optional: true }) name?: string;
  @IdField('奖品', { optional: true, description: 'of the catalogue; its name is taken, and its stock' })
  rewardId?: string;
  @NumberField('奖品份数', { min: 1, max: 100, integer: true }) count!: number;
}
class DrawFields {
  @TextField('名称', { min: 1, max: 40 }) name!: string;
  @TextField('说明', { max: 300 }) text!: string;
  @TextField('领取地点', { min: 1, max: 100 }) place!: string;
  @ChoiceField('条件', BASES, { name: 'DrawBasis' }) basis!: Basis;
  @DayField('统计的第一天') fromDay!: string;
  @DayField('统计的最后一天') toDay!: string;
  @NumberField('至少几次', { min: 1, max: 100, integer: true }) minEntries!: number;
  @TextField('公开号码的来源', { min: 5, max: 200 }) lateSource!: string;
  /** Fewer would leave a choice to whoever has stolen the seed; see ADR 13. */
  @NumberField('公开号码的位数', { min: 5, max: 40, integer: true }) lateDigits!: number;
  @DayField('公开号码的开奖日') lateDay!: string;
  @NumberField('领奖期限（天）', { min: 1, max: 60, integer: true }) claimDays!: number;
  @ApiProperty({ type: () => [PrizeFields], minItems: 1, maxItems: 10 })
  @IsArray({ message: '请填写奖品' })
  @ArrayMinSize(1, { message: '请填写奖品' })
  @ArrayMaxSize(10, { message: '奖品最多 10 种' })
  @ValidateNested({ each: true })
  @Type(() => PrizeFields)
  prizes!: PrizeFields[];
}
export class NewDraw extends DrawFields {
  @KeyField() key!: string;
}
export class ChangeDraw extends DrawFields {
  @NumberField('版本', { min: 1, max: 1_000_000_000, integer: true }) version!: number;
}
export class PublishDraw {
  @NumberField('版本', { min: 1, max: 1_000_000_000, integer: true }) version!: number;
}
export class HoldDraw {
  @TextField('公开号码', { min: 5, max: 80 }) late!: string;
}
export class CancelDraw {
  @TextField('取消的理由', { min: 1, max: 200 }) reason!: string;
}
