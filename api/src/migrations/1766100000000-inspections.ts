import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Inspection rounds and findings, monthly bulletins (notice, item 11). */
export class Inspections1766100000000 implements MigrationInterface {
  name = 'Inspections1766100000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'inspection', {
      columns: {
        id: c.id,
        created_by: c.ref,
        create_key: c.str(64),
        body_hash: c.str(64),
        topic: c.str(60),
        held_on: c.str(10),
        inspectors: c.str(200),
        visited: c.longText,
        summary: c.optional(c.longText),
        version: c.int,
        created_at: c.time,
      },
      unique: { ux_inspection_key: ['created_by', 'create_key'] },
    });
    await createTable(runner, 'inspection_finding', {
      columns: {
        id: c.id,
        inspection_id: c.ref,
        create_key: c.str(64),
        body_hash: c.str(64),
        unit_id: c.ref,
        text: c.str(500),
        place_text: c.str(100),
        state: c.str(12),
        due_at: c.time,
        corrected_at: c.optional(c.time),
        corrected_by: c.optional(c.ref),
        version: c.int,
        created_at: c.time,
      },
      unique: { ux_inspection_finding_key: ['inspection_id', 'create_key'] },
      index: {
        ix_inspection_finding_unit: ['unit_id', 'state', 'id'],
        ix_inspection_finding_due: ['due_at', 'state'],
      },
    });
    await createTable(runner, 'inspection_entry', {
      columns: {
        id: c.id,
        finding_id: c.ref,
        move_key: c.str(64),
        action: c.str(12),
        actor_id: c.optional(c.ref),
        actor_grid_id: c.optional(c.ref),
        note: c.optional(c.longText),
        due_at: c.optional(c.time),
        at: c.time,
      },
      unique: { ux_inspection_entry_key: ['finding_id', 'move_key'] },
    });
    await createTable(runner, 'inspection_media', {
      columns: { id: c.id, finding_id: c.ref, entry_id: c.ref, media_id: c.ref, position: c.int },
      index: { ix_inspection_media_finding: ['finding_id', 'entry_id', 'position'] },
    });
    await createTable(runner, 'bulletin', {
      columns: {
        id: c.id,
        month: c.str(7),
        title: c.str(60),
        text: c.longText,
        figures: c.optional(c.longText),
        created_by: c.ref,
        published_by: c.optional(c.ref),
        published_at: c.optional(c.time),
        version: c.int,
        created_at: c.time,
      },
      unique: { ux_bulletin_month: ['month'] },
    });
    await createTable(runner, 'bulletin_note', {
      columns: {
        id: c.id,
        bulletin_id: c.ref,
        note_key: c.str(64),
        author_id: c.ref,
        text: c.str(500),
        at: c.time,
      },
      unique: { ux_bulletin_note_key: ['bulletin_id', 'note_key'] },
    });
    await createTable(runner, 'bulletin_read', {
      columns: { id: c.id, bulletin_id: c.ref, account_id: c.ref, at: c.time },
      unique: { ux_bulletin_read: ['bulletin_id', 'account_id'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'bulletin_read',
      'bulletin_note',
      'bulletin',
      'inspection_media',
      'inspection_entry',
      'inspection_finding',
      'inspection',
    ])
      await runner.dropTable(table);
  }
}
