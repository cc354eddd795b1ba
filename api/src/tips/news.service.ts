import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { NoticesService } from '../notices/notices.service';
import { lockTips } from './duplicates/lock-tip';
import { type Action, TITLES } from './lifecycle';
import { systemLine } from './system-line';
import { Tip, TipEvent } from './tip.entity';

/** What happens to a case without a move, told to its reporter by the features that know of it. */
@Injectable()
export class NewsService {
  constructor(private readonly notices: NoticesService) {}

  /**
   * A line of the timeline and a notice to the reporter, in the caller's transaction. It spends no subscription
   * consent: the moves before and after are worth more. Before any read of the transaction (see `lockTips`).
   * @param text at most 200 characters; reporter and followers read it
   */
  async tell(manager: EntityManager, tipId: string, action: Action, text: string, at: Date): Promise<void> {
    // The line states the case's state: it must not be one that a move leaves at this moment.
    await lockTips(manager, tipId);
    const tip = await manager.findOneByOrFail(Tip, { id: tipId });
    const id = newId();
    const line = { id, key: `${action}-${id}`, action, detail: text, at };
    await insertRows(manager, TipEvent, [systemLine(tip, line)]);
    await this.notices.add(manager, [
      {
        accountId: tip.reporterId,
        causeId: id,
        kind: 'tip',
        title: TITLES[action],
        body: `您的举报 ${tip.number}：${text}。`,
        tipId,
        push: false,
      },
    ]);
  }
}
