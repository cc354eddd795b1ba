import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Robots of WeCom groups, and the WeChat groups that belong to grids. */
export class RobotsAndGroups1765150000100 implements MigrationInterface {
  name = 'RobotsAndGroups1765150000100';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'group_robot', {
      columns: {
        id: c.id,
        key: c.str(64),
        grid_id: c.ref,
        name: c.str(30),
        sealed_key: c.str(200),
        created_by: c.ref,
        created_at: c.time,
        removed_at: c.optional(c.time),
        recent: c.str(400),
        last_sent_at: c.optional(c.time),
        last_error: c.optional(c.str(40)),
        version: c.int,
      },
      unique: { ux_group_robot_key: ['key'] },
      index: { ix_group_robot_grid: ['grid_id'] },
    });
    await createTable(runner, 'wechat_group', {
      columns: {
        id: c.id,
        open_gid: c.str(64),
        grid_id: c.ref,
        name: c.str(30),
        confirmed_by: c.ref,
        confirmed_at: c.time,
        removed_at: c.optional(c.time),
        version: c.int,
      },
      unique: { ux_wechat_group_open: ['open_gid'] },
      index: { ix_wechat_group_grid: ['grid_id', 'id'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['wechat_group', 'group_robot']) await runner.dropTable(table);
  }
}
