import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldProblem, Problem } from './problem';
import { quickAccept } from './quick-accept';

/** A value of the wrong kind breaks every other rule too: then only the kind is worth saying. */
function mostBasic(constraints: Record<string, string>): string[] {
  const kind = ['isString', 'isNumber', 'isInt', 'isArray', 'isBoolean'].find(
    (name) => constraints[name] !== undefined,
  );
  const message = kind === undefined ? Object.values(constraints).at(-1) : constraints[kind];
  return message === undefined ? [] : [message];
}

function flatten(errors: readonly ValidationError[], path = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const unknown = error.constraints?.['whitelistValidation'];
    const messages = unknown ? [`不认识的字段：${field}`] : mostBasic(error.constraints ?? {});
    return [...messages.map((message) => ({ field, message })), ...flatten(error.children ?? [], field)];
  });
}

/** Valid input is accepted quickly; whatever is not, or is not sure to be, gets Nest's and class-validator's full treatment. */
class QuickValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype, type } = metadata;
    const accepted = metatype && type !== 'custom' ? quickAccept(metatype as new () => object, value) : null;
    return accepted ?? ((await super.transform(value, metadata)) as unknown);
  }
}

/** Every input is checked; unknown fields are refused, and each wrong field gets a Chinese sentence. */
export function validationPipe(): ValidationPipe {
  return new QuickValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => {
      const fields = flatten(errors);
      return new Problem('invalid_input', fields[0]?.message ?? '内容有误', { fields });
    },
  });
}
