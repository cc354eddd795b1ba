import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Weekly reports of the communities and their roll-up. */
export class Weekly1765800000000 implements MigrationInterface {
  name = 'Weekly1765800000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'weekly_report', {
      columns: {
        id: c.id,
        level: c.int,
        grid_id: c.ref,
        week: c.str(10),
        due_at: c.optional(c.time),
        texts: c.optional(c.longText),
        content: c.optional(c.longText),
        zero: c.int,
        sent_at: c.optional(c.time),
        sent_by: c.optional(c.ref),
        send_key: c.optional(c.str(64)),
        version: c.int,
      },
      unique: { ux_weekly_report_week: ['grid_id', 'week'] },
      index: { ix_weekly_report_week: ['week', 'level'], ix_weekly_report_due: ['due_at'] },
    });
    await createTable(runner, 'weekly_addendum', {
      columns: {
        id: c.id,
        report_id: c.ref,
        add_key: c.str(64),
        kind: c.str(20),
        author_id: c.optional(c.ref),
        text: c.str(2000),
        content: c.optional(c.longText),
        at: c.time,
      },
      unique: { ux_weekly_addendum_key: ['report_id', 'add_key'] },
    });
    await createTable(runner, 'weekly_case', {
      columns: {
        id: c.id,
        owner_id: c.ref,
        tip_id: c.ref,
        grid_id: c.optional(c.ref),
        category_code: c.str(40),
        source: c.str(20),
        refusal_reason: c.optional(c.str(30)),
        figures: c.str(300),
      },
      unique: { ux_weekly_case: ['owner_id', 'tip_id'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('weekly_case');
    await runner.dropTable('weekly_addendum');
    await runner.dropTable('weekly_report');
  }
}
