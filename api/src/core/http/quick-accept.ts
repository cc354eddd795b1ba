import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { TransformationType } from 'class-transformer';
import { getMetadataStorage, type ValidationArguments } from 'class-validator';

type DtoClass = new () => object;
type Check = (value: unknown, dto: object) => boolean;

/** class-validator's own names of the kinds of rules; it does not export them. */
const CUSTOM = 'customValidation';
const CONDITIONAL = 'conditionalValidation';

const compiled = new WeakMap<DtoClass, ReadonlyMap<string, Check> | null>();

/**
 * Accepts a valid flat input at a fraction of the usual price: class-validator's rules for the class are
 * looked up once and then called directly, without a list of errors, groups and promises being built each
 * time. It only ever says yes or "ask class-validator": null means that something is wrong, unknown, nested
 * or to be converted, and the full validation must judge and word it.
 */
export function quickAccept(dtoClass: DtoClass, input: unknown): object | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  const checks = checksOf(dtoClass);
  if (!checks) return null;
  const dto = new dtoClass() as Record<string, unknown>;
  for (const [name, value] of Object.entries(input)) {
    if (!checks.has(name) || !isFlat(value)) return null;
    dto[name] = value;
  }
  for (const [name, check] of checks) if (!check(dto[name], dto)) return null;
  return dto;
}

const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isFlat = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isPrimitive) : isPrimitive(value);

function checksOf(dtoClass: DtoClass): ReadonlyMap<string, Check> | null {
  let checks = compiled.get(dtoClass);
  if (checks === undefined) {
    checks = compile(dtoClass);
    compiled.set(dtoClass, checks);
  }
  return checks;
}

/** One check per property; null when the class uses what is not handled here. */
function compile(dtoClass: DtoClass): ReadonlyMap<string, Check> | null {
  const storage = getMetadataStorage();
  const rules = storage.getTargetValidationMetadatas(dtoClass, '', false, false);
  const checks = new Map<string, Check>();
  for (const [name, own] of Object.entries(storage.groupByPropertyName(rules))) {
    const converts = defaultMetadataStorage.findTransformMetadatas(
      dtoClass,
      name,
      TransformationType.PLAIN_TO_CLASS,
    );
    const plain = own.every(
      ({ type, validateIf, groups }) =>
        (type === CUSTOM || type === CONDITIONAL) && !validateIf && !groups?.length,
    );
    if (!plain || converts.length > 0) return null;
    const conditions = own
      .filter(({ type }) => type === CONDITIONAL)
      .map(({ constraints }) => constraints[0] as (dto: object, value: unknown) => boolean);
    const tests = own
      .filter(({ type }) => type === CUSTOM)
      .flatMap((rule) =>
        storage.getTargetValidatorConstraints(rule.constraintCls).map(({ instance, async }) => {
          if (async) return null;
          const test: Check = (value, object) => {
            const args: ValidationArguments = {
              targetName: dtoClass.name,
              property: name,
              object,
              value,
              constraints: rule.constraints as unknown[],
            };
            if (!rule.each || !Array.isArray(value)) return instance.validate(value, args) === true;
            return value.every((one) => instance.validate(one, args) === true);
          };
          return test;
        }),
      );
    if (tests.includes(null)) return null;
    const all = tests.filter((test) => test !== null);
    checks.set(
      name,
      (value, dto) =>
        !conditions.every((applies) => applies(dto, value)) || all.every((test) => test(value, dto)),
    );
  }
  return checks.size > 0 ? checks : null;
}
