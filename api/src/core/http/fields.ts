import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ID_PATTERN } from '../ids';

interface Common {
  optional?: boolean;
  description?: string;
}

const optional = (o: Common): PropertyDecorator[] => (o.optional ? [IsOptional()] : []);
const doc = (o: Common, more: ApiPropertyOptions): PropertyDecorator =>
  ApiProperty({
    required: !o.optional,
    ...(o.description ? { description: o.description } : {}),
    ...more,
  } as ApiPropertyOptions);

/**
 * Input fields: one decorator says type, limits, Chinese message and documentation at once, so that the
 * check and the OpenAPI document cannot differ.
 */
export function TextField(label: string, o: Common & { min?: number; max: number }): PropertyDecorator {
  const min = o.min ?? 0;
  return applyDecorators(
    doc(o, { type: String, minLength: min, maxLength: o.max }),
    IsString({ message: `${label}应是文字` }),
    MinLength(min, { message: min === 1 ? `请填写${label}` : `${label}至少 ${min} 个字` }),
    MaxLength(o.max, { message: `${label}最多 ${o.max} 个字` }),
    ...optional(o),
  );
}

export function IdField(label: string, o: Common = {}): PropertyDecorator {
  return applyDecorators(
    doc(o, { type: String, pattern: ID_PATTERN.source }),
    IsString({ message: `${label}不正确` }),
    Matches(ID_PATTERN, { message: `${label}不正确` }),
    ...optional(o),
  );
}

export function IdListField(label: string, o: Common & { min?: number; max: number }): PropertyDecorator {
  return applyDecorators(
    doc(o, { type: [String], minItems: o.min ?? 0, maxItems: o.max }),
    IsArray({ message: `${label}应是列表` }),
    ArrayMinSize(o.min ?? 0, { message: `${label}至少 ${o.min ?? 0} 个` }),
    ArrayMaxSize(o.max, { message: `${label}最多 ${o.max} 个` }),
    ArrayUnique({ message: `${label}有重复` }),
    Matches(ID_PATTERN, { each: true, message: `${label}不正确` }),
    ...optional(o),
  );
}

/** A day in Beijing, 'YYYY-MM-DD'; it lasts to its end. */
export function DayField(label: string, o: { optional?: boolean } = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, pattern: '^\\d{4}-\\d{2}-\\d{2}$', required: !o.optional }),
    Matches(/^\d{4}-\d{2}-\d{2}$/, { message: `请选择${label}` }),
    ...(o.optional ? [IsOptional()] : []),
  );
}

/** The client-made key of a repeatable write. */
export function KeyField(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: String,
      minLength: 8,
      maxLength: 64,
      description: 'client-made key; a repeat with the same key is answered, not done again',
    }),
    Matches(/^[A-Za-z0-9_-]{8,64}$/, { message: '提交标识不正确，请返回重试' }),
  );
}

export function ChoiceField(
  label: string,
  values: readonly string[],
  o: Common & { name?: string } = {},
): PropertyDecorator {
  return applyDecorators(
    doc(o, { enum: [...values], ...(o.name ? { enumName: o.name } : {}) }),
    IsIn([...values], { message: `${label}不在可选范围内` }),
    ...optional(o),
  );
}

export function NumberField(
  label: string,
  o: Common & { min: number; max: number; integer?: boolean },
): PropertyDecorator {
  const message = `${label}应在 ${o.min} 到 ${o.max} 之间`;
  return applyDecorators(
    doc(o, { type: o.integer ? 'integer' : 'number', minimum: o.min, maximum: o.max }),
    Type(() => Number),
    o.integer ? IsInt({ message: `${label}应是整数` }) : IsNumber({}, { message: `缺少${label}` }),
    Min(o.min, { message }),
    Max(o.max, { message }),
    ...optional(o),
  );
}

export function FlagField(label: string, o: Common = {}): PropertyDecorator {
  return applyDecorators(
    doc(o, { type: Boolean }),
    IsBoolean({ message: `${label}应为是或否` }),
    ...optional(o),
  );
}

export function NestedField(type: () => new () => object, o: Common = {}): PropertyDecorator {
  // Without the check for an object, a missing one or a list would pass as valid.
  return applyDecorators(
    doc(o, typed(type) as ApiPropertyOptions),
    Type(type),
    IsObject({ message: '内容不完整' }),
    ValidateNested(),
    ...optional(o),
  );
}

type OutType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | (() => new () => object)
  | (() => [new () => object])
  | [StringConstructor];

/** Nest tells a lazy type from a class by the function's name, which must be `type`. */
const typed = (type: OutType) => (typeof type === 'function' ? { type: () => type() } : { type });

/** Output field, for the OpenAPI document only. `nullable` fields are always present. */
export function Out(
  type: OutType,
  o: {
    nullable?: boolean;
    optional?: boolean;
    enum?: readonly string[];
    enumName?: string;
    description?: string;
    format?: string;
  } = {},
): PropertyDecorator {
  return ApiProperty({
    ...(o.enum ? { enum: [...o.enum], ...(o.enumName ? { enumName: o.enumName } : {}) } : typed(type)),
    required: !o.optional,
    ...(o.nullable ? { nullable: true } : {}),
    ...(o.description ? { description: o.description } : {}),
    ...(o.format ? { format: o.format } : {}),
  });
}

/** UTC, ISO 8601 with milliseconds. */
export const OutTime = (o: { nullable?: boolean } = {}): PropertyDecorator =>
  Out('string', { format: 'date-time', ...o });
