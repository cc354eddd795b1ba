import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Cash through WeChat Pay: bills, approvals, notifications, reconciliation. */
export class Cash1765200000200 implements MigrationInterface {
  name = 'Cash1765200000200';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'cash_transfer', {
      columns: {
        id: c.id,
        redemption_id: c.ref,
        account_id: c.ref,
        out_bill_no: c.str(32),
        app_id: c.str(32),
        openid: c.str(64),
        cents: c.int,
        remark: c.str(32),
        state: c.str(20),
        transfer_bill_no: c.optional(c.str(64)),
        package_info: c.optional(c.longText),
        fail_reason: c.optional(c.str(64)),
        wants_cancel: c.int,
        attempts: c.int,
        last_error: c.optional(c.str(64)),
        created_at: c.time,
        first_sent_at: c.optional(c.time),
        sent_at: c.optional(c.time),
        next_at: c.optional(c.time),
        ended_at: c.optional(c.time),
        version: c.int,
      },
      unique: { ux_cash_transfer_redemption: ['redemption_id'], ux_cash_transfer_number: ['out_bill_no'] },
      index: { ix_cash_transfer_next: ['next_at'], ix_cash_transfer_created: ['created_at', 'id'] },
    });
    await createTable(runner, 'cash_approval', {
      columns: { id: c.id, redemption_id: c.ref, by_id: c.ref, approve: c.int, note: c.str(200), at: c.time },
      unique: { ux_cash_approval_person: ['redemption_id', 'by_id'] },
    });
    await createTable(runner, 'cash_notification', {
      columns: { id: c.id, notification_id: c.str(36), out_bill_no: c.str(32), at: c.time },
      unique: { ux_cash_notification: ['notification_id'] },
    });
    await createTable(runner, 'cash_day', {
      columns: {
        id: c.id,
        day: c.str(10),
        cursor: c.optional(c.ref),
        checked: c.int,
        differences: c.int,
        done_at: c.optional(c.time),
      },
      unique: { ux_cash_day: ['day'] },
    });
    await createTable(runner, 'cash_difference', {
      columns: {
        id: c.id,
        day: c.str(10),
        transfer_id: c.ref,
        out_bill_no: c.str(32),
        ours: c.str(100),
        theirs: c.str(100),
        found_at: c.time,
        settled_at: c.optional(c.time),
        settled_by: c.optional(c.ref),
        note: c.optional(c.str(200)),
      },
      unique: { ux_cash_difference: ['day', 'transfer_id'] },
      index: { ix_cash_difference_open: ['settled_at', 'id'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'cash_difference',
      'cash_day',
      'cash_notification',
      'cash_approval',
      'cash_transfer',
    ])
      await runner.dropTable(table);
  }
}
