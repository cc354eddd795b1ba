import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Codes for roles that do not come from a seat: how an installation gets its first administrator. */
export class RoleInvitation1764100000000 implements MigrationInterface {
  name = 'RoleInvitation1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'role_invitation', {
      columns: {
        id: c.id,
        role: c.str(20),
        code_hash: c.str(64),
        created_at: c.time,
        expires_at: c.time,
        used_at: c.optional(c.time),
        used_by: c.optional(c.ref),
        cancelled_at: c.optional(c.time),
      },
      unique: { ux_role_invitation_code: ['code_hash'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('role_invitation');
  }
}
