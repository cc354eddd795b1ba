import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { GridTree } from '../grids';
import { ROLE_NAMES, type RosterSeat } from '../identity';
import { IdentityService } from '../identity/identity.service';
import { NoticesService, workKind } from '../notices/notices.service';

/** Tells the colleagues what was left to them. */
@Injectable()
export class HandoverNotices {
  constructor(
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
  ) {}

  async tell(
    manager: EntityManager,
    { id, seat, tree, stayed }: { id: string; seat: RosterSeat; tree: GridTree; stayed: number },
  ): Promise<void> {
    if (stayed === 0) return;
    const colleagues =
      seat.departmentId === null
        ? (await this.identity.seatHolders(manager, [seat.gridId])).map(({ accountId }) => accountId)
        : await this.identity.departmentHolders(manager, seat.departmentId);
    const place = tree.get(seat.gridId)?.fullName ?? '';
    await this.notices.add(
      manager,
      [...new Set(colleagues)]
        .filter((accountId) => accountId !== seat.accountId)
        .map((accountId) => ({
          accountId,
          causeId: id,
          kind: workKind('queue'),
          title: '有案件交接给您',
          body: `${place}${ROLE_NAMES[seat.role]}离岗，${stayed} 件在办案件由您和同事继续办理，时限不变。请到工作台查看。`,
          tipId: null,
          push: false,
        })),
    );
  }
}
