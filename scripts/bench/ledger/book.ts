import type { DataSource, EntityManager } from 'typeorm';
import { insertRows } from '@lantian/api/core/database/insert';
import { Database } from '@lantian/api/core/database/database';
import { LedgerAccount, LedgerEntry, LedgerLot, LedgerPosting } from '@lantian/api/points/points.entity';

const START = Date.UTC(2026, 0, 1);
const EXPIRY = new Date(Date.UTC(2027, 11, 31, 16));
const BATCH = 500;
const EARNED = 5;

const id = (kind: string, number: number): string => `${kind}${String(number).padStart(25, '0')}`;

/** A ledger of its own making: people who earned five points a number of times each, everybody in turn. */
export class Book {
  constructor(
    readonly people: number,
    private readonly each: number,
  ) {}

  person(number: number): string {
    return id('A', number);
  }

  account(number: number): string {
    return id('L', number);
  }

  posting(number: number): string {
    return id('P', number % (this.people * this.each));
  }

  async write(dataSource: DataSource): Promise<void> {
    const database = new Database(dataSource);
    const total = this.people * this.each;
    await this.inBatches(database, this.people, (manager, numbers) =>
      insertRows(
        manager,
        LedgerAccount,
        numbers.map((n) => account('person', this.person(n), id('L', n), EARNED * this.each, this.each)),
      ),
    );
    await database.transaction((manager) =>
      insertRows(manager, LedgerAccount, [
        account('issuance', 'issuance', id('H', 0), -EARNED * total, total),
      ]),
    );
    await this.inBatches(database, total, (manager, numbers) => this.postings(manager, numbers));
  }

  private async postings(manager: EntityManager, numbers: readonly number[]): Promise<void> {
    const facts = numbers.map((n) => ({ n, at: new Date(START + n * 1000), postingId: id('P', n) }));
    await insertRows(
      manager,
      LedgerPosting,
      facts.map(({ n, at, postingId }) => ({
        id: postingId,
        ruleCode: 'verified_tip',
        subjectId: id('T', n),
        memo: `LT${n}`,
        at,
      })),
    );
    await insertRows(
      manager,
      LedgerEntry,
      facts.flatMap(({ n, at, postingId }) => {
        const seq = Math.floor(n / this.people) + 1;
        return [
          {
            id: id('E', 2 * n),
            postingId,
            accountId: id('L', n % this.people),
            seq,
            amount: EARNED,
            balanceAfter: EARNED * seq,
            at,
            ruleCode: 'verified_tip',
            subjectId: id('T', n),
            memo: `LT${n}`,
          },
          {
            id: id('E', 2 * n + 1),
            postingId,
            accountId: id('H', 0),
            seq: n + 1,
            amount: -EARNED,
            balanceAfter: -EARNED * (n + 1),
            at,
          },
        ];
      }),
    );
    await insertRows(
      manager,
      LedgerLot,
      facts.map(({ n, postingId }) => ({
        id: id('B', n),
        accountId: id('L', n % this.people),
        postingId,
        amount: EARNED,
        remaining: EARNED,
        expiresAt: EXPIRY,
      })),
    );
  }

  private async inBatches(
    database: Database,
    total: number,
    write: (manager: EntityManager, numbers: number[]) => Promise<void>,
  ): Promise<void> {
    for (let from = 0; from < total; from += 20 * BATCH) {
      await database.transaction(async (manager) => {
        for (let at = from; at < Math.min(total, from + 20 * BATCH); at += BATCH) {
          const length = Math.min(BATCH, total - at);
          await write(
            manager,
            Array.from({ length }, (_, i) => at + i),
          );
        }
      });
    }
  }
}

function account(
  kind: 'person' | 'issuance',
  ownerId: string,
  accountId: string,
  balance: number,
  entries: number,
): Partial<LedgerAccount> {
  return { id: accountId, kind, ownerId, balance, entries, version: 1, dayEarned: 0, monthEarned: 0 };
}
