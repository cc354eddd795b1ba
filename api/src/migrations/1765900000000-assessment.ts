import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, c, createTable } from '../core/database/schema';

/** Assessment of grids and communities, and who had a case after each line of its timeline. */
export class Assessment1765900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'tip_event', { held_by_id: c.optional(c.ref) }, () => Promise.resolve());
    await createTable(runner, 'assessment_terms', {
      columns: {
        id: c.id,
        terms: c.longText,
        reason: c.str(200),
        created_by: c.ref,
        create_key: c.str(64),
        created_at: c.time,
      },
      unique: { ux_assessment_terms_key: ['created_by', 'create_key'] },
    });
    await createTable(runner, 'assessment_period', {
      columns: {
        id: c.id,
        kind: c.str(10),
        name: c.str(20),
        starts_at: c.time,
        ends_at: c.time,
        terms_id: c.ref,
        state: c.str(10),
        version: c.int,
        opened_by: c.ref,
        opened_at: c.time,
        computed_at: c.optional(c.time),
        appeals_until: c.optional(c.time),
        settled_at: c.optional(c.time),
        published_at: c.optional(c.time),
        published_by: c.optional(c.ref),
      },
      unique: { ux_assessment_period_start: ['kind', 'starts_at'] },
      index: { ix_assessment_period_state: ['state', 'ends_at'] },
    });
    await this.results(runner);
    await this.decisions(runner);
  }

  private async results(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'assessment_score', {
      columns: {
        id: c.id,
        period_id: c.ref,
        unit_id: c.ref,
        level: c.int,
        first_total: c.optional(c.real),
        total: c.optional(c.real),
        lines: c.longText,
      },
      unique: { ux_assessment_score_unit: ['period_id', 'unit_id'] },
    });
    await createTable(runner, 'assessment_case', {
      columns: {
        id: c.id,
        period_id: c.ref,
        unit_id: c.ref,
        indicator: c.str(20),
        kind: c.str(20),
        subject_id: c.str(80),
        label: c.str(100),
        at: c.time,
        good: c.int,
        excluded_by: c.optional(c.ref),
      },
      unique: { ux_assessment_case: ['period_id', 'indicator', 'unit_id', 'kind', 'subject_id'] },
      index: { ix_assessment_case_line: ['period_id', 'unit_id', 'indicator', 'id'] },
    });
  }

  private async decisions(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'assessment_appeal', {
      columns: {
        id: c.id,
        period_id: c.ref,
        unit_id: c.ref,
        indicator: c.str(20),
        reason: c.str(500),
        case_ids: c.longText,
        raised_by: c.ref,
        create_key: c.str(64),
        raised_at: c.time,
        state: c.str(10),
        note: c.optional(c.str(500)),
        decided_by: c.optional(c.ref),
        decided_at: c.optional(c.time),
        effects: c.optional(c.longText),
      },
      unique: { ux_assessment_appeal_line: ['period_id', 'unit_id', 'indicator'] },
    });
    await createTable(runner, 'assessment_proposal', {
      columns: {
        id: c.id,
        period_id: c.ref,
        kind: c.str(12),
        unit_id: c.ref,
        subject: c.str(40),
        summary: c.str(300),
        evidence: c.longText,
        state: c.str(10),
        explanation: c.optional(c.str(500)),
        explained_by: c.optional(c.ref),
        explained_at: c.optional(c.time),
        reason: c.optional(c.str(500)),
        decided_by: c.optional(c.ref),
        decided_at: c.optional(c.time),
      },
      unique: { ux_assessment_proposal: ['period_id', 'kind', 'unit_id', 'subject'] },
      index: { ix_assessment_proposal_period: ['period_id', 'id'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['proposal', 'appeal', 'case', 'score', 'period', 'terms'])
      await runner.dropTable(`assessment_${table}`);
    await runner.dropColumns('tip_event', ['held_by_id']);
  }
}
