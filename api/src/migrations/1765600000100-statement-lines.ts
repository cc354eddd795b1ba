import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, c } from '../core/database/schema';

const LINE = {
  rule_code: c.optional(c.str(30)),
  subject_id: c.optional(c.str(64)),
  tip_id: c.optional(c.ref),
  memo: c.optional(c.str(200)),
};
const of = (column: string): string =>
  `${column} = (SELECT p.${column} FROM ledger_posting p WHERE p.id = ledger_entry.posting_id)`;

/** Entries of people repeat what their posting says: a page of a statement is then one range of one index. */
export class StatementLines1765600000100 implements MigrationInterface {
  name = 'StatementLines1765600000100';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'ledger_entry', LINE, () => Promise.resolve());
    await runner.query(
      `UPDATE ledger_entry SET ${Object.keys(LINE).map(of).join(', ')}
      WHERE account_id IN (SELECT id FROM ledger_account WHERE kind = 'person')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('ledger_entry', Object.keys(LINE));
  }
}
