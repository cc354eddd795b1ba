import { Injectable } from '@nestjs/common';
import { Between, type FindOptionsWhere, Not } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { correctedInTime } from './finding-moves';
import { InspectionFinding } from './inspection.entity';

export interface Outcome {
  /** Grid or community that had to correct it. */
  unitId: string;
  kind: 'inspection_finding';
  id: string;
  /** For a line of an explanation, in Chinese. */
  label: string;
  /** When it was due. */
  at: Date;
  good: boolean;
}

/** What other features may ask of inspections. */
@Injectable()
export class InspectionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
  ) {}

  /**
   * Findings whose last day lies in the period (from inclusive, to exclusive): whether they were corrected by it.
   * Withdrawn ones are left out, and those whose day has not come.
   */
  async outcomes({ from, to }: { from: Date; to: Date }): Promise<Outcome[]> {
    const where: FindOptionsWhere<InspectionFinding> = {
      dueAt: Between(from, new Date(to.getTime() - 1)),
      state: Not('withdrawn'),
    };
    const findings = await this.database.manager.find(InspectionFinding, { where, order: { id: 'ASC' } });
    const tree = await this.grids.tree();
    const now = this.clock.now();
    return findings.flatMap((finding) => {
      const good = correctedInTime(finding, now);
      const { id, unitId, dueAt, text } = finding;
      const label = `${tree.get(unitId)?.fullName ?? ''}：${text.slice(0, 40)}`;
      return good === null
        ? []
        : [{ unitId, kind: 'inspection_finding' as const, id, label, at: dueAt, good }];
    });
  }
}
