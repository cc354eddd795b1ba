import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import { NoticesService, workKind } from '../notices/notices.service';

const WHERE = '请到工作台「考核」查看。';

/** What people learn of an assessment: in the inbox, without pushing at night. */
@Injectable()
export class AssessmentNotices {
  constructor(
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
  ) {}

  async computed(manager: EntityManager, name: string): Promise<void> {
    await this.office(manager, `${name}考核已计算`, `得分和问责线索已经算好，请审阅后公示。${WHERE}`);
  }

  async office(manager: EntityManager, title: string, body: string): Promise<void> {
    const rootId = await this.grids.rootId(manager);
    const holders = await this.identity.seatHolders(manager, rootId ? [rootId] : []);
    const office = holders.filter(({ role }) => role === 'office').map(({ accountId }) => accountId);
    await this.accounts(manager, office, title, body);
  }

  /** The heads and directors of units. */
  async units(
    manager: EntityManager,
    unitIds: readonly string[],
    title: string,
    body: string,
  ): Promise<void> {
    const holders = await this.identity.seatHolders(manager, unitIds);
    const heads = holders.filter(({ role }) => role === 'grid_head' || role === 'community_director');
    await this.accounts(
      manager,
      heads.map(({ accountId }) => accountId),
      title,
      body,
    );
  }

  async accounts(
    manager: EntityManager,
    accountIds: readonly string[],
    title: string,
    body: string,
  ): Promise<void> {
    const causeId = newId();
    await this.notices.add(
      manager,
      [...new Set(accountIds)].map((accountId) => ({
        accountId,
        causeId,
        kind: workKind('assessment'),
        title,
        body,
        tipId: null,
        push: false,
      })),
    );
  }
}
