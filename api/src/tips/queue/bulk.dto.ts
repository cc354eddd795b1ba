import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, ValidateNested } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ChoiceField, IdField, KeyField, NumberField, Out } from '../../core/http/fields';

/** Moves without evidence and without danger: only these can be made for several tips at once. */
export const BULK_MOVES = ['accept', 'dispatch'] as const;
export type BulkMove = (typeof BULK_MOVES)[number];
const MOST = 50;

export class BulkItem {
  @IdField('举报') id!: string;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
}
export class BulkMoves {
  @KeyField() key!: string;
  @ChoiceField('操作', BULK_MOVES) move!: BulkMove;
  @IdField('网格', { optional: true }) gridId?: string;
  @ApiProperty({ type: () => [BulkItem], minItems: 1, maxItems: MOST })
  @IsArray({ message: '举报应是列表' })
  @ArrayMinSize(1, { message: '请至少选择一件' })
  @ArrayMaxSize(MOST, { message: `一次最多 ${MOST} 件` })
  @ArrayUnique((item: BulkItem | null) => item?.id, { message: '举报有重复' })
  @ValidateNested({ each: true })
  @Type(() => BulkItem)
  items!: BulkItem[];
}

const RESULTS = ['done', 'conflict', 'refused'] as const;
export class BulkResult {
  @Out('string') id!: string;
  @Out('string', { nullable: true, description: 'null: not found' }) number!: string | null;
  @Out('string', { enum: RESULTS, enumName: 'BulkOutcome' }) result!: (typeof RESULTS)[number];
  @Out('string', { description: 'what happened, in Chinese' }) message!: string;
}
export class BulkReport {
  @Out(() => [BulkResult]) items!: BulkResult[];
}
