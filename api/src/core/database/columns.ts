import { Column, PrimaryColumn, VersionColumn } from 'typeorm';

/**
 * The column kinds every entity uses. Each behaves the same on SQLite and MySQL/MariaDB; the builders in
 * `schema.ts` make the same columns in migrations, and a test finds any drift between the two.
 */
export const Id = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 26 });

export const Ref = (options: { optional?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 26, nullable: options.optional ?? false });

export const Str = (length: number, options: { optional?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'varchar', length, nullable: options.optional ?? false });

/** Up to 64 kB (MySQL TEXT). */
export const LongText = (options: { optional?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'text', nullable: options.optional ?? false });

/** UTC, milliseconds. */
export const Time = (options: { optional?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'datetime', precision: 3, nullable: options.optional ?? false });

export const Int = (options: { optional?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'integer', nullable: options.optional ?? false });

export const Real = (options: { optional?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'double', nullable: options.optional ?? false });

/** Stored as 0 or 1. */
export const Flag = (): PropertyDecorator =>
  Column({
    type: 'integer',
    transformer: {
      to: (v: unknown) => (v === true ? 1 : v === false ? 0 : v),
      from: (v: unknown) => Number(v) === 1,
    },
  });

/** Compare-and-set guard: an UPDATE names the version it read, see `changeExactlyOne`. */
export const Version = (): PropertyDecorator => VersionColumn({ type: 'integer' });
