import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { StaffTipsService } from '../tips/staff-tips.service';
import { Meeting, MEETING_KINDS, MeetingTask, MeetingTip, type Participant } from './meeting.entity';
import { mayConclude, Meetings } from './meetings';
import type { MeetingDetail, MeetingSummary } from './meetings.dto';

/** The fields alone, so that they can be spread into larger views. */
type Summary = Pick<MeetingSummary, keyof MeetingSummary>;

/** Makes what staff see of meetings. */
@Injectable()
export class MeetingViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly tips: StaffTipsService,
    private readonly meetings: Meetings,
  ) {}

  async summaries(meetings: readonly Meeting[]): Promise<Map<string, Summary>> {
    if (meetings.length === 0) return new Map();
    const tasks = await this.database.manager.findBy(MeetingTask, {
      meetingId: In(meetings.map(({ id }) => id)),
    });
    const tree = await this.grids.tree();
    const now = this.clock.now();
    return new Map(
      meetings.map((meeting) => {
        const open = tasks.filter((task) => task.meetingId === meeting.id && task.doneAt === null);
        const summary: Summary = {
          id: meeting.id,
          kind: meeting.kind,
          kindName: MEETING_KINDS[meeting.kind],
          level: meeting.level,
          gridName: tree.get(meeting.gridId)?.fullName ?? '',
          topic: meeting.topic,
          heldAt: meeting.heldAt.toISOString(),
          place: meeting.place,
          concluded: meeting.conclusion !== null,
          tasksOpen: open.length,
          tasksOverdue: open.filter((task) => task.dueAt < now).length,
        };
        return [meeting.id, summary];
      }),
    );
  }

  async detail(me: Principal, id: string): Promise<MeetingDetail> {
    const meeting = await this.meetings.visible(me, id);
    const { manager } = this.database;
    const [summary] = (await this.summaries([meeting])).values();
    if (!summary) throw new Error(`no summary of meeting ${id}`);
    const links = await manager.find(MeetingTip, { where: { meetingId: id }, order: { id: 'ASC' } });
    const tips = await this.tips.visible(
      me,
      links.map(({ tipId }) => tipId),
    );
    const tasks = await manager.find(MeetingTask, {
      where: { meetingId: id },
      order: { id: 'ASC' },
      take: 300,
    });
    const now = this.clock.now();
    return {
      ...summary,
      conclusion: meeting.conclusion,
      participants: (JSON.parse(meeting.participants) as Participant[]).map(({ unit, name }) => ({
        unit,
        name: name ?? null,
      })),
      tips,
      tasks: await Promise.all(
        tasks.map(async (task) => ({
          id: task.id,
          text: task.text,
          unit: task.unit,
          tipNumber: tips.find((tip) => tip.id === task.tipId)?.number ?? null,
          dueAt: task.dueAt.toISOString(),
          overdue: task.doneAt === null && task.dueAt < now,
          doneAt: task.doneAt?.toISOString() ?? null,
          doneNote: task.doneNote,
          mayTick: task.doneAt === null && (await this.meetings.mayTick(me, meeting, task)),
        })),
      ),
      version: meeting.version,
      mayConclude: mayConclude(me, meeting),
    };
  }
}
