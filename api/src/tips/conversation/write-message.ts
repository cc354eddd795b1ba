import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { invalid, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { MediaService } from '../../core/media/media.service';
import { waitText } from '../../core/rate/rate';
import { GridsService } from '../../grids/grids.service';
import { actingSeat } from '../../identity';
import { TemplatesService } from '../templates/templates.service';
import { lockTips } from '../duplicates/lock-tip';
import { STATE_TABLE } from '../lifecycle';
import { Tip } from '../tip.entity';
import { contactIn } from './contact';
import type { WriteMessage } from './conversation.dto';
import { TipMessage, TipMessageMedia, TipWaiting } from './conversation.entity';
import { HOURLY_LIMIT, pauseBeforeNext, type Side, silence } from './talk';
import { TalkNotices } from './talk-notices';

const HOUR_MS = 3_600_000;
const WRITERS = 50;
const CONTACT = {
  mobile: '留言里不能写手机号，请在这里问，在这里答',
  id_number: '留言里不能写身份证号，请删掉再发',
  asks: '不能问举报人的姓名、电话或证件，请只问事情本身，比如地点、时间',
};

interface Facts {
  side: Side;
  actorGridId: string | null;
  actorLevel: number | null;
  template: string | null;
  audience: string[];
}

/** Writes one message on a case: guard, message, waiting span and notices in one transaction. */
@Injectable()
export class WriteMessages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly media: MediaService,
    private readonly templates: TemplatesService,
    private readonly notices: TalkNotices,
  ) {}

  /**
   * The same key with the same words gives the first message again.
   * @throws Problem invalid_input, key_reused, move_not_allowed (the case is over), too_many_requests
   */
  async run(
    me: Principal,
    tip: Tip,
    side: Side,
    body: WriteMessage,
  ): Promise<{ message: TipMessage; repeated: boolean }> {
    const known = await this.earlier(me, tip, body);
    if (known) return { message: known, repeated: true };
    const facts = await this.gather(me, tip, side, body);
    for (let attempt = 1; ; attempt++) {
      try {
        const message = await this.database.transaction((manager) =>
          this.store(manager, me, tip, body, facts),
        );
        return { message, repeated: false };
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        const first = await this.earlier(me, tip, body);
        if (first) return { message: first, repeated: true };
        // A colleague's question began the same waiting at the same time: it is open now, once more suffices.
        if (attempt > 1) throw error;
      }
    }
  }

  private async earlier(me: Principal, tip: Tip, { key, text }: WriteMessage): Promise<TipMessage | null> {
    const first = await this.database.manager.findOneBy(TipMessage, { tipId: tip.id, key });
    if (first && (first.authorId !== me.accountId || first.text !== text.trim()))
      throw new Problem('key_reused', '这条留言已经发过，内容不同。请返回重新写');
    return first;
  }

  private async gather(me: Principal, tip: Tip, side: Side, body: WriteMessage): Promise<Facts> {
    const now = this.clock.now();
    const closed = silence(tip, now);
    if (closed) throw new Problem('move_not_allowed', closed);
    if (body.text.trim() === '') throw invalid('text', '请填写内容');
    if (side === 'staff') {
      const contact = contactIn(body.text);
      if (contact) throw invalid('text', CONTACT[contact]);
    } else if (body.kind ?? body.template) throw invalid(body.kind ? 'kind' : 'template', '请直接写留言');
    await this.holdBack(me, tip, now);
    const template = body.template ? await this.templates.byCode(body.template) : null;
    if (template === undefined) throw invalid('template', '这个回复模板已经停用');
    const { manager } = this.database;
    const writers =
      side === 'staff'
        ? []
        : await manager.find(TipMessage, {
            where: { tipId: tip.id, fromKind: 'staff' },
            order: { id: 'DESC' },
            take: WRITERS,
          });
    const tree = await this.grids.tree();
    const actorGridId = side === 'staff' ? actingSeat(me, tip, tree) : null;
    return {
      side,
      actorGridId,
      actorLevel: tree.get(actorGridId ?? '')?.level ?? null,
      template: template?.code ?? null,
      audience:
        side === 'staff'
          ? []
          : await this.notices.audience(tip, [...new Set(writers.flatMap((one) => one.authorId ?? []))]),
    };
  }

  private async holdBack(me: Principal, tip: Tip, now: Date): Promise<void> {
    const recent = await this.database.manager.find(TipMessage, {
      where: {
        tipId: tip.id,
        authorId: me.accountId,
        createdAt: MoreThan(new Date(now.getTime() - HOUR_MS)),
      },
      order: { id: 'DESC' },
      take: HOURLY_LIMIT,
    });
    const pause = pauseBeforeNext(
      recent.map((message) => message.createdAt),
      now,
    );
    if (pause > 0) {
      const title = `这件举报您一小时内已经留言 ${HOURLY_LIMIT} 条，请 ${waitText(pause)}后再写`;
      throw new Problem('too_many_requests', title, { retryAfter: pause });
    }
  }

  private async store(
    manager: EntityManager,
    me: Principal,
    read: Tip,
    body: WriteMessage,
    facts: Facts,
  ): Promise<TipMessage> {
    const now = this.clock.now();
    // Held against a move at this very moment: a question asked of a case that ends would wait for ever.
    await lockTips(manager, read.id);
    const tip = await manager.findOneByOrFail(Tip, { id: read.id });
    const closed = silence(tip, now);
    if (closed) throw new Problem('move_not_allowed', closed);
    const kind =
      facts.side === 'staff' ? (body.kind ?? 'question') : await this.answerOrRemark(manager, tip, now);
    const message: TipMessage = {
      id: newId(),
      tipId: tip.id,
      key: body.key,
      fromKind: facts.side,
      authorId: me.accountId,
      actorGridId: facts.actorGridId,
      kind,
      text: body.text.trim(),
      template: facts.template,
      answersId: kind === 'answer' ? await this.lastQuestion(manager, tip) : null,
      createdAt: now,
    };
    await insertRows(manager, TipMessage, [message]);
    if (kind === 'question' && STATE_TABLE[tip.state].open) await this.beginWaiting(manager, tip, now);
    const mediaIds = body.mediaIds ?? [];
    await this.media.requireOwn(manager, me.accountId, mediaIds);
    await insertRows(
      manager,
      TipMessageMedia,
      mediaIds.map((mediaId, position) => ({ id: newId(), messageId: message.id, mediaId, position })),
    );
    await this.notices.written(manager, tip, message, facts.audience, facts.actorLevel);
    return message;
  }

  /** The reporter's first words after a question are its answer and end the waiting. */
  private async answerOrRemark(manager: EntityManager, tip: Tip, now: Date): Promise<'answer' | 'remark'> {
    const open = { openTipId: tip.id };
    const ended = await changeExactlyOne(manager, TipWaiting, open, { endedAt: now, openTipId: null });
    return ended ? 'answer' : 'remark';
  }

  private async lastQuestion(manager: EntityManager, tip: Tip): Promise<string | null> {
    const where = { tipId: tip.id, kind: 'question' as const };
    return (await manager.findOne(TipMessage, { where, order: { id: 'DESC' } }))?.id ?? null;
  }

  /** A further question while one is open does not start the waiting anew. */
  private async beginWaiting(manager: EntityManager, tip: Tip, now: Date): Promise<void> {
    if (await manager.existsBy(TipWaiting, { openTipId: tip.id })) return;
    await insertRows(manager, TipWaiting, [
      { id: newId(), tipId: tip.id, openTipId: tip.id, startedAt: now, endedAt: null },
    ]);
  }
}
