import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { DepartmentsService } from '../identity/departments.service';
import { type StaffTipCard, StaffTipsService } from '../tips/staff-tips.service';
import { bodyHash } from '../core/http/body-hash';
import { futureDay } from '../core/http/day-fields';
import { ListedCase, ListedCaseEntry, ListedCaseTip } from './listed-case.entity';
import { LISTED_STATES } from './listed-moves';
import { ListedNotices } from './listed-notices';
import { drawListedNumber } from './listed-number';
import type { ListCase } from './listed.dto';
import { type Acting, People } from './people';

export const TO_REPORTERS = {
  issue: '您反映的问题已挂牌督办，限期整改，我们会盯到解决为止。',
  lift: '您反映的问题经第二人现场核查已整改到位，挂牌督办已解除。',
} as const;

/** Makes listed cases: proposals of staff and of the system, and cases that the office lists at once. */
@Injectable()
export class ListCaseAction {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly tips: StaffTipsService,
    private readonly people: People,
    private readonly notices: ListedNotices,
    private readonly departments: DepartmentsService,
  ) {}

  /**
   * Staff propose a case; the office may give a deadline and list it at once. Same key, same content: the first
   * case again.
   * @throws Problem invalid_input, forbidden, not_found, key_reused, already_done (a tip is listed already)
   */
  async run(me: Principal, body: ListCase): Promise<{ id: string; repeated: boolean }> {
    const earlier = await this.earlier(me, body);
    if (earlier) return { id: earlier, repeated: true };
    const tips = await this.tips.require(me, body.tipIds);
    const now = this.clock.now();
    const isOffice = me.roles.has('office');
    if (body.deadline && !isOffice) throw forbidden('挂牌由街道办决定，请提交为提议');
    if (body.deadline && !body.requirement?.trim()) throw invalid('requirement', '请写明整改要求');
    const listed = await this.draft(me, body, tips, now);
    const staff = await this.people.audience(listed, listed.issuedBy ? ['responsible'] : ['office']);
    const acting = await this.people.acting(me, listed);
    try {
      await this.database.transaction((manager) =>
        this.store(
          manager,
          listed,
          tips.map(({ id }) => id),
          { staff, acting },
        ),
      );
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const first = await this.earlier(me, body);
      if (first) return { id: first, repeated: true };
      throw await this.listedAlready(body.tipIds);
    }
    return { id: listed.id, repeated: false };
  }

  /**
   * The system proposes a tip (time limit exceeded twice). Inside the caller's transaction; once per tip while a
   * case about it is not ended: then null.
   * @throws Problem not_found
   */
  async propose(manager: EntityManager, tipId: string, reason: string): Promise<string | null> {
    if (await manager.existsBy(ListedCaseTip, { openTipId: tipId })) return null;
    const tip = await this.tips.find(manager, tipId);
    if (!tip) throw notFound('这件举报');
    const now = this.clock.now();
    const listed = newListed({ reason, gridId: tip.gridId, responsibleGridId: tip.gridId, now });
    try {
      await this.store(manager, listed, [tipId], {
        staff: await this.people.office(manager),
        acting: { actorGridId: null, actorDepartmentId: null },
      });
    } catch (error) {
      // The tips' links are written first, so another proposal at the same moment leaves nothing of this one.
      if (isDuplicate(error)) return null;
      throw error;
    }
    return listed.id;
  }

  private async draft(
    me: Principal,
    body: ListCase,
    tips: readonly StaffTipCard[],
    now: Date,
  ): Promise<ListedCase> {
    const responsible = body.responsibleGridId
      ? (await this.grids.tree()).get(body.responsibleGridId)
      : undefined;
    if (body.responsibleGridId && !responsible) throw invalid('responsibleGridId', '请选择责任网格');
    const department = await this.department(body);
    if (!responsible && !department && !body.responsibleText?.trim())
      throw invalid('responsibleText', '请选择责任网格或科室，或填写责任单位');
    const gridId = responsible?.id ?? tips[0]?.gridId ?? null;
    const { rolesInScope } = await this.people.person(me, { gridId, responsibleDepartmentId: null });
    if (!rolesInScope.has('office') && !rolesInScope.has('community_director'))
      throw forbidden('责任网格不在您的范围内');
    const listed = newListed({
      reason: body.reason.trim(),
      gridId,
      responsibleGridId: responsible?.id ?? null,
      now,
    });
    return Object.assign(listed, {
      proposedBy: me.accountId,
      createKey: body.key,
      bodyHash: bodyHash(body),
      requirement: body.requirement?.trim() ?? '',
      responsibleDepartmentId: department,
      responsibleText: body.responsibleText?.trim() || null,
      issuingLevel: body.issuingLevel ?? 1,
      ...(body.deadline
        ? {
            state: 'open' as const,
            issuedBy: me.accountId,
            issuedAt: now,
            deadline: futureDay('deadline', body.deadline, now),
          }
        : {}),
    });
  }

  /** @throws Problem invalid_input for an unknown one, or together with a grid */
  private async department(body: ListCase): Promise<string | null> {
    const id = body.responsibleDepartmentId;
    if (!id) return null;
    if (body.responsibleGridId || !(await this.departments.byId()).has(id))
      throw invalid('responsibleDepartmentId', '请选择一个责任网格或一个科室');
    return id;
  }

  private async store(
    manager: EntityManager,
    listed: ListedCase,
    tipIds: readonly string[],
    { staff, acting }: { staff: readonly string[]; acting: Acting },
  ): Promise<void> {
    await insertRows(
      manager,
      ListedCaseTip,
      tipIds.map((tipId) => ({ id: newId(), listedCaseId: listed.id, tipId, openTipId: tipId })),
    );
    const issued = listed.issuedBy !== null;
    if (issued) listed.number = await drawListedNumber(manager, listed.createdAt);
    await insertRows(manager, ListedCase, [listed]);
    const entryId = newId();
    await insertRows(manager, ListedCaseEntry, [
      {
        id: entryId,
        listedCaseId: listed.id,
        moveKey: 'create',
        action: issued ? 'issue' : 'propose',
        toState: listed.state,
        actorId: listed.proposedBy,
        ...acting,
        note: listed.reason,
        deadline: listed.deadline,
        at: listed.createdAt,
      },
    ]);
    await this.notices.tell(manager, listed, {
      causeId: entryId,
      tipIds,
      staff,
      actorId: listed.proposedBy,
      title: issued ? '已挂牌督办' : '有新的挂牌督办提议',
      toReporters: issued ? TO_REPORTERS.issue : null,
    });
  }

  private async earlier(me: Principal, body: ListCase): Promise<string | null> {
    const first = await this.database.manager.findOneBy(ListedCase, {
      proposedBy: me.accountId,
      createKey: body.key,
    });
    if (first && first.bodyHash !== bodyHash(body))
      throw new Problem('key_reused', '这份提议已经提交过，请刷新后再看');
    return first?.id ?? null;
  }

  private async listedAlready(tipIds: readonly string[]): Promise<Problem> {
    const { manager } = this.database;
    for (const openTipId of tipIds) {
      const link = await manager.findOneBy(ListedCaseTip, { openTipId });
      const listed = link && (await manager.findOneBy(ListedCase, { id: link.listedCaseId }));
      if (listed)
        return new Problem('already_done', `这件举报已在督办登记中（${listed.number ?? '提议待决定'}）`, {
          current: { listedCaseId: listed.id, stateName: LISTED_STATES[listed.state] },
        });
    }
    return new Problem('already_done', '这件举报刚刚已被提议挂牌，请刷新');
  }
}

function newListed(o: {
  reason: string;
  gridId: string | null;
  responsibleGridId: string | null;
  now: Date;
}): ListedCase {
  return {
    id: newId(),
    number: null,
    proposedBy: null,
    createKey: null,
    bodyHash: null,
    reason: Array.from(o.reason).slice(0, 500).join(''),
    issuingLevel: 1,
    issuedBy: null,
    issuedAt: null,
    requirement: '',
    gridId: o.gridId,
    responsibleGridId: o.responsibleGridId,
    responsibleDepartmentId: null,
    responsibleText: null,
    deadline: null,
    askedDeadline: null,
    extended: false,
    state: 'proposed',
    version: 1,
    completedBy: null,
    checkedBy: null,
    createdAt: o.now,
    updatedAt: o.now,
    endedAt: null,
  };
}
