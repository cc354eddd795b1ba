import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ChoiceField,
  DayField,
  IdField,
  KeyField,
  NumberField,
  Out,
  OutTime,
  TextField,
} from '../core/http/fields';

export const DECISIONS = ['stay', 'move'] as const;
export type Decision = (typeof DECISIONS)[number];

export class HandoverDecision {
  @IdField('案件') tipId!: string;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @ChoiceField('怎样交接', DECISIONS) decision!: Decision;
  @IdField('转给哪个网格', { optional: true }) gridId?: string;
  @IdField('转给哪个科室', { optional: true }) departmentId?: string;
}
export class HandOver {
  @KeyField() key!: string;
  @DayField('离岗日期', { optional: true }) lastDay?: string;
  @TextField('交接说明', { max: 200, optional: true }) note?: string;
  @TextField('接任的人', { max: 20, optional: true, description: 'gets a seat on the same place' })
  successor?: string;
  @ApiProperty({ type: () => [HandoverDecision], maxItems: 300 })
  @IsArray({ message: '案件应是列表' })
  @ArrayMaxSize(300, { message: '案件最多 300 件' })
  @ValidateNested({ each: true })
  @Type(() => HandoverDecision)
  cases!: HandoverDecision[];
}

export class HandoverCaseView {
  @Out('string') id!: string;
  @Out('string') number!: string;
  @Out('integer') version!: number;
  @Out('string') categoryName!: string;
  @Out('string') placeText!: string;
  @Out('string') stateName!: string;
  @Out('string', { nullable: true }) gridId!: string | null;
  @OutTime({ nullable: true }) dueAt!: string | null;
  @Out('boolean', { description: 'the person took it on' }) mine!: boolean;
  @Out('boolean', { description: 'has to be decided before the person leaves' }) own!: boolean;
  @Out('boolean', { description: 'can be given to another grid or department now' }) canMove!: boolean;
}
export class HandoverView {
  @Out('string') seatId!: string;
  @Out('string') gridId!: string;
  @Out('string', { nullable: true }) departmentId!: string | null;
  @Out('string') placeName!: string;
  @Out('string') roleName!: string;
  @Out('string') personName!: string;
  @Out('boolean', { description: 'nobody else who has claimed a seat is on the place' }) alone!: boolean;
  @Out(() => [HandoverCaseView], { description: 'at most 300, nearest deadline first' })
  cases!: HandoverCaseView[];
}
export class HandedOver {
  @Out('string') seatId!: string;
  @OutTime() endsAt!: string;
  @Out('integer') stayed!: number;
  @Out('integer') moved!: number;
  @Out('string', { nullable: true, description: 'for whom an invitation can be issued now' })
  successorSeatId!: string | null;
}
