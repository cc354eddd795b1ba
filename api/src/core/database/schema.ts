import {
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
} from 'typeorm';

type Builder = (name: string) => TableColumnOptions;

const nullable =
  (options: TableColumnOptions): Builder =>
  (name) => ({ ...options, name, isNullable: true });
const kind =
  (options: Omit<TableColumnOptions, 'name'>): Builder =>
  (name) => ({ ...options, name });

/** Column builders for migrations; the twins of the decorators in `columns.ts`. */
export const c = {
  id: kind({ type: 'varchar', length: '26', isPrimary: true }),
  ref: kind({ type: 'varchar', length: '26' }),
  str: (length: number) => kind({ type: 'varchar', length: String(length) }),
  longText: kind({ type: 'text' }),
  time: kind({ type: 'datetime', precision: 3 }),
  int: kind({ type: 'integer' }),
  real: kind({ type: 'double' }),
  optional: (builder: Builder): Builder => nullable(builder('')),
};

export interface TableSpec {
  columns: Record<string, Builder>;
  /** Column lists; the name of each is `ux_<table>_<n>`. */
  unique?: Record<string, string[]>;
  index?: Record<string, string[]>;
  /** column → table; always to `id`, named, NO ACTION. */
  references?: Record<string, string>;
}

/** Column options of a builder map, as `createTable` would make them. */
const columnsOf = (columns: Record<string, Builder>): TableColumnOptions[] =>
  Object.entries(columns).map(([column, builder]) => builder(column));

/**
 * Adds columns to a table that has rows: first all as optional, then `fill` gives the rows their values, then those
 * that are not optional are made so.
 */
export async function addColumns(
  runner: QueryRunner,
  table: string,
  columns: Record<string, Builder>,
  fill: () => Promise<void>,
): Promise<void> {
  const wanted = columnsOf(columns);
  const loose = wanted.map((column) => new TableColumn({ ...column, isNullable: true }));
  await runner.addColumns(table, loose);
  await fill();
  const strict = wanted.filter((column) => !column.isNullable);
  await runner.changeColumns(
    table,
    strict.map((column) => ({
      oldColumn: new TableColumn({ ...column, isNullable: true }),
      newColumn: new TableColumn({ ...column, isNullable: false }),
    })),
  );
}

/** Changes the kind of one column, such as whether it is optional. */
export async function changeColumn(
  runner: QueryRunner,
  table: string,
  column: string,
  { from, to }: { from: Builder; to: Builder },
): Promise<void> {
  await runner.changeColumns(table, [
    {
      oldColumn: new TableColumn({ isNullable: false, ...from(column) }),
      newColumn: new TableColumn({ isNullable: false, ...to(column) }),
    },
  ]);
}

/** Creates one table through the portable Table API, with explicit names for every key and index. */
export async function createTable(runner: QueryRunner, name: string, spec: TableSpec): Promise<void> {
  await runner.createTable(
    new Table({
      name,
      columns: columnsOf(spec.columns),
      indices: [
        ...Object.entries(spec.unique ?? {}).map(
          ([index, columnNames]) => new TableIndex({ name: index, columnNames, isUnique: true }),
        ),
        ...Object.entries(spec.index ?? {}).map(
          ([index, columnNames]) => new TableIndex({ name: index, columnNames }),
        ),
      ],
      foreignKeys: Object.entries(spec.references ?? {}).map(
        ([column, table]) =>
          new TableForeignKey({
            name: `fk_${name}_${column}`,
            columnNames: [column],
            referencedTableName: table,
            referencedColumnNames: ['id'],
            onDelete: 'NO ACTION',
            onUpdate: 'NO ACTION',
          }),
      ),
    }),
  );
}
