import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { changeExactlyOne } from '../../core/database/change';
import { insertRows } from '../../core/database/insert';
import { DomainEvents } from '../../core/events/domain-events';
import { newId } from '../../core/ids';
import { NoticesService } from '../../notices/notices.service';
import { Tip } from '../tip.entity';
import { type TipMoved, tipMoved } from '../tips.events';
import { TipMessage, TipMessageMedia, TipWaiting } from './conversation.entity';
import { lapseOf } from './lapse';

/** Ends the waiting for the reporter together with the case, and says so on it; a merge may carry the question over. */
@Injectable()
export class Lapsing implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly notices: NoticesService,
  ) {}

  onModuleInit(): void {
    this.events.on(tipMoved, (manager, moved) => this.moved(manager, moved));
  }

  private async moved(manager: EntityManager, { tip, patch, input, eventId, actorId, at }: TipMoved) {
    const after = patch.state ?? tip.state;
    const target = input.targetId ? await manager.findOneBy(Tip, { id: input.targetId }) : null;
    const lapse = lapseOf(
      tip.state,
      after,
      target && { sameReporter: target.reporterId === tip.reporterId, state: target.state },
    );
    if (!lapse) return;
    const open = { openTipId: tip.id };
    if (!(await changeExactlyOne(manager, TipWaiting, open, { endedAt: at, openTipId: null }))) return;
    const question = await manager.findOne(TipMessage, {
      where: { tipId: tip.id, kind: 'question' },
      order: { id: 'DESC' },
    });
    const line: TipMessage = {
      id: newId(),
      tipId: tip.id,
      key: `lapsed-${eventId}`,
      fromKind: 'system',
      authorId: null,
      actorGridId: null,
      kind: 'lapsed',
      text: lapse.text,
      template: null,
      answersId: question?.id ?? null,
      createdAt: at,
    };
    await insertRows(manager, TipMessage, [line]);
    if (!question || !target) return;
    if (lapse.carried) await this.carry(manager, question, target, eventId, at);
    else await this.tellAsker(manager, question, line, tip, target, actorId);
  }

  /** Both tips are held by the merge, so nobody asks there at the same moment. */
  private async carry(manager: EntityManager, question: TipMessage, target: Tip, eventId: string, at: Date) {
    const id = newId();
    const copy = Object.assign({}, question, {
      id,
      tipId: target.id,
      key: `carried-${eventId}`,
      createdAt: at,
    });
    await insertRows(manager, TipMessage, [copy]);
    const photos = await manager.findBy(TipMessageMedia, { messageId: question.id });
    await insertRows(
      manager,
      TipMessageMedia,
      photos.map(({ mediaId, position }) => ({ id: newId(), messageId: id, mediaId, position })),
    );
    if (!(await manager.existsBy(TipWaiting, { openTipId: target.id }))) {
      await insertRows(manager, TipWaiting, [
        { id: newId(), tipId: target.id, openTipId: target.id, startedAt: at, endedAt: null },
      ]);
    }
    await this.notices.add(manager, [
      {
        accountId: target.reporterId,
        causeId: id,
        kind: 'message',
        title: '有一个问题转到了合并后的举报',
        body: `您的举报 ${target.number}：点开查看并回答。对方看不到您是谁。`,
        tipId: target.id,
        push: true,
      },
    ]);
  }

  /** Who asked may still need the answer, and has to ask in the other case. */
  private async tellAsker(
    manager: EntityManager,
    question: TipMessage,
    line: TipMessage,
    tip: Tip,
    target: Tip,
    actorId: string | null,
  ) {
    const { authorId } = question;
    if (authorId === null || authorId === actorId || authorId === tip.reporterId) return;
    await this.notices.add(manager, [
      {
        accountId: authorId,
        causeId: line.id,
        kind: 'message',
        title: '您问的问题没有等到回答',
        body: `编号 ${tip.number} 已合并到 ${target.number} 办理。还要问的话，请到那一件里问。`,
        tipId: tip.id,
        push: false,
      },
    ]);
  }
}
