import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rolesInScope } from '../../identity';
import { IdentityService } from '../../identity/identity.service';
import { GridsService } from '../../grids/grids.service';
import { NoticesService } from '../../notices/notices.service';
import { seatOf } from '../holding';
import { SeatHolders } from '../seat-holders';
import type { Tip } from '../tip.entity';
import type { TipMessage } from './conversation.entity';

/** How the reporter is told who writes: by level, never by name. */
const WRITERS: Record<number, string> = { 1: '街道办', 2: '社区', 3: '网格员' };

/**
 * Tells the other side that something was written. The words themselves stay on the case: a notice is shown
 * on a locked screen and goes through WeChat.
 */
@Injectable()
export class TalkNotices {
  constructor(
    private readonly notices: NoticesService,
    private readonly holders: SeatHolders,
    private readonly identity: IdentityService,
    private readonly grids: GridsService,
  ) {}

  /**
   * Staff who hear of a reporter's message: the people who hold the tip and those who wrote before and still
   * have the tip in their scope. Looked up before the transaction.
   */
  async audience(tip: Tip, writers: readonly string[]): Promise<string[]> {
    const tree = await this.grids.tree();
    const seat = seatOf('holder', tip, tip, tree);
    const accounts = new Set(
      await ('departmentId' in seat
        ? this.holders.ofDepartment(seat.departmentId)
        : this.holders.of(seat.gridId)),
    );
    for (const accountId of writers) {
      const writer = await this.identity.principal(accountId);
      if (writer && rolesInScope(writer, tip, tree).size > 0) accounts.add(accountId);
    }
    accounts.delete(tip.reporterId);
    return [...accounts];
  }

  async written(
    manager: EntityManager,
    tip: Tip,
    message: TipMessage,
    staff: readonly string[],
    /** Of the grid for which staff wrote; null for the reporter. */
    level: number | null,
  ): Promise<void> {
    const common = { causeId: message.id, kind: 'message', tipId: tip.id };
    if (message.fromKind === 'reporter') {
      const title = message.kind === 'answer' ? '举报人回答了您的问题' : '举报人有新的留言';
      await this.notices.add(
        manager,
        staff.map((accountId) => ({
          ...common,
          accountId,
          title,
          body: `编号 ${tip.number}：点开查看。`,
          push: false,
        })),
      );
      return;
    }
    const who = WRITERS[level ?? 0] ?? '工作人员';
    const asks = message.kind === 'question';
    await this.notices.add(manager, [
      {
        ...common,
        accountId: tip.reporterId,
        title: asks ? `${who}有一个问题想问您` : `${who}给您留言了`,
        body: `您的举报 ${tip.number}：${asks ? '点开查看并回答' : '点开查看'}。对方看不到您是谁。`,
        push: true,
      },
    ]);
  }
}
