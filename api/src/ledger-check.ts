import 'reflect-metadata';
import { ConfigError, loadConfig } from './core/config/config';
import { openDataSource } from './core/database/data-source';
import { ledgerDifferences } from './points/ledger/check';
import { rewardDifferences } from './rewards/check';
import { schema } from './schema';

/** What is said, and whether the ledger is right. */
export interface Verdict {
  ok: boolean;
  lines: string[];
}

/** Proves the ledger of the database at this address. Reads only, apart from bringing the schema up to date. */
export async function checkLedger(url: string): Promise<Verdict> {
  const dataSource = await openDataSource(url, 1, schema);
  try {
    const { manager } = dataSource;
    const differences = [...(await ledgerDifferences(manager)), ...(await rewardDifferences(manager))];
    if (differences.length > 0) return { ok: false, lines: ['积分账有误：', ...differences] };
    const [row] = await dataSource.query<{ number: number | string }[]>(
      'SELECT COUNT(*) AS number FROM ledger_entry',
    );
    return { ok: true, lines: [`积分账正确：${row?.number ?? 0} 条分录，借贷相等，余额与分录一致`] };
  } finally {
    await dataSource.destroy();
  }
}

async function main(): Promise<void> {
  const { ok, lines } = await checkLedger(loadConfig(process.env).DATABASE_URL);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = ok ? 0 : 1;
}

if (require.main === module) {
  main().catch((error: unknown) => {
    const text = error instanceof ConfigError ? error.message : error instanceof Error ? error.stack : error;
    process.stderr.write(`${String(text)}\n`);
    process.exitCode = 2;
  });
}
