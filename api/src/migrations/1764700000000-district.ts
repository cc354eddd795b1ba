import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Referrals to the district platform, and the nonces of its calls. */
export class District1764700000000 implements MigrationInterface {
  name = 'District1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'referral', {
      columns: {
        id: c.id,
        tip_id: c.ref,
        tip_number: c.str(20),
        attempt: c.int,
        state: c.str(12),
        reason: c.longText,
        outside_number: c.optional(c.str(40)),
        created_at: c.time,
        sent_at: c.optional(c.time),
        acknowledged_at: c.optional(c.time),
        last_chased_at: c.optional(c.time),
        chases: c.int,
        chased_on: c.str(10),
        due_at: c.time,
        answered_at: c.optional(c.time),
        answer_text: c.optional(c.longText),
        outcome: c.optional(c.str(12)),
      },
      unique: { ux_referral_attempt: ['tip_id', 'attempt'] },
      index: {
        ix_referral_state: ['state', 'id'],
        ix_referral_due: ['state', 'due_at'],
        ix_referral_chased: ['state', 'chased_on'],
      },
    });
    await createTable(runner, 'district_nonce', {
      columns: { id: c.id, nonce: c.str(64), at: c.time },
      unique: { ux_district_nonce: ['nonce'] },
      index: { ix_district_nonce_at: ['at'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('district_nonce');
    await runner.dropTable('referral');
  }
}
