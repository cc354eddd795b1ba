import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Campaigns in the five places and trainings, with who signed up and who was there (notice, items 2 and 15). */
export class Campaigns1765500000000 implements MigrationInterface {
  name = 'Campaigns1765500000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'campaign', {
      columns: {
        id: c.id,
        kind: c.str(10),
        place_kind: c.optional(c.str(12)),
        grid_id: c.ref,
        course_id: c.ref,
        roles: c.str(80),
        title: c.str(40),
        about: c.str(1000),
        place: c.str(60),
        text_id: c.ref,
        starts_at: c.time,
        ends_at: c.time,
        materials: c.longText,
        lng: c.optional(c.real),
        lat: c.optional(c.real),
        state: c.str(10),
        cancel_reason: c.optional(c.str(200)),
        head_count: c.int,
        handed_out: c.optional(c.longText),
        summary: c.optional(c.str(1000)),
        remind_id: c.ref,
        reminded_at: c.optional(c.time),
        created_by: c.ref,
        create_key: c.str(64),
        version: c.int,
        created_at: c.time,
        closed_at: c.optional(c.time),
      },
      unique: { ux_campaign_key: ['created_by', 'create_key'] },
      index: {
        ix_campaign_time: ['kind', 'starts_at', 'id'],
        ix_campaign_course: ['course_id', 'starts_at'],
      },
    });
    await createTable(runner, 'campaign_sign_up', {
      columns: {
        id: c.id,
        campaign_id: c.ref,
        account_id: c.ref,
        called_name: c.str(20),
        at: c.time,
        withdrawn_at: c.optional(c.time),
      },
      unique: { ux_campaign_sign_up: ['campaign_id', 'account_id'] },
      index: { ix_campaign_sign_up_account: ['account_id', 'campaign_id'] },
    });
    await createTable(runner, 'campaign_attendance', {
      columns: {
        id: c.id,
        campaign_id: c.ref,
        account_id: c.optional(c.ref),
        seat_id: c.optional(c.ref),
        way: c.str(8),
        by_id: c.optional(c.ref),
        points: c.int,
        at: c.time,
      },
      unique: {
        ux_campaign_attendance_account: ['campaign_id', 'account_id'],
        ux_campaign_attendance_seat: ['campaign_id', 'seat_id'],
      },
      index: { ix_campaign_attendance_account: ['account_id', 'campaign_id'] },
    });
    await createTable(runner, 'campaign_photo', {
      columns: {
        id: c.id,
        campaign_id: c.ref,
        batch_id: c.ref,
        media_id: c.ref,
        purpose: c.str(10),
        position: c.int,
        by_id: c.ref,
        upload_key: c.str(64),
        at: c.time,
        removed_at: c.optional(c.time),
      },
      unique: {
        ux_campaign_photo: ['batch_id', 'media_id'],
        ux_campaign_photo_key: ['campaign_id', 'upload_key', 'position'],
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['campaign_photo', 'campaign_attendance', 'campaign_sign_up', 'campaign'])
      await runner.dropTable(table);
  }
}
