import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { forbidden } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { rolesInScope } from '../identity';
import { StaffTipsService, type TipFacts } from '../tips/staff-tips.service';
import { type DraftInput, draftUpwardReport } from './upward-draft';
import { type NextKind, upwardName } from './upward-kinds';
import { draftNextReport } from './upward-next-draft';
import { UpwardReport } from './upward-report.entity';

/** Far above what any case has. */
const REPORTS = 100;

/** Reads what reports upward are made from, and drafts them. */
@Injectable()
export class UpwardDrafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly tips: StaffTipsService,
  ) {}

  /** The tip, for those who report upward about its place. @throws Problem not_found, forbidden */
  async allowed(me: Principal, tipId: string): Promise<TipFacts> {
    const tip = await this.tips.facts(me, tipId);
    const roles = rolesInScope(me, tip.gridId, await this.grids.tree());
    if (!roles.has('office') && !roles.has('community_director')) throw forbidden();
    return tip;
  }

  /** All reports of a tip in the order of their numbers. */
  saved(tipId: string): Promise<UpwardReport[]> {
    return this.database.manager.find(UpwardReport, {
      where: { tipId },
      order: { sequence: 'ASC' },
      take: REPORTS,
    });
  }

  async first(tip: TipFacts): Promise<string> {
    return draftUpwardReport(await this.input(tip));
  }

  async next(
    tip: TipFacts,
    kind: NextKind,
    sequence: number,
    saved: readonly UpwardReport[],
  ): Promise<string> {
    const earlier = saved.flatMap((report) =>
      report.sentAt === null || report.sequence >= sequence
        ? []
        : [
            {
              name: upwardName(report),
              text: report.text,
              sentAt: report.sentAt,
              sentTo: report.sentTo ?? '',
            },
          ],
    );
    return draftNextReport({ ...(await this.input(tip)), kind, sequence, earlier });
  }

  private async input(tip: TipFacts): Promise<DraftInput> {
    const tree = await this.grids.tree();
    const levels = tip.events.flatMap(({ gridId }) => tree.get(gridId ?? '')?.level ?? []);
    return {
      tip,
      from: tree.root?.fullName ?? '',
      communityName: tree.communityOf(tip.gridId)?.fullName ?? '',
      judgedLevel: levels.length > 0 ? Math.min(...levels) : null,
      now: this.clock.now(),
    };
  }
}
