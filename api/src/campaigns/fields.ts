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

/** An instant, UTC, ISO 8601 with milliseconds. */
export function InstantField(label: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'date-time' }),
    Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, { message: `请选择${label}` }),
  );
}

export function NestedListField(label: string, type: () => new () => object, max: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => [type()], maxItems: max }),
    IsArray({ message: `${label}应是列表` }),
    ArrayMaxSize(max, { message: `${label}最多 ${max} 项` }),
    Type(type),
    ValidateNested({ each: true }),
  );
}

export function ChoicesField(label: string, values: readonly string[], enumName: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ enum: [...values], enumName, isArray: true, required: false }),
    IsArray({ message: `${label}应是列表` }),
    ArrayUnique({ message: `${label}有重复` }),
    IsIn([...values], { each: true, message: `${label}不在可选范围内` }),
    IsOptional(),
  );
}

/** An https address; a phone opens no other kind safely. */
export function UrlField(label: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, required: false, maxLength: 300 }),
    Matches(/^https:\/\/[^\s"'<>]{3,290}$/, { message: `${label}要以 https:// 开头` }),
    IsOptional(),
  );
}
