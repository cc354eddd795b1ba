import { openDataSource } from '@lantian/api/core/database/data-source';
import { isDuplicate } from '@lantian/api/core/database/database';
import { Grid } from '@lantian/api/grids/grid.entity';
import { schema } from '@lantian/api/schema';
import { quarter } from './quarter';
import { settle } from './settle';
import { write } from './write';

const MOST = 100_000;

/** Writes a quarter of so many tips into a database that has roster, boundaries and categories. */
async function main(url: string, total: number): Promise<string> {
  if (!Number.isSafeInteger(total) || total < 1 || total > MOST)
    throw new Error(`用法：npm run quarter -- <件数，1 到 ${MOST}>`);
  const dataSource = await openDataSource(url, 1, schema);
  try {
    if (!(await dataSource.manager.exists(Grid))) throw new Error('还没有名册和网格：请先运行一次 npm start');
    const start = Date.now();
    const written = await write(dataSource, quarter(await settle(dataSource), total));
    return `已写入 ${written} 件举报（2025 年第四季度），用时 ${Math.round((Date.now() - start) / 1000)} 秒`;
  } catch (error) {
    throw isDuplicate(error) ? new Error('这个季度已经写过一次') : error;
  } finally {
    await dataSource.destroy();
  }
}

if (require.main === module)
  main(process.env['DATABASE_URL'] ?? '', Number(process.argv[2] ?? 30_000)).then(
    (said) => process.stdout.write(`${said}\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
