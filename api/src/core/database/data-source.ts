import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './naming';
import { queueSqlite } from './sqlite-queue';

/** What the application stores; core knows no feature, so the list comes from above. */
export type Schema = Pick<DataSourceOptions, 'entities' | 'migrations'>;

const common = {
  synchronize: false,
  migrationsTransactionMode: 'none',
  namingStrategy: new SnakeNaming(),
} as const;

/** `sqlite:<file>` or `mysql://user:password@host:port/name` (also `mariadb://`). */
export function dataSourceOptions(url: string, pool: number, schema: Schema): DataSourceOptions {
  if (url.startsWith('sqlite:')) {
    return {
      ...common,
      ...schema,
      type: 'better-sqlite3',
      database: url.slice('sqlite:'.length),
      enableWAL: true,
      prepareDatabase: (db: { pragma(text: string): void }) => {
        db.pragma('synchronous = FULL');
        db.pragma('busy_timeout = 5000');
      },
    };
  }
  if (/^(mysql|mariadb):\/\//.test(url)) {
    return {
      ...common,
      ...schema,
      type: 'mariadb',
      url: url.replace(/^mysql:/, 'mariadb:'),
      charset: 'utf8mb4',
      timezone: 'Z',
      poolSize: pool,
      connectTimeout: 10_000,
    };
  }
  throw new Error('DATABASE_URL 应以 sqlite: 或 mysql:// 开头');
}

/** Opens the database, checks its character set and brings the schema up to date. */
export async function openDataSource(url: string, pool: number, schema: Schema): Promise<DataSource> {
  let dataSource = new DataSource(dataSourceOptions(url, pool, schema));
  if (dataSource.options.type === 'better-sqlite3') queueSqlite(dataSource);
  await dataSource.initialize();
  if (dataSource.options.type === 'mariadb') dataSource = await asServed(dataSource, url, pool, schema);
  await dataSource.runMigrations();
  return dataSource;
}

/** MySQL and MariaDB need their own driver type, or the schema seems to drift; the server says which it is. */
async function asServed(
  dataSource: DataSource,
  url: string,
  pool: number,
  schema: Schema,
): Promise<DataSource> {
  const [row] = await dataSource.query<{ version: string; charset: string; collation: string }[]>(
    'SELECT VERSION() AS version, @@character_set_database AS charset, @@collation_database AS collation',
  );
  if (row?.charset !== 'utf8mb4' || !row.collation.endsWith('_bin')) {
    await dataSource.destroy();
    throw new Error(
      `数据库字符集是 ${row?.charset ?? '未知'}/${row?.collation ?? '未知'}，需要 utf8mb4/utf8mb4_bin。` +
        '请执行：ALTER DATABASE 库名 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
    );
  }
  if (row.version.includes('MariaDB')) return dataSource;
  await dataSource.destroy();
  const options = dataSourceOptions(url, pool, schema);
  const mysql = new DataSource({ ...options, type: 'mysql' } as DataSourceOptions);
  return mysql.initialize();
}
