import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Clock } from '@lantian/api/core/clock';
import { openDataSource } from '@lantian/api/core/database/data-source';
import { Database } from '@lantian/api/core/database/database';
import { ledgerDifferences } from '@lantian/api/points/ledger/check';
import { PointsService } from '@lantian/api/points/points.service';
import { schema } from '@lantian/api/schema';
import { Book } from './ledger/book';

const SIZES = [10_000, 1_000_000] as const;
/** Entries of one person: with the counter-entries of the house, half of all. */
const ENTRIES_EACH = 50;
const ROUNDS = 7;
const READS = 400;
const PAGE = 20;

interface Costs {
  /** One row by its primary key: the measure for the others. */
  read: number;
  /** As many entries as a page has, by the same index, and nothing else. */
  range: number;
  balance: number;
  statement: number;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function micros(times: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < times; turn += 1) await work(turn);
  return ((performance.now() - start) * 1000) / times;
}

async function measure(size: number, folder: string): Promise<{ costs: Costs; checkMs: number }> {
  const dataSource = await openDataSource(`sqlite:${join(folder, `${size}.sqlite`)}`, 1, schema);
  const book = new Book(size / 2 / ENTRIES_EACH, ENTRIES_EACH);
  await book.write(dataSource);
  const database = new Database(dataSource);
  const points = new PointsService(database, new Clock());
  const person = (turn: number): string => book.person((turn * 7919) % book.people);
  const rounds: Costs[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      read: await micros(READS, (turn) =>
        dataSource.query('SELECT * FROM ledger_posting WHERE id = ?', [book.posting(turn * 104_729)]),
      ),
      range: await micros(READS, (turn) =>
        dataSource.query('SELECT * FROM ledger_entry WHERE account_id = ? ORDER BY id DESC LIMIT ?', [
          book.account((turn * 7919) % book.people),
          PAGE + 1,
        ]),
      ),
      balance: await micros(READS, (turn) => points.balance(person(turn))),
      statement: await micros(READS, (turn) => points.entries(person(turn), undefined, PAGE)),
    });
  }
  const costs = {
    read: median(rounds.map(({ read }) => read)),
    range: median(rounds.map(({ range }) => range)),
    balance: median(rounds.map(({ balance }) => balance)),
    statement: median(rounds.map(({ statement }) => statement)),
  };
  const start = performance.now();
  const differences = await ledgerDifferences(dataSource.manager);
  const checkMs = performance.now() - start;
  if (differences.length > 0) throw new Error(differences.slice(0, 5).join('\n'));
  await dataSource.destroy();
  return { costs, checkMs };
}

/**
 * `npm run bench -- ledger`: balance and first page of the statement with 10,000 and 1,000,000 entries (SQLite). The
 * measure is one indexed read of the same database: a row for the balance, as many entries for the statement; growth is the cost at 1,000,000 ÷ the cost at 10,000.
 */
export async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-ledger-'));
  try {
    const small = await measure(SIZES[0], folder);
    const large = await measure(SIZES[1], folder);
    process.stdout.write(
      '   entries  one read  21 entries  balance  statement of 20  (microseconds)  proof ms\n',
    );
    for (const [size, { costs, checkMs }] of [
      [SIZES[0], small],
      [SIZES[1], large],
    ] as const) {
      const cell = (value: number, width: number) => value.toFixed(0).padStart(width);
      process.stdout.write(
        `${cell(size, 10)}${cell(costs.read, 10)}${cell(costs.range, 12)}${cell(costs.balance, 9)}${cell(costs.statement, 17)}${cell(checkMs, 26)}\n`,
      );
    }
    const ratio = (a: number, b: number): number => Number((a / b).toFixed(2));
    const result = {
      bench: 'ledger',
      entries: SIZES[1],
      balancePerRead: ratio(large.costs.balance, large.costs.read),
      statementPerRead: ratio(large.costs.statement, large.costs.range),
      balanceGrowth: ratio(large.costs.balance, small.costs.balance),
      statementGrowth: ratio(large.costs.statement, small.costs.statement),
      readGrowth: ratio(large.costs.read, small.costs.read),
      proofSeconds: Number((large.checkMs / 1000).toFixed(1)),
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
