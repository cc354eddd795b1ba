import {
  type ValidationArguments,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { readRate } from '../rate/rate';

/** A rate such as 20/600, or off. */
@ValidatorConstraint()
export class IsRate implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && readRate(value) !== undefined;
  }

  defaultMessage({ property }: ValidationArguments): string {
    return `${property} 应写成 次数/秒数（如 20/600），不限制写 off`;
  }
}
