import 'reflect-metadata';
import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString } from 'class-validator';
import fc from 'fast-check';
import { ChoiceField, FlagField, IdListField, NestedField, NumberField, TextField } from './fields';
import { quickAccept } from './quick-accept';

class Sample {
  @TextField('文字', { min: 1, max: 5 }) text!: string;
  @NumberField('数', { min: 0, max: 10 }) number!: number;
  @FlagField('是否', { optional: true }) flag?: boolean;
  @ChoiceField('选择', ['a', 'b'], { optional: true }) choice: 'a' | 'b' = 'a';
  @IdListField('编号', { max: 2, optional: true }) ids?: string[];
}
class Converted {
  @Transform(({ value }) => String(value))
  @IsString()
  text!: string;
}
class Nested {
  @NestedField(() => Sample) inner!: Sample;
}
class WithoutRules {
  text?: string;
}

const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const full = new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true });
const BODY: ArgumentMetadata = { type: 'body', metatype: Sample };

const field = fc.oneof(
  fc.constantFrom<unknown>('a', 'b', 'c', '', '123456', 3, 11, -1, true, false, null, undefined),
  fc.constantFrom<unknown>([], [ID], [ID, ID], [1], 'x', '3', Number.NaN, { a: 1 }, [[ID]]),
);
const input = fc.record(
  { text: field, number: field, flag: field, choice: field, ids: field, more: field },
  { requiredKeys: [] },
);

describe('accepting valid input quickly', () => {
  it('accepts nothing that class-validator refuses, and gives what it gives', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(input, async (body) => {
        const quick = quickAccept(Sample, body);
        if (quick === null) return;
        accepted += 1;
        expect(quick).toBeInstanceOf(Sample);
        expect(quick).toEqual(await full.transform({ ...body }, BODY));
      }),
      { numRuns: 3000, examples: [[{ text: 'abc', number: 3 }], [{ text: 'abc', number: 3, ids: [ID] }]] },
    );
    expect(accepted).toBeGreaterThanOrEqual(2);
  });

  it('keeps defaults and leaves optional fields out', () => {
    expect(quickAccept(Sample, { text: 'abc', number: 3 })).toEqual({ text: 'abc', number: 3, choice: 'a' });
  });

  it.each<[string, new () => object, unknown]>([
    ['an unknown field', Sample, { text: 'abc', number: 3, more: 1 }],
    ['a prototype', Sample, JSON.parse('{"text":"abc","number":3,"__proto__":{"flag":true}}')],
    ['a number as text', Sample, { text: 'abc', number: '3' }],
    ['a conversion', Converted, { text: 'abc' }],
    ['a nested object', Nested, { inner: { text: 'abc', number: 3 } }],
    ['a class without rules', WithoutRules, {}],
    ['a list', Sample, []],
    ['nothing', Sample, undefined],
  ])('leaves %s to class-validator', (_, dtoClass, value) => {
    expect(quickAccept(dtoClass, value)).toBeNull();
  });
});
