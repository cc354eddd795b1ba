import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../core/database/database';
import { GridsService } from '../../grids/grids.service';
import { TipAlarm } from '../clocks/clock.entity';
import { heldBy } from '../holding';
import { Tip } from '../tip.entity';
import type { AssessedCase, CaseAlarm } from './assessed';
import type { Period } from './record';
import { TipFiguresService } from './tip-figures.service';

const BATCH = 500;

/** Records for the assessment: the figures' own, with holders, places and used-up limits. */
@Injectable()
export class AssessedCases {
  constructor(
    private readonly database: Database,
    private readonly figures: TipFiguresService,
    private readonly grids: GridsService,
  ) {}

  /** Every tip that was open or touched in the period, or filed in it. */
  async of(period: Period): Promise<AssessedCase[]> {
    const records = await this.figures.records(null, period);
    const ids = records.map(({ id }) => id);
    const tree = await this.grids.tree();
    const tips = new Map<string, Tip>();
    const alarms = new Map<string, CaseAlarm[]>();
    const { manager } = this.database;
    for (let start = 0; start < ids.length; start += BATCH) {
      const some = In(ids.slice(start, start + BATCH));
      const rows = await manager.find(Tip, {
        select: {
          id: true,
          number: true,
          lng: true,
          lat: true,
          gridId: true,
          level: true,
          departmentId: true,
          state: true,
          majorAt: true,
        },
        where: { id: some },
      });
      for (const tip of rows) tips.set(tip.id, tip);
      for (const { tipId, clock, round, percent, firedAt } of await manager.findBy(TipAlarm, { tipId: some }))
        alarms.set(tipId, [...(alarms.get(tipId) ?? []), { clock, round, percent, at: firedAt }]);
    }
    return records.flatMap((record) => {
      const tip = tips.get(record.id);
      if (!tip) return [];
      const { number, lng, lat } = tip;
      const heldNow = heldBy(tip, tree);
      const major = tip.majorAt !== null;
      return [{ ...record, number, lng, lat, heldNow, major, alarms: alarms.get(record.id) ?? [] }];
    });
  }
}
