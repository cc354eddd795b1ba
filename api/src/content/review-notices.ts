import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import { NoticesService, workKind } from '../notices/notices.service';
import { ContentCheck } from './content.entity';

/** Tells the office that something waits for a person: once, when the first comes in, not for each. */
@Injectable()
export class ReviewNotices {
  constructor(
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
  ) {}

  /** To be called in the transaction that puts the check before a person, ahead of the change itself. */
  async firstWaiting(manager: EntityManager, checkId: string): Promise<void> {
    if (await manager.existsBy(ContentCheck, { state: 'person' })) return;
    const root = (await this.grids.tree()).root;
    const holders = root ? await this.identity.seatHolders(manager, [root.id]) : [];
    const offices = new Set(
      holders.filter(({ role }) => role === 'office').map(({ accountId }) => accountId),
    );
    await this.notices.add(
      manager,
      [...offices].map((accountId) => ({
        accountId,
        causeId: checkId,
        kind: workKind('content'),
        title: '有内容等待人工审核',
        body: '机器拿不准或不能检查的文字、照片，审核前不对外公开。请到“网格工作台 → 内容审核”处理。',
        tipId: null,
        push: false,
      })),
    );
  }
}
