import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, c, createTable } from '../core/database/schema';

/** Routing rules, who changed them, and on each tip which rule in which version sent it. */
export class RoutingRules1764800000000 implements MigrationInterface {
  name = 'RoutingRules1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'routing_rule', {
      columns: {
        id: c.id,
        position: c.int,
        version: c.int,
        name: c.str(30),
        enabled: c.int,
        conditions: c.longText,
        target_kind: c.str(12),
        target_grid_id: c.optional(c.ref),
        target_department_id: c.optional(c.ref),
        valid_from: c.optional(c.str(10)),
        valid_to: c.optional(c.str(10)),
      },
      index: { ix_routing_rule_position: ['position'] },
    });
    await createTable(runner, 'routing_change', {
      columns: {
        id: c.id,
        key: c.str(64),
        body_hash: c.str(64),
        list_version: c.int,
        rule_id: c.ref,
        rule_version: c.int,
        rule_name: c.str(30),
        kind: c.str(10),
        detail: c.longText,
        content: c.longText,
        actor_id: c.ref,
        at: c.time,
      },
      unique: { ux_routing_change_key: ['actor_id', 'key'] },
      index: { ix_routing_change_rule: ['rule_id', 'rule_version'] },
    });
    await createTable(runner, 'routing_list', { columns: { id: c.id, version: c.int } });
    await runner.query("INSERT INTO routing_list (id, version) VALUES ('routing', 1)");
    const columns = { routing_rule_id: c.optional(c.ref), routing_rule_version: c.optional(c.int) };
    await addColumns(runner, 'tip', columns, () => Promise.resolve());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('tip', ['routing_rule_id', 'routing_rule_version']);
    for (const table of ['routing_list', 'routing_change', 'routing_rule']) await runner.dropTable(table);
  }
}
