import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import { NoticesService, workKind } from '../notices/notices.service';
import type { InspectionFinding } from './inspection.entity';

/** Tells staff of findings of an inspection. */
@Injectable()
export class FindingNotices {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
  ) {}

  /** Who sits on the responsible unit; of a grid the community over it as well. */
  async unit(unitId: string): Promise<string[]> {
    const unit = (await this.grids.tree()).get(unitId);
    const grids = [unitId, ...(unit?.level === 3 && unit.parentId ? [unit.parentId] : [])];
    return this.holders(grids);
  }

  async office(): Promise<string[]> {
    const root = (await this.grids.tree()).root;
    return root ? this.holders([root.id]) : [];
  }

  private async holders(gridIds: readonly string[]): Promise<string[]> {
    const holders = await this.identity.seatHolders(this.database.manager, gridIds);
    return [...new Set(holders.map(({ accountId }) => accountId))];
  }

  /** One notice per person and cause. */
  async tell(
    manager: EntityManager,
    finding: Pick<InspectionFinding, 'text'>,
    causeId: string,
    title: string,
    accountIds: readonly string[],
  ): Promise<void> {
    await this.notices.add(
      manager,
      accountIds.map((accountId) => ({
        accountId,
        causeId,
        kind: workKind('findings'),
        title,
        body: `${finding.text.slice(0, 100)}。在“全部工作”的“督查与通报”里查看、办理。`,
        tipId: null,
        push: true,
      })),
    );
  }
}
