import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { NumberField } from '../../core/http/fields';

/** Any of some values, each once. */
export function ChoicesField(
  label: string,
  values: readonly (string | number)[] | RegExp,
  max: number,
): PropertyDecorator {
  const isText = values instanceof RegExp || typeof values[0] === 'string';
  const shape = values instanceof RegExp ? { pattern: values.source } : { enum: [...values] };
  const message = `${label}不在可选范围内`;
  return applyDecorators(
    ApiProperty({
      type: 'array',
      maxItems: max,
      required: true,
      items: { type: isText ? 'string' : 'integer', ...shape },
    }),
    IsArray({ message: `${label}应是列表` }),
    ArrayMaxSize(max, { message: `${label}最多 ${max} 个` }),
    ArrayUnique({ message: `${label}有重复` }),
    values instanceof RegExp
      ? Matches(values, { each: true, message })
      : IsIn([...values], { each: true, message }),
  );
}

/** A day in Beijing, 'YYYY-MM-DD'. */
export const DayField = (label: string): PropertyDecorator =>
  patternField(/^\d{4}-\d{2}-\d{2}$/, `${label}应写成 2026-10-01 的样子`);
/** A time in Beijing, 'HH:mm'. */
export const TimeField = (label: string): PropertyDecorator =>
  patternField(/^([01]\d|2[0-3]):[0-5]\d$/, `${label}应写成 08:30 的样子`);

const patternField = (pattern: RegExp, message: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, pattern: pattern.source, required: false }),
    Matches(pattern, { message }),
    IsOptional(),
  );

/** Corner of a drawn area. */
export class Corner {
  @NumberField('经度', { min: -180, max: 180, description: 'degrees, GCJ-02' }) lng!: number;
  @NumberField('纬度', { min: -90, max: 90, description: 'degrees, GCJ-02' }) lat!: number;
}

export function CornersField(label: string, max: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => [Corner], maxItems: max, required: false }),
    IsArray({ message: `${label}应是列表` }),
    ArrayMaxSize(max, { message: `${label}最多 ${max} 个角` }),
    Type(() => Corner),
    ValidateNested({ each: true }),
    IsOptional(),
  );
}
