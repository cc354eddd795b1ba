import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsOptional, Matches } from 'class-validator';

/** An instant, ISO 8601 with its zone. */
export const InstantField = (label: string, o: { optional?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date-time', required: !o.optional }),
    IsISO8601({ strict: true }, { message: `${label}不正确` }),
    Matches(/(Z|[+-]\d{2}:\d{2})$/, { message: `${label}要带时区` }),
    ...(o.optional ? [IsOptional()] : []),
  );
