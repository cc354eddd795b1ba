import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NoticesService } from '../notices/notices.service';
import { StaffTipsService } from '../tips/staff-tips.service';
import type { ListedCase } from './listed-case.entity';

export interface Told {
  /** Id of the entry that is told. */
  causeId: string;
  tipIds: readonly string[];
  staff: readonly string[];
  actorId: string | null;
  title: string;
  /** Said to the reporters; null: they are not told. */
  toReporters: string | null;
}

/** What people learn of a listed case. Reporters learn that it is listed and lifted, never who is responsible. */
@Injectable()
export class ListedNotices {
  constructor(
    private readonly notices: NoticesService,
    private readonly tips: StaffTipsService,
  ) {}

  async tell(manager: EntityManager, listed: Pick<ListedCase, 'number'>, told: Told): Promise<void> {
    const tipId = told.tipIds[0] ?? null;
    const reporters = told.toReporters === null ? [] : await this.tips.reporters(manager, told.tipIds);
    const staff = told.staff.filter((id) => id !== told.actorId && !reporters.includes(id));
    const name = listed.number ? `督办 ${listed.number}` : '督办提议';
    await this.notices.add(manager, [
      ...staff.map((accountId) => ({
        accountId,
        causeId: told.causeId,
        kind: 'task',
        title: told.title,
        body: `${name}：${told.title}。请到工作台「督办与会商」查看。`,
        tipId,
        push: false,
      })),
      ...reporters.map((accountId) => ({
        accountId,
        causeId: told.causeId,
        kind: 'tip',
        title: told.title,
        body: told.toReporters ?? '',
        tipId: told.tipIds.length === 1 ? tipId : null,
        push: true,
      })),
    ]);
  }
}
