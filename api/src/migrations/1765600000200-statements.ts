import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { addColumns, c, changeColumn } from '../core/database/schema';

const nothing = (): Promise<void> => Promise.resolve();
const FLOW = 'ux_cash_difference_flow';

/** Reconciliation with the statement of the account itself: differences that belong to no bill of ours. */
export class Statements1765600000200 implements MigrationInterface {
  name = 'Statements1765600000200';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'cash_day', { statement_at: c.optional(c.time) }, nothing);
    await addColumns(runner, 'cash_difference', { flow_no: c.optional(c.str(64)) }, nothing);
    const index = new TableIndex({ name: FLOW, columnNames: ['flow_no'], isUnique: true });
    await runner.createIndex('cash_difference', index);
    await changeColumn(runner, 'cash_difference', 'transfer_id', { from: c.ref, to: c.optional(c.ref) });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM cash_difference WHERE transfer_id IS NULL');
    await changeColumn(runner, 'cash_difference', 'transfer_id', { from: c.optional(c.ref), to: c.ref });
    await runner.dropIndex('cash_difference', FLOW);
    await runner.dropColumns('cash_difference', ['flow_no']);
    await runner.dropColumns('cash_day', ['statement_at']);
  }
}
