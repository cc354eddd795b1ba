import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional, Matches } from 'class-validator';

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
