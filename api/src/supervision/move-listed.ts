import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { MediaService } from '../core/media/media.service';
import { futureDay } from '../core/http/day-fields';
import { TO_REPORTERS } from './list-case';
import { ListedCase, ListedCaseEntry, ListedCaseMedia, ListedCaseTip } from './listed-case.entity';
import {
  ENDED,
  LISTED_STATES,
  LISTED_TITLES,
  type ListedRefusal,
  type ListedRule,
  listedRefusal,
  listedRule,
  stateAfter,
} from './listed-moves';
import { ListedNotices } from './listed-notices';
import { drawListedNumber } from './listed-number';
import type { MoveListed } from './listed.dto';
import { type Acting, People } from './people';

const WHY: Record<Exclude<ListedRefusal, 'wrong_actor'>, string> = {
  wrong_state: '这件督办的状态已经变了，不能再做这一步',
  own_completion: '报告完成的人不能自己核查，请换一位同事到现场',
  own_grid: '责任单位的人不能核查自己的整改，请换一位同事到现场',
  not_checked: '还没有第二人的现场核查，不能解除挂牌',
  already_checked: '现场核查已经有了，可以解除挂牌；如有反复，请记录未整改到位',
  already_extended: '已经延期过一次，不能再延',
};

interface Facts {
  now: Date;
  deadline: Date | null;
  staff: string[];
  acting: Acting;
  tipIds: string[];
}

/** Makes one move on a listed case: guard, evidence, compare-and-set, register line and notices at once. */
@Injectable()
export class MoveListedAction {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly media: MediaService,
    private readonly people: People,
    private readonly notices: ListedNotices,
  ) {}

  /** @throws Problem forbidden, invalid_input, move_not_allowed, key_reused, stale_version (with what changed) */
  async run(me: Principal, listed: ListedCase, body: MoveListed): Promise<void> {
    const rule = listedRule(body.move);
    if (await this.repeated(me, listed, body)) return;
    if (listed.version !== body.version) throw await this.stale(listed.id);
    const why = listedRefusal(rule, listed, await this.people.person(me, listed));
    if (why === 'wrong_actor') throw forbidden();
    if (why) throw new Problem('move_not_allowed', WHY[why], { current: this.current(listed) });
    const now = this.clock.now();
    const deadline = evidence(rule, body, now);
    const links = await this.database.manager.findBy(ListedCaseTip, { listedCaseId: listed.id });
    const facts: Facts = {
      now,
      deadline,
      staff: await this.people.audience(listed, rule.tells),
      acting: await this.people.acting(me, listed),
      tipIds: links.map(({ tipId }) => tipId),
    };
    try {
      await this.database.transaction((manager) => this.store(manager, me, listed, rule, body, facts));
    } catch (error) {
      // The same request sent twice at once: the other one has done it.
      if (isDuplicate(error) && (await this.repeated(me, listed, body))) return;
      throw error;
    }
  }

  private async store(
    manager: EntityManager,
    me: Principal,
    listed: ListedCase,
    rule: ListedRule,
    body: MoveListed,
    facts: Facts,
  ): Promise<void> {
    const entryId = newId();
    const state = stateAfter(rule, listed.state);
    await insertRows(manager, ListedCaseEntry, [
      {
        id: entryId,
        listedCaseId: listed.id,
        moveKey: body.key,
        action: rule.move,
        toState: state,
        actorId: me.accountId,
        ...facts.acting,
        note: body.note?.trim() || null,
        deadline: rule.move === 'grant_extension' ? listed.askedDeadline : facts.deadline,
        at: facts.now,
      },
    ]);
    const number = rule.move === 'issue' ? await drawListedNumber(manager, facts.now) : listed.number;
    const changed = await changeExactlyOne(
      manager,
      ListedCase,
      { id: listed.id, version: listed.version },
      { ...effect(rule, listed, body, facts, me.accountId), state, number, updatedAt: facts.now },
    );
    if (!changed) throw await this.stale(listed.id, manager);
    if (ENDED.includes(state))
      await manager.update(ListedCaseTip, { listedCaseId: listed.id }, { openTipId: null });
    const mediaIds = body.mediaIds ?? [];
    await this.media.requireOwn(manager, me.accountId, mediaIds);
    await insertRows(
      manager,
      ListedCaseMedia,
      mediaIds.map((mediaId, position) => ({
        id: newId(),
        listedCaseId: listed.id,
        entryId,
        mediaId,
        position,
      })),
    );
    const tellsReporters = rule.move === 'issue' || rule.move === 'lift';
    await this.notices.tell(
      manager,
      { number },
      {
        causeId: entryId,
        tipIds: facts.tipIds,
        staff: facts.staff,
        actorId: me.accountId,
        title: rule.title,
        toReporters: tellsReporters ? TO_REPORTERS[rule.move as 'issue' | 'lift'] : null,
      },
    );
  }

  /** True when this very move was made before. @throws Problem key_reused */
  private async repeated(me: Principal, listed: ListedCase, body: MoveListed): Promise<boolean> {
    const earlier = await this.database.manager.findOneBy(ListedCaseEntry, {
      listedCaseId: listed.id,
      moveKey: body.key,
    });
    if (!earlier) return false;
    if (earlier.actorId === me.accountId && earlier.action === body.move) return true;
    throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
  }

  private current({ version, state }: ListedCase): Record<string, unknown> {
    return { version, stateName: LISTED_STATES[state] };
  }

  private async stale(id: string, manager = this.database.manager): Promise<Problem> {
    const now = await manager.findOneByOrFail(ListedCase, { id });
    const last = await manager.findOne(ListedCaseEntry, {
      where: { listedCaseId: id },
      order: { id: 'DESC' },
    });
    const lastAction = last ? LISTED_TITLES[last.action] : '';
    return new Problem('stale_version', `这件督办刚刚有变化（${lastAction}），请看过最新情况再操作`, {
      current: { ...this.current(now), lastAction },
    });
  }
}

/** Checks what the move needs. Returns the deadline that was set or asked for. @throws Problem invalid_input */
function evidence({ needs }: ListedRule, body: MoveListed, now: Date): Date | null {
  if (needs.note === 'required' && !body.note?.trim()) throw invalid('note', '请写明情况');
  if (needs.photos === 'required' && !body.mediaIds?.length)
    throw invalid('mediaIds', '请至少拍一张现场照片');
  if (needs.photos === 'no' && body.mediaIds?.length) throw invalid('mediaIds', '这一步不需要照片');
  if (needs.terms && !body.requirement?.trim()) throw invalid('requirement', '请写明整改要求');
  if (!needs.terms && (body.requirement !== undefined || body.issuingLevel !== undefined))
    throw invalid('requirement', '这一步不能改整改要求');
  if (!needs.terms && !needs.day) {
    if (body.deadline) throw invalid('deadline', '这一步没有期限');
    return null;
  }
  if (!body.deadline) throw invalid('deadline', '请选择期限');
  return futureDay('deadline', body.deadline, now);
}

/** What a move changes of the case besides its state. */
function effect(
  rule: ListedRule,
  listed: ListedCase,
  body: MoveListed,
  { now, deadline }: Facts,
  accountId: string,
): Partial<ListedCase> {
  switch (rule.move) {
    case 'issue':
      return {
        issuedBy: accountId,
        issuedAt: now,
        deadline,
        requirement: body.requirement?.trim() ?? '',
        issuingLevel: body.issuingLevel ?? 1,
      };
    case 'ask_extension':
      return { askedDeadline: deadline };
    case 'grant_extension':
      return { deadline: listed.askedDeadline, askedDeadline: null, extended: true };
    case 'refuse_extension':
      return { askedDeadline: null };
    case 'report_done':
      return { completedBy: accountId, checkedBy: null };
    case 'check_passed':
      return { checkedBy: accountId };
    case 'check_failed':
      return { checkedBy: null };
    case 'decline':
    case 'lift':
      return { endedAt: now };
    case 'progress':
      return {};
  }
}
