import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { LinkableTips } from '../tips/linkable-tips.service';
import { type StaffTipCard, StaffTipsService } from '../tips/staff-tips.service';
import { TO_REPORTERS } from './list-case';
import { ListedCase, ListedCaseEntry, ListedCaseTip } from './listed-case.entity';
import { ENDED, LISTED_STATES, LISTED_TITLES } from './listed-moves';
import { ListedNotices } from './listed-notices';
import { MOST_TIPS } from './listed.dto';
import type { ChangeTips } from './listed-tips.dto';
import { type Acting, People } from './people';

const UNLINKED = '您反映的问题不再列入挂牌督办，仍按原来的程序办理，有进展会告诉您。';

interface Facts {
  cards: StaffTipCard[];
  staff: string[];
  acting: Acting;
}

/** Links tips to a listed case and parts them again; the register says who, why and which. */
@Injectable()
export class LinkTips {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tips: StaffTipsService,
    private readonly linkable: LinkableTips,
    private readonly people: People,
    private readonly notices: ListedNotices,
  ) {}

  /**
   * The same key does nothing again.
   * @throws Problem forbidden, not_found, invalid_input, move_not_allowed (ended, or no tip would be left),
   * already_done (listed elsewhere), key_reused, stale_version
   */
  async run(me: Principal, listed: ListedCase, body: ChangeTips): Promise<void> {
    if (await this.repeated(me, listed.id, body)) return;
    const { rolesInScope } = await this.people.person(me, listed);
    if (!rolesInScope.has('office') && !rolesInScope.has('community_director')) throw forbidden();
    if (ENDED.includes(listed.state)) throw new Problem('move_not_allowed', '这件督办已经结束，不能再改');
    if (listed.version !== body.version) throw this.stale(listed);
    const cards = await this.tips.require(me, body.tipIds);
    const facts = {
      cards,
      staff: await this.people.audience(listed, ['responsible', 'office']),
      acting: await this.people.acting(me, listed),
    };
    try {
      await this.check(listed, body);
      await this.database.transaction((manager) => this.store(manager, me, listed, body, facts));
    } catch (error) {
      // The same request sent twice at once: the other one has done it.
      if (await this.repeated(me, listed.id, body)) return;
      if (!isDuplicate(error)) throw error;
      throw new Problem('already_done', '所选的举报里，有的已在督办登记中，请刷新后重选');
    }
  }

  private async check({ id }: ListedCase, { action, tipIds, note }: ChangeTips): Promise<void> {
    const links = await this.database.manager.findBy(ListedCaseTip, { listedCaseId: id });
    const linked = new Set(links.map(({ tipId }) => tipId));
    if (action === 'link') {
      if (tipIds.some((tipId) => linked.has(tipId)))
        throw new Problem('already_done', '所选的举报里，有的已经列在这件督办里');
      if (links.length + tipIds.length > MOST_TIPS)
        throw invalid('tipIds', `一件督办最多列 ${MOST_TIPS} 件举报`);
      const open = await this.linkable.open(tipIds);
      if (open.size < tipIds.length) throw invalid('tipIds', '只能列入还在办理的举报');
      return;
    }
    if (!note?.trim()) throw invalid('note', '请写明为什么移出');
    if (tipIds.some((tipId) => !linked.has(tipId))) throw invalid('tipIds', '所选的举报不在这件督办里');
    if (links.length === tipIds.length)
      throw new Problem('move_not_allowed', '至少要留一件举报；不再督办的话，请按程序解除挂牌');
  }

  private async store(
    manager: EntityManager,
    me: Principal,
    listed: ListedCase,
    { key, action, tipIds, note }: ChangeTips,
    { cards, staff, acting }: Facts,
  ): Promise<void> {
    const now = this.clock.now();
    // The line first: the same request sent twice at once meets its key, not the version.
    const entryId = newId();
    const numbers = cards.map(({ number }) => number).join('、');
    await insertRows(manager, ListedCaseEntry, [
      {
        id: entryId,
        listedCaseId: listed.id,
        moveKey: key,
        action,
        toState: listed.state,
        actorId: me.accountId,
        ...acting,
        note: [numbers, note?.trim()].filter(Boolean).join('。'),
        deadline: null,
        at: now,
      },
    ]);
    const where = { id: listed.id, version: listed.version };
    if (!(await changeExactlyOne(manager, ListedCase, where, { updatedAt: now })))
      throw this.stale(await manager.findOneByOrFail(ListedCase, { id: listed.id }));
    if (action === 'link') {
      await insertRows(
        manager,
        ListedCaseTip,
        tipIds.map((tipId) => ({ id: newId(), listedCaseId: listed.id, tipId, openTipId: tipId })),
      );
    } else {
      await manager.delete(ListedCaseTip, { listedCaseId: listed.id, tipId: In(tipIds) });
    }
    await this.notices.tell(manager, listed, {
      causeId: entryId,
      tipIds,
      staff,
      actorId: me.accountId,
      title: LISTED_TITLES[action],
      // Of a mere proposal reporters know nothing.
      toReporters: listed.issuedBy === null ? null : action === 'link' ? TO_REPORTERS.issue : UNLINKED,
    });
  }

  private async repeated(me: Principal, id: string, { key, action }: ChangeTips): Promise<boolean> {
    const earlier = await this.database.manager.findOneBy(ListedCaseEntry, {
      listedCaseId: id,
      moveKey: key,
    });
    if (!earlier) return false;
    if (earlier.actorId === me.accountId && earlier.action === action) return true;
    throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
  }

  private stale({ version, state }: ListedCase): Problem {
    return new Problem('stale_version', '这件督办刚刚有变化，请看过最新情况再操作', {
      current: { version, stateName: LISTED_STATES[state] },
    });
  }
}
