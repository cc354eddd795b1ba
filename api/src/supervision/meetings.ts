import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In, IsNull, LessThan } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { gridsInScope } from '../identity';
import { type StaffTipCard, StaffTipsService } from '../tips/staff-tips.service';
import { bodyHash } from '../core/http/body-hash';
import { endOfDay, instantOf } from '../core/http/day-fields';
import { Meeting, MeetingTask, MeetingTip, type Participant } from './meeting.entity';
import { gridSeats } from './people';
import type { ConcludeMeeting, NewMeeting, TaskField } from './meetings.dto';

/** Joint meetings and what was agreed there (notice, items 8 to 10). */
@Injectable()
export class Meetings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly tips: StaffTipsService,
  ) {}

  /** Records a meeting of the person's own level. @throws Problem forbidden, invalid_input, not_found, key_reused */
  async create(me: Principal, body: NewMeeting): Promise<{ id: string; repeated: boolean }> {
    const earlier = await this.earlier(me, body);
    if (earlier) return { id: earlier, repeated: true };
    const seat = gridSeats(me)
      .sort((a, b) => a.level - b.level)
      .find(({ level }) => level <= 2);
    if (!seat) throw forbidden();
    const tips = await this.tips.require(me, body.tipIds);
    const meeting: Meeting = {
      id: newId(),
      kind: body.kind,
      level: seat.level,
      gridId: seat.gridId,
      createdBy: me.accountId,
      createKey: body.key,
      bodyHash: bodyHash(body),
      topic: body.topic.trim(),
      heldAt: instantOf('heldAt', body.heldAt),
      place: body.place.trim(),
      participants: JSON.stringify(body.participants.map(participant)),
      conclusion: body.conclusion?.trim() || null,
      concludeKey: null,
      version: 1,
      createdAt: this.clock.now(),
    };
    const tasks = await this.tasksOf(meeting.id, body.tasks ?? [], tips);
    try {
      await this.database.transaction(async (manager) => {
        await insertRows(manager, Meeting, [meeting]);
        await insertRows(
          manager,
          MeetingTip,
          tips.map(({ id, gridId }) => ({ id: newId(), meetingId: meeting.id, tipId: id, gridId })),
        );
        await insertRows(manager, MeetingTask, tasks);
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const first = await this.earlier(me, body);
      if (!first) throw error;
      return { id: first, repeated: true };
    }
    return { id: meeting.id, repeated: false };
  }

  /** Writes the conclusion and further tasks. @throws Problem forbidden, invalid_input, stale_version */
  async conclude(me: Principal, meeting: Meeting, body: ConcludeMeeting): Promise<void> {
    if (!mayConclude(me, meeting)) throw forbidden('结论由召集单位填写');
    if (meeting.concludeKey === body.key) return;
    const links = await this.database.manager.findBy(MeetingTip, { meetingId: meeting.id });
    const tips = await this.tips.visible(
      me,
      links.map(({ tipId }) => tipId),
    );
    const tasks = await this.tasksOf(meeting.id, body.tasks ?? [], tips);
    const change = { conclusion: body.conclusion.trim(), concludeKey: body.key };
    await this.database.transaction(async (manager) => {
      const where = { id: meeting.id, version: body.version };
      if (!(await changeExactlyOne(manager, Meeting, where, change))) {
        if (await this.concludedWith(manager, meeting.id, body.key)) return;
        throw await this.stale(manager, meeting.id);
      }
      await insertRows(manager, MeetingTask, tasks);
    });
  }

  /** Ticks a task, once. @throws Problem not_found, forbidden, already_done */
  async tick(me: Principal, taskId: string, note: string): Promise<Meeting> {
    const { manager } = this.database;
    const task = await manager.findOneBy(MeetingTask, { id: taskId });
    if (!task) throw notFound('这项任务');
    const meeting = await this.visible(me, task.meetingId);
    if (!(await this.mayTick(me, meeting, task))) throw forbidden('这项任务由责任单位或召集单位填写');
    const ticked = await this.database.transaction((tx) =>
      changeExactlyOne(
        tx,
        MeetingTask,
        { id: taskId, doneAt: IsNull() },
        { doneAt: this.clock.now(), doneBy: me.accountId, doneNote: note.trim() },
      ),
    );
    if (!ticked) {
      const now = await manager.findOneByOrFail(MeetingTask, { id: taskId });
      if (now.doneBy !== me.accountId || now.doneNote !== note.trim())
        throw new Problem('already_done', '这项任务已经有人填报完成，请刷新后再看', {
          current: { doneNote: now.doneNote },
        });
    }
    return meeting;
  }

  async mayTick(me: Principal, meeting: Meeting, task: MeetingTask): Promise<boolean> {
    if (mayConclude(me, meeting)) return true;
    return task.gridId !== null && gridsInScope(me, await this.grids.tree()).has(task.gridId);
  }

  /** A meeting of one's scope, or one about a tip or with a task there. @throws Problem not_found */
  async visible(me: Principal, id: string): Promise<Meeting> {
    const [meeting] = await this.find(me, { id }, 1);
    if (meeting) return meeting;
    // A tip that was discussed may have come to this person's grid since.
    const { manager } = this.database;
    const links = await manager.findBy(MeetingTip, { meetingId: id });
    const tips = await this.tips.visible(
      me,
      links.map(({ tipId }) => tipId),
    );
    if (tips.length === 0) throw notFound('这次会商');
    return manager.findOneByOrFail(Meeting, { id });
  }

  /** Newest first; one more than the limit. */
  list(me: Principal, cursor: string | undefined, limit: number): Promise<Meeting[]> {
    return this.find(me, cursor ? { id: LessThan(cursor) } : {}, limit + 1);
  }

  /** Meetings about a tip that this person may see; at most 50. @throws Problem not_found */
  async about(me: Principal, tipId: string): Promise<Meeting[]> {
    await this.tips.require(me, [tipId]);
    const { manager } = this.database;
    const links = await manager.find(MeetingTip, { where: { tipId }, order: { id: 'DESC' }, take: 50 });
    if (links.length === 0) return [];
    return manager.find(Meeting, {
      where: { id: In(links.map(({ meetingId }) => meetingId)) },
      order: { id: 'DESC' },
      take: 50,
    });
  }

  private async find(me: Principal, narrow: FindOptionsWhere<Meeting>, take: number): Promise<Meeting[]> {
    const scope = [...gridsInScope(me, await this.grids.tree())];
    if (scope.length === 0) return [];
    const query = this.database.manager
      .createQueryBuilder(Meeting, 'm')
      .where(narrow)
      .andWhere(
        `(m.gridId IN (:...scope)
          OR EXISTS (SELECT 1 FROM meeting_tip l WHERE l.meeting_id = m.id AND l.grid_id IN (:...scope))
          OR EXISTS (SELECT 1 FROM meeting_task t WHERE t.meeting_id = m.id AND t.grid_id IN (:...scope)))`,
        { scope },
      );
    return query.orderBy('m.id', 'DESC').take(take).getMany();
  }

  private async tasksOf(
    meetingId: string,
    tasks: readonly TaskField[],
    tips: readonly StaffTipCard[],
  ): Promise<MeetingTask[]> {
    const tree = await this.grids.tree();
    return tasks.map((task) => {
      if (task.gridId && !tree.get(task.gridId)) throw invalid('tasks', '请重新选择责任网格');
      if (task.tipId && !tips.some(({ id }) => id === task.tipId))
        throw invalid('tasks', '任务只能关联会商涉及的举报');
      return {
        id: newId(),
        meetingId,
        tipId: task.tipId ?? null,
        text: task.text.trim(),
        unit: task.unit.trim(),
        gridId: task.gridId ?? null,
        dueAt: endOfDay('tasks', task.dueDay),
        doneAt: null,
        doneBy: null,
        doneNote: null,
      };
    });
  }

  private async earlier(me: Principal, body: NewMeeting): Promise<string | null> {
    const first = await this.database.manager.findOneBy(Meeting, {
      createdBy: me.accountId,
      createKey: body.key,
    });
    if (first && first.bodyHash !== bodyHash(body))
      throw new Problem('key_reused', '这次会商已经登记过，请刷新后再看');
    return first?.id ?? null;
  }

  private async concludedWith(manager: EntityManager, id: string, key: string): Promise<boolean> {
    return manager.existsBy(Meeting, { id, concludeKey: key });
  }

  private async stale(manager: EntityManager, id: string): Promise<Problem> {
    const { version, conclusion } = await manager.findOneByOrFail(Meeting, { id });
    return new Problem('stale_version', '这次会商的结论刚刚有人改过，请看过最新内容再填写', {
      current: { version, conclusion },
    });
  }
}

/** Those who called it, and the level above, write the minutes. */
export function mayConclude(me: Principal, meeting: Meeting): boolean {
  return me.roles.has('office') || gridSeats(me).some(({ gridId }) => gridId === meeting.gridId);
}

function participant({ unit, name }: Participant): Participant {
  return { unit: unit.trim(), ...(name?.trim() ? { name: name.trim() } : {}) };
}
