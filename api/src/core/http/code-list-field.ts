import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, Matches } from 'class-validator';

/** A list of codes such as those of categories; whether they exist is the caller's to say. */
export function CodeListField(label: string, o: { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: [String], minItems: o.min, maxItems: o.max }),
    IsArray({ message: `${label}应是列表` }),
    ArrayMinSize(o.min, { message: `请选择${label}` }),
    ArrayMaxSize(o.max, { message: `${label}最多 ${o.max} 个` }),
    ArrayUnique({ message: `${label}有重复` }),
    Matches(/^[a-z_]{1,30}$/, { each: true, message: `${label}不正确` }),
  );
}
