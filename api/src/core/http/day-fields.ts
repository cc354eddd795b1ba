import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, Matches, ValidateNested } from 'class-validator';
import { beijingDay, DAY_MS, parseDay } from '../calendar/beijing';
import { invalid } from './problem';

/** An instant, UTC, ISO 8601 with milliseconds. */
export function InstantField(label: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'date-time' }),
    Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, { message: `请选择${label}` }),
  );
}

export function NestedListField(
  label: string,
  type: () => new () => object,
  o: { min?: number; max: number; optional?: boolean },
): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => [type()], minItems: o.min ?? 0, maxItems: o.max, required: !o.optional }),
    IsArray({ message: `${label}应是列表` }),
    ArrayMinSize(o.min ?? 0, { message: `${label}至少 ${o.min ?? 0} 个` }),
    ArrayMaxSize(o.max, { message: `${label}最多 ${o.max} 个` }),
    Type(type),
    ValidateNested({ each: true }),
    ...(o.optional ? [IsOptional()] : []),
  );
}

/** The last ms of a Beijing day, UTC. @throws Problem invalid_input when there is no such day */
export function endOfDay(field: string, day: string): Date {
  try {
    return new Date(parseDay(day).getTime() + DAY_MS - 1);
  } catch {
    throw invalid(field, '没有这一天，请重新选择日期');
  }
}

/** The end of a Beijing day that has not passed. @throws Problem invalid_input */
export function futureDay(field: string, day: string, now: Date): Date {
  const end = endOfDay(field, day);
  if (day < beijingDay(now)) throw invalid(field, '期限不能早于今天');
  return end;
}

/** @throws Problem invalid_input when there is no such instant */
export function instantOf(field: string, text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw invalid(field, '没有这个时间，请重新选择');
  return at;
}
