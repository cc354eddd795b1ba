import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Draws among those who take part: terms, list, prizes and who won them. */
export class Draws1765600000000 implements MigrationInterface {
  name = 'Draws1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'draw', {
      columns: {
        id: c.id,
        created_by: c.ref,
        create_key: c.str(64),
        name: c.str(40),
        text: c.str(300),
        place: c.str(100),
        basis: c.str(10),
        from_day: c.str(10),
        to_day: c.str(10),
        min_entries: c.int,
        late_source: c.str(200),
        late_digits: c.int,
        late_day: c.str(10),
        claim_days: c.int,
        state: c.str(12),
        sealed_seed: c.optional(c.str(200)),
        seed_hash: c.optional(c.str(64)),
        list_hash: c.optional(c.str(64)),
        entries: c.int,
        seed: c.optional(c.str(64)),
        late: c.optional(c.str(40)),
        published_at: c.optional(c.time),
        published_by: c.optional(c.ref),
        drawn_at: c.optional(c.time),
        drawn_by: c.optional(c.ref),
        ended_at: c.optional(c.time),
        ended_by: c.optional(c.ref),
        reason: c.optional(c.str(200)),
        version: c.int,
      },
      unique: { ux_draw_key: ['created_by', 'create_key'] },
      index: { ix_draw_published: ['published_at', 'id'] },
    });
    await createTable(runner, 'draw_prize', {
      columns: {
        id: c.id,
        draw_id: c.ref,
        place: c.int,
        name: c.str(40),
        count: c.int,
        reward_id: c.optional(c.ref),
      },
      unique: { ux_draw_prize_place: ['draw_id', 'place'] },
    });
    await createTable(runner, 'draw_entry', {
      columns: {
        id: c.id,
        draw_id: c.ref,
        number: c.int,
        account_id: c.ref,
        committed_id: c.ref,
        salt: c.str(32),
        commitment: c.str(64),
      },
      unique: {
        ux_draw_entry_number: ['draw_id', 'number'],
        ux_draw_entry_account: ['draw_id', 'account_id'],
      },
      index: { ix_draw_entry_account: ['account_id'] },
    });
    await createTable(runner, 'draw_claim', {
      columns: {
        id: c.id,
        draw_id: c.ref,
        position: c.int,
        number: c.int,
        prize_id: c.ref,
        turn: c.int,
        redemption_id: c.ref,
        state: c.str(12),
        at: c.time,
      },
      unique: {
        ux_draw_claim_position: ['draw_id', 'position'],
        ux_draw_claim_redemption: ['redemption_id'],
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['draw_claim', 'draw_entry', 'draw_prize', 'draw']) await runner.dropTable(table);
  }
}
